//! Days: when the office is open, the last one, and what is counted.

use chrono::{Datelike, Months, NaiveDate, Weekday};
use kigen_guide::ReminderKind;
use kigen_guide::rules::holidays::is_public_holiday;
use kigen_guide::say::Value;
use kigen_guide::situation::Stay;

use crate::asked::Asked;
use crate::heard::Heard;
use crate::task::opens;

/// A Saturday, a Sunday, a public holiday, or from 12-29 to 1-3.
fn is_closed(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun) || is_public_holiday(date) == Some(true) || is_year_end(date)
}

fn is_year_end(date: NaiveDate) -> bool {
    matches!((date.month(), date.day()), (12, 29..=31) | (1, 1..=3))
}

/// Only the blog says it, of 宇都宮市 (S0); and a blog is not the city.
pub(crate) fn no_reservation_that_nobody_states(asked: &Asked, heard: &Heard) -> Option<String> {
    let said =
        heard.guide.statements().zip(heard.sentences()).find(|(line, _)| line.id.as_str() == "where-no-reservation");
    let (_, words) = said?;
    let is_named = ["更新した人", "更新した方", "個人", "ブログ"].into_iter().any(|name| words.contains(name));
    (asked.answers.municipality.as_deref() != Some("09201") || !is_named).then(|| words.clone())
}

/// Only 宇都宮市's page states hours, on weekdays; and no page states public holidays or the year's end. Elsewhere whatever is
/// called the last open day has to be asked about.
pub(crate) fn an_open_day_that_no_page_states(asked: &Asked, heard: &Heard) -> Option<String> {
    let is_stated = |date: NaiveDate| asked.answers.municipality.as_deref() == Some("09201") && !is_closed(date);
    if heard.date("when-practical-last-day").is_none_or(is_stated) {
        return None;
    }
    let cautions = ["when-confirm-open", "when-practical-unknown", "when-year-end"];
    let is_asked = cautions.into_iter().any(|id| heard.says(id));
    let said = heard.guide.statements().zip(heard.sentences());
    let mut said = said.filter(|(line, _)| line.id.as_str() == "when-practical-last-day");
    said.find(|(_, words)| !is_asked && !words.contains("確かめ")).map(|(_, words)| words.clone())
}

/// Only 宇都宮市 opens on a day off (some weekends); the page with 所沢市's Saturdays is known to be replaced.
pub(crate) fn today_on_a_closed_day(asked: &Asked, heard: &Heard) -> Option<String> {
    let may_open = match asked.answers.municipality.as_deref() {
        Some("09201") => matches!(asked.today.weekday(), Weekday::Sat | Weekday::Sun),
        _ => false,
    } && !is_year_end(asked.today);
    let is_said = ["next-renew-today", "verdict-last-day"].into_iter().find(|id| heard.says(id))?;
    let over = heard.words().contains("窓口はもう開かない");
    (is_closed(asked.today) && !may_open && !(over && is_said == "verdict-last-day")).then(|| is_said.to_owned())
}

/// Statements whose date is one to be ready by.
const LAST_DAYS: [&str; 12] = [
    "next-renew",
    "next-reserve",
    "next-two-visits",
    "next-renew-signature",
    "next-new-card",
    "next-extend-stay",
    "next-card-or-stay",
    "when-last-day",
    "when-practical-last-day",
    "when-year-end",
    "special-stay",
    "special-stay-if-any",
];

pub(crate) fn a_last_day_before_today(asked: &Asked, heard: &Heard) -> Option<String> {
    let late = LAST_DAYS.into_iter().find(|id| heard.date(id).is_some_and(|date| date < asked.today));
    let reminder = || {
        let past = heard.case.reminders().into_iter().find(|reminder| reminder.date < asked.today)?;
        Some(format!("a reminder on {}", past.date))
    };
    late.map(str::to_owned).or_else(reminder)
}

