//! What can go wrong, as facts; `kigen-guide` makes the sentences.

mod content;

use crate::{StatusWord, TransportError, TriesLeft};

pub use content::ContentError;

/// Why a command or a step of a session failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No answer came back. Nothing more can be sent in this contact.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The card refused, with this status word.
    #[error("the card answered {0}")]
    Refused(StatusWord),
    /// The card answered, but the content could not be parsed.
    #[error(transparent)]
    Content(#[from] ContentError),
    /// The PIN was wrong.
    #[error("wrong PIN, {} tries left", .0.0)]
    PinIncorrect(TriesLeft),
    /// The PIN is locked: nothing was sent, or this was the last try.
    #[error("the PIN is locked")]
    PinLocked,
    /// One try is left and the caller did not allow spending it. Nothing was sent.
    #[error("one try is left and was not spent")]
    LastTryRefused,
    /// The card may or may not have checked the PIN. It is never sent again.
    #[error("whether the card checked the PIN is not known")]
    OutcomeUnknown,
    /// This contact already sent VERIFY, or did not ask for the tries left first. Nothing was sent.
    #[error("the PIN was not sent: {0}")]
    PinNotSent(PinNotSent),
}

/// Why a PIN was held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PinNotSent {
    /// This contact did not ask for the tries left.
    #[error("the tries left are not known")]
    TriesNotKnown,
    /// This contact already sent this PIN.
    #[error("it was sent before in this contact")]
    SentBefore,
}
