//! The card readers of the system, through PC/SC; without the feature `pcsc` there are none.

#[cfg(not(feature = "pcsc"))]
mod absent;
#[cfg(feature = "pcsc")]
mod system;

#[cfg(not(feature = "pcsc"))]
pub(crate) use absent::{names, with_card};
#[cfg(feature = "pcsc")]
pub(crate) use system::{names, with_card};

/// One reader of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reader {
    pub(crate) name: String,
    pub(crate) has_card: bool,
}

/// What has been waited for, and how long: what to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "a build without readers waits for none")]
pub(crate) enum Waited {
    /// Two seconds for another program that holds the card; it goes on.
    Soon,
    /// A minute; the program ends.
    TooLong,
    /// Two seconds for the answer to one command; it goes on.
    AnswerSoon,
    /// A minute; the program ends.
    AnswerTooLong,
}

impl Waited {
    /// Message id of its sentence.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Soon => "cli-card-held",
            Self::TooLong => "cli-card-held-too-long",
            Self::AnswerSoon => "cli-answer-slow",
            Self::AnswerTooLong => "cli-answer-too-slow",
        }
    }
}

/// Why no card of a reader could be reached. Nothing was sent to any card.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "a build with readers and one without each meet only their half")]
pub(crate) enum ReaderError {
    /// This program was built without the feature `pcsc`.
    NotBuiltIn,
    /// The system's PC/SC service does not respond.
    NoService,
    /// The service knows no reader.
    NoReader,
    /// No reader holds a card.
    NoCard,
    /// Several readers hold a card.
    SeveralCards(Vec<String>),
    /// There is no reader of that name.
    NoSuchReader { name: String, connected: Vec<String> },
    /// There is a card, and it does not answer.
    Mute,
    /// Another program holds the card.
    InUse,
    /// The system lets this user use no reader.
    NotAllowed,
    /// Any other PC/SC error, by name.
    Other(String),
}
