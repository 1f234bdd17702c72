use chrono::NaiveDate;

/// The one date that matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyDate {
    /// From that day on.
    From(NaiveDate),
    /// Until that day.
    Until(NaiveDate),
    /// The end is that day; nothing is counted to it (R-TIME-5).
    EndIs(NaiveDate),
    /// It ended on that day.
    EndedOn(NaiveDate),
}
