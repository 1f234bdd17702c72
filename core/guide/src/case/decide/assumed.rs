use chrono::NaiveDate;

use crate::case::kind::{Assumption, Person};
use crate::case::state::Case;
use crate::situation::Who;

impl Case<'_> {
    /// Every assumption of that kind, in order.
    #[must_use]
    pub fn assumptions(&self) -> Vec<Assumption> {
        let mut found = Vec::new();
        if matches!(self.answers().who, Some(Who::Holder | Who::Proxy)) && self.person.is_representative() {
            found.push(Assumption::Representative);
        }
        if self.answers().who == Some(Who::Proxy) && self.person == Person::Holder {
            found.push(Assumption::HolderAbroad);
        }
        if self.is_lock_denied() {
            found.push(Assumption::Locked);
        }
        let taken_for_stay = self.answers().hand.as_ref().filter(|hand| hand.is_taken_for_stay);
        if let Some(hand) = taken_for_stay.filter(|_| !self.is_limited_stay()) {
            found.push(Assumption::Stay(hand.card_expires_on.unwrap_or(hand.first.earliest)));
        }
        found.extend(self.earlier_card_end().map(Assumption::CardEnd));
        found
    }

    /// The card's end, if a certificate would last longer (R-STATE-1, "if uncertain").
    #[must_use]
    pub fn earlier_card_end(&self) -> Option<NaiveDate> {
        let card = self.facts.card_expires_on().filter(|_| !self.is_another_card())?;
        let ends =
            [&self.facts.authentication, &self.facts.signature].map(|item| item.read().map(|dates| dates.expires_on));
        ends.into_iter().flatten().any(|end| end > card).then_some(card)
    }
}
