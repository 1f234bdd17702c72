use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kigen_card::pin::{AuthenticationPin, Pin, PinKind, PinShapeError, SignaturePin};
use kigen_card::trust::issuer_of;
use kigen_card::{Certificate, CertificateKind, IssuerCheck, LastTry, PinState};
use kigen_guide::Failure;
use zeroize::Zeroizing;

use crate::roots::{Roots, anchors};
use crate::transport::{CardTransport, ShellTransport};

/// Why a step of a session brought nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum SessionError {
    /// The card, the transport or the PIN did not do its part.
    #[error("{failure:?}")]
    Failed {
        /// Why.
        failure: Failure,
    },
    /// The session was closed.
    #[error("the session was closed")]
    Closed,
}

/// The dates of a certificate. Never its subject or serial number.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CertificateFacts {
    /// Which of the two.
    pub kind: CertificateKind,
    /// notBefore (RFC 5280, 4.1.2.5), seconds since 1970 UTC.
    pub not_before: i64,
    /// notAfter: the last good second.
    pub not_after: i64,
    /// Whether a known root signed it.
    pub issuer: IssuerCheck,
}

/// A contact in which the JPKI application is selected, for those who want the card and not our answer.
#[derive(uniffi::Object)]
pub struct JpkiSession(Mutex<Option<kigen_card::JpkiSession<'static, ShellTransport>>>);

impl fmt::Debug for JpkiSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JpkiSession").finish_non_exhaustive()
    }
}

#[uniffi::export]
impl JpkiSession {
    /// Selects the JPKI application.
    ///
    /// # Errors
    /// [`Failure::Refused`] when this is no JPKI card.
    #[uniffi::constructor]
    pub fn open(transport: Arc<dyn CardTransport>) -> Result<Arc<Self>, SessionError> {
        let session = kigen_card::JpkiSession::open_alone(ShellTransport(transport))?;
        Ok(Arc::new(Self(Mutex::new(Some(session)))))
    }

    /// Asks how a PIN stands, by the empty VERIFY: no try is spent.
    ///
    /// # Errors
    /// [`Failure::Refused`] when the card does not answer that question.
    pub fn pin_state(&self, kind: PinKind) -> Result<PinState, SessionError> {
        self.with(|session| session.pin_state(kind))
    }

    /// Sends a PIN, once, after [`pin_state`](Self::pin_state) has told that a try is there to spend. `pin` is overwritten
    /// here; the caller overwrites its own copy.
    ///
    /// # Errors
    /// As `kigen_card::JpkiSession::verify`; [`Failure::PinShape`] when it cannot be that PIN.
    pub fn verify(&self, kind: PinKind, pin: Vec<u8>, spend_last_try: bool) -> Result<(), SessionError> {
        let mut bytes = Zeroizing::new(pin);
        let bytes = std::mem::take(&mut *bytes);
        let shape = |why: PinShapeError| SessionError::Failed { failure: Failure::PinShape(why) };
        let pin: Box<dyn Pin> = match kind {
            PinKind::Authentication => Box::new(AuthenticationPin::new(bytes).map_err(shape)?),
            PinKind::Signature => Box::new(SignaturePin::new(bytes).map_err(shape)?),
        };
        let last_try = if spend_last_try { LastTry::Spend } else { LastTry::Keep };
        self.with(|session| session.verify(pin.as_ref(), last_try))
    }

    /// The dates of a certificate, from no more of it than they need.
    ///
    /// # Errors
    /// [`Failure::Refused`] (`6982` when a PIN is needed), [`Failure::UnreadableContent`].
    pub fn certificate_facts(&self, kind: CertificateKind) -> Result<CertificateFacts, SessionError> {
        Ok(CertificateFacts::from(&self.with(|session| session.certificate_facts(kind))?))
    }

    /// Ends the session; after a PIN was sent, selects another application, so that nothing stays verified.
    ///
    /// # Errors
    /// [`Failure::CardLost`] when the card is gone, which clears its security status too; [`Failure::Refused`] when the card
    /// selected no other application: then only taking it away closes it; [`SessionError::Closed`].
    pub fn finish(&self) -> Result<(), SessionError> {
        let session = self.lock().take().ok_or(SessionError::Closed)?;
        Ok(session.close()?)
    }
}

impl JpkiSession {
    fn lock(&self) -> MutexGuard<'_, Option<kigen_card::JpkiSession<'static, ShellTransport>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<R>(
        &self,
        act: impl FnOnce(&mut kigen_card::JpkiSession<'static, ShellTransport>) -> Result<R, kigen_card::Error>,
    ) -> Result<R, SessionError> {
        let mut session = self.lock();
        Ok(act(session.as_mut().ok_or(SessionError::Closed)?)?)
    }
}

/// The facts of one certificate in DER, checked against the roots of J-LIS; a demo card's is told as one. Nothing of it comes
/// out but dates, kind and issuer.
///
/// # Errors
/// [`Failure::UnreadableContent`] for anything but exactly one certificate whose dates exist and are in order.
#[uniffi::export]
pub fn parse_certificate(der: Vec<u8>) -> Result<CertificateFacts, SessionError> {
    let certificate = Certificate::from_der(&der).map_err(kigen_card::Error::from)?;
    let mut facts = certificate.facts().clone();
    facts.issuer = issuer_of(&certificate, facts.kind, &anchors(Roots::Jlis));
    Ok(CertificateFacts::from(&facts))
}

impl From<&kigen_card::CertificateFacts> for CertificateFacts {
    fn from(facts: &kigen_card::CertificateFacts) -> Self {
        Self {
            kind: facts.kind,
            not_before: facts.not_before.timestamp(),
            not_after: facts.not_after.timestamp(),
            issuer: facts.issuer.clone(),
        }
    }
}

impl From<kigen_card::Error> for SessionError {
    fn from(error: kigen_card::Error) -> Self {
        Self::Failed { failure: error.into() }
    }
}
