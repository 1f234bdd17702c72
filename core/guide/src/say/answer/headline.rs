use crate::case::{DayCount, KeyDate};
use crate::say::span::span;
use crate::text::{Arg, Texts};

/// The one date that matters, as a phrase.
pub(super) fn key_date(found: KeyDate, texts: &Texts) -> String {
    texts.with(phrase(found), &[("date", Arg::Date(found.date()))])
}

/// The same without the year, which stands in a line of its own.
pub(super) fn key_day(found: KeyDate, texts: &Texts) -> String {
    texts.with(phrase(found), &[("date", Arg::Day(found.date()))])
}

const fn phrase(found: KeyDate) -> &'static str {
    match found {
        KeyDate::From(_) => "days-from",
        KeyDate::Until(_) => "days-until",
        KeyDate::EndIs(_) => "days-end-is", // «until» would make the headline's advice last until then
        KeyDate::EndedOn(_) => "days-ended-on",
    }
}

/// The number of days until then, or since; of months where they are many.
pub(super) fn day_count(found: DayCount, months: Option<u32>, texts: &Texts) -> String {
    if let Some(months) = months {
        let id = if matches!(found, DayCount::UntilOpen(_)) { "days-until-open-about" } else { "days-until-end-about" };
        return texts.with(id, &[("span", Arg::Text(&span(months, texts)))]);
    }
    let (id, days) = match found {
        DayCount::UntilOpen(days) => ("days-until-open", days),
        DayCount::UntilEnd(days) => ("days-until-end", days),
        DayCount::SinceEnd(days) => ("days-since-end", days),
    };
    texts.with(id, &[("days", Arg::Number(days))])
}
