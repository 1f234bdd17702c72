//! R-WINDOW-3 and R-PLACE-5: the last day on which a visit is really possible.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a wrong row ends the test")]

use chrono::NaiveDate;
use kigen_guide::rules::{Caution, Found, Office, Rules, first_opening, is_maintenance_sunday, practical_last_day};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_examples_of_r_window_3_hold_without_an_office() {
    let office = Rules::builtin().office(None);
    for (expires_on, last, cautions) in [
        ("2027-10-03", "2027-10-01", vec![]),
        ("2027-03-22", "2027-03-19", vec![]), // behind a maintenance Sunday
        ("2027-04-10", "2027-04-09", vec![]),
        ("2027-05-16", "2027-05-14", vec![]), // a maintenance Sunday
        ("2026-12-31", "2026-12-28", vec![Caution::YearEnd]),
        ("2027-01-03", "2026-12-28", vec![Caution::YearEnd]),
        ("2026-12-15", "2026-12-15", vec![]),
        ("2026-05-06", "2026-05-01", vec![]), // 振替休日 after three holidays and a weekend
    ] {
        let found = practical_last_day(&office, day(expires_on));
        assert_eq!(found.day, day(last), "{expires_on}");
        assert!(found.office.is_none());
        assert_eq!(found.cautions[0], Caution::HoursNotStated);
        assert_eq!(found.cautions[1..], cautions, "{expires_on}");
    }
}

#[test]
fn no_saturday_of_a_page_that_was_replaced_is_planned_on() {
    let office = Rules::builtin().office(Some("11208"));
    let is_saturday =
        |found: &Found<'_, Office>| found.value.hours.known().is_some_and(|hours| hours[0].weeks == [2, 4]);
    assert!(office.offices().iter().all(is_saturday), "the page of 2021 names them");
    for (expires_on, last) in [
        ("2027-04-10", "2027-04-09"), // second Saturday
        ("2027-04-11", "2027-04-09"),
        ("2027-04-17", "2027-04-16"), // third Saturday
        ("2027-04-24", "2027-04-23"), // fourth
    ] {
        let found = practical_last_day(&office, day(expires_on));
        assert_eq!((found.day, found.office.map(|entry| entry.id.as_str())), (day(last), None), "{expires_on}");
        assert!(found.cautions.contains(&Caution::HoursNotStated), "{expires_on}");
    }
}

#[test]
fn utsunomiya_states_its_weekdays_but_not_which_weekends() {
    let office = Rules::builtin().office(Some("09201"));
    let found = practical_last_day(&office, day("2027-10-03")); // a Sunday
    assert_eq!(found.day, day("2027-10-01"));
    assert_eq!(found.office.unwrap().id, "office-civic");
    assert_eq!(found.cautions, []);
    assert_eq!(practical_last_day(&office, day("2027-10-01")).cautions, []);
}

#[test]
fn offices_are_closed_from_29_december_to_3_january() {
    let office = Rules::builtin().office(None);
    for (expires_on, last, next) in [
        ("2026-12-28", "2026-12-28", "2027-01-04"),
        ("2026-12-29", "2026-12-28", "2027-01-04"),
        ("2026-12-31", "2026-12-28", "2027-01-04"),
        ("2027-01-03", "2026-12-28", "2027-01-04"),
        ("2027-01-04", "2027-01-04", "2027-01-05"),
    ] {
        let expires_on = day(expires_on);
        assert_eq!(practical_last_day(&office, expires_on).day, day(last), "{expires_on}");
        assert_eq!(first_opening(&office, expires_on.succ_opt().unwrap()), day(next), "{expires_on}");
    }
}

#[test]
fn beyond_the_table_of_holidays_it_says_so() {
    let office = Rules::builtin().office(None);
    let found = practical_last_day(&office, day("2038-02-11")); // 建国記念の日, not known here
    assert_eq!(found.day, day("2038-02-11"));
    assert_eq!(found.cautions, [Caution::HoursNotStated, Caution::HolidaysNotKnown]);
}

#[test]
fn the_printed_maintenance_sundays_are_found() {
    for sunday in ["2026-12-20", "2027-01-17", "2027-02-21", "2027-03-21", "2027-05-16", "2027-08-22"] {
        assert!(is_maintenance_sunday(day(sunday), 3), "{sunday}");
    }
    for other in ["2026-12-19", "2026-12-21", "2026-12-13", "2027-08-15", "2027-08-29"] {
        assert!(!is_maintenance_sunday(day(other), 3), "{other}");
    }
}

#[test]
fn the_day_never_lies_after_the_end_and_at_most_ten_days_before() {
    for code in [None, Some("09201"), Some("11208"), Some("13112"), Some("14133")] {
        let office = Rules::builtin().office(code);
        for expires_on in day("2026-01-10").iter_days().take(366 * 12) {
            let found = practical_last_day(&office, expires_on);
            let days = (expires_on - found.day).num_days();
            assert!((0..=10).contains(&days), "{code:?} {expires_on}");
        }
    }
}
