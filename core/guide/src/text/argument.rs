use chrono::{NaiveDate, NaiveTime};
use fluent_bundle::FluentValue;

use super::Texts;

/// A value that stands in a sentence. Dates are put into words here, so that no shell formats one.
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

impl<'a> Arg<'a> {
    pub(super) fn value(&self, texts: &Texts) -> FluentValue<'a> {
        match *self {
            Self::Number(number) => FluentValue::from(number),
            Self::Text(text) => FluentValue::from(text),
            Self::Date(date) => FluentValue::from(texts.date(date)),
            Self::DateWithEra(date) => FluentValue::from(texts.date_with_era(date)),
            Self::SpokenDate(date) => FluentValue::from(texts.spoken_date(date)),
            Self::ShortDate(date) => FluentValue::from(texts.short_date(date)),
            Self::ShortDateWithYear(date) => FluentValue::from(texts.short_date_with_year(date)),
            Self::DateAndTime(date, time) => FluentValue::from(texts.date_and_time(date, time)),
        }
    }
}
