use crate::case::{DayCount, KeyDate};
use crate::text::{Arg, Texts};

/// The one date that matters, as a phrase.
pub(super) fn key_date(found: KeyDate, texts: &Texts) -> String {
    let (id, date) = match found {
        KeyDate::From(date) => ("days-from", date),
        KeyDate::Until(date) => ("days-until", date),
        KeyDate::EndIs(date) => ("days-end-is", date), // «until» would make the headline's advice last until then
        KeyDate::EndedOn(date) => ("days-ended-on", date),
    };
    texts.with(id, &[("date", Arg::Date(date))])
}

/// The number of days until then, or since.
pub(super) fn day_count(found: DayCount, texts: &Texts) -> String {
    let (id, days) = match found {
        DayCount::UntilOpen(days) => ("days-until-open", days),
        DayCount::UntilEnd(days) => ("days-until-end", days),
        DayCount::SinceEnd(days) => ("days-since-end", days),
    };
    texts.with(id, &[("days", Arg::Number(days))])
}
