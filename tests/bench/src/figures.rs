//! The recorded figures: figures.json, beside this crate's README.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::Problem;

/// All recorded figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The measured version of OpenSC.
    pub opensc_version: String,
    /// One line for each question, in the order of the table.
    pub questions: Vec<Line>,
    /// One line for each step from a card's bytes to the words on the screen.
    pub steps: Vec<Step>,
}

/// The cost of one step on the machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its name, with its input.
    pub name: String,
    /// Instructions (callgrind's Ir).
    pub instructions: u64,
    /// Number of memory allocations.
    pub allocations: u64,
    /// Bytes allocated in total, an upper bound of its peak.
    pub allocated_bytes: u64,
    /// Peak bytes held, if the process reaches its overall peak in this step (DHAT's t-gmax).
    pub peak_bytes: Option<u64>,
}

/// The cost of one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The question.
    pub question: String,
    /// Kigen's way.
    pub kigen: Traffic,
    /// OpenSC's way, configured for a JPKI card (`card_drivers = jpki`): the fair variant.
    pub opensc: Traffic,
    /// OpenSC's way as installed.
    pub opensc_as_installed: Traffic,
}

/// The traffic over the air.
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
    /// Path of the recorded figures.
    #[must_use]
    pub fn path() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("figures.json")
    }

    /// Reads the recorded figures.
    ///
    /// # Errors
    /// [`Problem`] if the file is missing or malformed.
    pub fn recorded() -> Result<Self, Problem> {
        let path = Self::path();
        let text = fs::read_to_string(&path).map_err(|source| Problem::File { path, source })?;
        Ok(serde_json::from_str(&text)?)
    }

    /// Records these figures.
    ///
    /// # Errors
    /// [`Problem`] if the file cannot be written.
    pub fn record(&self) -> Result<(), Problem> {
        let path = Self::path();
        let text = serde_json::to_string_pretty(self)? + "\n";
        fs::write(&path, text).map_err(|source| Problem::File { path, source })
    }
}
