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

/// What was typed or read, without orders to a terminal; line ends stay.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    escaped(text, |letter| is_obeyed(letter) && letter != '\n')
}

/// A name that a device, a file or a person chose, for a line of ours: it begins no line.
pub(crate) fn in_line(name: &str) -> Cow<'_, str> {
    escaped(name, is_obeyed)
}

/// Whether a terminal moves, colours or turns text around at this character (Unicode 15, table 9-1 among them).
pub(crate) fn is_obeyed(letter: char) -> bool {
    let turns =
        matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    letter.is_control() || turns || matches!(letter, '\u{2028}' | '\u{2029}')
}

fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&is_escaped) {
        return text.into();
    }
    text.chars()
        .map(|letter| if is_escaped(letter) { letter.escape_default().to_string() } else { letter.into() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_given_no_orders() {
        assert_eq!(harmless("a\u{1b}[31mb\r\u{9b}c\n"), "a\\u{1b}[31mb\\r\\u{9b}c\n");
        assert_eq!(harmless("電子証明書\n"), "電子証明書\n");
        assert_eq!(harmless("a\u{202e}b\u{2066}c\u{200f}"), "a\\u{202e}b\\u{2066}c\\u{200f}");
    }

    #[test]
    fn a_name_begins_no_line() {
        assert_eq!(in_line("PCD\nOK\r\u{2028}\u{1b}]0;x\u{7}"), "PCD\\nOK\\r\\u{2028}\\u{1b}]0;x\\u{7}");
        assert_eq!(in_line("Virtual PCD 00 00"), "Virtual PCD 00 00");
    }
}
