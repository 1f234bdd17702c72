use std::fmt;

use kigen_card::{CardTransport, TransportError};

/// One command and its outcome.
///
/// `Debug` shows only lengths: a body may hold a PIN.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordedExchange {
    /// The command APDU as sent.
    pub command: Vec<u8>,
    /// The response APDU, or the transport error.
    pub outcome: Result<Vec<u8>, TransportError>,
}

impl fmt::Debug for RecordedExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedExchange")
            .field("command_bytes", &self.command.len())
            .field("outcome_bytes", &self.outcome.as_ref().map(Vec::len))
            .finish()
    }
}

/// Records every exchange, for transcripts and for tests that count commands.
#[derive(Clone, Debug)]
pub struct Recorder<T> {
    inner: T,
    exchanges: Vec<RecordedExchange>,
}

impl<T: CardTransport> Recorder<T> {
    /// Records the exchanges of `inner`.
    pub fn new(inner: T) -> Recorder<T> {
        Recorder { inner, exchanges: Vec::new() }
    }

    /// Every exchange so far, in order.
    pub fn exchanges(&self) -> &[RecordedExchange] {
        &self.exchanges
    }

    /// The commands that were sent, in order.
    pub fn commands(&self) -> impl Iterator<Item = &[u8]> {
        self.exchanges.iter().map(|exchange| exchange.command.as_slice())
    }

    /// How many commands were sent.
    pub fn count(&self) -> usize {
        self.exchanges.len()
    }

    /// Bytes of all commands.
    pub fn bytes_out(&self) -> usize {
        self.exchanges.iter().map(|exchange| exchange.command.len()).sum()
    }

    /// Bytes of all answers, status words included.
    pub fn bytes_in(&self) -> usize {
        self.exchanges.iter().filter_map(|exchange| exchange.outcome.as_ref().ok()).map(Vec::len).sum()
    }

    /// Forgets every exchange.
    pub fn clear(&mut self) {
        self.exchanges.clear();
    }

    /// The wrapped transport.
    pub fn inner(&self) -> &T {
        &self.inner
    }

    /// The wrapped transport, mutable.
    pub fn inner_mut(&mut self) -> &mut T {
        &mut self.inner
    }

    /// Returns the wrapped transport.
    pub fn into_inner(self) -> T {
        self.inner
    }
}

impl<T: CardTransport> CardTransport for Recorder<T> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let outcome = self.inner.transceive(command);
        self.exchanges.push(RecordedExchange { command: command.to_vec(), outcome: outcome.clone() });
        outcome
    }
}
