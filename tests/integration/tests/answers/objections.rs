//! What a clerk would object to in any answer: no two sentences of which one is wrong, nothing that no page states.

use chrono::{Datelike, Months, NaiveDate, Weekday};
use kigen_guide::ReminderKind;
use kigen_guide::rules::holidays::is_public_holiday;
use kigen_guide::say::Value;
use kigen_guide::situation::Stay;

use crate::asked::Asked;
use crate::heard::Heard;
use crate::task::opens;

/// What is objected to, and in which words if it holds.
pub(crate) type Objection = (&'static str, fn(&Asked, &Heard) -> Option<String>);

pub(crate) const OBJECTIONS: [Objection; 19] = [
    ("one thing and its opposite", one_thing_and_its_opposite),
    ("the same sentence twice", the_same_sentence_twice),
    ("one visit and two", one_visit_and_two),
    ("not online, and apply online", not_online_and_apply_online),
    ("PINs stay where one is set anew", pins_stay_where_one_is_set_anew),
    ("a new end on a day that is not the birthday", a_new_end_that_is_no_birthday),
    ("no reservation, which no page of the city says", no_reservation_that_nobody_states),
    ("an open day that no page states", an_open_day_that_no_page_states),
    ("today, on a day on which the office is closed", today_on_a_closed_day),
    ("comfort about the time after the end where the card itself ends", comfort_where_the_card_ends),
    ("a paper or PIN that this person cannot have", a_paper_that_the_person_cannot_have),
    ("a last day before today", a_last_day_before_today),
    ("two different last days", two_different_last_days),
    ("a last day on which the office is closed", a_last_day_on_which_the_office_is_closed),
    ("a number of days that does not fit its date", days_that_do_not_fit),
    ("a day that the rules do not give", a_day_that_the_rules_do_not_give),
    ("the authentication certificate goes on, which has ended", goes_on_although_it_has_ended),
    ("the new end said twice", the_new_end_said_twice),
    ("the visitor's own town instead of the holder's", the_visitors_own_town),
];

/// Never both in one answer.
const OPPOSITES: [(&str, &str); 26] = [
    ("stops-on", "stops-since"),
    ("stops-insurance", "stops-insurance-over"),
    ("when-days-left", "when-days-past"),
    ("when-last-day", "when-days-past"),
    ("when-notice", "when-no-notice"),
    ("bring-notice", "when-no-notice"),
    ("when-envelope", "when-no-notice"),
    ("where-reservation", "where-no-reservation"),
    ("where-reservation", "where-reservation-unknown"),
    ("where-no-reservation", "where-reservation-unknown"),
    ("where-no-reservation", "next-reserve"),
    ("where-no-reservation", "next-reserve-issue"),
    ("bring-card", "bring-holders-card"),
    ("bring-free", "bring-free-card"),
    ("bring-free", "bring-fee-stay"),
    ("bring-free-card", "bring-fee-stay"),
    ("special-child", "special-ward"),
    ("bring-proxy-id", "bring-representative-id"),
    ("when-no-loss", "when-early-costs"),
    ("when-gain", "when-no-gain"),
    ("when-optional", "next-renew-today"),
    ("pins-new-card", "pins-asked"),
    ("pins-asked", "pins-in-form"),
    ("next-wait", "when-days-left"),
    ("verdict-not-yet", "when-days-past"),
    ("special-abroad", "special-abroad-leaving"),
];

fn one_thing_and_its_opposite(_: &Asked, heard: &Heard) -> Option<String> {
    let (one, other) = OPPOSITES.iter().find(|(one, other)| heard.says(one) && heard.says(other))?;
    Some(format!("{one} and {other}"))
}

/// The papers of a second visit may be those of the first.
fn the_same_sentence_twice(_: &Asked, heard: &Heard) -> Option<String> {
    let sentences = heard.sentences();
    let papers = heard.position("bring-second-visit");
    let is_paper = |at: usize| papers.is_some() && heard.guide.statements().nth(at).unwrap().id.is_to_bring();
    let twice = |at: usize| sentences[..at].contains(&sentences[at]) && !is_paper(at);
    (0..sentences.len()).find(|at| twice(*at)).map(|at| sentences[at].clone())
}

fn one_visit_and_two(_: &Asked, heard: &Heard) -> Option<String> {
    let two = [
        "bring-two-visits",
        "bring-two-visits-possible",
        "bring-two-visits-expired",
        "bring-first-visit",
        "bring-second-visit",
        "counter-second-visit",
        "next-two-visits",
        "next-issue-two-visits",
    ];
    let two = two.into_iter().find(|id| heard.says(id)).filter(|_| heard.says("bring-one-visit"))?;
    Some(format!("bring-one-visit and {two}"))
}

fn not_online_and_apply_online(_: &Asked, heard: &Heard) -> Option<String> {
    let not = ["インターネットでは更新できません", "パソコンによる手続きはできません"];
    let not = not.into_iter().find(|words| heard.words().contains(words))?;
    ["インターネットか郵便で申請", "インターネットで申請", "郵送で申請"]
        .into_iter()
        .find(|words| heard.words().contains(words))
        .map(|online| format!("{not} and {online}"))
}

fn pins_stay_where_one_is_set_anew(asked: &Asked, heard: &Heard) -> Option<String> {
    let anew = matches!(asked.pins(), Some("one-unknown" | "both-unknown")) || heard.says("counter-time-reset");
    (anew && heard.words().contains("暗証番号は今のまま")).then(|| "暗証番号は今のまま".to_owned())
}

/// 29 February has two substitutes (R-FEB29-1).
fn birthday(date: NaiveDate) -> (u32, u32) {
    match (date.month(), date.day()) {
        (2, 28 | 29) | (3, 1) => (2, 29),
        other => other,
    }
}

fn a_new_end_that_is_no_birthday(asked: &Asked, heard: &Heard) -> Option<String> {
    let card = asked.facts.card_expires_on();
    // A card ends on a birthday, or with a stay; a certificate on a birthday, or with the card.
    let end = asked.facts.authentication.read()?.expires_on;
    let known = card.filter(|card| *card != end && birthday(*card) == birthday(end)).map(birthday);
    for statement in heard.guide.statements() {
        if !["when-gain", "when-gain-at-most", "after-new-date"].contains(&statement.id.as_str()) {
            continue;
        }
        if let Some(Value::Date(date)) = statement.argument("date") {
            let is_of_card = Some(*date) == card;
            if !is_of_card && card.is_some() && Some(birthday(*date)) != known {
                return Some(format!("{} {date}", statement.id.as_str()));
            }
        }
    }
    None
}

/// Only the blog says it, of 宇都宮市 (S0); and a blog is not the city.
fn no_reservation_that_nobody_states(asked: &Asked, heard: &Heard) -> Option<String> {
    let said =
        heard.guide.statements().zip(heard.sentences()).find(|(line, _)| line.id.as_str() == "where-no-reservation");
    let (_, words) = said?;
    let is_named = ["更新した人", "更新した方", "個人", "ブログ"].into_iter().any(|name| words.contains(name));
    (asked.answers.municipality.as_deref() != Some("09201") || !is_named).then(|| words.clone())
}

/// A Saturday, a Sunday, a public holiday, or from 12-29 to 1-3.
fn is_closed(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun) || is_public_holiday(date) == Some(true) || is_year_end(date)
}

