use crate::case::kind::Person;
use crate::case::state::Case;
use crate::rules::{Fee, Found, Stated, When};

impl Case<'_> {
    /// Whether this person needs a paper that a page requires under a condition.
    #[must_use]
    pub fn needs_paper(&self, when: When) -> bool {
        match when {
            When::Always => true,
            When::IfAtHand => self.answers().notice != Some(false),
            When::PinUnknown => self.is_pin_unknown() || self.is_pin_open(),
            When::Under15 => self.person != Person::WardsRepresentative,
            When::AdultWard => self.person != Person::ChildsRepresentative,
        }
    }

    /// Whether the condition is still open and must be named beside the paper.
    #[must_use]
    pub fn is_condition_open(&self, when: When) -> bool {
        match when {
            When::PinUnknown => self.is_pin_open(),
            When::Under15 | When::AdultWard => self.person == Person::Representative,
            When::Always | When::IfAtHand => false,
        }
    }

    /// The source that states it is free: the office's page, else the nation's.
    #[must_use]
    pub fn free_by(&self, pick: fn(&Fee) -> &Stated<u16>) -> Option<Found<'_, Fee>> {
        let levels = [self.office.fee(), self.office.national().fee()];
        levels.into_iter().flatten().find(|found| pick(found.value).known() == Some(&0))
    }
}
