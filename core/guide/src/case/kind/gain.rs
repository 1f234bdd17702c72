use chrono::NaiveDate;

/// The end of certificates made on the next opening day (R-GAIN-1, -3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gain {
    /// Until that day.
    Until(NaiveDate),
    /// Until that day at the latest: the card's end is unknown.
    AtMostUntil(NaiveDate),
}
