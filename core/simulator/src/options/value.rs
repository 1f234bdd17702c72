mod choice;
mod link;
mod number;

pub use choice::*;
pub use link::{AtrChoice, IsdObjects, LoseTag, WrongCard};
pub use number::{CertificateFiller, Latency, MaxFrame};

/// A value that can be written as in the table of card-protocol.md §16.
pub(super) trait OptionValue: Sized {
    /// What may be written, for the person who wrote something else.
    const ALLOWED: &'static [&'static str];

    /// Values to try, the default first: all of them, unless there are too many.
    const SAMPLES: &'static [&'static str] = Self::ALLOWED;

    /// The value of that text, if it is one.
    fn parse(text: &str) -> Option<Self>;
}
