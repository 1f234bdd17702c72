//! A failure in words: what happened, that nothing was lost, what to do (screens.md, "Failures").

use kigen_card::pin::PinShapeError;
use kigen_card::{ContentError, TransportError};

use crate::contact::Failure;
use crate::text::{Arg, Texts};

/// The sentences of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailureText {
    /// What happened, and that nothing was lost.
    pub said: String,
    /// What to do.
    pub todo: String,
}

impl Failure {
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
    use kigen_card::StatusWord;

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
