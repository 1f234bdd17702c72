//! What went wrong, as facts and then as sentences: what happened, that nothing was lost, what to do (screens.md,
//! "Failures").

use kigen_card::pin::PinShapeError;
use kigen_card::reading::PasswordReading;
use kigen_card::{ContentError, Error, Item, StatusWord, TransportError};

use crate::summary::Tone;
use crate::text::{Arg, Texts};

/// Why there is no result. A card that is another one is no failure but a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The exchange with the card failed.
    Transport(TransportError),
    /// The card refused, with this status word.
    Refused(StatusWord),
    /// The card answered, but the content makes no sense.
    Content(ContentError),
    /// The PC/SC service is not running.
    NoReaderService,
    /// No card reader is connected.
    NoReader,
    /// No card reader of this name is connected.
    NoSuchReader {
        /// The name that was given.
        name: String,
    },
    /// No card lies in the reader.
    NoCard,
    /// Several cards are there.
    SeveralCards,
    /// Another program has the card for itself.
    ReaderBusy,
    /// The program was built without support for readers.
    BuiltWithoutPcsc,
    /// What was entered cannot be the PIN; nothing was sent.
    PinShape(PinShapeError),
    /// The PIN was wrong.
    PinIncorrect {
        /// At least 1.
        tries_left: u8,
    },
    /// The PIN is locked.
    PinLocked,
    /// One try is left and nobody said that it may be spent.
    LastTryRefused,
    /// Whether the card checked the PIN is not known.
    OutcomeUnknown,
    /// The PIN was right, and the contact ended before what it opens was read.
    LostAfterPin,
    /// The PIN was held back.
    PinNotSent,
    /// The card is not the one that was just shown.
    OtherCardNow,
    /// NFC is switched off in the phone's settings.
    NfcOff,
    /// The phone has no NFC.
    NoNfc,
    /// The system's time for reading ran out, and no card was ever seen.
    NoCardSeen,
    /// A card that does not speak ISO-DEP, so that nothing can be asked of it.
    OtherTechnology {
        /// FeliCa: a Suica or another card of that kind.
        is_felica: bool,
    },
    /// The system does not let this build of the app use NFC (iPhone: a missing entitlement).
    NotPermitted,
    /// A mistake of this program.
    Internal,
}

/// The sentences of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailureText {
    /// What happened, and that nothing was lost.
    pub said: String,
    /// What to do.
    pub todo: String,
}

impl Failure {
    /// Why a password tap brought no date; `None` when it did.
    #[must_use]
    pub fn of_password_tap(tap: &PasswordReading) -> Option<Self> {
        if tap.is_same_card == Some(false) {
            return Some(Self::OtherCardNow);
        }
        let lost = || tap.failure.clone().map_or(Self::PinNotSent, Self::Transport);
        Some(match &tap.signature {
            Item::Read(_) => return None,
            Item::Lost if tap.pin_was_sent => Self::LostAfterPin,
            Item::PinWrong(left) => Self::PinIncorrect { tries_left: left.0 },
            Item::PinLocked => Self::PinLocked,
            Item::LastTryRefused => Self::LastTryRefused,
            Item::OutcomeUnknown => Self::OutcomeUnknown,
            Item::Refused(status) => Self::Refused(*status),
            Item::Unreadable(content) => Self::Content(content.clone()),
            Item::NeedsPin => Self::Refused(StatusWord::new(0x6982)),
            Item::Absent | Item::Lost | Item::NotAsked => lost(),
        })
    }

