//! A password that reaches its card, and the step of its own before a try that may lock.

use kigen_card::visit::{End, News, PasswordVisit, Stage};
use kigen_card::{Item, TriesLeft};
use kigen_integration::{Flow, card, pin, read, visit};
use kigen_simulator::{Fault, Faulty, Recorder};

use crate::{WRONG, begun, entering, held, hold, passwords, tap, waiting};

#[test]
fn the_right_password_brings_the_date_and_is_gone() {
    let visit = waiting("renewal-open", "ABC123");
    assert_eq!(visit.stage(), hold(None));
    let mut card = held("renewal-open");
    let reading = tap(&visit, &mut card);
    assert_eq!(reading.signature.read().unwrap().not_after.to_string(), "2026-12-15 14:59:59 UTC");
    assert_eq!((visit.stage(), passwords(&card), card.count()), (Stage::DateRead, 1, 6));
    assert_eq!([visit.take_news(), visit.take_news()], [Some(News::DateRead), None]);
    tap(&visit, &mut card);
    assert_eq!(card.count(), 6, "nothing is sent after the end");
}

#[test]
fn a_wrong_password_costs_one_try_and_is_typed_anew() {
    let visit = waiting("renewal-open", "WRONG1");
    let mut card = held("renewal-open");
    let reading = tap(&visit, &mut card);
    assert_eq!((reading.signature, visit.stage()), (Item::PinWrong(TriesLeft(4)), WRONG));
    assert_eq!(visit.take_news(), Some(News::Ended(End::Wrong(TriesLeft(4)))));
    visit.enter(pin("ABC123"));
    tap(&visit, &mut card);
    assert_eq!((visit.stage(), passwords(&card)), (WRONG, 1), "there is no field to type in");
    visit.again();
    assert_eq!(visit.stage(), entering(4));
    tap(&visit, &mut card);
    assert_eq!(passwords(&card), 1, "nothing waits");
}

#[test]
fn the_last_try_needs_a_step_of_its_own() {
    let visit = begun("one-try-left");
    let consent = Stage::Consent { tries: Some(TriesLeft(1)) };
    let mut card = held("one-try-left");
    visit.enter(pin("WRONG1"));
    tap(&visit, &mut card);
    assert_eq!((visit.stage(), card.count()), (consent.clone(), 0));
    visit.consent();
    assert_eq!(visit.stage(), Stage::Entering { tries: Some(TriesLeft(1)), is_agreed: true });
    visit.again();
    assert_eq!(visit.stage(), consent, "whoever turns back is asked again");
    visit.consent();
    visit.enter(pin("WRONG1"));
    tap(&visit, &mut card);
    assert_eq!((visit.stage(), passwords(&card)), (Stage::Ended(End::Locked), 1));
    visit.again();
    assert_eq!(visit.stage(), Stage::Ended(End::Locked));
}

#[test]
fn a_last_try_that_nobody_knew_of_is_not_spent() {
    let mut card = held("renewal-open");
    let stale = waiting("renewal-open", "ABC123");
    for left in [4, 3, 2, 1] {
        let visit = visit(&read(&mut card, Flow::default())).unwrap();
        visit.enter(pin("WRONG1"));
        tap(&visit, &mut card);
        assert_eq!(visit.stage(), Stage::Ended(End::Wrong(TriesLeft(left))));
    }
    tap(&stale, &mut card);
    assert_eq!((stale.stage(), passwords(&card)), (Stage::Consent { tries: Some(TriesLeft(1)) }, 4));
    assert_eq!(stale.take_news(), None);
    stale.consent();
    tap(&stale, &mut card);
    assert_eq!(passwords(&card), 4, "the password was forgotten: it is typed with the consent");
}

/// A card that answers the question for its tries with this word.
fn counting(status: u16) -> Faulty<kigen_simulator::SimulatedCard> {
    Faulty::with_faults(card("renewal-open"), vec![Fault::StatusWord { command: 3, status, with_data: false }])
}

#[test]
fn a_count_that_says_nothing_needs_the_same_step() {
    for status in [0x6300, 0x63C6, 0x63C9, 0x63CF] {
        let visit = waiting("renewal-open", "ABC123");
        let mut first = Recorder::new(counting(status));
        tap(&visit, &mut first);
        assert_eq!((visit.stage(), passwords(&first)), (Stage::Consent { tries: None }, 0), "{status:04X}");
        visit.consent();
        assert_eq!(visit.stage(), Stage::Entering { tries: None, is_agreed: true });
        visit.enter(pin("ABC123"));
        let mut second = Recorder::new(counting(status));
        tap(&visit, &mut second);
        assert_eq!((visit.stage(), passwords(&second)), (Stage::DateRead, 1), "{status:04X}");
    }
}

#[test]
fn a_card_that_does_not_tell_its_tries_gets_nothing_even_with_consent() {
    for status in [0x9000, 0x6D00, 0x6982] {
        let known = kigen_card::visit::KnownCard {
            signature_pin: Item::Read(kigen_card::PinState::NoLimit),
            ..kigen_integration::known(&read(card("renewal-open"), Flow::default())).unwrap()
        };
        let visit = PasswordVisit::of(known);
        visit.consent();
        visit.enter(pin("ABC123"));
        let refusing = [3, 4, 5].map(|command| Fault::StatusWord { command, status, with_data: false });
        let mut card = Recorder::new(Faulty::with_faults(card("renewal-open"), refusing.to_vec()));
        tap(&visit, &mut card);
        assert_eq!(passwords(&card), 0, "{status:04X}");
        assert!(matches!(visit.stage(), Stage::Ended(End::Refused(_))), "{status:04X}: {:?}", visit.stage());
    }
}

#[test]
fn nothing_of_a_password_is_printed() {
    let visit = waiting("renewal-open", "ABC123");
    let mut said = format!("{visit:?}");
    said += &format!("{:?}", tap(&visit, card("renewal-open")));
    said += &format!("{visit:?} {:?}", visit.take_news());
    for secret in ["ABC123", "65, 66, 67", "414243"] {
        assert!(!said.contains(secret), "{said}");
    }
    assert!(said.starts_with("PasswordVisit { stage: HoldCard { tries: Some(TriesLeft(5)), obstacle: None }, .. }"));
}
