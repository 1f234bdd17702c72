use crate::vocabulary::Language;
use kigen_guide::hand::HandError;
use kigen_guide::situation::Contradiction;
use kigen_guide::text::Arg;

/// Why a call was refused: what a person entered, or a mistake of the shell. Its sentence is [`error_text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum KigenError {
    /// There is no such day, or it lies outside of 1900 to 2999.
    #[error("no such date")]
    NoSuchDate,
    /// A date that was typed by hand is no day, as for [`KigenError::NoSuchDate`].
    #[error("no such date was typed")]
    NoSuchTypedDate {
        /// Which of them.
        of: TypedDay,
    },
    /// Demo cards are not made for that day.
    #[error("no demo card of that day")]
    NoSuchDemoDay,
    /// No demo card has this name.
    #[error("no such demo card")]
    NoSuchDemoCard,
    /// The question has no such answer.
    #[error("no such answer")]
    NoSuchAnswer,
    /// Two answers cannot both be right.
    #[error("{contradiction:?}")]
    Contradictory {
        /// Which.
        contradiction: Contradiction,
    },
    /// Nothing can be calculated from the typed dates.
    #[error("{problem:?}")]
    NotCalculable {
        /// Why.
        problem: HandError,
    },
    /// The reading is of no card that a password tap could follow.
    #[error("no card to compare with")]
    NoCardToCompare,
}

/// The days that can be typed by hand (R-HAND).
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum TypedDay {
    /// The certificates' end.
    ExpiresOn,
    /// The card's end.
    CardExpiresOn,
    /// The birthday, without its year.
    Birthday,
    /// The day on which the card was made.
    MadeOn,
}

impl TypedDay {
    /// The label above its fields.
    const fn label(self) -> &'static str {
        match self {
            Self::ExpiresOn => "screen-byhand-expires",
            Self::CardExpiresOn => "screen-byhand-card",
            Self::Birthday => "screen-byhand-birthday",
            Self::MadeOn => "screen-byhand-made",
        }
    }
}

/// The fields that a person has to look at again, the likeliest first; none where several dates together cannot be.
#[uniffi::export]
pub fn error_fields(error: KigenError) -> Vec<TypedDay> {
    match error {
        KigenError::NoSuchTypedDate { of } => vec![of],
        KigenError::NotCalculable { problem } => match problem {
            HandError::NotMadeThen
            | HandError::MadeButRenewed
            | HandError::MadeBeforeBirth
            | HandError::MadeForAnotherEnd => vec![TypedDay::MadeOn],
            HandError::CardTooLate | HandError::CardEndsFirst | HandError::NotAtThatAge => {
                vec![TypedDay::CardExpiresOn]
            }
            HandError::CertificatesTooLate | HandError::CertificatesNotOnTheBirthday => vec![TypedDay::ExpiresOn],
            HandError::BeforeFirstCards | HandError::TooLittle => {
                vec![TypedDay::CardExpiresOn, TypedDay::ExpiresOn, TypedDay::MadeOn]
            }
            HandError::NotOnTheBirthday => vec![TypedDay::Birthday],
            HandError::UnderAgeEndsTogether => Vec::new(),
        },
        KigenError::NoSuchDate
        | KigenError::NoSuchDemoDay
        | KigenError::NoSuchDemoCard
        | KigenError::NoSuchAnswer
        | KigenError::Contradictory { .. }
        | KigenError::NoCardToCompare => Vec::new(),
    }
}

/// What to tell the person.
#[uniffi::export]
pub fn error_text(error: KigenError, language: Language) -> String {
    let texts = language.texts();
    let id = match error {
        KigenError::NoSuchTypedDate { of } => {
            let date = texts.text(of.label());
            return texts.with("screen-error-no-such-typed-date", &[("date", Arg::Text(&date))]);
        }
        KigenError::NoSuchDate => "screen-error-no-such-date",
        KigenError::NoSuchDemoDay => "screen-error-no-such-demo-day",
        KigenError::NoSuchDemoCard | KigenError::NoSuchAnswer | KigenError::NoCardToCompare => "failure-internal",
        KigenError::Contradictory { contradiction } => contradiction.message(),
        KigenError::NotCalculable { problem } => problem.message(),
    };
    texts.text(id)
}

impl From<Contradiction> for KigenError {
    fn from(contradiction: Contradiction) -> Self {
        Self::Contradictory { contradiction }
    }
}

impl From<HandError> for KigenError {
    fn from(problem: HandError) -> Self {
        Self::NotCalculable { problem }
    }
}