    /// Its sentences in a language.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> FailureText {
        let (id, arguments) = self.message();
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, value.as_arg())).collect();
        FailureText {
            said: texts.with(id, &arguments),
            todo: texts.attribute(id, "todo", &arguments).unwrap_or_default(),
        }
    }

    /// The colour role (screens.md, "Colours"): a locked password has ended, one that has one try left asks for care.
    #[must_use]
    pub const fn tone(&self) -> Tone {
        if matches!(self, Self::PinLocked | Self::PinIncorrect { tries_left: 0 }) {
            Tone::Ended
        } else if matches!(self, Self::PinIncorrect { tries_left: 1 } | Self::LastTryRefused) {
            Tone::Act
        } else {
            Tone::Note
        }
    }

    /// The message id of its sentences, stable for support and JSON.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.message().0
    }

    fn message(&self) -> (&'static str, Vec<(&'static str, Value)>) {
        match self {
            Self::Transport(TransportError::CardLost) => ("failure-card-lost", vec![]),
            Self::Transport(TransportError::TimedOut) => ("failure-timed-out", vec![]),
            Self::Transport(TransportError::Failed { .. }) => ("failure-transport", vec![]),
            Self::Refused(status) => ("failure-refused", vec![("status", Value::Text(status.to_string()))]),
            Self::Content(content) => (content_id(content), vec![]),
            Self::NoReaderService => ("failure-no-reader-service", vec![]),
            Self::NoReader => ("failure-no-reader", vec![]),
            Self::NoSuchReader { name } => ("failure-no-such-reader", vec![("name", Value::Text(name.clone()))]),
            Self::NoCard => ("failure-no-card", vec![]),
            Self::SeveralCards => ("failure-several-cards", vec![]),
            Self::ReaderBusy => ("failure-reader-busy", vec![]),
            Self::BuiltWithoutPcsc => ("failure-built-without-pcsc", vec![]),
            Self::PinShape(PinShapeError::Empty) => ("failure-pin-empty", vec![]),
            Self::PinShape(PinShapeError::Length { shortest, longest }) => {
                ("failure-pin-length", vec![("shortest", Value::count(*shortest)), ("longest", Value::count(*longest))])
            }
            Self::PinShape(PinShapeError::LowerCase) => ("failure-pin-lower-case", vec![]),
            Self::PinShape(PinShapeError::Character) => ("failure-pin-character", vec![]),
            Self::PinShape(PinShapeError::LetterAndDigit) => ("failure-pin-letter-and-digit", vec![]),
            Self::PinIncorrect { tries_left: 0 } | Self::PinLocked => ("failure-pin-locked", vec![]),
            Self::PinIncorrect { tries_left } => {
                ("failure-pin-incorrect", vec![("tries", Value::Number(i64::from(*tries_left)))])
            }
            Self::LastTryRefused => ("failure-last-try-refused", vec![]),
            Self::OutcomeUnknown => ("failure-outcome-unknown", vec![]),
            Self::LostAfterPin => ("failure-lost-after-pin", vec![]),
            Self::PinNotSent => ("failure-pin-not-sent", vec![]),
            Self::OtherCardNow => ("failure-other-card-now", vec![]),
            Self::NfcOff => ("failure-nfc-off", vec![]),
            Self::NoNfc => ("failure-no-nfc", vec![]),
            Self::NoCardSeen => ("failure-no-card-seen", vec![]),
            Self::OtherTechnology { is_felica: true } => ("failure-felica", vec![]),
            Self::OtherTechnology { is_felica: false } => ("failure-other-technology", vec![]),
            Self::NotPermitted => ("failure-not-permitted", vec![]),
            Self::Internal => ("failure-internal", vec![]),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Transport(transport) => Self::Transport(transport),
            Error::Refused(status) => Self::Refused(status),
            Error::Content(content) => Self::Content(content),
            Error::PinIncorrect(left) => Self::PinIncorrect { tries_left: left.0 },
            Error::PinLocked => Self::PinLocked,
            Error::LastTryRefused => Self::LastTryRefused,
            Error::OutcomeUnknown => Self::OutcomeUnknown,
            Error::PinNotSent(_) => Self::PinNotSent,
        }
    }
}

const fn content_id(content: &ContentError) -> &'static str {
    match content {
        ContentError::Empty => "failure-content-empty",
        ContentError::Truncated { .. } | ContentError::MalformedResponse { .. } => "failure-content-cut-short",
        ContentError::TooLong { .. }
        | ContentError::TrailingBytes { .. }
        | ContentError::NotACertificate { .. }
        | ContentError::UnknownRecord => "failure-content-malformed",
        ContentError::NoSuchDate | ContentError::DatesReversed => "failure-content-dates",
    }
}

