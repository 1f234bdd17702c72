//! The last day to plan on: one day for headline, next action, guide and reminders, at year ends and with a period of
//! stay.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a date or an index that cannot be ends the test")]

#[path = "support/cases.rs"]
mod cases;

use cases::{brief_line, case, day};
use chrono::NaiveDate;
use kigen_guide::rules::Rules;
use kigen_guide::say::{StatementId as Id, guide};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Situation, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{BriefKind, Case, Deadline, Facts, Headline, NextAction, ReminderKind, Task, Today};

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
    assert!(!whole.contains("2か月の延長"), "{whole}");
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
        let (id, words) = match today {
            "2026-11-29" => (Id::SpecialStayCertificates, "早い2026年12月20日(日)です。"),
            _ => (Id::SpecialStayCertificatesEnded, "2026年12月20日(日)に切れました。今は使えません。"),
        };
        assert!(said(&case, id).contains(words));
        assert!(!whole.contains("有効期限通知書は、"), "{whole}");
        let guide = guide(&case);
        assert!(!guide.says(Id::SpecialCardEnds) && !guide.says(Id::SpecialCardEndsSoon), "{whole}");
    }
    let far = case("2026-12-20", "2027-06-20", stay(Stay::Limited), "2026-11-29");
    assert_eq!(far.task(), Task::Renew);
}

#[test]
fn the_holidays_at_new_year_are_named_when_they_lie_before_the_end() {
    for city in [holder(), elsewhere()] {
        for (expires, card) in
            [("2027-01-04", "2032-01-04"), ("2027-01-06", "2032-01-06"), ("2027-03-01", "2032-03-01")]
        {
            let ahead = case(expires, card, city.clone(), "2026-12-20");
            assert!(said(&ahead, Id::WhenBeforeNewYear).contains("2026年12月28日(月)"), "{expires}");
            assert!(
                brief_line(&ahead, BriefKind::Deadline).contains("休みの前は、2026年12月28日(月)まで"),
                "{}",
                brief_line(&ahead, BriefKind::Deadline)
            );
            for today in ["2026-12-29", "2026-12-30", "2027-01-03"] {
                let now = case(expires, card, city.clone(), today);
                assert!(said(&now, Id::WhenAfterNewYear).contains("2027年1月4日(月)"), "{expires} {today}");
                assert!(
                    brief_line(&now, BriefKind::Deadline).contains("次に窓口が開くのは、2027年1月4日(月)"),
                    "{}",
                    brief_line(&now, BriefKind::Deadline)
                );
            }
            let over = guide(&case(expires, card, city.clone(), "2027-01-04"));
            assert!(!over.says(Id::WhenYearEnd) && !over.says(Id::WhenAfterNewYear), "{expires}");
        }
        let early = guide(&case("2026-12-20", "2031-12-20", city, "2026-12-01"));
        assert!(!early.says(Id::WhenYearEnd));
    }
}

#[test]
fn what_nobody_can_prevent_is_not_said_to_follow_from_doing_nothing() {
    let over = case("2027-01-02", "2032-01-02", holder(), "2026-12-29");
    assert!(
        said(&over, Id::StopsUntilIssued).starts_with("2027年1月3日(日)から、新しい電子証明書を発行してもらうまで")
    );
    assert!(!text(&over).contains("手続きをしないと"));
    assert!(guide(&case("2027-01-02", "2032-01-02", holder(), "2026-12-28")).says(Id::StopsOn));
}

/// An end a year ahead does not follow from what the signature certificate has missed.
#[test]
fn an_end_that_lies_far_ahead_can_be_prevented() {
    let mut facts = Facts::by_hand(day("2027-11-21"), Some(day("2032-11-21")));
    facts.signature = Facts::by_hand(day("2026-11-22"), None).authentication;
    let situation = Situation::of(holder()).unwrap();
    let case = Case::of(&facts, &situation, &Today::given(day("2026-11-22")), Rules::builtin());
    assert!(case.is_over_in_practice());
    assert!(guide(&case).says(Id::StopsOn) && !guide(&case).says(Id::StopsUntilIssued));
}

#[test]
fn the_first_visit_of_two_is_on_an_open_day() {
    let two = Answers { who: Some(Who::Proxy), form: Some(false), ..holder() };
    for (expires, first) in [("2027-01-15", "2026-12-28"), ("2026-12-19", "2026-12-04")] {
        let card = expires.replacen("202", "203", 1);
        assert_eq!(
            reminder(&case(expires, &card, two.clone(), "2026-11-21"), ReminderKind::FirstVisit),
            Some(day(first))
        );
    }
}

#[test]
fn a_first_day_on_which_nothing_opens_has_the_first_opening_behind_it() {
    for (expires, opens, opening) in [
        ("2029-01-08", "2028年10月9日(月)", "2028年10月10日(火)"),
        ("2027-03-31", "2027年1月1日(金)", "2027年1月4日(月)"),
    ] {
        let card = expires.replacen("202", "203", 1);
        let waits = case(expires, &card, elsewhere(), "2026-11-21");
        assert!(said(&waits, Id::WhenFirstOpening).contains(opening), "{expires}");
        assert!(
            brief_line(&waits, BriefKind::Deadline).contains(opens)
                && brief_line(&waits, BriefKind::Deadline).contains(opening),
            "{}",
            brief_line(&waits, BriefKind::Deadline)
        );
    }
    assert!(!guide(&case("2028-12-18", "2033-12-18", elsewhere(), "2026-11-21")).says(Id::WhenFirstOpening));
}

