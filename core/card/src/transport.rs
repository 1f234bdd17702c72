/// A way to exchange bytes with one card: a phone's radio, a reader, a card made of software.
///
/// The layers above do not know which. The transport sets its own time limit.
pub trait CardTransport {
    /// Sends one command APDU and returns the whole response APDU, SW1-SW2 included.
    ///
    /// # Errors
    /// [`TransportError`] when no complete answer came. The card may or may not have processed the command.
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError>;
}

impl<T: CardTransport + ?Sized> CardTransport for &mut T {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        (**self).transceive(command)
    }
}

impl<T: CardTransport + ?Sized> CardTransport for Box<T> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        (**self).transceive(command)
    }
}

/// Why no answer came. After any of these, nothing more is sent in this contact.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// The card left the field or the reader.
    #[error("the card was lost")]
    CardLost,
    /// The time limit of the transport ran out.
    #[error("no answer within the time limit")]
    TimedOut,
    /// The reader or the radio failed; `detail` is a type name or a code, never data.
    #[error("the transport failed: {detail}")]
    Failed {
        /// A type name or a code of the platform.
        detail: String,
    },
}
