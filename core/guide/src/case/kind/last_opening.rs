use chrono::NaiveDate;

/// The last day on which an office is open, up to some end (R-WINDOW-3): the one day that every part of an answer plans
/// on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LastOpening {
    /// That day, as far as page and calendar show it.
    pub day: NaiveDate,
    /// Whether it has passed: no office opens again before the end.
    pub is_past: bool,
    /// The next opening after it, as far as page and calendar show it: after the end, if `is_past`.
    pub next: NaiveDate,
    /// Whether the holidays of municipalities at New Year are between it and the end.
    pub is_over_new_year: bool,
    /// Why the person must ask whether an office is open that day; `None` if a page states it.
    pub unsure: Option<Unsure>,
}

/// The holidays of municipalities at New Year between today and an end after them (R-WINDOW-8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NewYear {
    /// They lie ahead: the last opening before them.
    Ahead(NaiveDate),
    /// They have begun: the next opening.
    Now(NaiveDate),
}

/// Why the person must ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unsure {
    /// It is beyond the table of public holidays.
    HolidaysNotKnown,
    /// No page states it: it is the last weekday.
    NotStated,
}
