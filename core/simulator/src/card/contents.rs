use std::collections::BTreeMap;
use std::fmt;

use crate::certificate::CardKey;

/// Which of the two PINs of the JPKI application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinKind {
    /// EF 0018: 4 digits, 3 tries.
    Authentication,
    /// EF 001B: 6 to 16 letters and digits, 5 tries.
    Signature,
}

/// A PIN on the card with its retry counter.
#[derive(Clone, PartialEq, Eq)]
pub struct PinObject {
    /// The bytes that VERIFY must match, upper-case ASCII on a real card.
    pub value: Vec<u8>,
    /// Further tries allowed; 0 is locked.
    pub tries_left: u8,
    /// The value to which a success resets the retry counter, at most 15.
    pub max_tries: u8,
}

/// A private key of the card. The keys are the published test keys in `core/simulator/keys`.
#[derive(Clone, Copy)]
pub struct SigningKey(pub(crate) CardKey);

/// The contents of a card; files are listed by EF id.
#[derive(Clone, Default)]
pub struct Contents {
    /// Transparent EFs of the JPKI application; the bytes of 0001, 0002, 000A and 000B are DER without filler.
    pub files: BTreeMap<u16, Vec<u8>>,
    /// Common application, EF 0001, record 1; `None`: no common application.
    pub common_record: Option<Vec<u8>>,
    /// EF 0018; `None`: no such PIN.
    pub authentication_pin: Option<PinObject>,
    /// EF 001B; `None`: no such PIN.
    pub signature_pin: Option<PinObject>,
    /// The key of EF 0017; `None`: signing answers `6A88`.
    pub authentication_key: Option<SigningKey>,
    /// The key of EF 001A; `None`: signing answers `6A88`.
    pub signature_key: Option<SigningKey>,
    /// Full application names of another kind of card; unless empty, the card has nothing of a My Number Card.
    pub other_applications: Vec<Vec<u8>>,
}

impl Contents {
    /// The PIN of that kind, if the card has one.
    pub fn pin(&self, kind: PinKind) -> Option<&PinObject> {
        match kind {
            PinKind::Authentication => self.authentication_pin.as_ref(),
            PinKind::Signature => self.signature_pin.as_ref(),
        }
    }

    pub(super) fn pin_mut(&mut self, kind: PinKind) -> Option<&mut PinObject> {
        match kind {
            PinKind::Authentication => self.authentication_pin.as_mut(),
            PinKind::Signature => self.signature_pin.as_mut(),
        }
    }

    pub(super) fn key(&self, kind: PinKind) -> Option<CardKey> {
        match kind {
            PinKind::Authentication => self.authentication_key.map(|key| key.0),
            PinKind::Signature => self.signature_key.map(|key| key.0),
        }
    }
}

/// Shows the retry counter only.
impl fmt::Debug for PinObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PinObject")
            .field("tries_left", &self.tries_left)
            .field("max_tries", &self.max_tries)
            .finish_non_exhaustive()
    }
}

/// Shows that there is a key, and nothing of it.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").finish_non_exhaustive()
    }
}

/// Shows names and lengths of files and the retry counters: no PIN, no serial.
impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files: BTreeMap<String, usize> =
            self.files.iter().map(|(id, bytes)| (format!("{id:04X}"), bytes.len())).collect();
        f.debug_struct("Contents")
            .field("files", &files)
            .field("authentication_pin", &self.authentication_pin)
            .field("signature_pin", &self.signature_pin)
            .finish_non_exhaustive()
    }
}
