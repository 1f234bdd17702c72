//! The tap with a password: what goes to which card, and what it may cost.

#![allow(clippy::unwrap_used, reason = "a call that fails ends the test")]

use std::sync::{Arc, Mutex};

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
fn a_password_that_is_locked_or_has_one_try_left_is_not_asked_for() {
    for (name, is_asked) in
        [("one-try-left", false), ("pin-locked", true), ("password-locked", false), ("both-locked", false)]
    {
        assert_eq!(read(name).can_read_signature(), is_asked, "{name}");
    }
}

#[test]
fn a_card_without_that_certificate_gets_no_password() {
    let transport = card("card-bound-later", DemoMishap::None);
    let reading = read_card(transport.clone(), request(), None);
    let outcome = read_signature(transport, reading, b"ABC123".to_vec(), true, JAPANESE, None).unwrap();
    assert_eq!((outcome.failure, outcome.pin_was_sent), (Some(Failure::PinNotSent), false));
}

#[test]
fn a_password_lost_on_its_way_is_not_sent_again() {
    let reading = read("renewal-open");
    let lost = card("renewal-open", DemoMishap::LostAfter { commands: 3 });
    let outcome = read_signature(lost, reading, b"ABC123".to_vec(), false, JAPANESE, None).unwrap();
    assert_eq!(outcome.failure, Some(Failure::OutcomeUnknown));
    assert!(outcome.reading.can_read_signature());
}

/// A card that leaves at one command, before or after it has seen it, and what it saw until then.
struct Leaving {
    card: Arc<dyn CardTransport>,
    at: usize,
    sees_it: bool,
    seen: Mutex<Vec<Vec<u8>>>,
}

impl CardTransport for Leaving {
    fn transceive(&self, command: Vec<u8>) -> Result<Vec<u8>, TransportError> {
        let mut seen = self.seen.lock().unwrap();
        let is_last = seen.len() + 1 >= self.at;
        if is_last && !self.sees_it {
            return Err(TransportError::CardLost);
        }
        seen.push(command.clone());
        let answer = self.card.transceive(command);
        if is_last { Err(TransportError::CardLost) } else { answer }
    }
}

fn is_verify_with_a_body(command: &[u8]) -> bool {
    command.starts_with(&[0x00, 0x20, 0x00]) && command.len() > 5
}

#[test]
fn whether_the_password_went_out_is_told_wherever_the_card_leaves() {
    const VERIFY: usize = 4;
    for password in ["ABC123", "WRONG1"] {
        for (at, sees_it) in (1..=7).flat_map(|at| [(at, false), (at, true)]) {
            let context = format!("{password}, command {at}, seen: {sees_it}");
            let held = card("renewal-open", DemoMishap::None);
            let leaving = Leaving { card: held.clone(), at, sees_it, seen: Mutex::default() };
            let leaving = Arc::new(leaving);
            let before = read("renewal-open");
            let outcome = read_signature(leaving.clone(), before, password.into(), false, JAPANESE, None).unwrap();
            let verifies = leaving.seen.lock().unwrap().iter().filter(|command| is_verify_with_a_body(command)).count();
            assert_eq!(verifies, usize::from(at > VERIFY || (at == VERIFY && sees_it)), "{context}");
            // What was handed to the transport may have reached the card, though the card is gone.
            assert_eq!(outcome.pin_was_sent, at >= VERIFY, "{context}");
            let expected = match (at, password) {
                (..VERIFY, _) => Some(Failure::CardLost),
                (VERIFY, _) => Some(Failure::OutcomeUnknown),
                (_, "WRONG1") => Some(Failure::PinIncorrect { tries_left: 4 }),
                (5, _) => Some(Failure::LostAfterPin),
                _ => None,
            };
            assert_eq!(outcome.failure, expected, "{context}");
        }
    }
}

#[test]
fn a_password_that_was_held_back_did_not_go_out() {
    let reading = read("renewal-open");
    let tap = |transport: Arc<dyn CardTransport>, reading: &Arc<Reading>, password: &str| {
        read_signature(transport, reading.clone(), password.into(), false, JAPANESE, None).unwrap().pin_was_sent
    };
    assert!(!tap(card("renewal-open", DemoMishap::None), &reading, "abc123"));
    assert!(!tap(card("expired", DemoMishap::None), &reading, "ABC123"));
    assert!(!tap(card("one-try-left", DemoMishap::None), &read("one-try-left"), "ABC123"));
    assert!(tap(card("renewal-open", DemoMishap::None), &reading, "ABC123"));
}

#[test]
fn the_tries_are_full_again_when_the_right_password_was_followed_by_a_loss() {
    let held = card("renewal-open", DemoMishap::None);
    let before = read_card(held.clone(), request(), None);
    let tap = |transport: Arc<dyn CardTransport>, password: &str| {
        read_signature(transport, before.clone(), password.into(), false, JAPANESE, None).unwrap().reading
    };
    assert_eq!(tap(held.clone(), "WRONG1").signature_tries_left(), Some(4));
    let leaving = Leaving { card: held, at: 5, sees_it: false, seen: Mutex::default() };
    let after = tap(Arc::new(leaving), "ABC123");
    assert_eq!(after.signature_tries_left(), Some(5));
    assert!(after.can_read_signature());
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
