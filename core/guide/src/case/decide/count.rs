use chrono::NaiveDate;

use crate::calendar::{days_between, months_between};
use crate::case::kind::{DayCount, KeyDate, Verdict};
use crate::case::state::Case;

/// From so many days on, months say more.
const DAYS_COUNTED: i64 = 100;

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

    /// The whole months to the key date, where it lies so far ahead that nobody counts days.
    #[must_use]
    pub fn month_count(&self) -> Option<u32> {
        let (KeyDate::From(date) | KeyDate::Until(date)) = self.key_date()? else { return None };
        self.months_to(date)
    }

    /// The whole months to a day, where it lies so far ahead that nobody counts days.
    #[must_use]
    pub fn months_to(&self, date: NaiveDate) -> Option<u32> {
        (days_between(self.day(), date) >= DAYS_COUNTED).then(|| months_between(self.day(), date))
    }
}
