use crate::case::kind::Insurance;
use crate::case::state::Case;

impl Case<'_> {
    /// Dated for the authentication certificate only, never beyond the card's own end (R-HOKEN-4).
    #[must_use]
    pub fn insurance(&self) -> Insurance {
        let grace = self.authentication.and_then(|times| times.insurance_grace_ends_on);
        let card = self.facts.card_expires_on();
        match grace.filter(|_| !self.is_card_bound() && !self.has_card_ended()) {
            None => Insurance::CardDecides,
            Some(grace) => {
                let ends = card.map_or(grace, |card| grace.min(card));
                if self.is_clock_good() && self.day() > ends { Insurance::Over(ends) } else { Insurance::Until(ends) }
            }
        }
    }
}
