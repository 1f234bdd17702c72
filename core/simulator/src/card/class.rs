use super::command::Command;
use super::status::{self, Status};

/// CLA is `00`, except `80` for the proprietary instructions (card-protocol.md §2).
pub(super) fn check(command: &Command<'_>) -> Result<(), Status> {
    let proprietary = matches!(command.instruction, 0x2A | 0x32 | 0xA2 | 0xAE | 0xFC);
    match command.class {
        0x00 if !proprietary => Ok(()),
        0x80 if proprietary => Ok(()),
        0x08 if command.instruction == 0xB0 => Err(status::SECURE_MESSAGING_ON_READ),
        class @ 0x01..=0x0F if class & 0x03 != 0 => Err(status::CHANNEL),
        0x01..=0x0F => Err(status::SECURE_MESSAGING),
        _ => Err(status::UNKNOWN_CLASS),
    }
}
