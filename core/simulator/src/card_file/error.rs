use std::fmt;
use std::ops::Range;

use crate::options::OptionError;

/// The mistake in a card file, with its line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {expected}")]
pub struct CardFileError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is expected there.
    pub expected: Expected,
}

/// What a card file must have in place of the mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// TOML with tables and values of the right type; `detail` is the parser's.
    Toml {
        /// The parser's message.
        detail: String,
    },
    /// Four hexadecimal digits or `common_record` as a name in `[files]`.
    FileName {
        /// What was found.
        name: String,
    },
    /// An EF from 0001 to 001E that is not itself a PIN or a key.
    TransparentFile {
        /// What was found.
        name: String,
    },
    /// One entry per EF; lower and upper case name the same EF.
    OneEntry {
        /// The second entry.
        name: String,
    },
    /// Pairs of hexadecimal digits after `hex:`.
    Hex {
        /// The entry of `[files]`.
        name: String,
    },
    /// A file beside the card file that can be read.
    UsableFile {
        /// Its name as written.
        path: String,
        /// Why it cannot be used.
        why: Unusable,
    },
    /// At most 32,768 bytes, the reach of READ BINARY.
    FileSize {
        /// The entry of `[files]`.
        name: String,
        /// How many bytes there are.
        bytes: usize,
    },
    /// Four digits.
    AuthenticationPin,
    /// 6 to 16 characters `A–Z` and `0–9`, with at least one of each.
    SignaturePin,
    /// A number from 0 to `most`.
    Tries {
        /// The PIN's maximum.
        most: u8,
        /// What was found.
        found: i64,
    },
    /// An entry in `[pins]` for the PIN that `[tries]` names.
    PinForTries,
    /// A name or a value of card-protocol.md §16.
    Option(OptionError),
}

/// Why a file that a card file names cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It lies outside of the card file's folder.
    Elsewhere,
    /// It is a folder, a device or a pipe.
    NoFile,
    /// It could not be read.
    Unreadable {
        /// The system's words.
        detail: String,
    },
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unusable::Elsewhere => f.write_str("it lies outside of the card file's folder"),
            Unusable::NoFile => f.write_str("it is no file"),
            Unusable::Unreadable { detail } => f.write_str(detail),
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::Toml { detail } => write!(f, "not a card file: {detail}"),
            Expected::FileName { name } => write!(f, "{name} is neither an EF of four digits nor common_record"),
            Expected::TransparentFile { name } => write!(f, "{name} is no file with contents"),
            Expected::OneEntry { name } => write!(f, "{name} has two entries"),
            Expected::Hex { name } => write!(f, "{name} is not hexadecimal"),
            Expected::UsableFile { path, why } => write!(f, "{path} cannot be used: {why}"),
            Expected::FileSize { name, bytes } => write!(f, "{name} has {bytes} bytes, at most 32768 are possible"),
            Expected::AuthenticationPin => write!(f, "not four digits"),
            Expected::SignaturePin => write!(f, "not 6 to 16 of A-Z and 0-9 with one of each"),
            Expected::Tries { most, found } => write!(f, "{found} tries, not 0 to {most}"),
            Expected::PinForTries => write!(f, "tries without their PIN"),
            Expected::Option(error) => write!(f, "{error}"),
        }
    }
}

/// Converts positions in the text to lines.
pub(super) struct Lines<'a> {
    text: &'a str,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Lines<'a> {
        Lines { text }
    }

    pub(super) fn error(&self, span: Range<usize>, expected: Expected) -> CardFileError {
        let before = self.text.bytes().take(span.start);
        CardFileError { line: 1 + before.filter(|byte| *byte == b'\n').count(), expected }
    }

    pub(super) fn not_toml(&self, error: &toml::de::Error) -> CardFileError {
        let detail = without_value(error.message()).to_owned();
        self.error(error.span().unwrap_or_default(), Expected::Toml { detail })
    }
}

/// The parser reports a wrong type with the value, which may be a PIN written as a number: keep only what was expected.
fn without_value(message: &str) -> &str {
    match message.rfind("expected ") {
        Some(expected) if message.starts_with("invalid ") => message.get(expected..).unwrap_or_default(),
        Some(_) | None => message,
    }
}
