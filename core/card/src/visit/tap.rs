use super::machine::PasswordVisit;
use super::turn::Turn;
use crate::exchange::Exchange;
use crate::pin::PinKind;
use crate::reading::{PasswordReading, ReadObserver, Step, steps};
use crate::session::CertificateStart;
use crate::trust::TrustAnchor;
use crate::{CardTransport, CertificateKind, Error, IssuerCheck, Item, JpkiSession, TransportError};

/// Select, whose card, tries, password.
const STEPS: u8 = 4;

impl PasswordVisit {
    /// One contact: SELECT JPKI, the first bytes of EF 000A, the tries left; then, if the stage is
    /// [`HoldCard`](super::Stage::HoldCard), VERIFY, EF 0001, and a last SELECT that clears the security status
    /// (card-protocol.md §5.1). After an outcome that is not known the tries are all. In any other stage nothing is sent.
    pub fn tap<T: CardTransport>(&self, transport: T, observer: &mut dyn ReadObserver) -> PasswordReading {
        let mut reading = PasswordReading::nothing();
        let Some(turn) = self.turn(self.steps()) else { return reading };
        if turn.only_asks() {
            reading.signature = Item::OutcomeUnknown; // until its tries are told
        }
        let mut exchange = Exchange::new(transport);
        reading.failure = run(&mut exchange, &turn, observer, &mut reading).err();
        if reading.failure.is_some() {
            reading.signature.lose();
            reading.signature_pin.lose();
        }
        reading.cost = exchange.cost();
        turn.finish(&reading);
        reading
    }

    /// How many steps a contact that sends the password has.
    #[must_use]
    pub fn steps(&self) -> u8 {
        STEPS + u8::from(self.roots_to_check().is_some())
    }

    /// The roots, where the card's issuer is not known yet.
    fn roots_to_check(&self) -> Option<&[TrustAnchor]> {
        let is_known = self.lock().is_issuer_trusted();
        self.roots.as_deref().filter(|_| !is_known)
    }
}

fn run<T: CardTransport>(
    exchange: &mut Exchange<T>,
    turn: &Turn<'_>,
    observer: &mut dyn ReadObserver,
    reading: &mut PasswordReading,
) -> Result<(), TransportError> {
    let mut begin = |step| {
        turn.visit.lock().step_began();
        observer.step_began(step);
    };
    begin(Step::SelectJpki);
    let mut session = match JpkiSession::open(exchange) {
        Ok(session) => session,
        Err(Error::Transport(failure)) => return Err(failure),
        Err(_) => {
            reading.is_same_card = Some(false);
            return Ok(());
        }
    };
    begin(Step::Authentication);
    let start = steps::item(session.certificate_start(CertificateKind::Authentication))?;
    let Item::Read(start) = start else {
        reading.is_same_card = Some(false);
        return Ok(());
    };
    reading.is_same_card = Some(turn.is_same(&start));
    if reading.is_same_card != Some(true) {
        return Ok(());
    }
    begin(Step::SignaturePin);
    reading.signature_pin = steps::pin_state(&mut session, PinKind::Signature)?;
    if turn.only_asks() {
        reading.signature = Item::NeedsPin;
        return Ok(());
    }
    if let Some(roots) = turn.visit.roots_to_check() {
        begin(Step::Issuer);
        reading.issuer = issuer(&mut session, &start, roots)?;
        if !turn.visit.lock().take_issuer(&reading.issuer) {
            return Ok(()); // a password goes to no card whose certificate somebody else signed
        }
    }
    begin(Step::Signature);
    let signature = turn.send(&mut session);
    reading.pin_was_sent = session.pin_was_sent();
    if let Ok(signature) = &signature {
        reading.signature = signature.clone();
    }
    // Remembered from the VERIFY: nothing is sent, so it is told of a card that has left since, too.
    reading.signature_pin = steps::pin_state_after(&mut session, &reading.signature, &reading.signature_pin)?;
    signature?;
    steps::item(session.close()).map(drop)
}

fn issuer<T: CardTransport>(
    session: &mut JpkiSession<'_, T>,
    start: &CertificateStart,
    roots: &[TrustAnchor],
) -> Result<IssuerCheck, TransportError> {
    let whole = session.whole_certificate(CertificateKind::Authentication, start, false);
    Ok(steps::issuer(&steps::item(whole)?, roots))
}
