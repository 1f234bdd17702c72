use crate::case::kind::Person;
use crate::case::state::Case;
use crate::rules::{Fee, Found, Need, Paper, Stated, When};

impl Case<'_> {
    /// Whether this person needs a paper that a page lists. The identity document for a PIN that does not match stays on
    /// the list of those who know theirs: a PIN remembered wrongly is the commonest second visit.
    #[must_use]
    pub fn needs_paper(&self, need: &Need) -> bool {
        match need.when {
            When::IfAtHand if need.paper == Paper::PinNote => self.set_anew().is_empty(),
            When::IfAtHand => self.gets_notice() && self.answers().notice != Some(false) && !self.lacks_certificates(),
            When::Always | When::PinUnknown => true,
            When::Under15 => self.person != Person::WardsRepresentative,
            When::AdultWard => self.person != Person::ChildsRepresentative,
        }
    }

    /// Whether an identity document that a page gives as an example can count: not a card that has ended.
    #[must_use]
    pub fn counts_as_id(&self, name: &str) -> bool {
        !self.has_card_ended() || !name.starts_with("マイナンバーカード")
    }

    /// Whether the condition is still open and must be named beside the paper.
    #[must_use]
    pub fn is_condition_open(&self, when: When) -> bool {
        match when {
            When::PinUnknown => self.set_anew().is_empty(),
            When::Under15 | When::AdultWard => self.person == Person::Representative,
            When::Always | When::IfAtHand => false,
        }
    }

    /// Whether a paper is only taken along in case a PIN does not match: the holder's identity document, while no PIN is
    /// lost or set for the first time.
    #[must_use]
    pub fn is_only_in_case(&self, is_holders_id: bool) -> bool {
        is_holders_id && !self.is_pin_unknown() && self.set_anew().is_empty() && self.person == Person::Holder
    }

    /// The source that states it is free: the office's page, else the nation's.
    #[must_use]
    pub fn free_by(&self, pick: fn(&Fee) -> &Stated<u16>) -> Option<Found<'_, Fee>> {
        let levels = [self.office.fee(), self.office.national().fee()];
        levels.into_iter().flatten().find(|found| pick(found.value).known() == Some(&0))
    }
}
