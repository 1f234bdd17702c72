//! A transport that wraps another one and breaks in a stated way.

mod apply;
mod faulty;

pub use faulty::Faulty;

/// One way in which an exchange goes wrong; commands are counted from 1.
///
/// Faults of an answer happen after the card processed the command: a retry counter has moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Lost before the card saw this command.
    LostBefore {
        /// Which command.
        command: usize,
    },
    /// Lost after the card processed this command; its answer is lost too.
    LostAfter {
        /// Which command.
        command: usize,
    },
    /// Lost on the first command with an extended length field: some phones claim extended length and then drop the tag.
    LostOnExtended,
    /// The time limit runs out at this command; the card processed it.
    TimedOut {
        /// Which command.
        command: usize,
    },
    /// The answer keeps its status word and the first `keep` bytes of its data.
    ShortAnswer {
        /// Which command.
        command: usize,
        /// Bytes of data to keep.
        keep: usize,
    },
    /// The answer is empty: no data, no status word.
    EmptyAnswer {
        /// Which command.
        command: usize,
    },
    /// Only the first byte of the answer arrives.
    OneByteAnswer {
        /// Which command.
        command: usize,
    },
    /// The answer is `bytes` bytes of data and `9000`.
    HugeAnswer {
        /// Which command.
        command: usize,
        /// Bytes of data, for example 70,000.
        bytes: usize,
    },
    /// The answer has `extra` bytes too many before its status word.
    LongAnswer {
        /// Which command.
        command: usize,
        /// Bytes too many.
        extra: usize,
    },
    /// The length in the data's DER header (bytes 2 and 3, after `30 82`) is replaced.
    DerLength {
        /// Which command.
        command: usize,
        /// The length to claim.
        length: u16,
    },
    /// Another status word replaces the card's.
    StatusWord {
        /// Which command.
        command: usize,
        /// The word.
        status: u16,
        /// Whether the data are kept.
        with_data: bool,
    },
    /// From this command on every answer, to GET RESPONSE too, is data and `6110`.
    EndlessMoreData {
        /// From which command.
        command: usize,
    },
    /// From this command on every answer is `6C10`.
    EndlessExactLength {
        /// From which command.
        command: usize,
    },
    /// Every command takes this long; counted, never slept.
    Slow {
        /// Milliseconds per command.
        milliseconds: u32,
    },
}
