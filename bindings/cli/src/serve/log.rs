use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use crate::output_file::{self, OutputFileError};
use crate::trace::{Detail, hex};
use kigen_card::apdu::masked;

/// The commands answered by a served card: one JSON object per line, written whole.
pub(super) struct Log {
    file: Mutex<Option<(File, PathBuf)>>,
    detail: Detail,
}

/// One line: `command` and `response` in hexadecimal with their lengths in bytes. For a card that is not built in,
/// `command` is only the header and `response` only the status word.
#[derive(Serialize)]
struct Line {
    command: String,
    command_bytes: usize,
    response: String,
    response_bytes: usize,
}

impl Log {
    /// Begins a new file, or logs nothing.
    pub(super) fn create(path: Option<&Path>, detail: Detail) -> Result<Self, OutputFileError> {
        let file = path.map(|path| Ok((output_file::begin(path)?, path.to_owned()))).transpose()?;
        Ok(Self { file: Mutex::new(file), detail })
    }

    pub(super) fn write(&self, command: &[u8], response: &[u8]) -> Result<(), OutputFileError> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((file, path)) = file.as_mut() else { return Ok(()) };
        let (shown_command, shown_response) = match self.detail {
            Detail::Bytes => (masked(command), hex(response)),
            Detail::Lengths => (
                hex(command.get(..4).unwrap_or(command)),
                hex(response.last_chunk::<2>().map_or(response, |word| word)),
            ),
        };
        let line = Line {
            command: shown_command,
            command_bytes: command.len(),
            response: shown_response,
            response_bytes: response.len(),
        };
        let written = serde_json::to_string(&line).map_err(io::Error::from);
        let written = written.and_then(|text| file.write_all(format!("{text}\n").as_bytes()));
        written.map_err(|error| output_file::not_written(path, &error))
    }

    /// Waits for a line in progress and keeps the file closed from then on.
    pub(super) fn close(&self) {
        self.file.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
