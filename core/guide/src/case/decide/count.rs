use crate::calendar::days_between;
use crate::case::kind::{DayCount, KeyDate, Verdict};
use crate::case::state::Case;

impl Case<'_> {
    /// The days to the [key date](Case::key_date); `None` if the headline gives it, or if nothing may be counted.
    #[must_use]
    pub fn day_count(&self) -> Option<DayCount> {
        let to = |date| days_between(self.day(), date);
        match self.key_date()? {
            KeyDate::From(date) => Some(DayCount::UntilOpen(to(date))),
            KeyDate::Until(date) if to(date) == 0 && self.verdict != Verdict::CardBoundOpen => None,
            KeyDate::Until(date) => Some(DayCount::UntilEnd(to(date))),
            KeyDate::EndedOn(date) => Some(DayCount::SinceEnd(-to(date))),
            KeyDate::EndIs(_) => None,
        }
    }
}
