use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kigen_card::pin::{self, AuthenticationPin, Pin, SignaturePin};
use kigen_card::trust::{issuer_of, jlis_roots};
use kigen_card::{Certificate, LastTry};
use zeroize::Zeroizing;

use crate::failure::{PinShape, Unreadable};
use crate::transport::{CardTransport, Outside, TransportError};

/// Why a step of a session brought nothing: facts for programs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum SessionError {
    /// No answer came back.
    #[error("no answer came back")]
    Transport {
        /// Why.
        failure: TransportError,
    },
    /// The card refused, with this status word.
    #[error("the card answered {status_word:04X}")]
    Refused {
        /// SW1-SW2.
        status_word: u16,
    },
    /// The content makes no sense.
    #[error("the content makes no sense")]
    UnreadableContent {
        /// How.
        what: Unreadable,
    },
    /// The PIN was wrong.
    #[error("wrong PIN, {tries_left} tries left")]
    PinIncorrect {
        /// At least 1.
        tries_left: u8,
    },
    /// The PIN is locked.
    #[error("the PIN is locked")]
    PinLocked,
    /// One try is left and was not spent.
    #[error("one try is left and was not spent")]
    LastTryRefused,
    /// Whether the card checked the PIN is not known.
    #[error("whether the card checked the PIN is not known")]
    OutcomeUnknown,
    /// It was sent before in this contact, or the tries left were not asked first.
    #[error("the PIN was not sent")]
    PinNotSent,
    /// It cannot be that PIN; nothing was sent.
    #[error("not the shape of that PIN")]
    Shape {
        /// Why.
        why: PinShape,
    },
    /// The session was closed.
    #[error("the session was closed")]
    Closed,
}

/// Which of the two PINs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum PinKind {
    /// 利用者証明用暗証番号: four digits.
    Authentication,
    /// 署名用暗証番号: 6 to 16 capital letters and digits.
    Signature,
}

/// Which of the two certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum CertificateKind {
    /// 利用者証明用電子証明書.
    Authentication,
    /// 署名用電子証明書.
    Signature,
}

/// How often a PIN may still be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum PinState {
    /// So many tries are left.
    Ready {
        /// At least 1.
        tries_left: u8,
    },
    /// The card sets no limit.
    NoLimit,
    /// None is left.
    Locked,
    /// The card did not tell.
    Unknown {
        /// SW1-SW2.
        status_word: u16,
    },
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
    /// `not-checked`, `unknown`, or the name of the root that signed it.
    pub issuer: String,
}

