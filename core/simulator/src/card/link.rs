use kigen_card::{CardTransport, TransportError};

use super::state::SimulatedCard;
use crate::options::{LoseTag, WrongCard};

impl CardTransport for SimulatedCard {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        if !self.powered {
            return Err(TransportError::CardLost);
        }
        if self.options.wrong_card == WrongCard::NoIso {
            return Err(TransportError::Failed { detail: "NoIso7816".to_owned() });
        }
        self.commands_in_contact = self.commands_in_contact.saturating_add(1);
        if self.options.lose_tag == LoseTag::Before(self.commands_in_contact) {
            self.power_off();
            return Err(TransportError::CardLost);
        }
        self.carried(command.len())?;
        let answer = self.process(command);
        if self.options.lose_tag == LoseTag::After(self.commands_in_contact) {
            self.power_off();
            return Err(TransportError::CardLost);
        }
        self.carried(answer.len())?;
        Ok(answer)
    }
}

impl SimulatedCard {
    /// Fails beyond `max_frame`: some readers and bridges limit the length (card-protocol.md §4.1).
    fn carried(&self, length: usize) -> Result<(), TransportError> {
        let longest = self.options.max_frame.0.and_then(|bytes| usize::try_from(bytes).ok());
        match longest {
            Some(longest) if length > longest => Err(TransportError::Failed { detail: "FrameTooLong".to_owned() }),
            Some(_) | None => Ok(()),
        }
    }
}
