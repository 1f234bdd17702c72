use super::{Item, ReadObserver, SameCard, SignatureRequest, Step, steps};
use crate::exchange::{Cost, Exchange};
use crate::pin::PinKind;
use crate::{CardTransport, CertificateFacts, CertificateKind, Error, JpkiSession, PinState, TransportError};

/// What a password tap of its own brought back.
#[derive(Debug)]
pub struct PasswordReading {
    /// Whether this was the card that was read before; `None` when it was lost before that was known.
    pub is_same_card: Option<bool>,
    /// The signature certificate.
    pub signature: Item<CertificateFacts>,
    /// The signature password, after this tap.
    pub signature_pin: Item<PinState>,
    /// Whether the password was sent: it is not to be kept then, nor sent again.
    pub pin_was_sent: bool,
    /// Commands and bytes.
    pub cost: Cost,
    /// Why the contact ended early, if it did.
    pub failure: Option<TransportError>,
}

/// Reads the signature certificate's dates in a contact of their own: SELECT JPKI, the beginning of EF 000A, the tries
/// left, VERIFY, EF 0001, and another SELECT that leaves nothing verified (card-protocol.md §5.1).
///
/// The password goes only to the card that `expected` came from: to another one nothing but reads is sent.
pub fn read_signature<T: CardTransport>(
    transport: T,
    expected: &SameCard,
    request: SignatureRequest<'_>,
    observer: &mut dyn ReadObserver,
) -> PasswordReading {
    let mut exchange = Exchange::new(transport);
    let mut reading = PasswordReading {
        is_same_card: None,
        signature: Item::NotAsked,
        signature_pin: Item::NotAsked,
        pin_was_sent: false,
        cost: Cost::default(),
        failure: None,
    };
    reading.failure = run(&mut exchange, expected, request, observer, &mut reading).err();
    if reading.failure.is_some() {
        reading.signature.lose();
        reading.signature_pin.lose();
    }
    reading.cost = exchange.cost();
    reading
}

fn run<T: CardTransport>(
    exchange: &mut Exchange<T>,
    expected: &SameCard,
    request: SignatureRequest<'_>,
    observer: &mut dyn ReadObserver,
    reading: &mut PasswordReading,
) -> Result<(), TransportError> {
    observer.step_began(Step::SelectJpki);
    let mut session = match JpkiSession::open(exchange) {
        Ok(session) => session,
        Err(Error::Transport(failure)) => return Err(failure),
        Err(_) => {
            reading.is_same_card = Some(false);
            return Ok(());
        }
    };
    observer.step_ended(Step::SelectJpki);
    observer.step_began(Step::Authentication);
    let start = steps::item(session.certificate_start(CertificateKind::Authentication))?;
    observer.step_ended(Step::Authentication);
    let is_same = start.read().is_some_and(|start| expected.is(&start.bytes));
    reading.is_same_card = Some(is_same);
    if !is_same {
        return Ok(());
    }
    observer.step_began(Step::SignaturePin);
    reading.signature_pin = steps::pin_state(&mut session, PinKind::Signature)?;
    observer.step_ended(Step::SignaturePin);
    observer.step_began(Step::Signature);
    let signature = steps::item(steps::signature(&mut session, request));
    reading.pin_was_sent = session.pin_was_sent();
    if let Ok(signature) = &signature {
        reading.signature = signature.clone();
        observer.step_ended(Step::Signature);
    }
    // Remembered from the VERIFY: nothing is sent, so it is told of a card that has left since, too.
    reading.signature_pin = steps::pin_state_after(&mut session, &reading.signature, &reading.signature_pin)?;
    signature?;
    steps::item(session.close()).map(drop)
}
