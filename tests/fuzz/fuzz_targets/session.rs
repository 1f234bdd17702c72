//! Any answers of a card, and any order of calls, through the bindings: each PIN is sent once at most and only after its
//! tries were told, a lost card hears nothing more, and no error shows a PIN.

#![no_main]

use std::sync::{Arc, Mutex, PoisonError};

use kigen_ffi::{CardTransport, CertificateKind, JpkiSession, PinKind, SessionError, TransportError};
use libfuzzer_sys::fuzz_target;

const AUTHENTICATION: &str = "7391";
const SIGNATURE: &str = "QXZJ47";

/// What was sent, and the answers that are left: each begins with its length; from 253 on, 9000 alone, and two ways of being lost.
#[derive(Default)]
struct Contact {
    answers: Vec<u8>,
    commands: usize,
    /// VERIFY with a body, by the length of the PIN.
    sent: [usize; 2],
    is_lost: bool,
}

struct Hostile(Mutex<Contact>);

impl CardTransport for Hostile {
    fn transceive(&self, command: Vec<u8>) -> Result<Vec<u8>, TransportError> {
        let mut contact = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(!contact.is_lost, "a lost card hears nothing more");
        contact.commands += 1;
        assert!(contact.commands <= 120 + 2, "the contact does not end");
        if let [_, 0x20, _, _, _, pin @ ..] = command.as_slice() {
            contact.sent[usize::from(pin.len() == SIGNATURE.len())] += 1;
        }
        let length = contact.answers.pop();
        match length {
            Some(253) => Ok(vec![0x90, 0x00]),
            Some(254) | None => {
                contact.is_lost = true;
                Err(TransportError::CardLost)
            }
            Some(255) => {
                contact.is_lost = true;
                Err(TransportError::TimedOut)
            }
            Some(length) => {
                let left = contact.answers.len();
                let mut answer = contact.answers.split_off(left - left.min(length.into()));
                answer.reverse();
                Ok(answer)
            }
        }
    }
}

/// No error shows a PIN.
fn quiet<R>(result: Result<R, SessionError>) -> Option<R> {
    result
        .map_err(|error| {
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains(AUTHENTICATION) && !shown.contains(SIGNATURE), "{shown}");
        })
        .ok()
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&calls, rest)) = bytes.split_first() else { return };
    let (calls, answers) = rest.split_at(rest.len().min(usize::from(calls % 12)));
    let contact = Contact { answers: answers.iter().rev().copied().collect(), ..Contact::default() };
    let card = Arc::new(Hostile(Mutex::new(contact)));
    let sent = || card.0.lock().unwrap_or_else(PoisonError::into_inner).sent;
    let Some(session) = quiet(JpkiSession::open(card.clone())) else {
        assert_eq!(sent(), [0, 0]);
        return;
    };
    let mut told = [false; 2];
    let mut is_open = true;
    for call in calls {
        let kind = if call & 1 == 0 { PinKind::Authentication } else { PinKind::Signature };
        let before = sent();
        match (call >> 1) % 4 {
            0 => told[usize::from(call & 1)] |= quiet(session.pin_state(kind)).is_some(),
            1 => {
                let pin = if call & 1 == 0 { AUTHENTICATION } else { SIGNATURE };
                quiet(session.verify(kind, pin.into(), call & 8 != 0));
                assert!(told[usize::from(call & 1)] || sent() == before, "sent before its tries were told");
            }
            2 => {
                let certificate =
                    if call & 1 == 0 { CertificateKind::Authentication } else { CertificateKind::Signature };
                if let Some(facts) = quiet(session.certificate_facts(certificate)) {
                    assert!(is_open && facts.not_before <= facts.not_after);
                }
            }
            _ => {
                assert!(is_open || session.finish() == Err(SessionError::Closed));
                if is_open {
                    quiet(session.finish());
                }
                is_open = false;
            }
        }
    }
    drop(session);
    assert!(sent().iter().all(|count| *count <= 1), "sent twice: {:?}", sent());
});
