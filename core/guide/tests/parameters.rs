//! The parameters of renewal-rules.md §3 agree with the calendar and with the entries that show their numbers.

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

use chrono::{Months, NaiveDate};
use kigen_guide::calendar::{Birthday, insurance_grace_ends_on, renewed_on, window_opens_on};
use kigen_guide::hand::Typed;
use kigen_guide::rules::{Parameter, Pin, Rules};
use kigen_guide::situation::Situation;
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Task, Today, Verdict};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The only parameter of this name in force on 2026-11-21.
fn parameter(name: &'static str) -> &'static Parameter {
    let mut in_force = Rules::builtin().parameters(name).filter(|(_, found)| found.holds_on(day("2026-11-21")));
    let (_, found) = in_force.next().unwrap_or_else(|| panic!("{name} is not in force"));
    assert!(in_force.next().is_none(), "{name} is in force twice");
    found
}

fn number(name: &'static str) -> u32 {
    parameter(name).number.unwrap()
}

/// 14 June, `years` years after the 14 June 2027.
fn birthday(years: u32) -> NaiveDate {
    day("2027-06-14").checked_add_months(Months::new(years * 12)).unwrap()
}

#[test]
fn the_calendar_counts_as_the_parameters_say() {
    let end = day("2027-06-14");
    let opens = end.checked_sub_months(Months::new(number("window-japan"))).unwrap().succ_opt().unwrap();
    assert_eq!(window_opens_on(end), opens);
    let grace = end.checked_add_months(Months::new(number("insurance-grace"))).unwrap();
    assert_eq!(insurance_grace_ends_on(end), day("2027-09-30"));
    assert_eq!(grace, day("2027-09-14"));

    // In the window the next birthday is the end itself, which counts as the first.
    let card = Some(day("2050-06-14"));
    assert_eq!(renewed_on(opens, end, card), Some(birthday(number("certificate-life-renewal") - 1)));
    assert_eq!(renewed_on(day("2027-06-15"), end, card), Some(birthday(number("certificate-life-issue"))));
}

#[test]
fn a_card_lasts_as_many_birthdays_as_the_parameters_say() {
    let typed = Typed { made_on: Some(day("2027-06-14")), birthday: Birthday::new(6, 14), ..Typed::default() };
    let of_age = typed.dates(day("2027-06-14")).unwrap();
    assert_eq!(of_age.card_expires_on, Some(birthday(number("card-life-of-age"))));
    assert_eq!(of_age.first.settled(), Some(birthday(number("certificate-life-issue"))));
    let under_age = Typed { under_age: true, ..typed }.dates(day("2027-06-14")).unwrap();
    assert_eq!(under_age.card_expires_on, Some(birthday(number("card-life-under-age"))));
}

/// Born on 29 February, whose year has none: the earlier of two days, of card and certificates alike (R-FEB29-3).
#[test]
fn a_card_of_somebody_born_on_a_leap_day_keeps_its_end_and_a_childs_ends_with_its_certificates() {
    let day_before = |year| NaiveDate::from_ymd_opt(year, 2, 28);
    let made = |made_on| Typed { made_on: Some(day(made_on)), birthday: Birthday::new(2, 29), ..Typed::default() };
    let child = Typed { under_age: true, ..made("2024-03-01") }.dates(day("2028-12-10")).unwrap();
    assert_eq!((Some(child.first.earliest), child.card_expires_on), (day_before(2029), day_before(2029)));
    let child = child.facts();
    let case = Case::of(&child, &Situation::default(), &Today::given(day("2028-12-10")), Rules::builtin());
    assert_eq!((case.verdict(), case.task()), (Verdict::CardBoundOpen, Task::NewCard));
    let of_age = made("2016-03-01").dates(day("2020-12-10")).unwrap();
    assert_eq!((Some(of_age.first.earliest), of_age.card_expires_on), (day_before(2021), day_before(2026)));
}

#[test]
fn what_the_entries_show_is_the_parameter() {
    let office = Rules::builtin().office(None);
    assert_eq!(u32::from(office.window().unwrap().value.months), number("window-japan"));
    assert_eq!(u32::from(office.abroad().unwrap().value.years) * 12, number("window-abroad"));
    assert_eq!(Some(&office.abroad().unwrap().value.from), parameter("window-abroad").from.known());
    assert_eq!(parameter("card-kept-abroad").from, parameter("window-abroad").from);
    assert_eq!(u32::from(office.insurance().unwrap().value.grace_months), number("insurance-grace"));
    for code in [None, Some("09201"), Some("11208"), Some("13112"), Some("14130")] {
        for format in Rules::builtin().office(code).pin_formats() {
            let (name, expected) = match format.value.pin {
                Pin::Signature => ("tries-signature", 5),
                Pin::Authentication => ("tries-authentication", 3),
                Pin::ResidentRegister => ("tries-resident-register", 3),
                Pin::CardFaceInput => ("tries-card-face-input", 3),
            };
            let tries = format.value.tries.map(u32::from);
            assert_eq!(number(name), expected, "{name}");
            assert_eq!(tries, None, "{code:?}: no page that gives the format gives the number");
        }
    }
}

#[test]
fn nothing_planned_is_ever_in_force() {
    let planned: Vec<_> = Rules::builtin()
        .parameters("next-generation-pins")
        .chain(Rules::builtin().parameters("next-generation-window"))
        .collect();
    assert_eq!(planned.len(), 2);
    for (entry, parameter) in planned {
        assert!(parameter.planned && !parameter.holds_on(NaiveDate::MAX), "{}", entry.id);
    }
    for (name, last_day_before) in [("face-only-card", "2023-12-14"), ("residence-card-combined", "2026-06-13")] {
        assert_eq!(parameter(name).from.known().unwrap().pred_opt(), Some(day(last_day_before)), "{name}");
    }
}

/// What changed around the card in 2025 and 2026: the days, and the figures that sentences repeat.
#[test]
fn the_figures_of_sentences_are_the_parameters() {
    let began = |name| *parameter(name).from.known().unwrap();
    assert_eq!(began("licence-continued"), day("2025-09-01"));
    assert_eq!(began("phone-iphone"), day("2025-06-24"));
    assert_eq!(began("mynaapp"), day("2026-08-25"));
    assert_eq!(
        (began("eligibility-certificate-for-all"), number("eligibility-certificate-for-all")),
        (day("2026-08-01"), 85)
    );
    let ended = Rules::builtin().parameters("insurance-card-accepted").next().unwrap().1;
    assert!(ended.holds_on(day("2026-03-31")) && !ended.holds_on(day("2026-04-01")));
    let android = Rules::builtin().parameters("phone-android").next().unwrap().1;
    assert!(android.planned && !android.holds_on(NaiveDate::MAX));
    assert_eq!((number("licence-recorded-again"), parameter("helpline").unit.as_str()), (1500, "0120-95-0178"));
    for language in Language::ALL {
        for id in ["where-card-licence", "where-card-licence-lost"] {
            assert!(Texts::new(language).text(id).contains("1,500"), "{language:?} {id}");
        }
    }
}