#[test]
fn certificates_that_end_before_the_extended_card_stand_in_the_block() {
    let both = case("2027-07-12", "2027-08-16", stay(Stay::Limited), "2027-06-01");
    assert!(
        brief_line(&both, BriefKind::Deadline).ends_with("電子証明書は2027年7月12日(月)までです。"),
        "{}",
        brief_line(&both, BriefKind::Deadline)
    );
    let one = case("2027-08-16", "2027-08-16", stay(Stay::Limited), "2027-06-01");
    assert!(
        !brief_line(&one, BriefKind::Deadline).contains("電子証明書は"),
        "{}",
        brief_line(&one, BriefKind::Deadline)
    );
}

#[test]
fn a_card_that_ends_before_the_new_one_is_made_says_so() {
    for (today, is_near) in [("2027-01-20", true), ("2026-12-21", true), ("2026-12-15", false)] {
        let new = case("2027-02-20", "2027-02-20", holder(), today);
        assert_eq!(guide(&new).says(Id::WhenCardGap), is_near, "{today}");
        assert_eq!(reminder(&new, ReminderKind::ApplyBy).is_none(), is_near, "a day that has passed: {today}");
        assert_eq!(reminder(&new, ReminderKind::CardEnds), Some(day("2027-02-20")), "{today}");
    }
}

#[test]
fn where_the_card_cuts_both_short_an_early_renewal_costs_nothing() {
    for (card, costs) in [("2027-11-13", false), ("2031-10-09", false), ("2032-10-09", true)] {
        let waits = case("2027-10-09", card, holder(), "2027-05-01");
        assert_eq!(guide(&waits).says(Id::WhenEarlyCosts), costs, "{card}");
    }
}

#[test]
fn after_the_end_the_block_says_what_stopped_and_until_when_the_insurance_card_works() {
    let deadline = |answers, today| brief_line(&case("2026-06-20", "2031-06-20", answers, today), BriefKind::Deadline);
    let [ended, stopped] = ["2026年6月20日(土)に切れました。", "コンビニ交付、e-Taxなどは使えません。"];
    let until = "マイナ保険証は2026年9月30日(水)まで使えます。";
    let over = "マイナ保険証は2026年9月30日(水)に終わりました。";
    for (today, insurance) in [("2026-06-21", until), ("2026-09-30", until), ("2026-10-01", over), ("2027-03-01", over)]
    {
        assert_eq!(deadline(holder(), today), [ended, stopped, insurance].concat(), "{today}");
    }
    let child = Answers { who: Some(Who::Representative), holder: Some(Holder::Under15), ..holder() };
    let said = deadline(child, "2026-10-01");
    assert!(!said.contains("コンビニ") && !said.contains("e-Tax"), "neither is a child's: {said}");
    let abroad = Answers { abroad: Some(Abroad::Lives), ..holder() };
    let said = deadline(abroad, "2026-10-01");
    assert!(!said.contains("コンビニ") && !said.contains("マイナ保険証"), "neither is used abroad: {said}");
    let card = case("2026-06-20", "2026-06-20", holder(), "2026-10-01");
    assert_eq!(brief_line(&card, BriefKind::Deadline), [ended, "カードも電子証明書も使えません。"].concat());
}

#[test]
fn the_days_are_counted_to_one_day_in_an_answer() {
    // 5 February 2028 is a Saturday.
    for (expires, days) in [("2028-02-05", "あと88日"), ("2028-02-04", "あと87日")] {
        let case = case(expires, "2033-02-05", elsewhere(), "2027-11-09");
        let block = brief_line(&case, BriefKind::Deadline);
        assert!(block.contains(days) && block.matches("あと").count() == 1, "{block}");
        assert_eq!(said(&case, Id::WhenDaysLeft), format!("{days}です。"));
    }
    let reserved = Answers { municipality: Some("14130".to_owned()), ..holder() };
    let next = said(&case("2028-02-05", "2033-02-05", reserved, "2027-11-09"), Id::NextReserve);
    assert!(next.contains("行く日は、2028年2月4日(金)までにしてください。"), "{next}");
}

#[test]
fn without_a_notice_one_goes_from_the_first_day_and_not_before() {
    let of = |expires| said(&case(expires, "2033-02-05", stay(Stay::Limited), "2026-11-29"), Id::WhenNoNotice);
    let far = of("2028-02-04");
    assert!(far.ends_with("お知らせを待たず、2027年11月5日(金)から手続きしてください。"), "{far}");
    let near = of("2027-02-04");
    assert!(near.ends_with("待たずに手続きしてください。"), "{near}");
}

#[test]
fn what_ends_earlier_is_called_earlier_in_every_language() {
    let both = case("2027-07-12", "2027-08-16", stay(Stay::Limited), "2027-06-01");
    for (language, word, other) in [
        (Language::Japanese, "カードの期限より早い2027年7月12日", "より先"),
        (Language::PlainJapanese, "カードより 早い 2027年7月12日", "より 先"),
        (Language::English, "before the card, on Mon, 12 July 2027", "later"),
    ] {
        let texts = Texts::new(language);
        let guide = guide(&both);
        let line = guide.statements().find(|line| line.id == Id::SpecialStayCertificates).unwrap().text(&texts);
        assert!(line.contains(word) && !line.contains(other), "{line}");
    }
    let texts = Texts::new(Language::PlainJapanese);
    let guide = guide(&both);
    let same_day = guide.statements().find(|line| line.id == Id::SpecialStayNextDay).unwrap().text(&texts);
    assert!(same_day.contains("もらった 日には できない"), "{same_day}");
}
