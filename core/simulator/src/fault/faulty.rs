use kigen_card::{CardTransport, TransportError};

use super::Fault;

/// Wraps a transport and applies faults; after a loss, every further exchange fails.
#[derive(Clone, Debug)]
pub struct Faulty<T> {
    inner: T,
    faults: Vec<Fault>,
    commands: usize,
    lost: Option<TransportError>,
    commands_after_loss: usize,
    waited_ms: u64,
}

impl<T: CardTransport> Faulty<T> {
    /// Wraps a transport with one fault.
    pub fn new(inner: T, fault: Fault) -> Faulty<T> {
        Faulty::with_faults(inner, vec![fault])
    }

    /// Wraps a transport with these faults; two faults of one command apply in this order.
    pub fn with_faults(inner: T, faults: Vec<Fault>) -> Faulty<T> {
        Faulty { inner, faults, commands: 0, lost: None, commands_after_loss: 0, waited_ms: 0 }
    }

    /// The number of commands sent until the loss, the lost one included.
    pub fn commands(&self) -> usize {
        self.commands
    }

    /// The number of commands sent after a loss: a test expects 0.
    pub fn commands_after_loss(&self) -> usize {
        self.commands_after_loss
    }

    /// Milliseconds added up by [`Fault::Slow`].
    pub fn waited_ms(&self) -> u64 {
        self.waited_ms
    }

    /// Whether the card was lost.
    pub fn is_lost(&self) -> bool {
        self.lost.is_some()
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

    fn lose(&mut self, error: TransportError) -> TransportError {
        self.lost = Some(error.clone());
        error
    }
}

impl<T: CardTransport> CardTransport for Faulty<T> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        if let Some(error) = &self.lost {
            self.commands_after_loss += 1;
            return Err(error.clone());
        }
        self.commands += 1;
        let number = self.commands;
        if self.faults.iter().any(|fault| fault.loses_before(number, command)) {
            return Err(self.lose(TransportError::CardLost));
        }
        let answer = self.inner.transceive(command);
        let mut answer = answer.map_err(|error| self.lose(error))?;
        if let Some(error) = self.faults.iter().find_map(|fault| fault.loses_after(number)) {
            return Err(self.lose(error));
        }
        for fault in &self.faults {
            fault.change(number, &mut answer);
            self.waited_ms += u64::from(fault.delay_ms());
        }
        Ok(answer)
    }
}
