use chrono::NaiveDate;

/// The last day on which an office is open, up to some end (R-WINDOW-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LastOpening {
    /// That day, as far as the page and the calendar tell it.
    pub day: NaiveDate,
    /// Whether it has passed, so that no office opens again before the end.
    pub is_past: bool,
    /// The last day before New Year, where `day` lies in the days around it.
    pub before_year_end: Option<NaiveDate>,
    /// Why it has to be confirmed.
    pub unsure: Option<Unsure>,
}

/// Why the last day has to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unsure {
    /// It lies beyond the table of public holidays.
    HolidaysNotKnown,
    /// The page does not state it.
    NotStated,
}

impl LastOpening {
    /// The day to plan on: before New Year, while that can still be reached.
    #[must_use]
    pub fn safe_day(&self, today: NaiveDate) -> NaiveDate {
        self.before_year_end.filter(|before| *before >= today).unwrap_or(self.day)
    }
}
