//! The recorded figures: figures.json, beside this crate's README.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::Problem;

/// Everything that is recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The version of OpenSC that was asked.
    pub opensc_version: String,
    /// One line for each question, in the order of the table.
    pub questions: Vec<Line>,
    /// One line for each step between a card's bytes and the words on the screen.
    pub steps: Vec<Step>,
}

/// What one step costs the machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its name, with what it is given.
    pub name: String,
    /// Instructions (callgrind's Ir).
    pub instructions: u64,
    /// How often it asks for memory.
    pub allocations: u64,
    /// How much in all: it never holds more.
    pub allocated_bytes: u64,
    /// How much it holds at once, where the most that the process ever holds falls into the step (DHAT's t-gmax).
    pub peak_bytes: Option<u64>,
}

/// What one question costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The question.
    pub question: String,
    /// Kigen's way.
    pub kigen: Traffic,
    /// OpenSC's way, told that the card is a JPKI card (`card_drivers = jpki`): the fair variant.
    pub opensc: Traffic,
    /// OpenSC's way as it is installed.
    pub opensc_as_installed: Traffic,
}

/// What went over the air.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traffic {
    /// Command APDUs.
    pub commands: u64,
    /// Their bytes.
    pub bytes_out: u64,
    /// Bytes of the answers, status words included.
    pub bytes_in: u64,
    /// Bit times of kigen-simulator's `RadioTime`.
    pub bit_times: u64,
}

impl Figures {
    /// Where they are recorded.
    #[must_use]
    pub fn path() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("figures.json")
    }

    /// The recorded ones.
    ///
    /// # Errors
    /// [`Problem`] when the file is missing or is something else.
    pub fn recorded() -> Result<Self, Problem> {
        let path = Self::path();
        let text = fs::read_to_string(&path).map_err(|source| Problem::File { path, source })?;
        Ok(serde_json::from_str(&text)?)
    }

    /// Records these.
    ///
    /// # Errors
    /// [`Problem`] when the file cannot be written.
    pub fn record(&self) -> Result<(), Problem> {
        let path = Self::path();
        let text = serde_json::to_string_pretty(self)? + "\n";
        fs::write(&path, text).map_err(|source| Problem::File { path, source })
    }
}
