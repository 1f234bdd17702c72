//! The tap with a password: what goes to which card, and what it may cost.

#![allow(clippy::unwrap_used, reason = "a call that fails ends the test")]

use std::sync::Arc;

use kigen_ffi::*;
use support::{JAPANESE, card, case, on_a_phone, read, request};

mod support;

#[test]
fn a_password_goes_to_the_same_card_once_and_brings_the_date() {
    let transport = card("renewal-open", DemoMishap::None);
    let reading = read_card(transport.clone(), request(), None);
    assert!(reading.can_read_signature());
    assert_eq!(reading.signature_tries_left(), Some(5));
    let tap = |transport: Arc<dyn CardTransport>, password: &str, last: bool| {
        read_signature(transport, reading.clone(), password.into(), last, JAPANESE, None).unwrap()
    };
    let wrong = tap(transport.clone(), "WRONG1", false);
    assert_eq!(wrong.failure, Some(Failure::PinIncorrect { tries_left: 4 }));
    assert_eq!(wrong.reading.signature_tries_left(), Some(4));
    let shape = tap(transport.clone(), "abc123", false);
    assert_eq!(shape.failure, Some(Failure::PinShape(PinShapeError::LowerCase)));
    let other = tap(card("expired", DemoMishap::None), "ABC123", false);
    assert_eq!(other.failure, Some(Failure::OtherCardNow));
    let right = tap(transport, "ABC123", false);
    assert_eq!(right.failure, None);
    assert!(!right.reading.can_read_signature());
    assert_eq!(right.reading.commands(), 6, "five commands and the closing SELECT");
    let answer = case(&right.reading).answer(on_a_phone(), JAPANESE);
    assert!(answer.rows[1].value.starts_with("2026年12月15日(火)"), "{}", answer.rows[1].value);
}

#[test]
fn a_locked_password_is_not_asked_for() {
    for (name, is_asked) in
        [("one-try-left", true), ("pin-locked", true), ("password-locked", false), ("both-locked", false)]
    {
        assert_eq!(read(name).can_read_signature(), is_asked, "{name}");
    }
}

#[test]
fn a_password_lost_on_its_way_is_not_sent_again() {
    let reading = read("renewal-open");
    let lost = card("renewal-open", DemoMishap::LostAfter { commands: 3 });
    let outcome = read_signature(lost, reading, b"ABC123".to_vec(), false, JAPANESE, None).unwrap();
    assert_eq!(outcome.failure, Some(Failure::OutcomeUnknown));
    assert!(outcome.reading.can_read_signature());
}

#[test]
fn the_last_try_is_kept_unless_the_person_says_so() {
    let transport = card("one-try-left", DemoMishap::None);
    let reading = read_card(transport.clone(), request(), None);
    let tap = |last| {
        let password = b"WRONG1".to_vec();
        read_signature(transport.clone(), reading.clone(), password, last, JAPANESE, None).unwrap().failure
    };
    assert_eq!(tap(false), Some(Failure::LastTryRefused));
    assert_eq!(tap(true), Some(Failure::PinLocked));
}