/// The day by which to go is one: in the next action, in the section «when» and in the calendar.
pub(crate) fn two_different_last_days(_: &Asked, heard: &Heard) -> Option<String> {
    let (next, plan) = heard.plan();
    if !["next-renew", "next-reserve", "next-two-visits", "next-extend-stay"].contains(&next) {
        return None;
    }
    let plan = plan?;
    let last_day = heard.date("when-last-day");
    let said = ["when-practical-last-day", "when-last-weekday"].into_iter().find(|id| heard.date(id).is_some());
    if let Some(id) = said {
        let date = heard.date(id)?;
        if date != plan {
            return Some(format!("{next} {plan}, {id} {date}"));
        }
    } else if last_day.is_some_and(|last| last != plan) {
        return Some(format!("{next} {plan}, when-last-day {last_day:?}"));
    }
    let reminders = heard.case.reminders();
    let in_calendar = |kind| reminders.iter().find(|reminder| reminder.kind == kind).map(|reminder| reminder.date);
    let calendar = in_calendar(ReminderKind::LastOpening).or_else(|| in_calendar(ReminderKind::Ends))?;
    (calendar != plan).then(|| format!("{next} {plan}, in the calendar {calendar}"))
}

/// Two cities open on some days off, but one page names none of them and the other was replaced: all are told a weekday.
pub(crate) fn a_last_day_on_which_the_office_is_closed(_: &Asked, heard: &Heard) -> Option<String> {
    let (next, plan) = heard.plan();
    let is_a_visit = ["next-renew", "next-reserve", "next-two-visits", "next-extend-stay", "next-renew-signature"];
    let plan = plan.filter(|_| is_a_visit.contains(&next))?;
    is_closed(plan).then(|| format!("{next} {plan}"))
}

pub(crate) fn days_that_do_not_fit(asked: &Asked, heard: &Heard) -> Option<String> {
    let number = |id: &str| {
        let statement = heard.guide.statements().find(|statement| statement.id.as_str() == id)?;
        match statement.argument("days") {
            Some(Value::Number(days)) => Some(*days),
            _ => None,
        }
    };
    let left = number("when-days-left").zip(heard.date("when-last-day"));
    let wrong = |(days, date): (i64, NaiveDate)| (date - asked.today).num_days() != days;
    left.filter(|found| wrong(*found)).map(|(days, date)| format!("{days} days to {date}"))
}

/// Counted a second time: the window (R-WINDOW-1), the end (R-WINDOW-2), what stops (R-AFTER-3), the grace (R-HOKEN-1).
pub(crate) fn a_day_that_the_rules_do_not_give(asked: &Asked, heard: &Heard) -> Option<String> {
    let end = asked.facts.authentication.read()?.expires_on;
    let card = asked.facts.card_expires_on()?;
    let end = card.min(end);
    if asked.facts.signature.read().is_some_and(|signature| signature.expires_on != end) {
        return None;
    }
    let first_of_month = end.with_day(1).unwrap();
    let grace = first_of_month.checked_add_months(Months::new(4)).unwrap().pred_opt().unwrap().min(card); // R-HOKEN-4
    let has_stay = matches!(asked.answers.stay, Some(Stay::Limited | Stay::Pending));
    let expected = [
        ("when-first-day", opens(end)),
        ("when-card-first-day", opens(end)),
        ("when-last-day", end),
        ("when-days-past", if card < asked.today { card } else { end }),
        ("stops-on", end.succ_opt().unwrap()),
        ("stops-since", end.succ_opt().unwrap()),
        ("stops-insurance", grace),
        ("stops-insurance-over", grace),
    ];
    let differs = |(id, day): &(&str, NaiveDate)| heard.date(id).is_some_and(|said| said != *day);
    let is_of_card = |id: &str| has_stay && id != "stops-insurance" && id != "stops-insurance-over";
    let (id, day) = expected.into_iter().find(|found| differs(found) && !is_of_card(found.0))?;
    Some(format!("{id} {}, not {day}", heard.date(id)?))
}
