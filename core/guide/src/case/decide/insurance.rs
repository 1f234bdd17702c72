use crate::case::kind::Insurance;
use crate::case::state::Case;

impl Case<'_> {
    /// Dated for the authentication certificate only, never beyond the card's own end (R-HOKEN-4).
    #[must_use]
    pub fn insurance(&self) -> Insurance {
        match self.authentication.and_then(|times| times.insurance_grace_ends_on) {
            None => Insurance::CardDecides,
            Some(ends) if self.is_clock_good() && self.day() > ends => Insurance::Over(ends),
            Some(ends) => Insurance::Until(ends),
        }
    }
}
