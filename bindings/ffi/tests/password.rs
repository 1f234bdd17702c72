//! The visit with a password: what goes to which card, what it may cost, and what any thread sees of it meanwhile.

#![allow(clippy::unwrap_used, reason = "a call that fails ends the test")]

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

use kigen_ffi::*;
use support::{JAPANESE, card, case, on_a_phone, read, request};

mod support;

fn visit(reading: &Arc<Reading>) -> Arc<PasswordVisit> {
    PasswordVisit::of(reading.clone(), None).unwrap()
}

fn entered(name: &str, password: &str) -> Arc<PasswordVisit> {
    let visit = visit(&read(name));
    assert_eq!(visit.enter(password.into()), None);
    visit
}

fn tap(visit: &PasswordVisit, transport: Arc<dyn CardTransport>) -> PasswordTap {
    visit.tap(transport, JAPANESE, None)
}

const fn entering(tries: u8) -> PasswordStage {
    PasswordStage::Entering { tries_left: Some(tries), is_agreed: false }
}

const WRONG: Failure = Failure::PinIncorrect { tries_left: 4 };

#[test]
fn a_password_goes_to_the_same_card_once_and_brings_the_date() {
    let transport = card("renewal-open", DemoMishap::None);
    let reading = read_card(transport.clone(), request(), None);
    assert!(reading.can_read_signature());
    let visit = visit(&reading);
    assert_eq!(visit.stage(), entering(5));
    assert_eq!(visit.enter(b"wrong1".to_vec()), None, "typed in small letters, sent in capitals");
    let wrong = tap(&visit, transport.clone());
    assert_eq!((wrong.failure, visit.stage()), (Some(WRONG), PasswordStage::Ended { failure: WRONG }));
    assert!(wrong.reading.unwrap().can_read_signature());
    assert_eq!(visit.take_news(), Some(PasswordNews { failure: Some(WRONG) }));
    visit.again();
    assert_eq!(visit.stage(), entering(4));
    assert_eq!(visit.enter(b"abc123".to_vec()), None);
    let other = tap(&visit, card("expired", DemoMishap::None));
    assert_eq!(other.failure, Some(Failure::OtherCardNow));
    assert!(other.reading.is_none(), "nothing of another card stands beside this one's");
    let right = tap(&visit, transport);
    assert_eq!((right.failure, visit.stage()), (None, PasswordStage::DateRead));
    assert_eq!([visit.take_news(), visit.take_news()], [Some(PasswordNews { failure: None }), None]);
    let reading = right.reading.unwrap();
    assert!(!reading.can_read_signature());
    assert_eq!(reading.commands(), 6, "five commands and the closing SELECT");
    let answer = case(&reading).answer(on_a_phone(), JAPANESE);
    assert!(answer.rows[1].value.starts_with("2026年12月15日(火)"), "{}", answer.rows[1].value);
}

