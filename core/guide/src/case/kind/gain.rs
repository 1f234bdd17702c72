use chrono::NaiveDate;

/// Until when certificates last that are made today (R-GAIN-1, -3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gain {
    /// Until that day.
    Until(NaiveDate),
    /// Until that day at the latest: the card's end is not known.
    AtMostUntil(NaiveDate),
}
