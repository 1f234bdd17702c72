//! The source of a card: a demo card by its name, a card file, or a reader of the system.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path};

use chrono::NaiveDate;
use kigen_simulator::card_file::Unusable;
use kigen_simulator::{CardFileError, DemoCard, SimulatedCard, card_file, demo};

use crate::trace::Detail;

/// A software card, ready to be read or served.
pub(crate) struct SoftwareCard {
    pub(crate) card: SimulatedCard,
    /// A built-in card holds nobody's data; a card file may hold anything.
    pub(crate) detail: Detail,
}

/// Why no such card exists.
#[derive(Debug)]
pub(crate) enum SourceError {
    /// No demo card has this name.
    NoSuchDemoCard(String),
    /// Demo cards exist only for these days.
    DemoDay { first: NaiveDate, last: NaiveDate },
    /// The card file itself could not be read; the system's words.
    File { path: String, reason: String },
    /// It is a folder or the like.
    NotAFile { path: String },
    /// It is longer than a card file can be.
    TooLong { path: String },
    /// It is no text; the line where that becomes apparent.
    NotText { path: String, line: usize },
    /// The card file is malformed.
    CardFile { path: String, error: CardFileError },
}

/// The reach of READ BINARY (card-protocol.md §4.1).
const LONGEST_EF: u64 = 0x8000;
/// More than a card file with every EF in hexadecimal needs.
pub(crate) const LONGEST_CARD_FILE: u64 = 4 << 20;

/// A demo card; a card file if `name` contains a slash or ends in `.toml`.
pub(crate) fn software_card(name: &str, demo_day: NaiveDate) -> Result<SoftwareCard, SourceError> {
    if !name.contains('/') && !name.ends_with(".toml") {
        let Some(demo) = DemoCard::find(name) else { return Err(SourceError::NoSuchDemoCard(name.to_owned())) };
        let (first, last) = demo::days();
        if demo_day < first || demo_day > last {
            return Err(SourceError::DemoDay { first, last });
        }
        return Ok(SoftwareCard { card: demo.make(demo_day), detail: Detail::Bytes });
    }
    let text = text_of(name)?;
    let folder = match Path::new(name).parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut read_file = |path: &str| beside(folder, path);
    let mut card = card_file::parse(&text, &mut read_file)
        .map_err(|error| SourceError::CardFile { path: name.to_owned(), error })?;
    card.set_day(demo_day);
    Ok(SoftwareCard { card, detail: Detail::Lengths })
}

/// The text of a card file.
fn text_of(path: &str) -> Result<String, SourceError> {
    // A pipe would be waited for.
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(SourceError::NotAFile { path: path.to_owned() });
    }
    let bytes = read_at_most(Path::new(path), LONGEST_CARD_FILE + 1)
        .map_err(|error| SourceError::File { path: path.to_owned(), reason: error.to_string() })?;
    if bytes.len() as u64 > LONGEST_CARD_FILE {
        return Err(SourceError::TooLong { path: path.to_owned() });
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
        SourceError::NotText { path: path.to_owned(), line: 1 + good.filter(|byte| **byte == b'\n').count() }
    })
}

/// A file that a card file names: in its folder or below. A card file may come from anybody, and what it names is shown.
fn beside(folder: &Path, path: &str) -> Result<Vec<u8>, Unusable> {
    let unreadable = |error: io::Error| Unusable::Unreadable { detail: error.to_string() };
    let is_below = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
    if !Path::new(path).components().all(is_below) {
        return Err(Unusable::Elsewhere);
    }
    let (folder, file) = (folder.canonicalize().map_err(unreadable)?, folder.join(path));
    let file = file.canonicalize().map_err(unreadable)?;
    if !file.starts_with(folder) {
        return Err(Unusable::Elsewhere); // by a link
    }
    if !fs::metadata(&file).map_err(unreadable)?.is_file() {
        return Err(Unusable::NoFile);
    }
    // Cuts a long file just behind the limit, so that the card file's reader can report it.
    read_at_most(&file, LONGEST_EF + 1).map_err(unreadable)
}

/// A file, or its first bytes: a wrong path must not fill the memory.
fn read_at_most(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
