//! The steps shared by both kinds of reading: what each answer means for its item.

use zeroize::Zeroizing;

use super::{Item, Token};
use crate::apdu::CommandApdu;
use crate::exchange::Exchange;
use crate::file::{DfName, FileId};
use crate::pin::PinKind;
use crate::trust::{TrustAnchor, issuer_of};
use crate::{
    CardTransport, Certificate, CertificateFacts, CertificateKind, Error, IssuerCheck, JpkiSession, OtherCardKind,
    PinState, StatusWord, TransportError,
};

const FILE_NOT_FOUND: StatusWord = StatusWord::new(0x6A82);
const NOT_FOUND: StatusWord = StatusWord::new(0x6A88);
const NEEDS_PIN: StatusWord = StatusWord::new(0x6982);

/// A transport failure ends the reading; every other result becomes the item.
pub(crate) fn item<T>(result: Result<T, Error>) -> Result<Item<T>, TransportError> {
    Ok(match result {
        Ok(value) => Item::Read(value),
        Err(Error::Transport(failure)) => return Err(failure),
        Err(Error::Refused(NEEDS_PIN)) => Item::NeedsPin,
        Err(Error::Refused(status)) => Item::Refused(status),
        Err(Error::Content(error)) => Item::Unreadable(error),
        Err(Error::PinIncorrect(left)) => Item::PinWrong(left),
        Err(Error::PinLocked) => Item::PinLocked,
        Err(Error::LastTryRefused) => Item::LastTryRefused,
        Err(Error::OutcomeUnknown) => Item::OutcomeUnknown,
        Err(Error::PinNotSent(_)) => Item::NotAsked,
    })
}

/// The kind of token that the label of EF 0006 names. The label is padded with spaces or zeros and compared whole, since
/// one label begins with another (card-protocol.md §3). A missing or unknown label is treated as a My Number Card.
pub(super) fn token<T: CardTransport>(session: &mut JpkiSession<'_, T>) -> Result<Token, TransportError> {
    let label = match session.read_file_start(FileId::TOKEN_INFORMATION, 32) {
        Ok(label) => label,
        Err(Error::Transport(failure)) => return Err(failure),
        Err(_) => return Ok(Token::Unknown),
    };
    Ok(token_of(&label))
}

/// The kind of token that this label names.
pub(crate) fn token_of(label: &[u8]) -> Token {
    let padding = |byte: &u8| *byte == b' ' || *byte == 0;
    let length = label.iter().rposition(|byte| !padding(byte)).map_or(0, |last| last + 1);
    match label.get(..length).unwrap_or_default() {
        b"JPKIAPICCTOKEN2" => Token::MyNumberCard,
        b"JPKIAPICCTOKEN" => Token::JukiCard,
        b"JPKIAPGPSETOKEN" => Token::AndroidPhone,
        b"JPKIAPIOSTOKEN" => Token::Iphone,
        _ => Token::Unknown,
    }
}

/// Which certificates EF 0008 says are missing; only `00` says so (card-protocol.md §3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Missing {
    pub(crate) signature: bool,
    pub(crate) authentication: bool,
}

impl Missing {
    /// Reads the first bytes of EF 0008.
    pub(crate) fn of(availability: &[u8]) -> Self {
        match availability {
            [signature, authentication, ..] => {
                Self { signature: *signature == 0, authentication: *authentication == 0 }
            }
            _ => Self::default(),
        }
    }
}

/// A certificate is absent only when EF 0008 and a refused read agree. A phone refuses because it needs a PIN.
pub(crate) fn absent_if_both_say<T>(certificate: Item<T>, is_missing: bool, token: Token) -> Item<T> {
    let is_refused = matches!(certificate, Item::Refused(_) | Item::NeedsPin);
    if is_missing && is_refused && !is_phone(token) { Item::Absent } else { certificate }
}

pub(crate) const fn is_phone(token: Token) -> bool {
    matches!(token, Token::AndroidPhone | Token::Iphone)
}

pub(super) fn missing<T: CardTransport>(session: &mut JpkiSession<'_, T>) -> Result<Missing, TransportError> {
    match session.read_file_start(FileId::AVAILABILITY, 3) {
        Ok(bytes) => Ok(Missing::of(&bytes)),
        Err(Error::Transport(failure)) => Err(failure),
        Err(_) => Ok(Missing::default()),
    }
}

/// The state of a PIN. A card without that PIN object refuses to select it.
pub(crate) fn pin_state<T: CardTransport>(
    session: &mut JpkiSession<'_, T>,
    kind: PinKind,
) -> Result<Item<PinState>, TransportError> {
    Ok(match session.pin_state(kind) {
        Err(Error::Refused(FILE_NOT_FOUND | NOT_FOUND)) => Item::Absent,
        Err(Error::Refused(status)) => Item::Refused(status),
        other => item(other)?,
    })
}

/// Which of the roots signed a whole certificate.
pub(crate) fn issuer(whole: &Item<Zeroizing<Vec<u8>>>, roots: &[TrustAnchor]) -> IssuerCheck {
    let issuer_in = |der: &Zeroizing<Vec<u8>>| {
        Certificate::from_der(der)
            .map_or(IssuerCheck::Unknown, |whole| issuer_of(&whole, CertificateKind::Authentication, roots))
    };
    match whole.read() {
        Some(der) => issuer_in(der),
        None if matches!(whole, Item::Unreadable(_)) => IssuerCheck::Unknown, // truncated: no signature to check
        None => IssuerCheck::NotChecked,
    }
}

/// The state of the signature password after VERIFY, from memory: nothing is sent again.
pub(crate) fn pin_state_after<T: CardTransport>(
    session: &mut JpkiSession<'_, T>,
    signature: &Item<CertificateFacts>,
    before: &Item<PinState>,
) -> Result<Item<PinState>, TransportError> {
    match (signature, before) {
        (Item::OutcomeUnknown, _) => Ok(Item::OutcomeUnknown),
        (_, Item::Read(_)) => pin_state(session, PinKind::Signature),
        (_, before) => Ok(before.clone()),
    }
}

/// Identifies another kind of card by an application that it selects. Runs only after JPKI was refused; no PIN is ever
/// sent to such a card.
pub(crate) fn name_other_card<T: CardTransport>(exchange: &mut Exchange<T>) -> Result<OtherCardKind, Error> {
    for (name, kind) in [
        (DfName::DRIVING_LICENCE, OtherCardKind::DrivingLicence),
        (DfName::RESIDENCE_CARD, OtherCardKind::ResidenceCard),
        (DfName::PASSPORT, OtherCardKind::Passport),
    ] {
        if exchange.send(&CommandApdu::select_application(name))?.status.is_success() {
            return Ok(kind);
        }
    }
    Ok(OtherCardKind::Unnamed)
}
