//! What a visit begins with.

use kigen_card::visit::{End, KnownCard, PasswordVisit, Stage};
use kigen_card::{IssuerCheck, Item, PinState, StatusWord, Token, TriesLeft};
use kigen_integration::{Flow, card, known, read};

use crate::{UNKNOWN, begun, entering};

fn renewal_open() -> KnownCard {
    known(&read(card("renewal-open"), Flow::default())).unwrap()
}

#[test]
fn the_tries_come_first() {
    for (name, stage) in [
        ("renewal-open", entering(5)),
        ("one-try-left", Stage::Consent { tries: Some(TriesLeft(1)) }),
        ("password-locked", Stage::Ended(End::Locked)),
        ("card-bound-later", Stage::Ended(End::NotSent)), // no signature certificate
    ] {
        assert_eq!(begun(name).stage(), stage, "{name}");
    }
}

#[test]
fn a_count_that_says_nothing_asks_for_consent_and_one_that_was_not_told_is_asked_of_the_card() {
    let unasked = Stage::Entering { tries: None, is_agreed: false };
    for (signature_pin, stage) in [
        (Item::Read(PinState::Ready(TriesLeft(2))), entering(2)),
        (Item::Read(PinState::Ready(TriesLeft(6))), Stage::Consent { tries: None }),
        (Item::Read(PinState::Ready(TriesLeft(15))), Stage::Consent { tries: None }),
        (Item::Read(PinState::NoLimit), Stage::Consent { tries: None }),
        (Item::Read(PinState::Unknown(StatusWord::SUCCESS)), unasked.clone()),
        (Item::Refused(StatusWord::new(0x6D00)), unasked.clone()),
        (Item::Lost, unasked.clone()),
        (Item::NotAsked, unasked),
    ] {
        let visit = PasswordVisit::of(KnownCard { signature_pin: signature_pin.clone(), ..renewal_open() });
        assert_eq!(visit.stage(), stage, "{signature_pin:?}");
    }
}

#[test]
fn a_card_that_may_get_no_password_has_no_field_and_no_way_to_one() {
    for (known, end) in [
        (KnownCard { issuer: IssuerCheck::Unknown, ..renewal_open() }, End::IssuerUnknown),
        (KnownCard { token: Item::Read(Token::AndroidPhone), ..renewal_open() }, End::NotSent),
        (KnownCard { token: Item::Read(Token::Iphone), ..renewal_open() }, End::NotSent),
        (KnownCard { signature: Item::Absent, ..renewal_open() }, End::NotSent),
    ] {
        assert!(!known.offers_visit(), "{end:?}");
        let visit = PasswordVisit::of(known);
        for () in [(); 2] {
            assert_eq!(visit.stage(), Stage::Ended(end.clone()));
            visit.consent();
            visit.again();
        }
    }
}

#[test]
fn a_reading_whose_password_went_out_unanswered_begins_in_doubt() {
    let known = KnownCard { signature: Item::OutcomeUnknown, ..renewal_open() };
    assert!(known.offers_visit());
    assert_eq!(PasswordVisit::of(known).stage(), UNKNOWN);
}

#[test]
fn nobody_is_led_to_the_last_try() {
    for (state, is_offered) in [
        (PinState::Ready(TriesLeft(5)), true),
        (PinState::Ready(TriesLeft(2)), true),
        (PinState::Ready(TriesLeft(1)), false),
        (PinState::Locked, false),
        (PinState::NoLimit, true),
    ] {
        let known = KnownCard { signature_pin: Item::Read(state), ..renewal_open() };
        assert_eq!(known.offers_visit(), is_offered, "{state:?}");
    }
    for (signature, is_offered) in [
        (Item::NeedsPin, true),
        (Item::PinWrong(TriesLeft(4)), true),
        (Item::Lost, true),
        (Item::Read(()), false),
        (Item::Refused(StatusWord::new(0x6A82)), false),
        (Item::NotAsked, false),
    ] {
        let known = KnownCard { signature: signature.clone(), ..renewal_open() };
        assert_eq!(known.offers_visit(), is_offered, "{signature:?}");
    }
}
