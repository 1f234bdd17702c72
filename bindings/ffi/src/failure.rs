use kigen_card::pin::PinShapeError;
use kigen_card::{ContentError, StatusWord};
use kigen_guide::Action;

use crate::label::Language;
use crate::transport::TransportError;

/// Why there is no result: what a screen says and which button stands below it are [`failure_text`].
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Failure {
    /// The card left the field.
    CardLost,
    /// No answer within the time limit.
    TimedOut,
    /// The radio failed.
    Transport {
        /// A type name or a code, never data.
        detail: String,
    },
    /// The card refused.
    Refused {
        /// SW1-SW2, for support only.
        status_word: u16,
    },
    /// The card answered, but the content makes no sense.
    UnreadableContent {
        /// How.
        what: Unreadable,
    },
    /// NFC is switched off.
    NfcOff,
    /// The phone has no NFC.
    NoNfc,
    /// The system's time for reading ran out, and no card was ever seen.
    NoCardSeen,
    /// A card of another radio technology.
    OtherTechnology {
        /// FeliCa: a Suica or the like.
        is_felica: bool,
    },
    /// Several cards are in the field.
    SeveralCards,
    /// The system does not let this build use NFC.
    NotPermitted,
    /// What was entered cannot be the PIN; nothing was sent.
    PinShape {
        /// Why.
        why: PinShape,
    },
    /// The PIN was wrong.
    PinIncorrect {
        /// At least 1.
        tries_left: u8,
    },
    /// The PIN is locked.
    PinLocked,
    /// One try is left and nobody said that it may be spent; nothing was sent.
    LastTryRefused,
    /// Whether the card checked the PIN is not known.
    OutcomeUnknown,
    /// The PIN was right, and the contact ended before what it opens was read.
    LostAfterPin,
    /// The PIN was held back.
    PinNotSent,
    /// The card is not the one that was just shown; nothing was sent.
    OtherCardNow,
    /// A mistake of the program.
    Internal,
}

/// How a content makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Unreadable {
    /// There is none.
    Empty,
    /// It ends too early.
    CutShort,
    /// It has another form.
    Malformed,
    /// Its dates do not exist.
    Dates,
}

/// Why something cannot be a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum PinShape {
    /// Nothing was entered.
    Empty,
    /// Too short or too long.
    Length {
        /// Fewest characters.
        shortest: u8,
        /// Most characters.
        longest: u8,
    },
    /// A letter in lower case.
    LowerCase,
    /// A character that no PIN has.
    Character,
    /// A signature password has both letters and digits.
    LetterAndDigit,
}

/// A button: what it does, and its words.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Button {
    /// `read-again`, `other-card`, `self-check`, `nfc-settings`, `by-hand` …: the shell knows where that leads.
    pub action: String,
    /// Its words.
    pub label: String,
}

/// The sentences of a failure.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FailureText {
    /// Stable, for support and tests.
    pub id: String,
    /// The colour role: `act`, `ended`, `note`.
    pub tone: String,
    /// What happened, and that nothing was lost.
    pub said: String,
    /// What to do.
    pub todo: String,
    /// The one to take first stands first; never empty.
    pub buttons: Vec<Button>,
}

/// A failure in words.
#[uniffi::export]
pub fn failure_text(failure: Failure, language: Language) -> FailureText {
    let failure = kigen_guide::Failure::from(failure);
    let texts = language.texts();
    let text = failure.text(texts);
    let buttons = failure.actions().iter().map(|action| button(*action, language)).collect();
    FailureText {
        id: failure.id().to_owned(),
        tone: failure.tone().as_str().to_owned(),
        said: text.said,
        todo: text.todo,
        buttons,
    }
}

pub(crate) fn button(action: Action, language: Language) -> Button {
    Button { action: action.as_str().to_owned(), label: language.texts().text(action.label()) }
}

