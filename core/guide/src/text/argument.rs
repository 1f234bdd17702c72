use chrono::{NaiveDate, NaiveTime};

/// A value that stands in a sentence. Dates are put into words by [`Texts`](super::Texts), so that no shell formats one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A count: of days, of tries.
    Number(i64),
    /// Words that stand as they are.
    Text(&'a str),
    /// A date with its weekday (R-TIME-6).
    Date(NaiveDate),
    /// A date with its weekday and the year of the era.
    DateWithEra(NaiveDate),
    /// A date without its year, with its weekday.
    Day(NaiveDate),
    /// A date for the ear.
    SpokenDate(NaiveDate),
    /// Month and day, for a label.
    ShortDate(NaiveDate),
    /// Day, month and year, for a label far from today.
    ShortDateWithYear(NaiveDate),
    /// A date and a time of day in Japan (R-TIME-1, "if uncertain").
    DateAndTime(NaiveDate, NaiveTime),
}

/// A value that owns its words, until it stands in a sentence as an [`Arg`].
pub(crate) enum OwnedArg {
    Number(i64),
    Text(String),
}

impl OwnedArg {
    pub(crate) fn arg(&self) -> Arg<'_> {
        match self {
            Self::Number(number) => Arg::Number(*number),
            Self::Text(text) => Arg::Text(text),
        }
    }

    pub(crate) fn into_text(self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text,
        }
    }
}
