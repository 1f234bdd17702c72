//! Standard output for answers, standard error for the rest. A closed pipe is no error.

use std::borrow::Cow;
use std::env;
use std::io::{self, Write};

use kigen_guide::text::Texts;

use crate::output::lines;

/// Columns of a line at most: a terminal of 80 with a margin.
const WIDEST: usize = 78;
/// Columns that a word needs.
const NARROWEST: usize = 20;

/// Columns of a line: COLUMNS, or those of the terminal.
pub(crate) fn width() -> usize {
    let said = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let found = || terminal_size::terminal_size().map(|(width, _)| width.0.into());
    said.or_else(found).filter(|columns| *columns > 0).map_or(WIDEST, |columns: usize| columns.clamp(NARROWEST, WIDEST))
}

/// Writes a text and a line end to standard output.
///
/// # Errors
/// If writing failed, except for a reader that has gone away (`| head`): it has what it wanted.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    match writeln!(output, "{}", harmless(text)).and_then(|()| output.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Writes a text and a line end to standard error, if anybody reads it.
pub(crate) fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", harmless(text));
}

/// The same in lines of the terminal's width.
pub(crate) fn say_wrapped(text: &str, texts: &Texts) {
    say(&lines::of(text, texts, width(), "", "").join("\n"));
}

/// Control characters of what was typed or read, as escapes: a terminal would obey them.
fn harmless(text: &str) -> Cow<'_, str> {
    let is_obeyed = |letter: char| letter.is_control() && letter != '\n';
    if !text.contains(is_obeyed) {
        return text.into();
    }
    text.chars()
        .map(|letter| if is_obeyed(letter) { letter.escape_default().to_string() } else { letter.into() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_given_no_orders() {
        assert_eq!(harmless("a\u{1b}[31mb\r\u{9b}c\n"), "a\\u{1b}[31mb\\r\\u{9b}c\n");
        assert_eq!(harmless("電子証明書\n"), "電子証明書\n");
    }
}
