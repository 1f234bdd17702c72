use std::fmt;
use std::sync::Arc;

use kigen_card::pin::SignaturePin;
use kigen_card::reading::{self as card, SameCard, SignatureRequest, Tap};
use kigen_card::{Item, LastTry, PinState, TriesLeft};
use kigen_guide::hand::HandDates;
use kigen_guide::{Facts, Failure, Outcome};
use zeroize::Zeroizing;

use crate::error::KigenError;
use crate::observer::{ReadObserver, ShellObserver};
use crate::roots::{Roots, anchors};
use crate::transport::{CardTransport, ShellTransport};
use crate::vocabulary::Language;

/// What one contact brought back. It lives in memory only, cannot be looked into, printed or stored, and is handed back to
/// [`Case`](crate::Case). The next tap makes a new one: readings are never merged.
#[derive(uniffi::Object)]
pub struct Reading {
    pub(crate) facts: Facts,
    pub(crate) hand: Option<HandDates>,
    outcome: Outcome,
    commands: u32,
    same_card: Option<SameCard>,
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading").finish_non_exhaustive()
    }
}

/// What to read.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ReadRequest {
    /// Check who issued the authentication certificate, after everything else: ten to fifteen commands instead of eight.
    pub issuer: Option<Roots>,
    /// Read the rest of that certificate by one extended command.
    pub extended_length: bool,
    /// The language of the rows that the observer hears.
    pub language: Language,
    /// Whether the transport is that of a demo card: all that is read of it then says so. With a certificate such a card
    /// shows it by itself.
    #[uniffi(default = false)]
    pub is_demo: bool,
}

#[uniffi::export]
impl Reading {
    /// What to show.
    pub fn outcome(&self) -> Outcome {
        self.outcome.clone()
    }

    /// How many commands were sent.
    pub fn commands(&self) -> u32 {
        self.commands
    }

    /// Whether a password tap can follow: the card may have a signature certificate whose date was not read, its password is
    /// neither locked nor one wrong try from it, and the card can be told from another one.
    pub fn can_read_signature(&self) -> bool {
        let wants = matches!(
            self.facts.signature,
            Item::NeedsPin | Item::PinWrong(_) | Item::LastTryRefused | Item::OutcomeUnknown | Item::Lost
        );
        // Nobody is led to spend the last try for a date.
        let is_near_lock =
            matches!(self.facts.signature_pin.read(), Some(PinState::Locked | PinState::Ready(TriesLeft(0 | 1))));
        wants && !is_near_lock && self.same_card.is_some()
    }

    /// The tries left of the signature password as last told; `None` when the card did not tell.
    pub fn signature_tries_left(&self) -> Option<u8> {
        match self.facts.signature_pin.read()? {
            kigen_card::PinState::Ready(left) => Some(left.0),
            kigen_card::PinState::Locked => Some(0),
            kigen_card::PinState::NoLimit | kigen_card::PinState::Unknown(_) => None,
        }
    }

    /// Code of the municipality that issued the card, the one to propose (R-PLACE-2).
    pub fn issued_by(&self) -> Option<String> {
        self.facts.card.read()?.issued_by.clone()
    }

    /// Whether a person typed the dates.
    pub fn is_by_hand(&self) -> bool {
        self.facts.is_by_hand()
    }

    /// Whether it is of a card for practice, wherever that was held.
    pub fn is_demo(&self) -> bool {
        self.facts.is_demo()
    }
}

impl Reading {
    pub(crate) fn typed(hand: HandDates) -> Arc<Self> {
        let facts = hand.facts();
        Arc::new(Self { facts, hand: Some(hand), outcome: Outcome::Answer, commands: 0, same_card: None })
    }

    fn of(tap: Tap) -> Arc<Self> {
        Arc::new(Self {
            facts: Facts::from_reading(&tap.reading),
            hand: None,
            outcome: Outcome::of(&tap.reading, tap.failure.as_ref()),
            commands: tap.cost.commands,
            same_card: tap.same_card,
        })
    }
}

/// Reads everything that needs no PIN, in eight commands (card-protocol.md §5.1). A card that is lost still gives a reading.
#[uniffi::export]
pub fn read_card(
    transport: Arc<dyn CardTransport>,
    request: ReadRequest,
    observer: Option<Arc<dyn ReadObserver>>,
) -> Arc<Reading> {
    let roots = request.issuer.map(anchors);
    let wanted = card::ReadRequest {
        signature: None,
        roots: roots.as_deref(),
        extended_length: request.extended_length,
        made_of_software: request.is_demo,
    };
    let of = if roots.is_some() { 9 } else { 8 };
    let mut observer = ShellObserver::new(observer.as_ref(), request.language, of);
    Reading::of(card::read_card(ShellTransport(transport), &wanted, &mut observer))
}

/// What a password tap came to.
#[derive(Debug, uniffi::Record)]
pub struct PasswordOutcome {
    /// The reading with what is known now; the one before, unchanged, when nothing new is known.
    pub reading: Arc<Reading>,
    /// Why there is no date; `None` when it was read.
    pub failure: Option<Failure>,
    /// Whether the password was sent: the shell then overwrites its own copy, whatever `failure` says.
    pub pin_was_sent: bool,
}

/// Reads the signature certificate's date with its password, in a contact of its own: five commands and the closing SELECT
/// (card-protocol.md §5.1). The password goes only to the card that `reading` came from, once, and is overwritten here; the
/// shell overwrites its own copy. A card that has no such certificate gets none.
///
/// # Errors
/// [`KigenError::NoCardToCompare`] when `reading` is of no card. Nothing was sent.
#[uniffi::export]
pub fn read_signature(
    transport: Arc<dyn CardTransport>,
    reading: Arc<Reading>,
    password: Vec<u8>,
    spend_last_try: bool,
    language: Language,
    observer: Option<Arc<dyn ReadObserver>>,
) -> Result<PasswordOutcome, KigenError> {
    let mut password = Zeroizing::new(password);
    let expected = reading.same_card.clone().ok_or(KigenError::NoCardToCompare)?;
    if reading.facts.signature.is_absent() {
        return Ok(PasswordOutcome { reading, failure: Some(Failure::PinNotSent), pin_was_sent: false });
    }
    let password = match SignaturePin::new(std::mem::take(&mut *password)) {
        Ok(password) => password,
        Err(shape) => {
            return Ok(PasswordOutcome { reading, failure: Some(Failure::PinShape(shape)), pin_was_sent: false });
        }
    };
    let last_try = if spend_last_try { LastTry::Spend } else { LastTry::Keep };
    let request = SignatureRequest { password: &password, last_try };
    let mut observer = ShellObserver::new(observer.as_ref(), language, 4);
    let tap = card::read_signature(ShellTransport(transport), &expected, request, &mut observer);
    let failure = Failure::of_password_tap(&tap);
    let reading = match reading.facts.with_password_reading(&tap) {
        None => reading,
        Some(facts) => Arc::new(Reading {
            facts,
            hand: None,
            outcome: Outcome::Answer,
            commands: tap.cost.commands,
            same_card: Some(expected),
        }),
    };
    Ok(PasswordOutcome { reading, failure, pin_was_sent: tap.pin_was_sent })
}

/// Why this cannot be the signature password, before any card is asked for; `None` when it can be. Nothing is sent, and
/// `password` is overwritten here; the shell overwrites its own copy.
#[uniffi::export]
pub fn signature_pin_shape(password: Vec<u8>) -> Option<Failure> {
    let mut password = Zeroizing::new(password);
    SignaturePin::new(std::mem::take(&mut *password)).err().map(Failure::PinShape)
}
