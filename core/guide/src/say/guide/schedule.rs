//! Opening hours in words.

use chrono::{NaiveTime, Weekday};

use crate::rules::Hours;
use crate::say::today::clock;
use crate::say::value::{Value, number, phrase, words};

/// One line of opening hours; `None` if the page gives no time.
pub(super) fn hours(found: &Hours) -> Option<Value> {
    let (opens, closes) = (found.opens.known()?, found.closes.known()?);
    Some(phrase("where-hours", vec![("days", days(found)), ("opens", time(*opens)), ("closes", time(*closes))]))
}

/// Likewise, with the days on which the page says it is closed.
pub(super) fn hours_except(found: &Hours, on_public_holidays: bool, at_year_end: bool) -> Option<Value> {
    let open = hours(found)?;
    let closed = match (on_public_holidays, at_year_end) {
        (true, true) => "where-closed-holidays-year-end",
        (true, false) => "where-closed-holidays",
        (false, true) => "where-closed-year-end",
        (false, false) => return Some(open),
    };
    // Not «every day» beside days on which it is closed.
    let open = if let Value::Phrase(_, arguments) = &open
        && found.days.len() == 7
    {
        let hours = arguments.iter().filter(|(name, _)| *name != "days").cloned().collect();
        phrase("where-hours-daily", hours)
    } else {
        open
    };
    Some(phrase("where-hours-except", vec![("hours", open), ("closed", words(closed))]))
}

/// Days without their times, such as an office's extra Saturdays.
pub(super) fn days(found: &Hours) -> Value {
    let weekdays = Value::List(weekdays(&found.days));
    let plain = phrase("where-days", vec![("days", weekdays)]);
    if let Some(times) = found.times_a_month {
        return phrase("where-days-times", vec![("days", plain), ("times", number(times.into()))]);
    }
    if found.weeks.is_empty() {
        return plain;
    }
    let weeks = Value::List(
        found.weeks.iter().map(|week| phrase("where-week", vec![("week", number((*week).into()))])).collect(),
    );
    phrase("where-days-weeks", vec![("days", plain), ("weeks", weeks)])
}

fn weekdays(days: &[Weekday]) -> Vec<Value> {
    const WORKING: [Weekday; 5] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
    if days.len() == 7 {
        return vec![words("where-every-day")];
    }
    if days == WORKING {
        return vec![words("where-working-days")];
    }
    days.iter().map(|day| weekday(*day)).collect()
}

pub(super) fn weekday(day: Weekday) -> Value {
    words(match day {
        Weekday::Mon => "where-monday",
        Weekday::Tue => "where-tuesday",
        Weekday::Wed => "where-wednesday",
        Weekday::Thu => "where-thursday",
        Weekday::Fri => "where-friday",
        Weekday::Sat => "where-saturday",
        Weekday::Sun => "where-sunday",
    })
}

pub(super) fn time(time: NaiveTime) -> Value {
    Value::Name(clock(time))
}
