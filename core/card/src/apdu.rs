//! Command and response APDUs (ISO/IEC 7816-4): bytes on one side, meaning on the other.

mod command;
mod masked;
mod response;
mod status_word;

pub use command::{CommandApdu, Le};
pub use masked::masked;
pub use response::ResponseApdu;
pub use status_word::StatusWord;
