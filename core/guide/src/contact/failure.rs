//! What went wrong, as facts (screens.md, "Failures"). `say/failure.rs` has the sentences.

use kigen_card::pin::PinShapeError;
use kigen_card::{ContentError, Error, StatusWord, TransportError};

use crate::case::Tone;

/// Why there is no result. Another kind of card is no failure but a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The card left.
    CardLost,
    /// No answer came within the time limit.
    TimedOut,
    /// The radio or the reader failed.
    Transport {
        /// A type name or a code, never data.
        detail: String,
    },
    /// The card refused, with this status word.
    Refused(StatusWord),
    /// The card answered, but the content makes no sense.
    UnreadableContent(Unreadable),
    /// Several cards are in the field.
    SeveralCards,
    /// What was entered cannot be the PIN; nothing was sent.
    PinShape(PinShapeError),
    /// The PIN was wrong.
    PinIncorrect {
        /// At least 1.
        tries_left: u8,
    },
    /// The PIN is locked.
    PinLocked,
    /// One try is left and nobody allowed spending it.
    LastTryRefused,
    /// It is unknown whether the card checked the PIN.
    OutcomeUnknown,
    /// The PIN was right, but the contact ended before the protected data was read.
    LostAfterPin,
    /// The PIN was not sent.
    PinNotSent,
    /// The card is not the one just shown.
    OtherCardNow,
    /// NFC is switched off in the phone's settings.
    NfcOff,
    /// The phone has NFC, but the system's service for it does not answer.
    NfcSilent,
    /// The phone has no NFC.
    NoNfc,
    /// The system's time for reading ran out before any card appeared.
    NoCardSeen,
    /// A card that does not speak ISO-DEP and cannot be queried.
    OtherTechnology {
        /// FeliCa: a Suica or a similar card.
        is_felica: bool,
    },
    /// The system denies NFC to this build of the app (iPhone: a missing entitlement).
    NotPermitted,
    /// A bug in this program.
    Internal,
}

/// Why the content makes no sense, as far as it changes the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is none.
    Empty,
    /// It ends too early.
    CutShort,
    /// It has another form.
    Malformed,
    /// Its dates do not exist, or are reversed.
    Dates,
}

impl Failure {
    /// The colour role (screens.md, "Colours"): a locked password has ended, one that was wrong asks for care.
    #[must_use]
    pub const fn tone(&self) -> Tone {
        if matches!(self, Self::PinLocked | Self::PinIncorrect { tries_left: 0 }) {
            Tone::Ended
        } else if matches!(self, Self::PinIncorrect { .. } | Self::PinShape(_) | Self::LastTryRefused) {
            Tone::Act
        } else {
            Tone::Note
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Transport(transport) => Self::from(transport),
            Error::Refused(status) => Self::Refused(status),
            Error::Content(content) => Self::from(&content),
            Error::PinIncorrect(left) => Self::PinIncorrect { tries_left: left.0 },
            Error::PinLocked => Self::PinLocked,
            Error::LastTryRefused => Self::LastTryRefused,
            Error::OutcomeUnknown => Self::OutcomeUnknown,
            Error::PinNotSent(_) => Self::PinNotSent,
        }
    }
}

impl From<TransportError> for Failure {
    fn from(error: TransportError) -> Self {
        match error {
            TransportError::CardLost => Self::CardLost,
            TransportError::TimedOut => Self::TimedOut,
            TransportError::Failed { detail } => Self::Transport { detail },
        }
    }
}

impl From<&ContentError> for Failure {
    fn from(content: &ContentError) -> Self {
        Self::UnreadableContent(Unreadable::from(content))
    }
}

impl From<&ContentError> for Unreadable {
    fn from(content: &ContentError) -> Self {
        match content {
            ContentError::Empty => Self::Empty,
            ContentError::Truncated { .. } | ContentError::MalformedResponse { .. } => Self::CutShort,
            ContentError::TooLong { .. }
            | ContentError::TrailingBytes { .. }
            | ContentError::NotACertificate { .. }
            | ContentError::UnknownRecord => Self::Malformed,
            ContentError::NoSuchDate | ContentError::DatesReversed => Self::Dates,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_password_cost_has_its_colour() {
        let tries = |tries_left| Failure::PinIncorrect { tries_left }.tone();
        assert_eq!([tries(4), tries(1), tries(0)], [Tone::Act, Tone::Act, Tone::Ended]);
        assert_eq!(Failure::PinShape(PinShapeError::LetterAndDigit).tone(), Tone::Act);
        assert_eq!((Failure::PinLocked.tone(), Failure::LastTryRefused.tone()), (Tone::Ended, Tone::Act));
        assert_eq!(Failure::CardLost.tone(), Tone::Note);
    }
}
