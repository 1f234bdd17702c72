//! The status words of card-protocol.md §6.2; they share no code with kigen-card.

/// The outcome of a command: data with `9000`, or another status word without data.
pub(super) type Answer = Result<Vec<u8>, Status>;

/// SW1-SW2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Status(pub(super) u16);

pub(super) const SUCCESS: Status = Status(0x9000);
pub(super) const END_OF_FILE: Status = Status(0x6282);
pub(super) const WRONG_LENGTH: Status = Status(0x6700);
pub(super) const CHANNEL: Status = Status(0x6881);
pub(super) const SECURE_MESSAGING: Status = Status(0x6882);
pub(super) const WRONG_FILE_TYPE: Status = Status(0x6981);
pub(super) const NOT_AUTHORISED: Status = Status(0x6982);
pub(super) const BLOCKED: Status = Status(0x6983);
pub(super) const REFERENCED_LOCKED: Status = Status(0x6984);
pub(super) const CONDITIONS_NOT_SATISFIED: Status = Status(0x6985);
pub(super) const NO_CURRENT_FILE: Status = Status(0x6986);
pub(super) const SECURE_MESSAGING_ON_READ: Status = Status(0x69FC);
pub(super) const NOT_FOUND: Status = Status(0x6A82);
pub(super) const RECORD_NOT_FOUND: Status = Status(0x6A83);
pub(super) const WRONG_PARAMETERS: Status = Status(0x6A86);
pub(super) const NOT_SET: Status = Status(0x6A88);
pub(super) const WRONG_OFFSET: Status = Status(0x6B00);
pub(super) const UNKNOWN_INSTRUCTION: Status = Status(0x6D00);
pub(super) const UNKNOWN_CLASS: Status = Status(0x6E00);
pub(super) const SELF_DIAGNOSIS: Status = Status(0x6F00);
/// Observed from the common and the visual application (card-protocol.md §8).
pub(super) const NO_SESSION_KEY: Status = Status(0x66F1);

impl Status {
    /// `63Cx`; a retry counter is at most 15.
    pub(super) fn tries(left: u8) -> Status {
        Status(0x63C0 | u16::from(left & 0x0F))
    }

    /// `61xx`; `00` means 256 or more.
    pub(super) fn more_data(length: usize) -> Status {
        Status(0x6100 | u16::from(u8::try_from(length).unwrap_or(0)))
    }

    /// `6Cxx`; `00` means 256 or more.
    pub(super) fn exact_length(length: usize) -> Status {
        Status(0x6C00 | u16::from(u8::try_from(length).unwrap_or(0)))
    }

    /// A response APDU.
    pub(super) fn with(self, mut data: Vec<u8>) -> Vec<u8> {
        data.extend_from_slice(&self.0.to_be_bytes());
        data
    }
}
