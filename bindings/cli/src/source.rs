//! Where a card comes from: a demo card by its name, a card file, or a reader of the system.

use std::path::Path;

use chrono::NaiveDate;
use kigen_simulator::{CardFileError, DemoCard, SimulatedCard, card_file};

use crate::trace::Detail;

/// A card made of software, ready to be read or served.
pub(crate) struct SoftwareCard {
    pub(crate) card: SimulatedCard,
    /// A built-in card holds nobody's data; what a card file holds is not known.
    pub(crate) detail: Detail,
}

/// Why there is no such card.
#[derive(Debug)]
pub(crate) enum SourceError {
    /// No demo card has this name.
    NoSuchDemoCard(String),
    /// The card file itself could not be read; the system's words.
    File { path: String, reason: String },
    /// The card file is malformed.
    CardFile { path: String, error: CardFileError },
}

/// A demo card, or a card file where `name` holds a slash or ends in `.toml`.
pub(crate) fn software_card(name: &str, demo_day: NaiveDate) -> Result<SoftwareCard, SourceError> {
    if !name.contains('/') && !name.ends_with(".toml") {
        let Some(demo) = DemoCard::find(name) else { return Err(SourceError::NoSuchDemoCard(name.to_owned())) };
        return Ok(SoftwareCard { card: demo.make(demo_day), detail: Detail::Bytes });
    }
    let text = std::fs::read_to_string(name)
        .map_err(|error| SourceError::File { path: name.to_owned(), reason: error.to_string() })?;
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    let mut read_file = |path: &str| std::fs::read(folder.join(path)).map_err(|error| error.to_string());
    let mut card = card_file::parse(&text, &mut read_file)
        .map_err(|error| SourceError::CardFile { path: name.to_owned(), error })?;
    card.set_day(demo_day);
    Ok(SoftwareCard { card, detail: Detail::Lengths })
}
