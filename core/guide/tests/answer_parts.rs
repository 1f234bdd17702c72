//! What stands where on screen 2, and which colour role each row has.

#![allow(clippy::unwrap_used, reason = "a person or a row that is missing ends the test")]

#[path = "support/people.rs"]
mod people;

use kigen_card::{Item, PinState, TriesLeft};
use kigen_guide::rules::Rules;
use kigen_guide::say::{Answer, AnswerPart, RowKind, answer};
use kigen_guide::situation::Answers;
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Facts, Headline, Tone};
use people::cases::case;

fn shown(case: &Case<'_>) -> Answer {
    answer(case, &Texts::new(Language::Japanese))
}

#[test]
fn each_part_that_has_something_to_say_stands_once() {
    for person in people::everybody() {
        let case = Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin());
        let answer = shown(&case);
        let count = |part| answer.order.iter().filter(|one| **one == part).count();
        let says = [
            (AnswerPart::ToDo, true),
            (AnswerPart::Choices, true),
            (AnswerPart::CardGoesOn, answer.card_goes_on.is_some()),
            (AnswerPart::Insurance, answer.insurance.is_some()),
            (AnswerPart::Rail, !answer.rail.is_empty()),
            (AnswerPart::Notes, !answer.notes.is_empty()),
        ];
        for (part, is_said) in says {
            assert_eq!(count(part), usize::from(is_said), "{} {part:?}", person.name);
        }
    }
}

#[test]
fn the_next_action_stands_below_the_rail_only_where_band_and_button_say_it() {
    use AnswerPart::{CardGoesOn, Choices, Insurance, Notes, Rail, ToDo};
    let order = |expires, today| {
        let order = shown(&case(expires, "2031-12-15", Answers::default(), today)).order;
        order.into_iter().filter(|part| *part != Notes).collect::<Vec<_>>()
    };
    assert_eq!(order("2026-12-15", "2026-11-21"), [CardGoesOn, Rail, ToDo, Choices, Insurance]);
    // Once it has ended, what still goes on stands before the days.
    assert_eq!(order("2026-11-20", "2026-11-21"), [ToDo, CardGoesOn, Insurance, Rail, Choices]);
}

#[test]
fn a_row_has_the_colour_role_of_its_state() {
    let tones = |expires, card, today| {
        let rows = shown(&case(expires, card, Answers::default(), today)).rows;
        rows.into_iter().map(|row| (row.kind, row.tone, row.state.is_some())).collect::<Vec<_>>()
    };
    let of = |authentication, card| {
        vec![
            (RowKind::Authentication, Some(authentication), true),
            (RowKind::Signature, None, false), // nobody gave its password
            (RowKind::Card, Some(card), true),
        ]
    };
    for (expires, card, today, expected) in [
        ("2028-12-15", "2033-12-15", "2026-11-21", of(Tone::Fine, Tone::Fine)),
        ("2026-12-15", "2031-12-15", "2026-11-21", of(Tone::Act, Tone::Fine)),
        ("2026-11-21", "2031-11-21", "2026-11-21", of(Tone::Act, Tone::Fine)),
        ("2026-11-20", "2031-11-20", "2026-11-21", of(Tone::Ended, Tone::Fine)),
        ("2026-12-15", "2026-12-15", "2026-11-21", of(Tone::Note, Tone::Act)),
        ("2026-11-20", "2026-11-20", "2026-11-21", of(Tone::Ended, Tone::Ended)),
    ] {
        assert_eq!(tones(expires, card, today), expected, "{expires} {card} {today}");
    }
}

#[test]
fn a_locked_pin_and_a_last_try_have_a_sign() {
    let person = people::everybody().into_iter().find(|person| !person.facts.is_by_hand()).unwrap();
    for (pin, expected) in [
        (Item::Read(PinState::Ready(TriesLeft(3))), None),
        (Item::Read(PinState::Ready(TriesLeft(1))), Some(Tone::Act)),
        (Item::Read(PinState::Locked), Some(Tone::Ended)),
        (Item::PinLocked, Some(Tone::Ended)),
        (Item::Read(PinState::NoLimit), None),
        (Item::NotAsked, None),
    ] {
        let facts = Facts { authentication_pin: pin.clone(), ..person.facts.clone() };
        let case = Case::of(&facts, &person.situation, &people::today(), Rules::builtin());
        let row = shown(&case).pins.into_iter().find(|row| row.kind == RowKind::AuthenticationPin).unwrap();
        assert_eq!(row.tone, expected, "{pin:?}");
    }
}

/// A certificate lies in the card, unless the headline is that it does not; a date below «a new card» is the old one's.
#[test]
fn the_band_says_whose_date_it_has() {
    let mut seen = [0, 0, 0];
    for person in people::everybody() {
        let case = Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin());
        let answer = shown(&case);
        let is_certificates = answer.headline.contains("電子証明書") && !answer.headline.contains("かもしれません");
        let headline = case.headline();
        let (expected, at) = if headline == Headline::CardBoundOpen {
            (Some("今のカードの有効期限"), 1)
        } else if is_certificates && ![Headline::Phone, Headline::NoCertificate].contains(&headline) {
            (Some("マイナンバーカードの中の証明書"), 2)
        } else {
            (None, 0)
        };
        assert_eq!(answer.about.as_deref(), expected, "{}: {}", person.name, answer.headline);
        seen[at] += 1;
    }
    assert!(seen[0] > 20 && seen[1] > 2 && seen[2] > 20, "{seen:?}");
}
