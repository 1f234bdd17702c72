//! Standard output for answers, standard error for the rest. A closed pipe is no error.

use std::io::{self, Write};

/// Writes a text and a line end to standard output.
///
/// # Errors
/// If writing failed, except for a reader that has gone away (`| head`): it has what it wanted.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    match writeln!(output, "{text}").and_then(|()| output.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Writes a text and a line end to standard error, if anybody reads it.
pub(crate) fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