/// A contact in which the JPKI application is selected, for those who want the card and not our answer.
#[derive(uniffi::Object)]
pub struct JpkiSession(Mutex<Option<kigen_card::JpkiSession<'static, Outside>>>);

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
    /// [`SessionError::Refused`] when this is no JPKI card.
    #[uniffi::constructor]
    pub fn open(transport: Arc<dyn CardTransport>) -> Result<Arc<Self>, SessionError> {
        let session = kigen_card::JpkiSession::open_alone(Outside(transport))?;
        Ok(Arc::new(Self(Mutex::new(Some(session)))))
    }

    /// Asks how a PIN stands, by the empty VERIFY: no try is spent.
    ///
    /// # Errors
    /// [`SessionError::Refused`] when the card does not answer that question.
    pub fn pin_state(&self, kind: PinKind) -> Result<PinState, SessionError> {
        let kind = match kind {
            PinKind::Authentication => pin::PinKind::Authentication,
            PinKind::Signature => pin::PinKind::Signature,
        };
        Ok(self.with(|session| session.pin_state(kind))?.into())
    }

    /// Sends a PIN, once, after [`pin_state`](Self::pin_state) has told that a try is there to spend. `pin` is overwritten
    /// here; the caller overwrites its own copy.
    ///
    /// # Errors
    /// As `kigen_card::JpkiSession::verify`; [`SessionError::Shape`] when it cannot be that PIN.
    pub fn verify(&self, kind: PinKind, pin: Vec<u8>, spend_last_try: bool) -> Result<(), SessionError> {
        let mut bytes = Zeroizing::new(pin);
        let bytes = std::mem::take(&mut *bytes);
        let shape = |error: kigen_card::pin::PinShapeError| SessionError::Shape { why: error.into() };
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
    /// [`SessionError::Refused`] (`6982` when a PIN is needed), [`SessionError::UnreadableContent`].
    pub fn certificate_facts(&self, kind: CertificateKind) -> Result<CertificateFacts, SessionError> {
        let kind = match kind {
            CertificateKind::Authentication => kigen_card::CertificateKind::Authentication,
            CertificateKind::Signature => kigen_card::CertificateKind::Signature,
        };
        Ok(CertificateFacts::from(&self.with(|session| session.certificate_facts(kind))?))
    }

    /// Ends the session; after a PIN was sent, selects another application, so that nothing stays verified.
    ///
    /// # Errors
    /// [`SessionError::Transport`] when the card is gone, which clears its security status too; [`SessionError::Closed`].
    pub fn finish(&self) -> Result<(), SessionError> {
        let session = self.lock().take().ok_or(SessionError::Closed)?;
        Ok(session.close()?)
    }
}

impl JpkiSession {
    fn lock(&self) -> MutexGuard<'_, Option<kigen_card::JpkiSession<'static, Outside>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<R>(
        &self,
        act: impl FnOnce(&mut kigen_card::JpkiSession<'static, Outside>) -> Result<R, kigen_card::Error>,
    ) -> Result<R, SessionError> {
        let mut session = self.lock();
        Ok(act(session.as_mut().ok_or(SessionError::Closed)?)?)
    }
}

/// The facts of one certificate in DER, checked against the roots of J-LIS. Nothing of it comes out but dates, kind and issuer.
///
/// # Errors
/// [`SessionError::UnreadableContent`] for anything but exactly one certificate whose dates exist and are in order.
#[uniffi::export]
pub fn parse_certificate(der: Vec<u8>) -> Result<CertificateFacts, SessionError> {
    let certificate = Certificate::from_der(&der).map_err(kigen_card::Error::from)?;
    let mut facts = certificate.facts().clone();
    facts.issuer = issuer_of(&certificate, facts.kind, &jlis_roots());
    Ok(CertificateFacts::from(&facts))
}

impl From<&kigen_card::CertificateFacts> for CertificateFacts {
    fn from(facts: &kigen_card::CertificateFacts) -> Self {
        Self {
            kind: match facts.kind {
                kigen_card::CertificateKind::Authentication => CertificateKind::Authentication,
                kigen_card::CertificateKind::Signature => CertificateKind::Signature,
            },
            not_before: facts.not_before.timestamp(),
            not_after: facts.not_after.timestamp(),
            issuer: facts.issuer.as_str().to_owned(),
        }
    }
}

impl From<kigen_card::PinState> for PinState {
    fn from(state: kigen_card::PinState) -> Self {
        match state {
            kigen_card::PinState::Ready(left) => Self::Ready { tries_left: left.0 },
            kigen_card::PinState::NoLimit => Self::NoLimit,
            kigen_card::PinState::Locked => Self::Locked,
            kigen_card::PinState::Unknown(status) => Self::Unknown { status_word: status.number() },
        }
    }
}

impl From<kigen_card::Error> for SessionError {
    fn from(error: kigen_card::Error) -> Self {
        use kigen_card::Error as Card;
        match error {
            Card::Transport(failure) => Self::Transport { failure: failure.into() },
            Card::Refused(status) => Self::Refused { status_word: status.number() },
            Card::Content(content) => Self::UnreadableContent { what: content.into() },
            Card::PinIncorrect(left) => Self::PinIncorrect { tries_left: left.0 },
            Card::PinLocked => Self::PinLocked,
            Card::LastTryRefused => Self::LastTryRefused,
            Card::OutcomeUnknown => Self::OutcomeUnknown,
            Card::PinNotSent(_) => Self::PinNotSent,
        }
    }
}
