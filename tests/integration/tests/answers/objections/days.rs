//! Days: when the office is open, the last one, and what is counted.

use chrono::{Datelike, Months, NaiveDate, Weekday};
use kigen_guide::ReminderKind;
use kigen_guide::rules::holidays::is_public_holiday;
use kigen_guide::say::{StatementId as Id, Value};
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
    let said = heard.guide.statements().zip(heard.sentences()).find(|(line, _)| line.id == Id::WhereNoReservation);
    let (_, words) = said?;
    let is_named = ["更新した人", "更新した方", "個人", "ブログ"].into_iter().any(|name| words.contains(name));
    (asked.answers.municipality.as_deref() != Some("09201") || !is_named).then(|| words.clone())
}

/// Only 宇都宮市's page states hours, on weekdays; and no page states public holidays or the year's end. Elsewhere whatever is
/// called the last open day has to be asked about.
pub(crate) fn an_open_day_that_no_page_states(asked: &Asked, heard: &Heard) -> Option<String> {
    let is_stated = |date: NaiveDate| asked.answers.municipality.as_deref() == Some("09201") && !is_closed(date);
    if heard.date(Id::WhenPracticalLastDay).is_none_or(is_stated) {
        return None;
    }
    let cautions = [Id::WhenPracticalUnknown, Id::WhenYearEnd];
    let is_asked = cautions.into_iter().any(|id| heard.says(id));
    let said = heard.guide.statements().zip(heard.sentences());
    let mut said = said.filter(|(line, _)| line.id == Id::WhenPracticalLastDay);
    said.find(|(_, words)| !is_asked && !words.contains("確かめ")).map(|(_, words)| words.clone())
}

/// Only 宇都宮市 opens on a day off (some weekends); the page with 所沢市's Saturdays is known to be replaced.
pub(crate) fn today_on_a_closed_day(asked: &Asked, heard: &Heard) -> Option<String> {
    let may_open = match asked.answers.municipality.as_deref() {
        Some("09201") => matches!(asked.today.weekday(), Weekday::Sat | Weekday::Sun),
        _ => false,
    } && !is_year_end(asked.today);
    let is_said = [Id::NextRenewToday, Id::VerdictLastDay].into_iter().find(|id| heard.says(*id))?;
    let over = heard.words().contains("窓口はもう開かない");
    (is_closed(asked.today) && !may_open && !(over && is_said == Id::VerdictLastDay))
        .then(|| is_said.as_str().to_owned())
}

/// Statements whose date is one to be ready by.
const LAST_DAYS: [Id; 14] = [
    Id::NextRenew,
    Id::NextReserve,
    Id::NextTwoVisits,
    Id::NextRenewSignature,
    Id::NextNewCard,
    Id::NextExtendStay,
    Id::NextCardOrStay,
    Id::WhenLastDay,
    Id::WhenPracticalLastDay,
    Id::WhenLastWeekday,
    Id::WhenBeforeNewYear,
    Id::NextLeaveAndRenew,
    Id::SpecialStay,
    Id::SpecialStayIfAny,
];

pub(crate) fn a_last_day_before_today(asked: &Asked, heard: &Heard) -> Option<String> {
    let late = LAST_DAYS.into_iter().find(|id| heard.date(*id).is_some_and(|date| date < asked.today));
    let reminder = || {
        let past = heard.case.reminders().into_iter().find(|reminder| reminder.date < asked.today)?;
        Some(format!("a reminder on {}", past.date))
    };
    late.map(|id| id.as_str().to_owned()).or_else(reminder)
}

/// The day by which to go is one: in the next action, in the section «when» and in the calendar.
pub(crate) fn two_different_last_days(_: &Asked, heard: &Heard) -> Option<String> {
    let (next, plan) = heard.plan();
    if ![Id::NextRenew, Id::NextReserve, Id::NextTwoVisits, Id::NextExtendStay].contains(&next) {
        return None;
    }
    let plan = plan?;
    let last_day = heard.date(Id::WhenLastDay);
    let said = [Id::WhenPracticalLastDay, Id::WhenLastWeekday].into_iter().find(|id| heard.date(*id).is_some());
    if let Some(id) = said {
        let date = heard.date(id)?;
        if date != plan {
            return Some(format!("{} {plan}, {} {date}", next.as_str(), id.as_str()));
        }
    } else if last_day.is_some_and(|last| last != plan) {
        return Some(format!("{} {plan}, when-last-day {last_day:?}", next.as_str()));
    }
    let reminders = heard.case.reminders();
    let in_calendar = |kind| reminders.iter().find(|reminder| reminder.kind == kind).map(|reminder| reminder.date);
    let calendar = in_calendar(ReminderKind::LastOpening).or_else(|| in_calendar(ReminderKind::Ends))?;
    (calendar != plan).then(|| format!("{} {plan}, in the calendar {calendar}", next.as_str()))
}

/// Two cities open on some days off, but one page names none of them and the other was replaced: all are told a weekday.
pub(crate) fn a_last_day_on_which_the_office_is_closed(_: &Asked, heard: &Heard) -> Option<String> {
    let (next, plan) = heard.plan();
    let is_a_visit = [Id::NextRenew, Id::NextReserve, Id::NextTwoVisits, Id::NextExtendStay, Id::NextRenewSignature];
    let plan = plan.filter(|_| is_a_visit.contains(&next))?;
    is_closed(plan).then(|| format!("{} {plan}", next.as_str()))
}

pub(crate) fn days_that_do_not_fit(asked: &Asked, heard: &Heard) -> Option<String> {
    let number = |id: Id| {
        let statement = heard.guide.statements().find(|statement| statement.id == id)?;
        match statement.argument("days") {
            Some(Value::Number(days)) => Some(*days),
            _ => None,
        }
    };
    let left = number(Id::WhenDaysLeft).zip(heard.date(Id::WhenLastDay));
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
        (Id::WhenFirstDay, opens(end)),
        (Id::WhenCardFirstDay, opens(end)),
        (Id::WhenLastDay, end),
        (Id::WhenDaysPast, if card < asked.today { card } else { end }),
        (Id::StopsOn, end.succ_opt().unwrap()),
        (Id::StopsSince, end.succ_opt().unwrap()),
        (Id::StopsInsurance, grace),
        (Id::StopsInsuranceOver, grace),
    ];
    let differs = |(id, day): &(Id, NaiveDate)| heard.date(*id).is_some_and(|said| said != *day);
    let is_of_card = |id: Id| has_stay && id != Id::StopsInsurance && id != Id::StopsInsuranceOver;
    let (id, day) = expected.into_iter().find(|found| differs(found) && !is_of_card(found.0))?;
    Some(format!("{} {}, not {day}", id.as_str(), heard.date(id)?))
}
