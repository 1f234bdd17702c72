//! What went wrong, as facts and then as sentences: what happened, that nothing was lost, what to do (screens.md,
//! "Failures").

mod reader;

use kigen_card::pin::PinShapeError;
use kigen_card::reading::PasswordReading;
use kigen_card::{ContentError, Error, Item, StatusWord, TransportError};

use crate::action::{Action, Platform};
use crate::summary::Tone;
use crate::text::{Arg, Texts};

pub use reader::ReaderFailure;

/// Why there is no result. A card that is another one is no failure but a verdict.
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
    /// Several cards are there.
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
    /// One try is left and nobody said that it may be spent.
    LastTryRefused,
    /// Whether the card checked the PIN is not known.
    OutcomeUnknown,
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

/// How a content makes no sense, as far as it changes what to say.
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
        let lost = || tap.failure.clone().map_or(Self::PinNotSent, Self::from);
        Some(match &tap.signature {
            Item::Read(_) => return None,
            Item::PinWrong(left) => Self::PinIncorrect { tries_left: left.0 },
            Item::PinLocked => Self::PinLocked,
            Item::LastTryRefused => Self::LastTryRefused,
            Item::OutcomeUnknown => Self::OutcomeUnknown,
            Item::Refused(status) => Self::Refused(*status),
            Item::Unreadable(content) => Self::from(content),
            Item::NeedsPin => Self::Refused(StatusWord::new(0x6982)),
            Item::Absent | Item::Lost | Item::NotAsked => lost(),
        })
    }

    /// Its sentences in a language, for what the platform can do.
    #[must_use]
    pub fn text(&self, platform: &Platform, texts: &Texts) -> FailureText {
        let (id, arguments) = self.message();
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, value.as_arg())).collect();
        let has_no_switch = *self == Self::NfcOff && !platform.can(Action::NfcSettings);
        let todo = if has_no_switch { "todo-without-switch" } else { "todo" };
        FailureText::of(id, todo, &arguments, texts)
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
            Self::CardLost => ("failure-card-lost", vec![]),
            Self::TimedOut => ("failure-timed-out", vec![]),
            Self::Transport { .. } => ("failure-transport", vec![]),
            Self::Refused(status) => ("failure-refused", vec![("status", Value::Text(status.to_string()))]),
            Self::UnreadableContent(Unreadable::Empty) => ("failure-content-empty", vec![]),
            Self::UnreadableContent(Unreadable::CutShort) => ("failure-content-cut-short", vec![]),
            Self::UnreadableContent(Unreadable::Malformed) => ("failure-content-malformed", vec![]),
            Self::UnreadableContent(Unreadable::Dates) => ("failure-content-dates", vec![]),
            Self::SeveralCards => ("failure-several-cards", vec![]),
            Self::PinShape(PinShapeError::Empty) => ("failure-pin-empty", vec![]),
            Self::PinShape(PinShapeError::Length { shortest, longest }) => {
                let count = |count: &u8| Value::Number(i64::from(*count));
                ("failure-pin-length", vec![("shortest", count(shortest)), ("longest", count(longest))])
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

impl FailureText {
    /// A message, and which of its attributes says what to do.
    fn of(id: &str, todo: &str, arguments: &[(&str, Arg<'_>)], texts: &Texts) -> Self {
        Self { said: texts.with(id, arguments), todo: texts.attribute(id, todo, arguments).unwrap_or_default() }
    }
}

/// An argument that owns its words.
enum Value {
    Text(String),
    Number(i64),
}

impl Value {
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
            Failure::CardLost,
            Failure::TimedOut,
            Failure::Transport { detail: "IOException".to_owned() },
            Failure::Refused(status),
            Failure::UnreadableContent(Unreadable::Empty),
            Failure::UnreadableContent(Unreadable::CutShort),
            Failure::UnreadableContent(Unreadable::Malformed),
            Failure::UnreadableContent(Unreadable::Dates),
            Failure::SeveralCards,
            Failure::PinShape(PinShapeError::Empty),
            Failure::PinShape(PinShapeError::Length { shortest: 6, longest: 16 }),
            Failure::PinShape(PinShapeError::LowerCase),
            Failure::PinShape(PinShapeError::Character),
            Failure::PinShape(PinShapeError::LetterAndDigit),
            Failure::PinIncorrect { tries_left: 2 },
            Failure::PinLocked,
            Failure::LastTryRefused,
            Failure::OutcomeUnknown,
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

    fn both_platforms(failures: &[Failure]) -> impl Iterator<Item = (&Failure, Platform)> {
        failures.iter().flat_map(|failure| [(failure, Platform::whole()), (failure, Platform::of(&[]))])
    }

    #[test]
    fn every_failure_says_what_happened_and_what_to_do() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for (failure, platform) in both_platforms(&every_failure()) {
                let FailureText { said, todo } = failure.text(&platform, &texts);
                for text in [&said, &todo] {
                    assert!(!text.is_empty() && !text.contains(['{', '⟦', '!', '！']), "{failure:?}: {text}");
                }
            }
        }
    }

    #[test]
    fn where_nfc_has_no_switch_nobody_is_sent_to_one() {
        let texts = Texts::new(Language::Japanese);
        let todo = |platform: &Platform| Failure::NfcOff.text(platform, &texts).todo;
        assert!(todo(&Platform::whole()).contains("設定を開いて"));
        assert_eq!(todo(&Platform::of(&[Action::ReadAgain])), "機内モードをオフにして、もう一度お試しください。");
    }

    #[test]
    fn what_a_password_cost_has_its_colour() {
        let tries = |tries_left| Failure::PinIncorrect { tries_left }.tone();
        assert_eq!([tries(2), tries(1), tries(0)], [Tone::Note, Tone::Act, Tone::Ended]);
        assert_eq!((Failure::PinLocked.tone(), Failure::LastTryRefused.tone()), (Tone::Ended, Tone::Act));
        assert_eq!(Failure::CardLost.tone(), Tone::Note);
    }

    #[test]
    fn facts_stand_in_the_sentences() {
        let texts = Texts::new(Language::Japanese);
        let said = |failure: Failure| failure.text(&Platform::whole(), &texts).said;
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
