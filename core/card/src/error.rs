//! What can go wrong, as facts: the sentences are made by `kigen-guide`.

mod content;

use crate::{StatusWord, TransportError, TriesLeft};

pub use content::ContentError;

/// Why a command or a step of a session brought nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No answer came back. Nothing more can be sent in this contact.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The card refused, with this status word.
    #[error("the card answered {0}")]
    Refused(StatusWord),
    /// The card answered, but the content makes no sense.
    #[error(transparent)]
    Content(#[from] ContentError),
    /// The PIN was wrong.
    #[error("wrong PIN, {} tries left", .0.0)]
    PinIncorrect(TriesLeft),
    /// The PIN is locked. Nothing was sent, or the last try is spent.
    #[error("the PIN is locked")]
    PinLocked,
    /// One try is left and nobody said that it may be spent. Nothing was sent.
    #[error("one try is left and was not spent")]
    LastTryRefused,
    /// Whether the card checked the PIN is not known. It is never sent again.
    #[error("whether the card checked the PIN is not known")]
    OutcomeUnknown,
    /// VERIFY was sent before in this contact, or the tries left were not asked first. Nothing was sent.
    #[error("the PIN was not sent: {0}")]
    PinNotSent(PinNotSent),
}

/// Why a PIN was held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PinNotSent {
    /// The tries left were not asked in this contact.
    #[error("the tries left are not known")]
    TriesNotKnown,
    /// This PIN was sent before in this contact.
    #[error("it was sent before in this contact")]
    SentBefore,
}
