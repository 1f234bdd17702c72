//! The last day to plan on: one day for headline, next action, guide and reminders, at year ends and with a period of
//! stay.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a date or an index that cannot be ends the test")]

use chrono::NaiveDate;
use kigen_guide::rules::Rules;
use kigen_guide::say::{StatementId as Id, guide};
use kigen_guide::situation::{Abroad, Answers, PinKnowledge, Situation, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Deadline, Facts, Headline, NextAction, ReminderKind, Task, Today};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A holder of 宇都宮市 who has answered everything.
fn holder() -> Answers {
    Answers {
        who: Some(Who::Holder),
        municipality: Some("09201".to_owned()),
        authentication_pin: Some(PinKnowledge::Known),
        signature_pin: Some(PinKnowledge::Known),
        moved: Some(false),
        stay: Some(Stay::None),
        abroad: Some(Abroad::No),
        ..Answers::default()
    }
}

fn elsewhere() -> Answers {
    Answers { municipality: Some("01100".to_owned()), ..holder() }
}

fn stay(stay: Stay) -> Answers {
    Answers { stay: Some(stay), ..holder() }
}

fn case(expires: &str, card: &str, answers: Answers, today: &str) -> Case<'static> {
    let facts = Facts::by_hand(day(expires), Some(day(card)));
    Case::of(&facts, &Situation::of(answers).unwrap(), &Today::given(day(today)), Rules::builtin())
}

/// Every line of the guide.
fn text(case: &Case<'_>) -> String {
    let texts = Texts::new(Language::Japanese);
    guide(case).statements().map(|line| line.text(&texts) + "\n").collect()
}

fn said(case: &Case<'_>, id: Id) -> String {
    let texts = Texts::new(Language::Japanese);
    let found = guide(case).statements().find(|line| line.id == id).map(|line| line.text(&texts));
    found.unwrap_or_else(|| panic!("{} is not said", id.as_str()))
}

fn reminder(case: &Case<'_>, kind: ReminderKind) -> Option<NaiveDate> {
    case.reminders().into_iter().find(|found| found.kind == kind).map(|found| found.date)
}

#[test]
fn before_new_year_the_last_day_is_the_28th_everywhere() {
    for (city, id) in [(holder(), Id::WhenPracticalLastDay), (elsewhere(), Id::WhenLastWeekday)] {
        for (expires, today) in
            [("2026-12-31", "2026-12-01"), ("2027-01-03", "2026-12-27"), ("2026-12-29", "2026-11-21")]
        {
            let card = expires.replacen("202", "203", 1);
            let case = case(expires, &card, city.clone(), today);
            assert_eq!(case.next_action(), &NextAction::Renew { by: day("2026-12-28") }, "{expires}");
            assert!(said(&case, id).contains("2026年12月28日(月)"), "{expires}");
            assert_eq!(said(&case, Id::WhenYearEnd), "12月29日から1月3日までは、窓口は休みと考えてください。");
            assert_eq!(reminder(&case, ReminderKind::LastOpening), Some(day("2026-12-28")), "{expires}");
        }
    }
}

#[test]
fn on_the_28th_it_is_today() {
    let case = case("2026-12-31", "2031-12-31", holder(), "2026-12-28");
    assert_eq!((case.headline(), case.next_action()), (Headline::Open, &NextAction::RenewToday));
}

#[test]
fn from_the_29th_no_office_opens_until_the_end_and_from_the_4th_a_new_one_is_issued() {
    for city in [holder(), elsewhere()] {
        for today in ["2026-12-29", "2026-12-30", "2026-12-31"] {
            let case = case("2026-12-31", "2031-12-31", city.clone(), today);
            assert_eq!(case.headline(), Headline::NoOpenDay, "{today}");
            assert_eq!(case.next_action(), &NextAction::AfterTheEnd { opens: day("2027-01-04") }, "{today}");
            let whole = text(&case);
            for never in ["今日のうちに", "今日が最後", "今日手続き", "12月28日"] {
                assert!(!whole.contains(never), "{never} on {today}:\n{whole}");
            }
            assert!(said(&case, Id::NextAfterTheEnd).contains("2027年1月4日(月)の見込みです"), "{today}");
            assert_eq!(reminder(&case, ReminderKind::LastOpening), None, "{today}");
        }
    }
}

#[test]
fn after_new_year_the_next_opening_is_a_weekday_that_is_no_holiday() {
    for (expires, today, opens) in [
        ("2028-12-31", "2028-12-29", "2029-01-04"), // Thursday
        ("2029-12-31", "2029-12-31", "2030-01-04"), // Friday
        ("2030-12-30", "2030-12-29", "2031-01-06"), // the 4th is a Saturday
        ("2026-11-22", "2026-11-21", "2026-11-24"), // a maintenance Sunday before 勤労感謝の日
    ] {
        let found = case(expires, &expires.replacen("20", "21", 1), elsewhere(), today);
        assert_eq!(found.next_action(), &NextAction::AfterTheEnd { opens: day(opens) }, "{expires}");
        assert_eq!(found.headline(), Headline::NoOpenDay);
    }
}

#[test]
fn nothing_is_promised_for_today_on_a_day_without_a_counter() {
    let open = case("2026-12-18", "2031-12-18", holder(), "2026-11-24");
    assert!(said(&open, Id::WhenGain).contains("今日手続きすると"));
    for today in ["2026-11-22", "2026-11-23", "2026-11-28"] {
        for city in [holder(), elsewhere()] {
            let closed = case("2026-12-18", "2031-12-18", city, today);
            assert!(!text(&closed).contains("今日手続き"), "{today}");
            assert!(said(&closed, Id::WhenGainNext).contains("2031年12月18日(木)"), "{today}");
        }
    }
}

