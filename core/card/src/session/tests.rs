//! What outlives a session, and how each session ends.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{JpkiSession, LastTry, close_contact};
use crate::error::PinNotSent;
use crate::exchange::Exchange;
use crate::pin::{PinKind, SignaturePin};
use crate::script::Script;
use crate::{CardTransport, ContentError, Error, StatusWord, TransportError};

const JPKI: (&str, &str) = ("00A4040C0AD392F000260100000001", "9000");
const QUERY: (&str, &str) = ("0020009B", "63C4");
const VERIFIED: (&str, &str) = ("0020009B06414243313233", "9000");
const COMMON: &str = "00A4040C0AD3921000310001010100";
const ISSUER_DOMAIN: &str = "00A4040C07A0000001510000";

fn password() -> SignaturePin {
    SignaturePin::new(b"ABC123".to_vec()).unwrap()
}

fn verified<'a>(exchange: &'a mut Exchange<Script>) -> JpkiSession<'a, Script> {
    let mut session = JpkiSession::open(exchange).unwrap();
    session.pin_state(PinKind::Signature).unwrap();
    session.verify(&password(), LastTry::Keep).unwrap();
    session
}

#[test]
fn a_second_session_of_a_contact_sends_no_second_password() {
    for wrong in ["63C3", "63C1", "6983", "9000"] {
        let verify = (VERIFIED.0, wrong);
        let mut exchange = Exchange::new(Script::new([JPKI, QUERY, verify, (COMMON, "9000"), JPKI, JPKI]));
        for nth in 0..3 {
            let mut session = JpkiSession::open(&mut exchange).unwrap();
            session.pin_state(PinKind::Signature).unwrap();
            let sent = session.verify(&password(), LastTry::Spend);
            assert_eq!(sent == Err(Error::PinNotSent(PinNotSent::SentBefore)), nth > 0, "{wrong} {nth}: {sent:?}");
            assert!(session.pin_was_sent());
            assert_eq!(session.close(), Ok(()));
        }
        assert_eq!(exchange.cost().commands, 6, "three SELECTs, one query, one VERIFY, closed once");
    }
}

#[test]
fn a_session_that_is_dropped_closes_the_card() {
    let mut exchange = Exchange::new(Script::new([JPKI, QUERY, VERIFIED, (COMMON, "6A82"), (ISSUER_DOMAIN, "9000")]));
    drop(verified(&mut exchange));
    assert_eq!(exchange.cost().commands, 5);
    let mut untouched = Exchange::new(Script::new([JPKI, QUERY]));
    let mut session = JpkiSession::open(&mut untouched).unwrap();
    session.pin_state(PinKind::Signature).unwrap();
    assert!(!session.pin_was_sent(), "a question for the tries left is no PIN");
    drop(session);
    assert_eq!(untouched.cost().commands, 2, "nothing was verified, nothing is closed");
}

#[test]
fn a_panic_between_two_commands_closes_the_card() {
    let mut exchange = Exchange::new(Script::new([JPKI, QUERY, VERIFIED, (COMMON, "9000")]));
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let _session = verified(&mut exchange);
        panic!("a fault of the program");
    }));
    assert!(panicked.is_err());
    assert_eq!(exchange.cost().commands, 4);
}

#[test]
fn closed_means_that_the_card_said_so() {
    let refused = |number| Err(Error::Refused(StatusWord::new(number)));
    for (common, issuer_domain, closed) in [
        ("9000", None, Ok(())),
        ("6A82", Some("9000"), Ok(())),
        ("90", Some("9000"), Ok(())),
        ("", Some("9000"), Ok(())),
        ("6A82", Some("6A82"), refused(0x6A82)),
        ("6985", Some("6D00"), refused(0x6D00)),
        ("90", Some("6A82"), refused(0x6A82)),
        ("6A82", Some("90"), Err(ContentError::MalformedResponse { len: 1 }.into())),
        ("6F009000", Some("9000"), Ok(())),
        ("6F009000", Some("6F009000"), Err(ContentError::TooLong { declared: 2, limit: 0 }.into())),
    ] {
        let last = issuer_domain.map(|answer| (ISSUER_DOMAIN, answer));
        let script = [JPKI, QUERY, VERIFIED, (COMMON, common)].into_iter().chain(last);
        let mut exchange = Exchange::new(Script::new(script));
        assert_eq!(verified(&mut exchange).close(), closed, "{common} {issuer_domain:?}");
        assert_eq!(exchange.cost().commands, 4 + u32::from(last.is_some()), "each is asked once");
    }
}

/// A card without such a limit, and a count that no PIN of this kind can have: the next try can be the last.
#[test]
fn a_password_is_not_sent_on_a_count_that_says_nothing_unless_the_person_agrees() {
    for answer in ["6300", "63C6", "63C9", "63CF"] {
        for last_try in [LastTry::Keep, LastTry::Spend] {
            let mut exchange = Exchange::new(Script::new([JPKI, ("0020009B", answer), VERIFIED, (COMMON, "9000")]));
            let mut session = JpkiSession::open(&mut exchange).unwrap();
            session.pin_state(PinKind::Signature).unwrap();
            let expected = match last_try {
                LastTry::Keep => Err(Error::PinNotSent(PinNotSent::TriesNotKnown)),
                LastTry::Spend => Ok(()),
            };
            assert_eq!(session.verify(&password(), last_try), expected, "{answer}");
        }
    }
    let mut exchange = Exchange::new(Script::new([JPKI, ("0020009B", "63C5"), VERIFIED, (COMMON, "9000")]));
    drop(verified(&mut exchange));
}

/// Panics at its nth command.
struct Panicking {
    script: Script,
    left: u32,
}

impl CardTransport for Panicking {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        self.left = self.left.checked_sub(1).expect("a fault of the transport");
        self.script.transceive(command)
    }
}

#[test]
fn nothing_is_sent_through_a_transport_that_panicked() {
    let script = Script::new([JPKI, QUERY, VERIFIED]);
    let mut exchange = Exchange::new(Panicking { script, left: 3 });
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let mut session = JpkiSession::open(&mut exchange).unwrap();
        session.pin_state(PinKind::Signature).unwrap();
        session.verify(&password(), LastTry::Keep).unwrap();
        session.certificate_facts(crate::CertificateKind::Signature)
    }));
    assert!(panicked.is_err());
    assert_eq!(exchange.cost().commands, 4, "the one that panicked is the last");
}

#[test]
fn a_contact_is_closed_from_outside_of_any_session() {
    assert_eq!(close_contact(Script::new([(COMMON, "9000")])), Ok(()));
    assert_eq!(close_contact(Script::new([(COMMON, "6A82"), (ISSUER_DOMAIN, "9000")])), Ok(()));
    assert_eq!(close_contact(Script::new([])), Err(TransportError::CardLost.into()));
}
