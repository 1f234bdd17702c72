//! The day to go, and the counter on the last day: what the core offers, and when it offers nothing.

#![allow(clippy::unwrap_used, reason = "a sample that is not there ends the test")]

use chrono::NaiveDate;
use kigen_guide::rules::Rules;
use kigen_guide::say::{answer, visit_days};
use kigen_guide::situation::{Abroad, Answers, Situation, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Facts, Origin, Today, VisitDayKind};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn in_city(code: Option<&str>) -> Answers {
    Answers { municipality: code.map(str::to_owned), ..Answers::default() }
}

fn case(expires: &str, card: &str, today: &str, answers: Answers) -> Case<'static> {
    let facts = Facts::by_hand(day(expires), Some(day(card)));
    Case::of(&facts, &Situation::of(answers).unwrap(), &Today::given(day(today)), Rules::builtin())
}

fn days(expires: &str, today: &str, answers: Answers) -> Vec<(VisitDayKind, String)> {
    let case = case(expires, "2035-01-01", today, answers);
    case.visit_days().into_iter().map(|found| (found.kind, found.date.to_string())).collect()
}

#[test]
fn only_days_on_which_the_counter_is_open_are_offered() {
    use VisitDayKind::{Later, NextWeek, Tomorrow};
    let utsunomiya = || in_city(Some("09201"));
    // From Tuesday 1 December up to the end on Thursday 10 December: no Saturday, no Sunday.
    let found = days("2026-12-10", "2026-12-01", utsunomiya());
    let expected = [
        (Tomorrow, "2026-12-02"),
        (Later, "2026-12-03"),
        (Later, "2026-12-04"),
        (NextWeek, "2026-12-07"),
        (Later, "2026-12-08"),
        (Later, "2026-12-09"),
        (Later, "2026-12-10"),
    ];
    assert_eq!(found, expected.map(|(kind, date)| (kind, date.to_owned())));
    // Friday: tomorrow is closed. The holidays at New Year are skipped, and 成人の日 is.
    let found = days("2027-01-13", "2026-12-25", utsunomiya());
    let dates: Vec<&str> = found.iter().map(|(_, date)| date.as_str()).collect();
    let open = ["2026-12-28", "2027-01-04", "2027-01-05", "2027-01-06", "2027-01-07", "2027-01-08", "2027-01-12"];
    assert_eq!(dates, [open.as_slice(), &["2027-01-13"]].concat());
    assert_eq!(found[0].0, NextWeek);
    assert!(found.iter().skip(1).all(|(kind, _)| *kind == Later));
    // Sunday: tomorrow is the next week's first day, and the week has one name.
    let found = days("2026-12-16", "2026-12-06", utsunomiya());
    assert_eq!(found[..2], [(Tomorrow, "2026-12-07".to_owned()), (NextWeek, "2026-12-08".to_owned())]);
}

#[test]
fn of_two_visits_the_first_is_planned_with_time_for_the_letter() {
    let two = Answers { who: Some(Who::Proxy), form: Some(false), ..in_city(None) };
    let found = days("2027-01-10", "2026-12-15", two);
    assert_eq!(found.last().unwrap().1, "2026-12-25");
}

#[test]
fn nothing_is_offered_where_nobody_goes_to_a_counter_now() {
    let count = |expires, card, today, answers: Answers| case(expires, card, today, answers).visit_days().len();
    let city = || in_city(Some("09201"));
    assert_eq!(count("2028-12-15", "2033-12-15", "2026-12-01", city()), 0); // not yet
    assert_eq!(count("2026-12-15", "2031-12-15", "2026-12-15", city()), 0); // today is the last day
    assert_eq!(count("2027-02-10", "2027-02-10", "2026-12-01", city()), 0); // a new card is applied for online
    let abroad = Answers { abroad: Some(Abroad::Lives), ..city() };
    assert_eq!(count("2026-12-15", "2031-12-15", "2026-12-01", abroad), 0);
    let facts = Facts::by_hand(day("2026-12-15"), Some(day("2031-12-15")));
    let early = Today::from_clock(day("2020-01-01"), day("2026-11-21"));
    let doubtful = Case::of(&facts, &Situation::of(city()).unwrap(), &early, Rules::builtin());
    assert!(doubtful.visit_days().is_empty() && doubtful.counter_today().is_none());
    // Without a deadline about two months are offered.
    assert!(count("2026-11-15", "2031-11-15", "2026-12-01", city()) > 30);
}

#[test]
fn the_label_carries_the_day_and_the_reminder_place_and_papers() {
    let case = case("2026-12-10", "2035-01-01", "2026-12-01", in_city(Some("09201")));
    for (language, labels) in [
        (Language::Japanese, ["明日 12月2日(水)", "来週 12月7日(月)"]),
        (Language::English, ["Tomorrow, Wed, 2 December", "Next week, Mon, 7 December"]),
    ] {
        let texts = Texts::new(language);
        let found = visit_days(&case, &texts);
        let named: Vec<&str> =
            found.iter().filter(|day| day.kind != VisitDayKind::Later).map(|day| day.label.as_str()).collect();
        assert_eq!(named, labels);
        let reminder = &found[0].reminder;
        assert_eq!((reminder.date, reminder.ends), (day("2026-12-02"), day("2026-12-10")));
    }
    let texts = Texts::new(Language::Japanese);
    let reminder = visit_days(&case, &texts).remove(0).reminder;
    assert_eq!(reminder.title, "窓口へ行く日");
    assert!(reminder.description.lines().any(|line| line.contains("マイナンバーカード")), "{}", reminder.description);
    let demo = Facts { origin: Origin::Demo, ..case.facts().clone() };
    let demo = Case::of(&demo, case.situation(), &case.today(), case.rules());
    assert_eq!(visit_days(&demo, &texts).remove(0).reminder.title, "【練習】窓口へ行く日");
}

#[test]
fn on_the_last_day_the_counter_says_its_hours_and_its_number() {
    let texts = Texts::new(Language::Japanese);
    let counter = |expires, today, city| answer(&case(expires, "2035-01-01", today, in_city(city)), &texts).counter;
    let found = counter("2026-12-15", "2026-12-15", Some("09201")).unwrap();
    assert_eq!(found.text, "市役所 市民課。今日は8:30〜19:00に開いています。");
    assert_eq!(found.phone.as_deref(), Some("028-632-2265"));
    // The end is on a Sunday: the Friday before it is the last opening.
    assert!(counter("2026-12-13", "2026-12-11", Some("09201")).is_some());
    assert_eq!(counter("2026-12-13", "2026-12-13", Some("09201")), None); // closed
    assert_eq!(counter("2026-12-15", "2026-12-14", Some("09201")), None); // tomorrow is a day, too
    assert_eq!(counter("2026-12-14", "2026-12-15", Some("09201")), None); // over
    // No page of 那覇市 was read: the nation's number.
    for city in [Some("47201"), None] {
        let found = counter("2026-12-15", "2026-12-15", city).unwrap();
        assert!(found.text.contains("マイナンバー総合フリーダイヤル"), "{}", found.text);
        assert_eq!(found.phone.as_deref(), Some("0120-95-0178"));
    }
    let abroad = Answers { abroad: Some(Abroad::Lives), ..in_city(None) };
    assert_eq!(answer(&case("2026-12-15", "2035-01-01", "2026-12-15", abroad), &texts).counter, None);
}
