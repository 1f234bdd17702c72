use super::command::Command;
use super::status::{self, Status};

/// `80 A2`: needs a terminal certificate, which is not public (card-protocol.md §8).
pub(super) fn authentication(command: &Command<'_>) -> Status {
    match (command.p1, command.p2) {
        (0x00, 0xC1) => status::WRONG_LENGTH,
        _ => status::WRONG_PARAMETERS,
    }
}
