//! What is known, in civil days of Japan: built once, from a reading or from typed dates.

mod doubt;

use std::fmt;

use chrono::{NaiveDate, NaiveTime};
use kigen_card::reading::PasswordReading;
use kigen_card::{CardBody, CardReading, CertificateFacts, IssuerCheck, Item, PinState, Token};

use crate::calendar::{in_japan, last_day_in_japan};

/// What is known about a card. Each unknown [`Item`] says why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Who said it: every output that leaves the program tells.
    pub origin: Origin,
    /// The kind of card that answered.
    pub token: Item<Token>,
    /// The card's own end and its issuer.
    pub card: Item<CardFacts>,
    /// 利用者証明用電子証明書.
    pub authentication: Item<CertificateDates>,
    /// 署名用電子証明書.
    pub signature: Item<CertificateDates>,
    /// 利用者証明用暗証番号.
    pub authentication_pin: Item<PinState>,
    /// 署名用暗証番号.
    pub signature_pin: Item<PinState>,
}

/// The origin of the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From a card.
    Card,
    /// From a card for practice.
    Demo,
    /// Typed by a person (R-HAND): every result is 「目安」.
    Hand {
        /// Whether the person stated a period of stay.
        has_stay: bool,
    },
}

impl Origin {
    /// The word in JSON: `chip`, `demo`, `typed`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Card => "chip",
            Self::Demo => "demo",
            Self::Hand { .. } => "typed",
        }
    }
}

/// First and last day of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateDates {
    /// Civil day in Japan of notBefore (R-TIME-2); unknown for typed dates.
    pub valid_from: Option<NaiveDate>,
    /// Last good day: civil day in Japan of notAfter (R-TIME-1).
    pub expires_on: NaiveDate,
    /// Time of day in Japan of notAfter, only if it is not 23:59:59: shells then show date and time (R-TIME-1).
    pub ends_at: Option<NaiveTime>,
    /// How far the issuer was checked.
    pub issuer: IssuerCheck,
}

/// The card itself.
#[derive(Clone, PartialEq, Eq)]
pub struct CardFacts {
    /// Last good day of the card.
    pub expires_on: NaiveDate,
    /// Code of the municipality that issued the card; unknown for typed dates.
    pub issued_by: Option<String>,
}

// Like the card's own record: never printed.
impl fmt::Debug for CardFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardFacts").finish_non_exhaustive()
    }
}

impl Facts {
    /// The facts of one contact with a card.
    #[must_use]
    pub fn from_reading(reading: &CardReading) -> Self {
        Self {
            origin: if reading.is_demo() { Origin::Demo } else { Origin::Card },
            token: reading.token.clone(),
            card: reading.card.map(CardFacts::from_body),
            authentication: reading.authentication.map(CertificateDates::from_certificate),
            signature: reading.signature.map(CertificateDates::from_certificate),
            authentication_pin: reading.authentication_pin.clone(),
            signature_pin: reading.signature_pin.clone(),
        }
    }

    /// The same card's facts plus those of a password tap. `None` if the tap was not known to be of the same card: its
    /// data must not appear beside these.
    #[must_use]
    pub fn with_password_reading(&self, reading: &PasswordReading) -> Option<Self> {
        if reading.is_same_card != Some(true) {
            return None;
        }
        let mut facts = self.clone();
        let is_told = reading.pin_was_sent || !matches!(reading.signature, Item::NotAsked | Item::Lost);
        if is_told {
            facts.signature = reading.signature.map(CertificateDates::from_certificate);
        }
        if reading.signature_pin.read().is_some() {
            facts.signature_pin = reading.signature_pin.clone();
        }
        if let (Item::Read(dates), false) = (&mut facts.authentication, reading.issuer == IssuerCheck::NotChecked) {
            dates.issuer = reading.issuer.clone();
        }
        Some(facts)
    }

    /// The facts that a person read off the card's face (R-HAND-1); never a date of the signature certificate
    /// (R-HAND-4).
    #[must_use]
    pub fn by_hand(expires_on: NaiveDate, card_expires_on: Option<NaiveDate>) -> Self {
        let typed = CertificateDates { valid_from: None, expires_on, ends_at: None, issuer: IssuerCheck::NotChecked };
        Self {
            origin: Origin::Hand { has_stay: false },
            token: Item::NotAsked,
            card: card_expires_on
                .map_or(Item::NotAsked, |expires_on| Item::Read(CardFacts { expires_on, issued_by: None })),
            authentication: Item::Read(typed),
            signature: Item::NotAsked,
            authentication_pin: Item::NotAsked,
            signature_pin: Item::NotAsked,
        }
    }

    /// The card's last good day, if known.
    #[must_use]
    pub fn card_expires_on(&self) -> Option<NaiveDate> {
        self.card.read().map(|card| card.expires_on)
    }

    /// Whether a person typed the dates.
    #[must_use]
    pub fn is_by_hand(&self) -> bool {
        matches!(self.origin, Origin::Hand { .. })
    }

    /// Whether they are of a card for practice.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.origin == Origin::Demo
    }
}

impl CertificateDates {
    pub(crate) fn from_certificate(certificate: &CertificateFacts) -> Self {
        let end = in_japan(certificate.not_after);
        Self {
            valid_from: Some(last_day_in_japan(certificate.not_before)),
            expires_on: end.date(),
            ends_at: (Some(end.time()) != NaiveTime::from_hms_opt(23, 59, 59)).then(|| end.time()),
            issuer: certificate.issuer.clone(),
        }
    }
}

impl CardFacts {
    pub(crate) fn from_body(body: &CardBody) -> Self {
        Self { expires_on: body.expires_on, issued_by: Some(body.issued_by.clone()) }
    }
}

/// Whether it is no My Number Card: a missing or unknown label counts as one (R-STATE-1, order 0).
pub(crate) fn is_another_card(token: &Item<Token>) -> bool {
    match token.read() {
        Some(Token::JukiCard | Token::AndroidPhone | Token::Iphone | Token::Other(_)) => true,
        Some(Token::MyNumberCard | Token::Unknown) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kigen_card::CertificateKind;

    fn dates(not_before: &str, not_after: &str) -> CertificateDates {
        CertificateDates::from_certificate(&CertificateFacts {
            kind: CertificateKind::Authentication,
            not_before: not_before.parse().unwrap(),
            not_after: not_after.parse().unwrap(),
            issuer: IssuerCheck::NotChecked,
            names_demo: false,
        })
    }

    #[test]
    fn the_days_of_a_certificate_are_days_in_japan() {
        let found = dates("2022-11-04T20:15:00Z", "2027-10-03T14:59:59Z");
        assert_eq!(found.valid_from, NaiveDate::from_ymd_opt(2022, 11, 5));
        assert_eq!(Some(found.expires_on), NaiveDate::from_ymd_opt(2027, 10, 3));
        assert_eq!(found.ends_at, None);
    }

    #[test]
    fn an_unusual_time_of_day_is_kept() {
        let found = dates("2022-11-04T20:15:00Z", "2027-10-03T15:00:00Z");
        assert_eq!(Some(found.expires_on), NaiveDate::from_ymd_opt(2027, 10, 4));
        assert_eq!(found.ends_at, NaiveTime::from_hms_opt(0, 0, 0));
    }

    #[test]
    fn by_hand_nothing_is_known_of_the_signature_certificate() {
        let day = NaiveDate::from_ymd_opt(2027, 3, 31).unwrap();
        let facts = Facts::by_hand(day, None);
        assert_eq!((facts.signature, facts.card), (Item::NotAsked, Item::NotAsked));
    }
}