#[test]
fn an_open_day_is_named_only_where_a_page_states_it() {
    let whole = text(&case("2026-12-18", "2031-12-18", elsewhere(), "2026-11-24"));
    assert!(
        whole.contains("期限までの最後の平日は、2026年12月18日(金)です。窓口が開いているか、先に確かめてください。")
    );
    assert!(!whole.contains("窓口が開いている最後の日"), "{whole}");
    let stated = text(&case("2026-12-18", "2031-12-18", holder(), "2026-11-24"));
    assert!(stated.contains("期限までに窓口が開いている最後の日は、2026年12月18日(金)です。"));
}

#[test]
fn maintenance_sundays_are_one_line_and_planned() {
    let found = case("2028-12-20", "2033-12-20", holder(), "2026-11-29");
    let lines = guide(&found).statements().filter(|line| line.id == Id::WhenMaintenance).count();
    assert_eq!(lines, 1);
    assert!(said(&found, Id::WhenMaintenance).contains("システムを止める予定の日曜日です"));
}

#[test]
fn the_end_of_a_stay_is_itself_the_last_day_and_afterwards_the_card_is_void() {
    // 2026-12-21 is a Monday: open.
    for (today, expected) in [
        ("2026-11-29", Deadline::By(day("2026-12-21"))),
        ("2026-12-19", Deadline::By(day("2026-12-21"))),
        ("2026-12-20", Deadline::By(day("2026-12-21"))),
        ("2026-12-21", Deadline::Today),
    ] {
        let case = case("2026-12-21", "2026-12-21", stay(Stay::Limited), today);
        assert_eq!(case.next_action(), &NextAction::ExtendStay(expected), "{today}");
        assert_eq!(case.headline(), Headline::ExtendStay);
        let whole = text(&case);
        assert!(!whole.contains("期限のあとでも"), "{today}:\n{whole}");
        assert!(!whole.contains("開いている日はもうない"), "{today}");
        assert!(whole.contains("1,000円まで"), "{today}");
    }
    let ended = case("2026-12-21", "2026-12-21", stay(Stay::Limited), "2026-12-22");
    assert_eq!((ended.task(), ended.next_action()), (Task::NewCard, &NextAction::StayEnded));
}

#[test]
fn a_stay_that_ends_on_a_closed_day_has_its_last_opening_before_it() {
    for (ends, today, expected) in [
        ("2026-12-20", "2026-12-01", Deadline::By(day("2026-12-18"))),
        ("2026-12-20", "2026-12-18", Deadline::Today),
        ("2026-12-20", "2026-12-19", Deadline::Over),
        ("2026-12-31", "2026-12-01", Deadline::By(day("2026-12-28"))),
        ("2026-12-31", "2026-12-31", Deadline::Over),
    ] {
        for city in [stay(Stay::Limited), Answers { stay: Some(Stay::Limited), ..elsewhere() }] {
            let case = case(ends, ends, city, today);
            assert_eq!(case.next_action(), &NextAction::ExtendStay(expected), "{ends} {today}");
            assert!(!text(&case).contains("電子証明書を発行してもらえます"), "{ends} {today}");
        }
    }
}

#[test]
fn while_the_extension_is_decided_two_months_more_are_asked_for() {
    let pending = case("2027-02-10", "2027-02-10", stay(Stay::Pending), "2026-11-29");
    assert_eq!(pending.headline(), Headline::SpecialPeriod);
    assert_eq!(pending.next_action(), &NextAction::AskSpecialPeriod(Deadline::By(day("2027-02-10"))));
    let whole = text(&pending);
    assert!(whole.contains("1回だけ、長くて2か月"), "{whole}");
    assert!(whole.contains("申請中のスタンプがある在留カード"), "{whole}");
    assert!(whole.contains("結果が出たら"), "{whole}");
    assert!(!whole.contains("新しい在留期間が書かれた在留カード"), "{whole}");
    let limited = text(&case("2027-02-10", "2027-02-10", stay(Stay::Limited), "2026-11-29"));
    assert!(limited.contains("新しい在留期間が書かれた在留カード"), "{limited}");
    assert!(!limited.contains("申請中のスタンプ"), "{limited}");
}

#[test]
fn a_card_extended_before_is_extended_again_with_its_certificates_at_one_visit() {
    for today in ["2026-11-29", "2026-12-21"] {
        let case = case("2026-12-20", "2027-01-20", stay(Stay::Limited), today);
        assert_eq!(case.task(), Task::ExtendStay, "{today}");
        assert_eq!(case.next_action(), &NextAction::ExtendStay(Deadline::By(day("2027-01-20"))), "{today}");
        let whole = text(&case);
        assert!(whole.contains("在留カード。"), "{whole}");
        assert!(said(&case, Id::SpecialStayCertificates).contains("2026年12月20日(日)が期限です"));
        assert!(!whole.contains("新しいカードも申請できます") && !whole.contains("有効期限通知書は、"), "{whole}");
    }
    let far = case("2026-12-20", "2027-06-20", stay(Stay::Limited), "2026-11-29");
    assert_eq!(far.task(), Task::Renew);
}
