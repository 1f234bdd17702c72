use kigen_card::{CardTransport, TransportError};

use super::Fault;

/// Passes commands to a card and lets its faults happen; after a loss every further exchange fails.
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
    /// A transport with this one fault.
    pub fn new(inner: T, fault: Fault) -> Faulty<T> {
        Faulty::with_faults(inner, vec![fault])
    }

    /// A transport with all of these faults, in this order where two meet at one command.
    pub fn with_faults(inner: T, faults: Vec<Fault>) -> Faulty<T> {
        Faulty { inner, faults, commands: 0, lost: None, commands_after_loss: 0, waited_ms: 0 }
    }

    /// How many commands were sent before a loss, the lost one included.
    pub fn commands(&self) -> usize {
        self.commands
    }

    /// How many commands were sent after a loss: 0 is what a test asks for.
    pub fn commands_after_loss(&self) -> usize {
        self.commands_after_loss
    }

    /// Milliseconds that [`Fault::Slow`] has added up.
    pub fn waited_ms(&self) -> u64 {
        self.waited_ms
    }

    /// Whether the card was lost.
    pub fn is_lost(&self) -> bool {
        self.lost.is_some()
    }

    /// The transport behind.
    pub fn inner(&self) -> &T {
        &self.inner
    }

    /// The same, to change it.
    pub fn inner_mut(&mut self) -> &mut T {
        &mut self.inner
    }

    /// Gives the transport behind back: the card that was in the field.
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
