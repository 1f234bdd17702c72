//! Why a task failed: facts here, the sentences in the texts.

mod card_file;

use std::io;

use kigen_card::TransportError;
use kigen_guide::hand::{AgeError, HandError};
use kigen_guide::say::FailureText;
use kigen_guide::situation::Contradiction;
use kigen_guide::text::{Arg, Texts};
use kigen_guide::{Failure, Platform, ReaderFailure};
use kigen_simulator::demo;

use crate::output_file::OutputFileError;
use crate::password::PasswordError;
use crate::reader::ReaderError;
use crate::source::{LONGEST_CARD_FILE, SourceError};
use crate::{console, invocation};

/// Why a task failed.
#[derive(Debug)]
pub(crate) enum Problem {
    /// No card could be reached.
    Reader(ReaderError),
    /// The same, where the dates on the card's face would do.
    ReaderOrByHand(ReaderError),
    /// No such software card exists.
    Source(SourceError),
    /// A signal ended the contact with the card, which was closed.
    Interrupted {
        /// As shells count it, 130 for Ctrl-C.
        exit_code: u8,
        /// Whether a PIN had been sent.
        pin_was_sent: bool,
    },
    /// There is no password. Nothing was sent.
    Password(PasswordError),
    /// Standard output could not be written.
    Output(io::Error),
    /// Two of the person's answers exclude each other.
    Contradiction(Contradiction),
    /// The typed dates are unusable.
    Hand(HandError),
    /// The machine's clock is outside the calendar.
    NoClock,
    /// The typed birthday and age cannot be true of one person.
    Age(AgeError),
    /// A file that the person named was not written.
    OutputFile(OutputFileError),
}

impl Problem {
    /// 1 if a card or a reader failed, 2 if the person's words or files, or this build, are at fault.
    pub(crate) const fn exit_code(&self) -> u8 {
        match self {
            Self::Reader(ReaderError::NotBuiltIn)
            | Self::ReaderOrByHand(ReaderError::NotBuiltIn)
            | Self::Source(_)
            | Self::Password(_)
            | Self::Output(_)
            | Self::Contradiction(_)
            | Self::Hand(_)
            | Self::OutputFile(_)
            | Self::Age(_)
            | Self::NoClock => 2,
            Self::Reader(_) | Self::ReaderOrByHand(_) => 1,
            Self::Interrupted { exit_code, .. } => *exit_code,
        }
    }

    /// The same problem, for a task that can do without a reader.
    pub(crate) fn or_by_hand(self) -> Self {
        if let Self::Reader(error) = self { Self::ReaderOrByHand(error) } else { self }
    }

    /// Why the reader gave no card; `None` if something else failed.
    pub(crate) fn reader_failure(&self) -> Option<ReaderFailure> {
        match self {
            Self::Reader(error) | Self::ReaderOrByHand(error) => Some(reader_failure(error)),
            Self::Password(_)
            | Self::Source(_)
            | Self::Output(_)
            | Self::Interrupted { .. }
            | Self::NoClock
            | Self::OutputFile(_)
            | Self::Age(_)
            | Self::Contradiction(_)
            | Self::Hand(_) => None,
        }
    }

    /// What happened and what to do.
    pub(crate) fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::Reader(error) => reader_sentence(error, texts),
            Self::ReaderOrByHand(error) => {
                let command = invocation::of("advise --expires YYYY-MM-DD");
                let by_hand = texts.text("cli-advise-by-hand");
                format!("{}\n{by_hand}\n    {command}", reader_sentence(error, texts))
            }
            Self::Source(error) => source_sentence(error, texts),
            Self::Interrupted { pin_was_sent, .. } => {
                texts.text(if *pin_was_sent { "cli-interrupted-after-pin" } else { "cli-interrupted" })
            }
            Self::Password(PasswordError::Shape(error)) => {
                paragraph(&Failure::PinShape(*error).text(&Platform::whole(), texts))
            }
            Self::Password(PasswordError::Input(error)) | Self::Output(error) => {
                texts.with("cli-no-input-or-output", &[("reason", Arg::Text(&error.to_string()))])
            }
            Self::Contradiction(contradiction) => texts.text(contradiction.message()),
            Self::Hand(error) => texts.text(error.message()),
            Self::NoClock => texts.text("cli-no-clock"),
            Self::Age(error) => texts.text(match error {
                AgeError::NotBornYet => "cli-not-born-yet",
                AgeError::OtherAge => "cli-other-age",
                AgeError::NotUnderAge => "cli-not-under-age",
            }),
            Self::OutputFile(OutputFileError::Exists { path }) => {
                texts.with("cli-output-file-exists", &[("path", Arg::Text(path))])
            }
            Self::OutputFile(OutputFileError::NoFile { path }) => {
                texts.with("cli-output-file-no-file", &[("path", Arg::Text(path))])
            }
            Self::OutputFile(OutputFileError::NotWritten { path, reason }) => {
                texts.with("cli-output-file-not-written", &[("path", Arg::Text(path)), ("reason", Arg::Text(reason))])
            }
        }
    }
}

