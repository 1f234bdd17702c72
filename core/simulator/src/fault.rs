//! A transport that breaks in a stated way, around any other.

mod apply;
mod faulty;

pub use faulty::Faulty;

/// One way in which an exchange goes wrong; commands are counted from 1.
///
/// Faults of an answer happen after the card has processed the command: a counter has moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Lost before the card has seen this command.
    LostBefore {
        /// Which command.
        command: usize,
    },
    /// Lost after the card has processed this command, with its answer.
    LostAfter {
        /// Which command.
        command: usize,
    },
    /// Lost on the first command with an extended length field: some phones claim extended length and then drop the tag.
    LostOnExtended,
    /// The time limit runs out at this command; the card has processed it.
    TimedOut {
        /// Which command.
        command: usize,
    },
    /// The answer keeps its status word and the first `keep` bytes of its data.
    ShortAnswer {
        /// Which command.
        command: usize,
        /// Bytes of data that stay.
        keep: usize,
    },
    /// The answer has no byte at all, not even a status word.
    EmptyAnswer {
        /// Which command.
        command: usize,
    },
    /// The answer is its own first byte.
    OneByteAnswer {
        /// Which command.
        command: usize,
    },
    /// The answer is that many bytes of data and `9000`.
    HugeAnswer {
        /// Which command.
        command: usize,
        /// Bytes of data, for example 70,000.
        bytes: usize,
    },
    /// The answer has that many bytes more than the card gave, before its status word.
    LongAnswer {
        /// Which command.
        command: usize,
        /// Bytes too many.
        extra: usize,
    },
    /// The length in the data's DER header, bytes 2 and 3 behind `30 82`, is another.
    DerLength {
        /// Which command.
        command: usize,
        /// The length that is claimed.
        length: u16,
    },
    /// Another status word in place of the card's.
    StatusWord {
        /// Which command.
        command: usize,
        /// The word.
        status: u16,
        /// Whether the data come along.
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
    /// Every command takes that long; counted, never slept.
    Slow {
        /// Milliseconds a command.
        milliseconds: u32,
    },
}
