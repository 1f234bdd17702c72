//! Leaving Japan: what is done before the departure leads, and the next window is the one abroad (R-ABROAD).

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

#[path = "support/cases.rs"]
mod cases;

use cases::{brief_line, case, day};
use kigen_guide::say::{SectionKind, StatementId as Id, guide, reminders};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{BriefKind, Headline, NextAction, ReminderKind, Task};

const CITIES: [&str; 5] = ["09201", "13112", "14133", "11208", "01100"];

fn leaving(city: &str, who: Who, stay: Stay) -> Answers {
    Answers {
        who: Some(who),
        holder: (who == Who::Representative).then_some(Holder::Under15),
        municipality: Some(city.to_owned()),
        authentication_pin: Some(PinKnowledge::Known),
        signature_pin: Some(PinKnowledge::Known),
        moved: Some(false),
        stay: Some(stay),
        abroad: Some(Abroad::Leaves),
        ..Answers::default()
    }
}

#[test]
fn the_card_is_continued_before_the_departure() {
    for city in CITIES {
        for who in [Who::Holder, Who::Proxy, Who::Representative] {
            for (card, today) in
                [("2033-06-14", "2027-03-01"), ("2033-06-14", "2028-03-14"), ("2028-06-14", "2027-03-01")]
            {
                let case = case("2028-06-14", card, leaving(city, who, Stay::None), today);
                assert_eq!((case.headline(), case.task()), (Headline::Leave, Task::Leave), "{city} {today}");
                assert_eq!(case.next_action(), &NextAction::Leave);
                let first = brief_line(&case, BriefKind::First);
                assert!(first.contains("出国の前の日まで") && first.contains("継続利用"), "{first}");
                assert!(first.contains("カードも電子証明書も使えなくなります"), "{first}");
                assert!(brief_line(&case, BriefKind::Deadline).starts_with("出国の前の日まで"));
                let guide = guide(&case);
                assert!(guide.says(Id::WhenAbroadWindow) && !guide.says(Id::WhenFirstDay) && !guide.says(Id::NextWait));
                let when = guide.section(SectionKind::When).unwrap();
                assert!(when.statements.iter().all(|line| [Id::WhenAbroadWindow, Id::WhenLastDay].contains(&line.id)));
                assert_eq!(guide.says(Id::WhereForLeaving), city != "01100", "{city}: no page speaks of it");
            }
        }
    }
}

#[test]
fn in_the_window_both_are_done_before_the_departure() {
    let case = case("2028-06-14", "2033-06-14", leaving("09201", Who::Holder, Stay::None), "2028-04-01");
    assert_eq!((case.headline(), case.task()), (Headline::Open, Task::Renew));
    assert_eq!(case.next_action(), &NextAction::LeaveAndRenew { by: day("2028-06-14") });
    let first = brief_line(&case, BriefKind::First);
    assert!(first.contains("「継続利用」もしてください"), "{first}");
    assert!(brief_line(&case, BriefKind::Deadline).starts_with("2028年6月14日(水)まで"));
}

#[test]
fn the_card_of_a_foreign_national_ends_with_the_departure() {
    for stay in [Stay::Limited, Stay::Pending] {
        for (expires, today) in [("2028-06-14", "2027-03-01"), ("2028-06-14", "2028-06-01")] {
            let case = case(expires, expires, leaving("14133", Who::Holder, stay), today);
            assert_eq!((case.headline(), case.task()), (Headline::LeaveWithoutCard, Task::Leave), "{today}");
            let first = brief_line(&case, BriefKind::First);
            assert!(first.contains("「継続利用」ができません"), "{first}");
            let guide = guide(&case);
            for id in [Id::SpecialAbroadLeaving, Id::WhenAbroadWindow, Id::NextExtendStay, Id::SpecialStay] {
                assert!(!guide.says(id), "{}", id.as_str());
            }
            assert!(case.reminders().is_empty());
        }
    }
}

#[test]
fn the_calendar_names_what_comes_before_the_departure() {
    let texts = Texts::new(Language::Japanese);
    for today in ["2027-03-01", "2028-04-01"] {
        let case = case("2028-06-14", "2033-06-14", leaving("09201", Who::Holder, Stay::None), today);
        let found = reminders(&case, &texts);
        assert!(!found.is_empty());
        assert!(found.iter().all(|reminder| reminder.description.contains("継続利用")), "{today}");
        assert!(!found.iter().any(|reminder| reminder.kind == ReminderKind::Opens));
    }
}

#[test]
fn abroad_the_guide_says_what_became_of_another_card() {
    let answers = Answers { abroad: Some(Abroad::Lives), ..leaving("13112", Who::Holder, Stay::None) };
    let case = case("2027-09-30", "2032-09-30", answers, "2026-11-21");
    let action = kigen_guide::say::next_action(&case).text(&Texts::new(Language::Japanese));
    assert!(action.contains("ほかのカードは、使えなくなっています"), "{action}");
}

/// After the end there is nothing before it, and the authentication certificate does not go on.
#[test]
fn after_the_end_a_move_is_no_reason_to_say_before_the_end() {
    for (city, who) in [("11208", Who::Proxy), ("09201", Who::Holder)] {
        let stayed = Answers { abroad: Some(Abroad::No), moved: Some(true), ..leaving(city, who, Stay::None) };
        let ended = case("2026-11-10", "2031-11-10", stayed.clone(), "2026-11-29");
        assert!(!guide(&ended).says(Id::SpecialMoved), "{city}");
        let open = case("2026-12-10", "2031-12-10", stayed, "2026-11-29");
        assert!(guide(&open).says(Id::SpecialMoved), "{city}");
    }
}

/// Nobody looks for a date of a certificate that a child or a ward usually does not have (R-CHILD-1).
#[test]
fn nothing_unchecked_of_a_certificate_that_is_not_there() {
    let of = |who| {
        let answers = Answers { abroad: Some(Abroad::No), ..leaving("09201", who, Stay::None) };
        guide(&case("2026-12-10", "2026-12-10", answers, "2026-11-29")).says(Id::UncheckedSignatureDate)
    };
    assert!(of(Who::Holder) && !of(Who::Representative));
}
