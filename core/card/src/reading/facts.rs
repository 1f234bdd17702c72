use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{ContentError, PinState, StatusWord, TriesLeft};

/// The facts read in one contact, complete or not. Readings are never merged: a family has several cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardReading {
    /// Whether the caller said that the card is made of software.
    pub made_of_software: bool,
    /// The kind of card or phone that answered.
    pub token: Item<Token>,
    /// The card's expiry and issuing municipality.
    pub card: Item<CardBody>,
    /// The user authentication certificate (EF 000A).
    pub authentication: Item<CertificateFacts>,
    /// The digital signature certificate (EF 0001): read with its password only.
    pub signature: Item<CertificateFacts>,
    /// The 4-digit PIN (EF 0018).
    pub authentication_pin: Item<PinState>,
    /// The signature password (EF 001B).
    pub signature_pin: Item<PinState>,
}

/// The outcome of reading one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item<T> {
    /// It was read.
    Read(T),
    /// The card said that it does not have it.
    Absent,
    /// Reading it needs a PIN, and none was given.
    NeedsPin,
    /// The PIN was wrong; these tries are left.
    PinWrong(TriesLeft),
    /// The PIN is locked.
    PinLocked,
    /// One try was left and the person did not allow spending it. Nothing was sent.
    LastTryRefused,
    /// The card was lost during VERIFY: a try may or may not have been spent.
    OutcomeUnknown,
    /// The card refused, with this status word.
    Refused(StatusWord),
    /// The card answered, but the content could not be parsed.
    Unreadable(ContentError),
    /// The card was lost before it could be read.
    Lost,
    /// It was not requested.
    NotAsked,
}

impl<T> Item<T> {
    /// What was read, if it was.
    pub const fn read(&self) -> Option<&T> {
        // No other variant has a value; listing all ten adds nothing.
        if let Self::Read(value) = self { Some(value) } else { None }
    }

    /// Whether the card said that it does not have it.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Converts the value that was read; keeps every other state.
    #[must_use]
    pub fn map<U>(&self, convert: impl FnOnce(&T) -> U) -> Item<U> {
        match self {
            Self::Read(value) => Item::Read(convert(value)),
            Self::Absent => Item::Absent,
            Self::NeedsPin => Item::NeedsPin,
            Self::PinWrong(left) => Item::PinWrong(*left),
            Self::PinLocked => Item::PinLocked,
            Self::LastTryRefused => Item::LastTryRefused,
            Self::OutcomeUnknown => Item::OutcomeUnknown,
            Self::Refused(status) => Item::Refused(*status),
            Self::Unreadable(error) => Item::Unreadable(error.clone()),
            Self::Lost => Item::Lost,
            Self::NotAsked => Item::NotAsked,
        }
    }

    /// Marks the item as lost if it was not read yet.
    pub(crate) fn lose(&mut self) {
        if matches!(self, Self::NotAsked) {
            *self = Self::Lost;
        }
    }
}

impl CardReading {
    /// A reading that has not begun.
    #[must_use]
    pub const fn not_asked() -> Self {
        Self {
            made_of_software: false,
            token: Item::NotAsked,
            card: Item::NotAsked,
            authentication: Item::NotAsked,
            signature: Item::NotAsked,
            authentication_pin: Item::NotAsked,
            signature_pin: Item::NotAsked,
        }
    }

    /// Whether it is of a demo card: made of software, or with a certificate of the demo cards' issuer.
    ///
    /// A card without an authentication certificate, or lost before it, does not show that it is a demo.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.made_of_software || self.authentication.read().is_some_and(CertificateFacts::is_of_demo)
    }

    pub(crate) fn lose(&mut self) {
        self.token.lose();
        self.card.lose();
        self.authentication.lose();
        self.signature.lose();
        self.authentication_pin.lose();
        self.signature_pin.lose();
    }
}

/// The kind of card or phone that answered, by the label of EF 0006 (card-protocol.md §3) or by its refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// `JPKIAPICCTOKEN2`: マイナンバーカード.
    MyNumberCard,
    /// `JPKIAPICCTOKEN`: the old 住民基本台帳カード.
    JukiCard,
    /// `JPKIAPGPSETOKEN`: the certificates in an Android phone.
    AndroidPhone,
    /// `JPKIAPIOSTOKEN`: the certificates in an iPhone.
    Iphone,
    /// A card that refused to select the JPKI application.
    Other(OtherCard),
    /// The JPKI application without a known label: treated as a My Number Card.
    Unknown,
}

/// A card that is no My Number Card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherCard {
    /// The kind that its applications suggest.
    pub kind: OtherCardKind,
    /// Its answer to SELECT of the JPKI application.
    pub status: StatusWord,
}

/// The kind of card, by an application that it selects (card-protocol.md §13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OtherCardKind {
    /// 運転免許証.
    DrivingLicence,
    /// 在留カード or 特別永住者証明書.
    ResidenceCard,
    /// A passport or another travel document.
    Passport,
    /// None of the known applications could be selected.
    Unnamed,
}

/// The card's own record, from the common application; never its serial number.
#[derive(Clone, PartialEq, Eq)]
pub struct CardBody {
    /// The last good day of the card, a civil day in Japan.
    pub expires_on: NaiveDate,
    /// Five digits: the municipality that issued the card; the holder may have moved since.
    pub issued_by: String,
}

impl fmt::Debug for CardBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardBody").finish_non_exhaustive()
    }
}

/// Which of the two certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateKind {
    /// 利用者証明用電子証明書.
    Authentication,
    /// 署名用電子証明書.
    Signature,
}

/// The dates of a certificate and the result of its issuer check; never its subject or serial number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateFacts {
    /// Which of the two.
    pub kind: CertificateKind,
    /// notBefore (RFC 5280, 4.1.2.5).
    pub not_before: DateTime<Utc>,
    /// notAfter: the last good second.
    pub not_after: DateTime<Utc>,
    /// Whether a known root signed it.
    pub issuer: IssuerCheck,
    /// Whether it names the demo cards' issuer, byte for byte.
    pub names_demo: bool,
}

impl CertificateFacts {
    /// Whether it is of a demo card: by its issuer's name and, where that was checked, by the issuer's key.
    #[must_use]
    pub fn is_of_demo(&self) -> bool {
        self.names_demo && matches!(self.issuer, IssuerCheck::NotChecked | IssuerCheck::Demo)
    }
}

/// Whether a known root signed a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IssuerCheck {
    /// The check was not requested, or the whole certificate could not be read.
    NotChecked,
    /// The root of this name signed it.
    SignedBy(String),
    /// The demo cards' root signed it. Its key is published: anybody can make such a card.
    Demo,
    /// None of the given roots signed it.
    Unknown,
}

impl IssuerCheck {
    /// Whether a password may go to a card with this issuer, where it was asked for. Anybody can make a card that the demo
    /// cards' root signed.
    pub(crate) const fn is_trusted(&self, made_of_software: bool) -> bool {
        match self {
            Self::SignedBy(_) => true,
            Self::Demo => made_of_software,
            Self::NotChecked | Self::Unknown => false,
        }
    }

    /// The root's name, `demo`, `unknown` or `not-checked`: the word in JSON and across the bindings.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotChecked => "not-checked",
            Self::SignedBy(name) => name,
            Self::Demo => "demo",
            Self::Unknown => "unknown",
        }
    }
}
