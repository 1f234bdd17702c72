use sha2::{Digest, Sha256};

use super::application::Application;
use super::command::Command;
use super::state::SimulatedCard;
use super::status::{self, Answer, Status};

impl SimulatedCard {
    /// GET CHALLENGE, 1 to 256 bytes. **Not random**: SHA-256 of a sequence number, so that transcripts repeat.
    pub(super) fn get_challenge(&mut self, command: &Command<'_>) -> Answer {
        if command.extended {
            return Err(status::CONDITIONS_NOT_SATISFIED);
        }
        if (command.p1, command.p2) != (0x00, 0x00) {
            return Err(status::WRONG_PARAMETERS);
        }
        let expected = command.expected.filter(|_| command.data.is_empty()).ok_or(status::WRONG_LENGTH)?;
        self.challenges = self.challenges.wrapping_add(1);
        let number = self.challenges.to_be_bytes();
        let blocks = (0..8_u8).flat_map(|block| Sha256::new().chain_update(number).chain_update([block]).finalize());
        Ok(blocks.take(expected).collect())
    }

    /// `80 AE`: in the text application only; elsewhere by application (card-protocol.md §8).
    pub(super) fn session_key(&self) -> Status {
        match self.volatile.application {
            Application::Common | Application::CardVisual => status::NO_SESSION_KEY,
            Application::Jpki | Application::IssuerDomain | Application::CardText | Application::ResidentRegister => {
                status::NOT_AUTHORISED
            }
        }
    }
}
