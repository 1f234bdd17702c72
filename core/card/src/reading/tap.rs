use super::steps::{self, Missing, is_phone};
use super::{CardReading, Fact, Item, OtherCard, PasswordReading, ReadObserver, ReadRequest, SameCard, Step, Token};
use crate::apdu::{CommandApdu, ResponseApdu};
use crate::exchange::{Cost, Exchange};
use crate::file::DfName;
use crate::pin::PinKind;
use crate::session::{CertificateStart, MaybeOwned};
use crate::visit::Turn;
use crate::{
    CardTransport, CertificateKind, Error, IssuerCheck, JpkiSession, OtherCardKind, StatusWord, TransportError, common,
};

/// The result of one contact: the facts, its cost, and the failure that ended it early.
#[derive(Debug)]
pub struct Tap {
    /// The facts, complete or not.
    pub reading: CardReading,
    /// Commands and bytes.
    pub cost: Cost,
    /// The failure that ended the contact before everything was read, if there was one.
    pub failure: Option<TransportError>,
    /// Identifies the card for a later password tap; `None` unless its authentication certificate was read.
    pub same_card: Option<SameCard>,
    /// Whether a PIN was sent: a try may have been spent.
    pub pin_was_sent: bool,
}

/// Reads a card in one contact: everything that needs no PIN in eight commands (card-protocol.md §5.1), then, on request
/// only, the signature certificate's dates and the issuer.
///
/// If the card is lost, the result keeps what was read and nothing more is sent.
pub fn read_card<T: CardTransport>(transport: T, request: &ReadRequest<'_>, observer: &mut dyn ReadObserver) -> Tap {
    let mut exchange = Exchange::new(transport);
    let turn = request.password.and_then(|visit| visit.turn(0));
    if let Some(turn) = &turn {
        turn.card_is_made_of_software(request.made_of_software);
    }
    let reading = CardReading { made_of_software: request.made_of_software, ..CardReading::not_asked() };
    let mut tap = Reader { reading, observer, request, turn, start: None, is_same: None, pin_was_sent: false };
    let failure = tap.run(&mut exchange).err();
    if failure.is_some() {
        tap.reading.lose();
    }
    let password = PasswordReading {
        is_same_card: tap.is_same,
        issuer: tap.issuer(),
        signature: tap.reading.signature.clone(),
        signature_pin: tap.reading.signature_pin.clone(),
        pin_was_sent: tap.pin_was_sent,
        cost: exchange.cost(),
        failure,
    };
    if let Some(turn) = tap.turn.take() {
        turn.finish(&password);
    }
    let PasswordReading { pin_was_sent, cost, failure, .. } = password;
    let same_card = tap.start.map(|start| SameCard::new(start.bytes));
    Tap { reading: tap.reading, cost, failure, same_card, pin_was_sent }
}

struct Reader<'a> {
    reading: CardReading,
    observer: &'a mut dyn ReadObserver,
    request: &'a ReadRequest<'a>,
    turn: Option<Turn<'a>>,
    start: Option<CertificateStart>,
    /// Whether this is the card of the visit, once that is known.
    is_same: Option<bool>,
    pin_was_sent: bool,
}