impl From<Failure> for kigen_guide::Failure {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::CardLost => Self::Transport(kigen_card::TransportError::CardLost),
            Failure::TimedOut => Self::Transport(kigen_card::TransportError::TimedOut),
            Failure::Transport { detail } => Self::Transport(kigen_card::TransportError::Failed { detail }),
            Failure::Refused { status_word } => Self::Refused(StatusWord::new(status_word)),
            Failure::UnreadableContent { what } => Self::Content(match what {
                Unreadable::Empty => ContentError::Empty,
                Unreadable::CutShort => ContentError::Truncated { read: 0, needed: 0 },
                Unreadable::Malformed => ContentError::UnknownRecord,
                Unreadable::Dates => ContentError::NoSuchDate,
            }),
            Failure::NfcOff => Self::NfcOff,
            Failure::NoNfc => Self::NoNfc,
            Failure::NoCardSeen => Self::NoCardSeen,
            Failure::OtherTechnology { is_felica } => Self::OtherTechnology { is_felica },
            Failure::SeveralCards => Self::SeveralCards,
            Failure::NotPermitted => Self::NotPermitted,
            Failure::PinShape { why } => Self::PinShape(match why {
                PinShape::Empty => PinShapeError::Empty,
                PinShape::Length { shortest, longest } => {
                    PinShapeError::Length { shortest: shortest.into(), longest: longest.into() }
                }
                PinShape::LowerCase => PinShapeError::LowerCase,
                PinShape::Character => PinShapeError::Character,
                PinShape::LetterAndDigit => PinShapeError::LetterAndDigit,
            }),
            Failure::PinIncorrect { tries_left } => Self::PinIncorrect { tries_left },
            Failure::PinLocked => Self::PinLocked,
            Failure::LastTryRefused => Self::LastTryRefused,
            Failure::OutcomeUnknown => Self::OutcomeUnknown,
            Failure::LostAfterPin => Self::LostAfterPin,
            Failure::PinNotSent => Self::PinNotSent,
            Failure::OtherCardNow => Self::OtherCardNow,
            Failure::Internal => Self::Internal,
        }
    }
}

impl From<kigen_guide::Failure> for Failure {
    fn from(failure: kigen_guide::Failure) -> Self {
        use kigen_guide::Failure as Guide;
        match failure {
            Guide::Transport(error) => TransportError::from(error).into(),
            Guide::Refused(status) => Self::Refused { status_word: status.number() },
            Guide::Content(content) => Self::UnreadableContent { what: content.into() },
            Guide::NfcOff => Self::NfcOff,
            Guide::NoNfc | Guide::NoReader | Guide::NoReaderService | Guide::NoSuchReader { .. } => Self::NoNfc,
            Guide::OtherTechnology { is_felica } => Self::OtherTechnology { is_felica },
            Guide::SeveralCards => Self::SeveralCards,
            Guide::NotPermitted | Guide::BuiltWithoutPcsc => Self::NotPermitted,
            Guide::NoCard | Guide::NoCardSeen => Self::NoCardSeen,
            Guide::ReaderBusy => Self::TimedOut,
            Guide::PinShape(why) => Self::PinShape { why: why.into() },
            Guide::PinIncorrect { tries_left } => Self::PinIncorrect { tries_left },
            Guide::PinLocked => Self::PinLocked,
            Guide::LastTryRefused => Self::LastTryRefused,
            Guide::OutcomeUnknown => Self::OutcomeUnknown,
            Guide::LostAfterPin => Self::LostAfterPin,
            Guide::PinNotSent => Self::PinNotSent,
            Guide::OtherCardNow => Self::OtherCardNow,
            Guide::Internal => Self::Internal,
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

impl From<ContentError> for Unreadable {
    fn from(error: ContentError) -> Self {
        match error {
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

impl From<PinShapeError> for PinShape {
    fn from(error: PinShapeError) -> Self {
        let small = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
        match error {
            PinShapeError::Empty => Self::Empty,
            PinShapeError::Length { shortest, longest } => {
                Self::Length { shortest: small(shortest), longest: small(longest) }
            }
            PinShapeError::LowerCase => Self::LowerCase,
            PinShapeError::Character => Self::Character,
            PinShapeError::LetterAndDigit => Self::LetterAndDigit,
        }
    }
}