/// An argument that owns its words.
enum Value {
    Text(String),
    Number(i64),
}

impl Value {
    fn count(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    fn as_arg(&self) -> Arg<'_> {
        match self {
            Self::Text(text) => Arg::Text(text),
            Self::Number(number) => Arg::Number(*number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn every_failure() -> Vec<Failure> {
        let status = StatusWord::new(0x6A82);
        vec![
            Failure::Transport(TransportError::CardLost),
            Failure::Transport(TransportError::TimedOut),
            Failure::Transport(TransportError::Failed { detail: "IOException".to_owned() }),
            Failure::Refused(status),
            Failure::Content(ContentError::Empty),
            Failure::Content(ContentError::Truncated { read: 1, needed: 2 }),
            Failure::Content(ContentError::UnknownRecord),
            Failure::Content(ContentError::DatesReversed),
            Failure::NoReaderService,
            Failure::NoReader,
            Failure::NoSuchReader { name: "Reader 1".to_owned() },
            Failure::NoCard,
            Failure::SeveralCards,
            Failure::ReaderBusy,
            Failure::BuiltWithoutPcsc,
            Failure::PinShape(PinShapeError::Empty),
            Failure::PinShape(PinShapeError::Length { shortest: 6, longest: 16 }),
            Failure::PinShape(PinShapeError::LowerCase),
            Failure::PinShape(PinShapeError::Character),
            Failure::PinShape(PinShapeError::LetterAndDigit),
            Failure::PinIncorrect { tries_left: 2 },
            Failure::PinLocked,
            Failure::LastTryRefused,
            Failure::OutcomeUnknown,
            Failure::LostAfterPin,
            Failure::PinNotSent,
            Failure::OtherCardNow,
            Failure::NfcOff,
            Failure::NoNfc,
            Failure::NoCardSeen,
            Failure::OtherTechnology { is_felica: true },
            Failure::OtherTechnology { is_felica: false },
            Failure::NotPermitted,
            Failure::Internal,
        ]
    }

    #[test]
    fn every_failure_says_what_happened_and_what_to_do() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for failure in every_failure() {
                let FailureText { said, todo } = failure.text(&texts);
                for text in [&said, &todo] {
                    assert!(!text.is_empty() && !text.contains(['{', '⟦', '!', '！']), "{failure:?}: {text}");
                }
            }
        }
    }

    #[test]
    fn what_a_password_cost_has_its_colour() {
        let tries = |tries_left| Failure::PinIncorrect { tries_left }.tone();
        assert_eq!([tries(2), tries(1), tries(0)], [Tone::Note, Tone::Act, Tone::Ended]);
        assert_eq!((Failure::PinLocked.tone(), Failure::LastTryRefused.tone()), (Tone::Ended, Tone::Act));
        assert_eq!(Failure::Transport(TransportError::CardLost).tone(), Tone::Note);
    }

    #[test]
    fn facts_stand_in_the_sentences() {
        let texts = Texts::new(Language::Japanese);
        let said = |failure: Failure| failure.text(&texts).said;
        assert_eq!(said(Failure::PinIncorrect { tries_left: 2 }), "パスワードが違いました。あと2回入力できます。");
        assert_eq!(
            said(Failure::PinIncorrect { tries_left: 1 }),
            "パスワードが違いました。あと1回入力できます。次に間違えるとロックされます。"
        );
        assert_eq!(said(Failure::PinIncorrect { tries_left: 0 }), "パスワードがロックされています。");
        assert!(said(Failure::Refused(StatusWord::new(0x6A82))).contains("(6A82)"));
        let length = |shortest, longest| said(Failure::PinShape(PinShapeError::Length { shortest, longest }));
        assert!(length(6, 16).contains("6文字から16文字まで"));
        assert!(length(4, 4).contains("数字4けた"));
    }
}