#[test]
fn what_cannot_be_the_password_is_refused_before_any_card_and_never_cut() {
    let visit = visit(&read("renewal-open"));
    let length = PinShapeError::Length { shortest: 6, longest: 16 };
    for (typed, why) in [
        ("", PinShapeError::Empty),
        ("AB12", length),
        ("ABCDEFGHIJKLMN123", length), // 17: its first 16 could be a password
        ("ABCDEF", PinShapeError::LetterAndDigit),
        ("ABC-12", PinShapeError::Character),
        ("あいう123", PinShapeError::Character),
    ] {
        assert_eq!(visit.enter(typed.into()), Some(Failure::PinShape(why)), "{typed}");
        assert_eq!(visit.stage(), entering(5), "{typed}");
    }
    assert_eq!(as_on_card('ｂ'.into()), u32::from('B'));
    assert_eq!(as_on_card(0xD83D), 0xD83D, "half of a character stays what it is");
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
fn the_last_try_is_kept_unless_the_person_says_so() {
    let transport = card("one-try-left", DemoMishap::None);
    let visit = visit(&read_card(transport.clone(), request(), None));
    let consent = PasswordStage::Consent { tries_left: Some(1) };
    assert_eq!(visit.stage(), consent);
    assert_eq!(visit.enter(b"WRONG1".to_vec()), None);
    tap(&visit, transport.clone());
    assert_eq!(visit.stage(), consent, "no field, no password");
    visit.consent();
    assert_eq!(visit.stage(), PasswordStage::Entering { tries_left: Some(1), is_agreed: true });
    visit.enter(b"WRONG1".to_vec());
    assert_eq!(tap(&visit, transport).failure, Some(Failure::PinLocked));
}

#[test]
fn a_card_that_may_get_none_is_told_from_one_that_may() {
    let without = visit(&read("card-bound-later"));
    assert_eq!(without.stage(), PasswordStage::Ended { failure: Failure::PinNotSent });
    let of_demo = |issuer| {
        let request = ReadRequest { is_demo: true, ..request() };
        let reading = read_card(card("renewal-open", DemoMishap::None), request, None);
        let visit = PasswordVisit::of(reading, Some(issuer)).unwrap();
        visit.enter(b"ABC123".to_vec());
        tap(&visit, card("renewal-open", DemoMishap::None)).failure
    };
    assert_eq!([Roots::Demo, Roots::Jlis].map(of_demo), [None, None], "a demo is told as one");
    let unsaid = PasswordVisit::of(read("renewal-open"), Some(Roots::Demo)).unwrap();
    unsaid.enter(b"ABC123".to_vec());
    let tap = tap(&unsaid, card("renewal-open", DemoMishap::None));
    assert_eq!(tap.failure, Some(Failure::PinNotSent), "nobody said that the card is a demo");
    let dates = support::typed(CivilDate { year: 2026, month: 12, day: 15 });
    let by_hand = read_by_hand(dates, support::TODAY).unwrap();
    assert_eq!(PasswordVisit::of(by_hand, None).err(), Some(KigenError::NoCardToCompare));
}

#[test]
fn after_a_loss_the_tries_of_the_same_card_alone_are_asked() {
    let visit = entered("renewal-open", "ABC123");
    let lost = tap(&visit, card("renewal-open", DemoMishap::LostAfter { commands: 3 }));
    assert_eq!(lost.failure, Some(Failure::OutcomeUnknown));
    let in_doubt = lost.reading.unwrap();
    assert!(in_doubt.can_read_signature());
    let unknown = |problem| PasswordStage::OutcomeUnknown { problem };
    assert_eq!(PasswordVisit::of(in_doubt, None).unwrap().stage(), unknown(None), "a new visit knows of it");
    let other = tap(&visit, card("expired", DemoMishap::None));
    assert_eq!((other.failure, visit.stage()), (Some(Failure::OtherCardNow), unknown(Some(Failure::OtherCardNow))));
    assert!(other.reading.is_none());
    visit.not_opened(Failure::OtherTechnology { is_felica: true });
    assert_eq!(visit.stage(), unknown(Some(Failure::OtherTechnology { is_felica: true })));
    let same = tap(&visit, card("renewal-open", DemoMishap::None));
    assert_eq!((same.failure, visit.stage()), (None, entering(5)));
    assert!(same.reading.unwrap().can_read_signature());
}

#[test]
fn a_contact_that_could_not_be_opened_keeps_the_password_and_says_why() {
    let visit = entered("renewal-open", "ABC123");
    visit.not_opened(Failure::OtherTechnology { is_felica: true });
    let problem = Some(Failure::OtherTechnology { is_felica: true });
    assert_eq!(visit.stage(), PasswordStage::HoldCard { tries_left: Some(5), problem });
    assert_eq!(tap(&visit, card("renewal-open", DemoMishap::None)).failure, None);
}

#[test]
fn the_tries_are_full_again_when_the_right_password_was_followed_by_a_loss() {
    let held = card("renewal-open", DemoMishap::None);
    let visit = visit(&read_card(held.clone(), request(), None));
    visit.enter(b"WRONG1".to_vec());
    tap(&visit, held.clone());
    visit.again();
    visit.enter(b"ABC123".to_vec());
    let left = Slow::at(5, held);
    left.0.lock().unwrap().leaves = true;
    let after = tap(&visit, left);
    assert_eq!(after.failure, Some(Failure::LostAfterPin));
    assert!(after.reading.unwrap().can_read_signature());
    visit.again();
    assert_eq!(visit.stage(), entering(5));
}

/// A card that waits at one command until it is told to go on, or leaves there.
struct Slow(Mutex<Inside>);

struct Inside {
    card: Arc<dyn CardTransport>,
    at: usize,
    heard: usize,
    leaves: bool,
    waits: Option<(Sender<()>, Receiver<()>)>,
}

impl Slow {
    fn at(at: usize, card: Arc<dyn CardTransport>) -> Arc<Self> {
        Arc::new(Self(Mutex::new(Inside { card, at, heard: 0, leaves: false, waits: None })))
    }
}

impl CardTransport for Slow {
    fn transceive(&self, command: Vec<u8>) -> Result<Vec<u8>, TransportError> {
        let mut inside = self.0.lock().unwrap();
        inside.heard += 1;
        if inside.heard == inside.at {
            if inside.leaves {
                return Err(TransportError::CardLost);
            }
            if let Some((arrived, go_on)) = inside.waits.take() {
                arrived.send(()).unwrap();
                go_on.recv().unwrap();
            }
        }
        inside.card.transceive(command)
    }
}

/// Does something on this thread while another one waits for the answer to the nth command; what the contact came to.
fn while_waiting_at(at: usize, visit: &Arc<PasswordVisit>, act: impl FnOnce()) -> PasswordTap {
    let slow = Slow::at(at, card("renewal-open", DemoMishap::None));
    let (arrived, is_there) = mpsc::channel();
    let (go_on, may_go_on) = mpsc::channel();
    slow.0.lock().unwrap().waits = Some((arrived, may_go_on));
    let worker = {
        let visit = visit.clone();
        thread::spawn(move || tap(&visit, slow))
    };
    is_there.recv().unwrap();
    act();
    go_on.send(()).unwrap();
    worker.join().unwrap()
}

#[test]
fn the_main_thread_never_waits_for_the_card_and_hears_what_came_of_a_password_it_left() {
    let visit = entered("renewal-open", "WRONG1");
    let tap = while_waiting_at(4, &visit, || {
        assert_eq!(visit.stage(), PasswordStage::Reading { step: 4, of: 4 });
        visit.leave();
        assert_eq!(visit.take_news(), None, "nothing is known yet");
    });
    assert_eq!(tap.failure, Some(WRONG));
    assert_eq!(visit.take_news(), Some(PasswordNews { failure: Some(WRONG) }));
    assert!(tap.reading.is_some(), "the answer's screen hears of the spent try");
}

#[test]
fn whoever_leaves_in_time_sends_nothing() {
    let visit = entered("renewal-open", "WRONG1");
    let tap = while_waiting_at(3, &visit, || visit.leave());
    assert_eq!((tap.failure, visit.take_news()), (Some(Failure::PinNotSent), None));
    assert_eq!(visit.stage(), entering(5));
}