/// What happened and what to do, in one paragraph.
fn paragraph(text: &FailureText) -> String {
    format!("{}\n{}", text.said, text.todo)
}

fn reader_failure(error: &ReaderError) -> ReaderFailure {
    match error {
        ReaderError::NotBuiltIn => ReaderFailure::NotBuiltIn,
        ReaderError::NoService => ReaderFailure::NoService,
        ReaderError::NoReader => ReaderFailure::NoReader,
        ReaderError::NoCard => ReaderFailure::NoCard,
        ReaderError::SeveralCards(_) => ReaderFailure::SeveralCards,
        ReaderError::NoSuchReader { name, .. } => {
            ReaderFailure::NoSuchReader { name: console::in_line(name).into_owned() }
        }
        ReaderError::Mute => ReaderFailure::Mute,
        ReaderError::InUse => ReaderFailure::InUse,
        ReaderError::NotAllowed => ReaderFailure::NotAllowed,
        ReaderError::Other(_) => ReaderFailure::Other,
    }
}

fn reader_sentence(error: &ReaderError, texts: &Texts) -> String {
    let sentence = paragraph(&reader_failure(error).text(texts));
    let names = |id: &str, names: &[String]| {
        let names: Vec<_> = names.iter().map(|name| console::in_line(name)).collect();
        texts.with(id, &[("names", Arg::Text(&names.join(", ")))])
    };
    match error {
        ReaderError::NotBuiltIn => format!("{sentence}\n    {}", invocation::with_reader("read")),
        ReaderError::SeveralCards(readers) => format!("{sentence}\n{}", names("cli-readers-with-card", readers)),
        ReaderError::NoSuchReader { connected, .. } => {
            format!("{sentence}\n{}", names("cli-readers-connected", connected))
        }
        ReaderError::Other(detail) => format!("{sentence}\n{}", reported(detail, texts)),
        ReaderError::NoService
        | ReaderError::NoReader
        | ReaderError::NoCard
        | ReaderError::Mute
        | ReaderError::InUse
        | ReaderError::NotAllowed => sentence,
    }
}

/// The driver's name for the error that ended a contact, for looking it up.
pub(crate) fn reader_said(failure: &TransportError, texts: &Texts) -> Option<String> {
    match failure {
        TransportError::Failed { detail } => Some(reported(detail, texts)),
        TransportError::CardLost | TransportError::TimedOut => None,
    }
}

fn reported(detail: &str, texts: &Texts) -> String {
    texts.with("cli-reader-said", &[("detail", Arg::Text(detail))])
}

fn source_sentence(error: &SourceError, texts: &Texts) -> String {
    match error {
        SourceError::NoSuchDemoCard(name) => {
            let names: Vec<&str> = demo::ALL.iter().map(|card| card.name).collect();
            let arguments = [("name", Arg::Text(name)), ("names", Arg::Text(&names.join(", ")))];
            texts.with("cli-no-such-demo-card", &arguments)
        }
        SourceError::File { path, reason } => {
            texts.with("cli-no-such-file", &[("path", Arg::Text(path)), ("reason", Arg::Text(reason))])
        }
        SourceError::DemoDay { first, last } => {
            texts.with("cli-demo-day", &[("first", Arg::Date(*first)), ("last", Arg::Date(*last))])
        }
        SourceError::NotAFile { path } => texts.with("cli-not-a-file", &[("path", Arg::Text(path))]),
        SourceError::TooLong { path } => {
            let most = i64::try_from(LONGEST_CARD_FILE).unwrap_or(i64::MAX);
            texts.with("cli-file-too-long", &[("path", Arg::Text(path)), ("most", Arg::Number(most))])
        }
        SourceError::NotText { path, line } => {
            card_file::at_line(path, *line, &texts.text("cli-card-file-utf8"), texts)
        }
        SourceError::CardFile { path, error } => card_file::sentence(path, error, texts),
    }
}

impl From<ReaderError> for Problem {
    fn from(error: ReaderError) -> Self {
        Self::Reader(error)
    }
}

impl From<SourceError> for Problem {
    fn from(error: SourceError) -> Self {
        Self::Source(error)
    }
}

impl From<PasswordError> for Problem {
    fn from(error: PasswordError) -> Self {
        Self::Password(error)
    }
}

impl From<OutputFileError> for Problem {
    fn from(error: OutputFileError) -> Self {
        Self::OutputFile(error)
    }
}

impl From<AgeError> for Problem {
    fn from(error: AgeError) -> Self {
        Self::Age(error)
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::Output(error.into())
    }
}
