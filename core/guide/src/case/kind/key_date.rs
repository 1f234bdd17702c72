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

impl KeyDate {
    /// The day, whatever it is.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        match self {
            Self::From(date) | Self::Until(date) | Self::EndIs(date) | Self::EndedOn(date) => date,
        }
    }
}
