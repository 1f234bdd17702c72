use chrono::NaiveDate;

use crate::calendar::insurance_grace_ends_on;
use crate::case::kind::Insurance;
use crate::case::state::Case;
use crate::rules::Service;

impl Case<'_> {
    /// Dated for the authentication certificate only, never beyond the card's own end (R-HOKEN-4); `None` for people who live
    /// abroad, without Japan's health insurance.
    #[must_use]
    pub fn insurance(&self) -> Option<Insurance> {
        if !self.uses(Service::HealthInsurance) {
            return None;
        }
        Some(match self.grace_ends_on() {
            None => Insurance::CardDecides,
            Some(ends) if self.is_clock_good() && self.day() > ends => Insurance::Over(ends),
            Some(ends) => Insurance::Until(ends),
        })
    }

    /// The last day of マイナ保険証, for who can have one.
    pub(in crate::case) fn grace_ends_on(&self) -> Option<NaiveDate> {
        self.authentication
            .and_then(|times| times.insurance_grace_ends_on)
            .filter(|_| self.uses(Service::HealthInsurance))
    }

    /// Whether the card ends before the grace does: what becomes of the registration then is open (R-HOKEN-4).
    #[must_use]
    pub fn is_grace_cut_short(&self) -> bool {
        let ends = self.authentication.map(|times| insurance_grace_ends_on(times.renewal_closes_on));
        ends.zip(self.facts.card_expires_on()).is_some_and(|(grace, card)| card < grace)
    }
}