fn is_year_end(date: NaiveDate) -> bool {
    matches!((date.month(), date.day()), (12, 29..=31) | (1, 1..=3))
}

/// Only 宇都宮市's page states hours, on weekdays; and no page states public holidays or the year's end. Elsewhere whatever is
/// called the last open day has to be asked about.
fn an_open_day_that_no_page_states(asked: &Asked, heard: &Heard) -> Option<String> {
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

/// Only 宇都宮市 (some weekends) and 所沢市 (second and fourth Saturdays) open on a day off.
fn today_on_a_closed_day(asked: &Asked, heard: &Heard) -> Option<String> {
    let may_open = match asked.answers.municipality.as_deref() {
        Some("09201") => matches!(asked.today.weekday(), Weekday::Sat | Weekday::Sun),
        Some("11208") => asked.today.weekday() == Weekday::Sat,
        _ => false,
    } && !is_year_end(asked.today);
    let is_said = ["next-renew-today", "verdict-last-day"].into_iter().find(|id| heard.says(id))?;
    let over = heard.words().contains("窓口はもう開かない");
    (is_closed(asked.today) && !may_open && !(over && is_said == "verdict-last-day")).then(|| is_said.to_owned())
}

fn comfort_where_the_card_ends(asked: &Asked, heard: &Heard) -> Option<String> {
    let card = asked.facts.card_expires_on()?;
    let end = asked.facts.authentication.read()?.expires_on;
    let has_stay = matches!(asked.answers.stay, Some(Stay::Limited | Stay::Pending)) && (card - end).num_days() <= 62;
    let words = ["期限のあとでも", "期限のあとに新しい電子証明書", "明日からでも", "期限の後でも"];
    (card <= end || card < asked.today || has_stay)
        .then(|| words.into_iter().find(|words| heard.words().contains(words)).map(str::to_owned))
        .flatten()
}

fn a_paper_that_the_person_cannot_have(asked: &Asked, heard: &Heard) -> Option<String> {
    let answers = &asked.answers;
    let is_early = || match (heard.position("bring-form"), heard.position("bring-second-visit")) {
        (Some(form), Some(second)) => form < second,
        (Some(_), None) => true,
        _ => false,
    };
    let has_stay = matches!(answers.stay, Some(Stay::Limited | Stay::Pending));
    let wrong: [(bool, &str); 8] = [
        (answers.form == Some(false) && is_early(), "bring-form"),
        (answers.notice == Some(false), "bring-notice"),
        (asked.pins() == Some("both-unknown"), "bring-pin-note"),
        (answers.stay == Some(Stay::None), "bring-stay"),
        (answers.stay == Some(Stay::Pending), "bring-stay"),
        (has_stay, "bring-notice"),
        (asked.facts.signature.is_absent(), "pins-signature"),
        (asked.facts.signature.is_absent(), "pins-store-authentication"),
    ];
    wrong.into_iter().find(|(is_wrong, id)| *is_wrong && heard.says(id)).map(|(_, id)| id.to_owned())
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

fn a_last_day_before_today(asked: &Asked, heard: &Heard) -> Option<String> {
    let late = LAST_DAYS.into_iter().find(|id| heard.date(id).is_some_and(|date| date < asked.today));
    let reminder = || {
        let past = heard.case.reminders().into_iter().find(|reminder| reminder.date < asked.today)?;
        Some(format!("a reminder on {}", past.date))
    };
    late.map(str::to_owned).or_else(reminder)
}

/// The day by which to go is one: in the next action, in the section «when» and in the calendar.
fn two_different_last_days(_: &Asked, heard: &Heard) -> Option<String> {
    let (next, plan) = heard.plan();
    if !["next-renew", "next-reserve", "next-two-visits", "next-extend-stay"].contains(&next) {
        return None;
    }
    let plan = plan?;
    let last_day = heard.date("when-last-day");
    let said = ["when-year-end", "when-practical-last-day"].into_iter().find(|id| heard.date(id).is_some());
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

/// Two cities open on some days off; all others are told a weekday.
fn a_last_day_on_which_the_office_is_closed(asked: &Asked, heard: &Heard) -> Option<String> {
    let (next, plan) = heard.plan();
    let is_a_visit = ["next-renew", "next-reserve", "next-two-visits", "next-extend-stay", "next-renew-signature"];
    let plan = plan.filter(|_| is_a_visit.contains(&next))?;
    let may_open = plan.weekday() == Weekday::Sat && asked.answers.municipality.as_deref() == Some("11208");
    (is_closed(plan) && !may_open).then(|| format!("{next} {plan}"))
}

fn days_that_do_not_fit(asked: &Asked, heard: &Heard) -> Option<String> {
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
fn a_day_that_the_rules_do_not_give(asked: &Asked, heard: &Heard) -> Option<String> {
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

fn goes_on_although_it_has_ended(asked: &Asked, heard: &Heard) -> Option<String> {
    let end = asked.facts.authentication.read()?.expires_on.min(asked.facts.card_expires_on()?);
    let words = "利用者証明用はそのまま使えます";
    (end < asked.today && heard.words().contains(words)).then(|| words.to_owned())
}

/// «になります» and «のはずです» of one date: the reader asks which holds.
fn the_new_end_said_twice(_: &Asked, heard: &Heard) -> Option<String> {
    let first = heard.date("when-gain").or_else(|| heard.date("when-gain-at-most"))?;
    (heard.date("after-new-date") == Some(first)).then(|| first.to_string())
}

/// Where the holder is registered (R-PLACE-1), not where the person lives who goes instead.
fn the_visitors_own_town(asked: &Asked, heard: &Heard) -> Option<String> {
    if asked.person() == "holder" {
        return None;
    }
    let is_own = |sentence: &&String| {
        let mut rest = sentence.as_str();
        while let Some(at) = rest.find("お住まいの") {
            let (before, after) = (&rest[..at], &rest[at + "お住まいの".len()..]);
            let is_holders =
                ["ご本人が", "ご本人の", "海外に", "お子さんが"].into_iter().any(|whose| before.ends_with(whose));
            if !is_holders && ["市区町村", "区の"].into_iter().any(|town| after.starts_with(town)) {
                return true;
            }
            rest = after;
        }
        false
    };
    heard.sentences().iter().find(is_own).cloned()
}
