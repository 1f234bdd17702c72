//! The self-check: which parts of a reading work with this card and this reader or phone, as facts. `kigen-guide` makes
//! the sentences; the shell measures durations around `transceive`.

use crate::apdu::CommandApdu;
use crate::exchange::{Cost, Exchange};
use crate::file::{DfName, FileId};
use crate::pin::PinKind;
use crate::reading::steps::{self, Missing};
use crate::session::MaybeOwned;
use crate::{
    CardTransport, CertificateFacts, CertificateKind, Error, Item, JpkiSession, OtherCard, PinState, Token,
    TransportError, common,
};

/// The result of a self-check, complete or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardCheck {
    /// Whether the card answered the first command at all.
    pub answered: bool,
    /// The kind of card.
    pub token: Item<Token>,
    /// Whether its certificate is of the demo cards' issuer.
    pub is_demo: bool,
    /// Each file that a reading needs, in reading order, and whether it could be read and parsed.
    pub files: Vec<(CheckedFile, Item<()>)>,
    /// The 4-digit PIN.
    pub authentication_pin: Item<PinState>,
    /// The signature password.
    pub signature_pin: Item<PinState>,
    /// Whether an extended command was answered; only a faster issuer check depends on it.
    pub extended_length: Item<()>,
    /// Commands and bytes.
    pub cost: Cost,
    /// The failure that ended the contact early, if there was one.
    pub failure: Option<TransportError>,
}

/// A file that a reading needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckedFile {
    /// The card's own expiry.
    Card,
    /// The label of EF 0006.
    Token,
    /// EF 0008: which certificates are present.
    Availability,
    /// The first bytes of EF 000A.
    Authentication,
}

/// Checks a card in one contact without any PIN: the commands of the tap, then one extended command, last because some
/// phones lose the card over it (card-protocol.md §5.1).
pub fn check_card<T: CardTransport>(transport: T) -> CardCheck {
    let mut exchange = Exchange::new(transport);
    let mut check = CardCheck {
        answered: false,
        token: Item::NotAsked,
        is_demo: false,
        files: Vec::new(),
        authentication_pin: Item::NotAsked,
        signature_pin: Item::NotAsked,
        extended_length: Item::NotAsked,
        cost: Cost::default(),
        failure: None,
    };
    check.failure = check.run(&mut exchange).err();
    check.cost = exchange.cost();
    check
}

impl CardCheck {
    fn run<T: CardTransport>(&mut self, exchange: &mut Exchange<T>) -> Result<(), TransportError> {
        let selected = steps::item(exchange.send(&CommandApdu::select_application(DfName::COMMON)))?;
        self.answered = true;
        let has_common = selected.read().is_some_and(|response| response.status.is_success());
        let card = if has_common { steps::item(common::read_card_body(exchange))?.map(|_| ()) } else { Item::Absent };
        self.files.push((CheckedFile::Card, card));
        match JpkiSession::select_application(exchange) {
            Ok(()) => {}
            Err(Error::Refused(status)) => {
                let kind = steps::item(steps::name_other_card(exchange))?;
                let named = |kind: &_| Token::Other(OtherCard { kind: *kind, status });
                self.token = kind.map(named);
                return Ok(());
            }
            Err(other) => return steps::item::<()>(Err(other)).map(drop),
        }
        let mut session = JpkiSession::in_application(MaybeOwned::Borrowed(exchange));
        let label = steps::item(session.read_file_start(FileId::TOKEN_INFORMATION, 32))?;
        let token = label.read().map_or(Token::Unknown, |label| steps::token_of(label));
        self.token = Item::Read(token);
        self.files.push((CheckedFile::Token, label.map(|_| ())));
        if token == Token::JukiCard {
            return Ok(());
        }
        let availability = steps::item(session.read_file_start(FileId::AVAILABILITY, 3))?;
        let missing = availability.read().map_or_else(Missing::default, |start| Missing::of(start));
        self.files.push((CheckedFile::Availability, availability.map(|_| ())));
        let authentication = steps::item(session.certificate_facts(CertificateKind::Authentication))?;
        let authentication = steps::absent_if_both_say(authentication, missing.authentication, token);
        let has_authentication = authentication.read().is_some();
        self.is_demo = authentication.read().is_some_and(CertificateFacts::is_of_demo);
        self.files.push((CheckedFile::Authentication, authentication.map(|_| ())));
        self.authentication_pin = steps::pin_state(&mut session, PinKind::Authentication)?;
        self.signature_pin = steps::pin_state(&mut session, PinKind::Signature)?;
        if !has_authentication {
            return Ok(()); // a refusal would be about the missing file, not about the length
        }
        self.extended_length = Item::Lost; // until it is answered
        self.extended_length = steps::item(session.try_extended_length())?;
        Ok(())
    }
}
