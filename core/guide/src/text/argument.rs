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
    /// A date for the ear.
    SpokenDate(NaiveDate),
    /// Month and day, for a label.
    ShortDate(NaiveDate),
    /// Day, month and year, for a label far from today.
    ShortDateWithYear(NaiveDate),
    /// A date and a time of day in Japan (R-TIME-1, "if uncertain").
    DateAndTime(NaiveDate, NaiveTime),
}
