use std::sync::Arc;

/// A way to exchange bytes with one card: a phone's radio, or a demo card made of software.
///
/// Implemented by the shell, or by [`demo_transport`](crate::demo_transport). It is called on the thread that called the
/// core and blocks until the answer is there; the time limit is the transport's own.
#[uniffi::export(rust, foreign)]
pub trait CardTransport: Send + Sync {
    /// Sends one command APDU and returns the whole response APDU, SW1-SW2 included (ISO/IEC 7816-4).
    ///
    /// # Errors
    /// [`TransportError`] when no whole answer came back; nothing more is sent in this contact.
    fn transceive(&self, command: Vec<u8>) -> Result<Vec<u8>, TransportError>;
}

/// Why no answer came back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum TransportError {
    /// The card left the field.
    #[error("the card was lost")]
    CardLost,
    /// The time limit of the transport ran out.
    #[error("no answer within the time limit")]
    TimedOut,
    /// The radio failed; `detail` names how: a type or a code, never data.
    #[error("the transport failed: {detail}")]
    Failed {
        /// A type name or a code of the platform.
        detail: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for TransportError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        // Its text can be a whole stack trace: it is dropped.
        Self::Failed { detail: "unexpected".to_owned() }
    }
}

impl From<TransportError> for kigen_card::TransportError {
    fn from(error: TransportError) -> Self {
        match error {
            TransportError::CardLost => Self::CardLost,
            TransportError::TimedOut => Self::TimedOut,
            TransportError::Failed { detail } => Self::Failed { detail },
        }
    }
}

impl From<kigen_card::TransportError> for TransportError {
    fn from(error: kigen_card::TransportError) -> Self {
        match error {
            kigen_card::TransportError::CardLost => Self::CardLost,
            kigen_card::TransportError::TimedOut => Self::TimedOut,
            kigen_card::TransportError::Failed { detail } => Self::Failed { detail },
        }
    }
}

/// A transport of the shell, as the core calls it.
pub(crate) struct ShellTransport(pub(crate) Arc<dyn CardTransport>);

impl kigen_card::CardTransport for ShellTransport {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, kigen_card::TransportError> {
        // uniffi takes the command's ownership: that copy crosses, and is the transport's to overwrite.
        Ok(self.0.transceive(command.to_vec())?)
    }
}
