//! Command and response APDUs (ISO/IEC 7816-4): bytes on one side, meaning on the other.

mod status_word;

pub use status_word::StatusWord;
