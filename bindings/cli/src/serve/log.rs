use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use crate::trace::{Detail, hex};
use kigen_card::apdu::masked;

/// The commands answered by a served card: one JSON object per line, written whole.
pub(super) struct Log {
    file: Mutex<Option<File>>,
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
    pub(super) fn create(path: Option<&Path>, detail: Detail) -> io::Result<Self> {
        Ok(Self { file: Mutex::new(path.map(File::create).transpose()?), detail })
    }

    pub(super) fn write(&self, command: &[u8], response: &[u8]) -> io::Result<()> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(file) = file.as_mut() else { return Ok(()) };
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
        let mut text = serde_json::to_string(&line)?;
        text.push('\n');
        file.write_all(text.as_bytes())
    }

    /// Waits for a line in progress and keeps the file closed from then on.
    pub(super) fn close(&self) {
        self.file.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
