use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{ContentError, PinState, StatusWord, TriesLeft};

/// What one contact with a card brought back, complete or not. Readings are never merged: a family holds several cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardReading {
    /// What kind of thing answered.
    pub token: Item<Token>,
    /// The card's own end and who issued it.
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

/// How one item of a reading stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item<T> {
    /// The card gave it.
    Read(T),
    /// The card said that it does not have it.
    Absent,
    /// The card gives it with a PIN only, and none was given.
    NeedsPin,
    /// The PIN was wrong; so many tries are left.
    PinWrong(TriesLeft),
    /// The PIN is locked.
    PinLocked,
    /// One try was left and the person did not say that it may be spent. Nothing was sent.
    LastTryRefused,
    /// The card was lost while it was checking the PIN: whether a try was spent is not known.
    OutcomeUnknown,
    /// The card refused, with this status word.
    Refused(StatusWord),
    /// The card answered, but the content makes no sense.
    Unreadable(ContentError),
    /// The card was lost before it could be read.
    Lost,
    /// It was not asked for.
    NotAsked,
}

impl<T> Item<T> {
    /// What was read, if it was.
    pub const fn read(&self) -> Option<&T> {
        // Every other state holds no value; naming all ten here would say nothing more.
        if let Self::Read(value) = self { Some(value) } else { None }
    }

    /// Whether the card said that it does not have it.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The same state, with what was read put in other terms.
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

    /// The card is gone: what was still to come is lost.
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
            token: Item::NotAsked,
            card: Item::NotAsked,
            authentication: Item::NotAsked,
            signature: Item::NotAsked,
            authentication_pin: Item::NotAsked,
            signature_pin: Item::NotAsked,
        }
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

/// What kind of thing answered, by the label of EF 0006 (card-protocol.md §3) or by its refusal.
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
    /// The JPKI application answered, its label is missing or not known: treated as a My Number Card.
    Unknown,
}

/// A card that is no My Number Card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherCard {
    /// What its applications tell of it.
    pub kind: OtherCardKind,
    /// How it answered SELECT of the JPKI application.
    pub status: StatusWord,
}

/// Which card it seems to be, by an application that it lets select (card-protocol.md §13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OtherCardKind {
    /// 運転免許証.
    DrivingLicence,
    /// 在留カード or 特別永住者証明書.
    ResidenceCard,
    /// A passport or another travel document.
    Passport,
    /// None of its applications tells.
    Unnamed,
}

/// The card itself, as the common application's record says. Never its serial number.
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

/// The dates of a certificate and how far its issuer was checked. Never its subject or serial number.
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
}

/// Whether a known root signed a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IssuerCheck {
    /// Not asked for, or the whole certificate could not be read.
    NotChecked,
    /// The root of this name signed it.
    SignedBy(String),
    /// None of the given roots signed it.
    Unknown,
}

impl IssuerCheck {
    /// The root's name, `unknown` or `not-checked`: the word in JSON and across the bindings.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotChecked => "not-checked",
            Self::SignedBy(name) => name,
            Self::Unknown => "unknown",
        }
    }
}