impl Reader<'_> {
    fn run<T: CardTransport>(&mut self, exchange: &mut Exchange<T>) -> Result<(), TransportError> {
        // Before any VERIFY: selecting another application clears the security status (card-protocol.md §6.4).
        self.read_card_body(exchange)?;
        self.observer.step_began(Step::SelectJpki);
        match JpkiSession::select_application(exchange) {
            Ok(()) => {}
            Err(Error::Transport(failure)) => return Err(failure),
            Err(Error::Refused(status)) => return self.other_card(exchange, Some(status)),
            Err(_) => return self.other_card(exchange, None),
        }
        let mut session = JpkiSession::in_application(MaybeOwned::Borrowed(exchange));
        self.observer.step_ended(Step::SelectJpki);
        let token = self.step(Step::Token, |_| steps::token(&mut session))?;
        self.reading.token = Item::Read(token);
        self.observer.learned(Fact::Token(&self.reading.token));
        if token == Token::JukiCard {
            return Ok(()); // its certificates have expired: read nothing else (card-protocol.md §10)
        }
        let missing = self.step(Step::Availability, |_| steps::missing(&mut session))?;
        self.decide_signature(token, missing);
        self.read_authentication(&mut session, token, missing)?;
        self.reading.authentication_pin =
            self.step(Step::AuthenticationPin, |_| steps::pin_state(&mut session, PinKind::Authentication))?;
        self.observer.learned(Fact::AuthenticationPin(&self.reading.authentication_pin));
        self.reading.signature_pin =
            self.step(Step::SignaturePin, |_| steps::pin_state(&mut session, PinKind::Signature))?;
        self.observer.learned(Fact::SignaturePin(&self.reading.signature_pin));
        // The issuer first: a password goes to no card whose certificate somebody else signed.
        let issuer = self.check_issuer(&mut session);
        let signature = issuer.and_then(|()| self.read_signature(&mut session, token));
        let closed = session.close();
        signature.and(steps::item(closed).map(drop))
    }

    fn step<R>(
        &mut self,
        step: Step,
        act: impl FnOnce(&mut Self) -> Result<R, TransportError>,
    ) -> Result<R, TransportError> {
        self.observer.step_began(step);
        let result = act(self)?;
        self.observer.step_ended(step);
        Ok(result)
    }

    fn read_card_body<T: CardTransport>(&mut self, exchange: &mut Exchange<T>) -> Result<(), TransportError> {
        let select = CommandApdu::select_application(DfName::COMMON);
        let selected = self.step(Step::SelectCommon, |_| steps::item(exchange.send(&select)))?;
        let Item::Read(ResponseApdu { status, .. }) = selected else {
            return Ok(()); // no status word: the next answer decides
        };
        self.reading.card = if status.is_success() {
            self.step(Step::Card, |_| steps::item(common::read_card_body(exchange)))?
        } else if status == StatusWord::new(0x6A82) {
            Item::Absent
        } else {
            Item::Refused(status)
        };
        self.observer.learned(Fact::Card(&self.reading.card));
        Ok(())
    }

    fn other_card<T: CardTransport>(
        &mut self,
        exchange: &mut Exchange<T>,
        status: Option<StatusWord>,
    ) -> Result<(), TransportError> {
        self.observer.step_ended(Step::SelectJpki);
        let Some(status) = status else { return Ok(()) };
        // Keep the refusal even if the card is lost before it is identified.
        self.reading.token = Item::Read(Token::Other(OtherCard { kind: OtherCardKind::Unnamed, status }));
        let named = steps::name_other_card(exchange);
        if let Ok(kind) = named {
            self.reading.token = Item::Read(Token::Other(OtherCard { kind, status }));
        }
        self.observer.learned(Fact::Token(&self.reading.token));
        steps::item(named).map(drop)
    }

    /// Decides the signature certificate's item as far as possible without the password.
    fn decide_signature(&mut self, token: Token, missing: Missing) {
        if missing.signature {
            self.reading.signature = Item::Absent;
        } else if self.turn.is_none() {
            self.reading.signature = Item::NeedsPin;
        } else if is_phone(token) {
            self.reading.signature = Item::NotAsked; // never send a card's password to a phone
        } else {
            return; // decided after step 8
        }
        self.observer.learned(Fact::Signature(&self.reading.signature));
    }

    fn read_authentication<T: CardTransport>(
        &mut self,
        session: &mut JpkiSession<'_, T>,
        token: Token,
        missing: Missing,
    ) -> Result<(), TransportError> {
        let start = self
            .step(Step::Authentication, |_| steps::item(session.certificate_start(CertificateKind::Authentication)))?;
        let facts = start.map(|start| start.facts.clone());
        self.reading.authentication = steps::absent_if_both_say(facts, missing.authentication, token);
        if let Item::Read(start) = start {
            self.start = Some(start);
        }
        self.observer.learned(Fact::Authentication(&self.reading.authentication));
        Ok(())
    }

    fn read_signature<T: CardTransport>(
        &mut self,
        session: &mut JpkiSession<'_, T>,
        token: Token,
    ) -> Result<(), TransportError> {
        let Some(turn) = &self.turn else { return Ok(()) };
        self.is_same = self.start.as_ref().map(|start| turn.is_same(start));
        if self.reading.signature.is_absent() || is_phone(token) {
            return Ok(());
        }
        if self.is_same != Some(true) || turn.only_asks() || self.is_issuer_doubtful() {
            // This may not be a My Number Card (a phone without a label, for example): send no password.
            self.reading.signature = Item::NotAsked;
            self.observer.learned(Fact::Signature(&self.reading.signature));
            return Ok(());
        }
        self.observer.step_began(Step::Signature);
        let signature = turn.send(session);
        if signature.is_ok() {
            self.observer.step_ended(Step::Signature);
        }
        self.pin_was_sent = session.pin_was_sent();
        self.reading.signature = signature?;
        self.observer.learned(Fact::Signature(&self.reading.signature));
        self.reading.signature_pin =
            steps::pin_state_after(session, &self.reading.signature, &self.reading.signature_pin)?;
        self.observer.learned(Fact::SignaturePin(&self.reading.signature_pin));
        Ok(())
    }

    /// Whether the issuer was to be checked and no trusted root signed the card's certificate.
    fn is_issuer_doubtful(&self) -> bool {
        self.request.roots.is_some() && !self.issuer().is_trusted(self.request.made_of_software)
    }

    fn issuer(&self) -> IssuerCheck {
        self.reading.authentication.read().map_or(IssuerCheck::NotChecked, |facts| facts.issuer.clone())
    }

    fn check_issuer<T: CardTransport>(&mut self, session: &mut JpkiSession<'_, T>) -> Result<(), TransportError> {
        let Some(roots) = self.request.roots else { return Ok(()) };
        let Some(start) = self.start.take() else { return Ok(()) };
        let kind = CertificateKind::Authentication;
        let extended = self.request.extended_length;
        let whole = self.step(Step::Issuer, |_| steps::item(session.whole_certificate(kind, &start, extended)));
        self.start = Some(start);
        let whole = whole?;
        let issuer = steps::issuer(&whole, roots);
        if let Item::Read(facts) = &mut self.reading.authentication {
            facts.issuer = issuer;
        }
        self.observer.learned(Fact::Authentication(&self.reading.authentication));
        Ok(())
    }
}
