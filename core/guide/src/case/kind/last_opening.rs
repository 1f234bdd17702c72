use chrono::NaiveDate;

/// The last day on which an office is open, up to some end (R-WINDOW-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LastOpening {
    /// That day, as far as page and calendar show it.
    pub day: NaiveDate,
    /// Whether it has passed: no office opens again before the end.
    pub is_past: bool,
    /// The last opening before New Year, if `day` falls around it.
    pub before_year_end: Option<NaiveDate>,
    /// Why the person must confirm it.
    pub unsure: Option<Unsure>,
}

/// Why the person must confirm the last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unsure {
    /// It is beyond the table of public holidays.
    HolidaysNotKnown,
    /// The page does not state it.
    NotStated,
}

impl LastOpening {
    /// The day to plan on: before New Year, while that is still ahead.
    #[must_use]
    pub fn safe_day(&self, today: NaiveDate) -> NaiveDate {
        self.before_year_end.filter(|before| *before >= today).unwrap_or(self.day)
    }
}
