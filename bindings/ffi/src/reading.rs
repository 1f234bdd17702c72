use std::fmt;
use std::sync::Arc;

use kigen_card::IssuerCheck;
use kigen_card::reading::{self as card, PasswordReading, SameCard, Tap};
use kigen_card::visit::KnownCard;
use kigen_guide::hand::HandDates;
use kigen_guide::{Facts, Outcome};

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
    made_of_software: bool,
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
        self.known_card().is_some_and(|known| known.offers_visit())
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
    /// What a password's visit begins with; `None` when there is no card to come back to.
    pub(crate) fn known_card(&self) -> Option<KnownCard> {
        let facts = &self.facts;
        Some(KnownCard {
            same_card: self.same_card.clone()?,
            token: facts.token.clone(),
            made_of_software: self.made_of_software,
            issuer: facts.authentication.read().map_or(IssuerCheck::NotChecked, |dates| dates.issuer.clone()),
            signature: facts.signature.map(|_| ()),
            signature_pin: facts.signature_pin.clone(),
        })
    }

    /// The same card with what a contact of a password's visit told; `None` when that is nothing.
    pub(crate) fn with_password(&self, told: &PasswordReading) -> Option<Arc<Self>> {
        let facts = self.facts.with_password_reading(told)?;
        let same_card = self.same_card.clone();
        let (outcome, commands, made_of_software) = (Outcome::Answer, told.cost.commands, self.made_of_software);
        Some(Arc::new(Self { facts, hand: None, outcome, commands, same_card, made_of_software }))
    }

    pub(crate) fn typed(hand: HandDates) -> Arc<Self> {
        let facts = hand.facts();
        let outcome = Outcome::Answer;
        Arc::new(Self { facts, hand: Some(hand), outcome, commands: 0, same_card: None, made_of_software: false })
    }

    fn of(tap: Tap) -> Arc<Self> {
        Arc::new(Self {
            facts: Facts::from_reading(&tap.reading),
            hand: None,
            outcome: Outcome::of(&tap.reading, tap.failure.as_ref()),
            commands: tap.cost.commands,
            same_card: tap.same_card,
            made_of_software: tap.reading.made_of_software,
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
        password: None,
        roots: roots.as_deref(),
        extended_length: request.extended_length,
        made_of_software: request.is_demo,
    };
    let of = if roots.is_some() { 9 } else { 8 };
    let mut observer = ShellObserver::new(observer.as_ref(), request.language, of);
    Reading::of(card::read_card(ShellTransport(transport), &wanted, &mut observer))
}
