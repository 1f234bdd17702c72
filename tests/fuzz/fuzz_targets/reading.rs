//! Any bytes as the answers of a card, or of none: a whole reading with a password and the issuer check ends, sends the
//! password once at most, and nothing at all after the card was lost.

#![no_main]

use kigen_card::pin::SignaturePin;
use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_card::trust::{TrustAnchor, jlis_roots};
use kigen_card::visit::{KnownCard, PasswordVisit};
use kigen_card::{CardTransport, IssuerCheck, Item, LastTry, TransportError};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

/// Each answer begins with its length: 0 to 251 bytes, 252 a short 9000, 253 exactly what was asked for, 254 the card is
/// lost, 255 the time limit.
struct HostileCard<'a> {
    answers: &'a [u8],
    commands: usize,
    verifies: usize,
    is_lost: bool,
}

/// The limit on a contact, and the SELECTs that close it.
const MOST_COMMANDS: usize = 120 + 8;

impl HostileCard<'_> {
    fn take(&mut self, length: usize) -> Vec<u8> {
        let (taken, rest) = self.answers.split_at(length.min(self.answers.len()));
        self.answers = rest;
        taken.to_vec()
    }
}

impl CardTransport for HostileCard<'_> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        assert!(!self.is_lost, "a lost card hears nothing more");
        self.commands += 1;
        assert!(self.commands <= MOST_COMMANDS, "the reading does not end");
        if let [_, 0x20, _, _, ..] = command {
            assert_ne!(command.len(), 5, "an empty VERIFY has four bytes");
            self.verifies += usize::from(command.len() > 4);
            assert!(self.verifies <= 1, "a second VERIFY");
        }
        let lost = |card: &mut Self, failure| {
            card.is_lost = true;
            Err(failure)
        };
        match self.take(1).first() {
            None | Some(254) => lost(self, TransportError::CardLost),
            Some(255) => lost(self, TransportError::TimedOut),
            Some(252) => Ok(vec![0x90, 0x00]),
            Some(253) => {
                let wanted = match command {
                    [_, _, _, _, 0x00, high, low] => usize::from(*high) << 8 | usize::from(*low),
                    [_, _, _, _, 0x00] => 256,
                    [_, _, _, _, le] => usize::from(*le),
                    _ => 0,
                };
                let mut answer = self.take(wanted.min(4096));
                answer.extend([0x90, 0x00]);
                Ok(answer)
            }
            Some(&length) => Ok(self.take(usize::from(length))),
        }
    }
}

static ROOTS: LazyLock<Vec<TrustAnchor>> = LazyLock::new(jlis_roots);

fuzz_target!(|bytes: &[u8]| {
    let Some((flags, answers)) = bytes.split_first() else { return };
    let card = |answers| HostileCard { answers, commands: 0, verifies: 0, is_lost: false };
    let password = || SignaturePin::new(b"ABC123".to_vec()).expect("a well-shaped password");
    let visit = PasswordVisit::of_next_card(if flags & 1 == 0 { LastTry::Keep } else { LastTry::Spend });
    visit.enter(password());
    let request = ReadRequest {
        password: (flags & 2 != 0).then_some(&visit),
        roots: (flags & 4 != 0).then_some(ROOTS.as_slice()),
        extended_length: flags & 8 != 0,
        made_of_software: flags & 16 != 0,
    };
    let mut first = card(answers);
    let tap = read_card(&mut first, &request, &mut NoObserver);
    assert_eq!(tap.cost.commands as usize, first.commands);
    assert_eq!(tap.failure.is_some(), first.is_lost, "the end of the contact is told as it was");
    assert!(flags & 2 != 0 || first.verifies == 0, "a VERIFY nobody asked for");
    if let Some(same_card) = tap.same_card {
        let known = KnownCard {
            same_card,
            token: tap.reading.token,
            made_of_software: false,
            issuer: IssuerCheck::NotChecked,
            signature: Item::NeedsPin,
            signature_pin: tap.reading.signature_pin,
        };
        let visit = PasswordVisit::of(known);
        if flags & 1 != 0 {
            visit.consent();
        }
        visit.enter(password());
        let mut second = card(first.answers);
        visit.tap(&mut second, &mut NoObserver);
    }
});
