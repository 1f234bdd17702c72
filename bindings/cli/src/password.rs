mod prompt;

use std::fs::File;
use std::io::{self, IsTerminal, Read};
#[cfg(unix)]
use std::os::fd::AsFd;
#[cfg(windows)]
use std::os::windows::io::AsHandle;

use kigen_card::pin::{PinShapeError, SignaturePin};
use zeroize::Zeroizing;

/// Longer than any password with its line end; the rest is not read.
const LONGEST_LINE: usize = 64;
/// U+FEFF, which PowerShell writes before a piped text.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Why there is no password. Nothing was sent to any card.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PasswordError {
    #[error(transparent)]
    Input(#[from] io::Error),
    #[error(transparent)]
    Shape(#[from] PinShapeError),
}

/// Reads the password from one line of standard input, without its line end: from a terminal below `label` and unseen.
/// Anything else is read unbuffered, so that the only copy in this program is the one that is erased.
pub(crate) fn from_standard_input(label: &str) -> Result<SignaturePin, PasswordError> {
    if io::stdin().is_terminal() {
        let mut line = prompt::hidden_line(label)?;
        return Ok(SignaturePin::new(std::mem::take(&mut *line))?);
    }
    #[cfg(unix)]
    let input = io::stdin().as_fd().try_clone_to_owned()?;
    #[cfg(windows)]
    let input = io::stdin().as_handle().try_clone_to_owned()?;
    read_line(&mut File::from(input))
}

fn read_line(input: &mut impl Read) -> Result<SignaturePin, PasswordError> {
    let mut line = Zeroizing::new(Vec::with_capacity(LONGEST_LINE));
    let mut byte = Zeroizing::new([0]);
    while line.len() < LONGEST_LINE && input.read(&mut *byte)? == 1 && *byte != *b"\n" {
        line.extend_from_slice(&*byte);
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    if line.starts_with(MARK) {
        line.drain(..MARK.len());
    }
    Ok(SignaturePin::new(std::mem::take(&mut *line))?)
}

#[cfg(test)]
mod tests {
    use kigen_card::pin::Pin;

    use super::*;

    #[test]
    fn the_line_end_is_taken_off_and_nothing_else() {
        for line in ["ABC123", "ABC123\n", "ABC123\r\n", "ABC123\nmore", "\u{FEFF}ABC123\r\n"] {
            assert_eq!(read_line(&mut line.as_bytes()).unwrap().as_bytes(), b"ABC123", "{line:?}");
        }
        for line in
            ["", "\n", " ABC123\n", "ABC123 \n", "abc123\n", "ABC\u{3000}123\n", "\u{FEFF}\n", "A\u{FEFF}BC123\n"]
        {
            assert!(matches!(read_line(&mut line.as_bytes()), Err(PasswordError::Shape(_))), "{line:?}");
        }
    }

    #[test]
    fn endless_input_is_not_read_to_its_end() {
        assert!(matches!(read_line(&mut io::repeat(b'A')), Err(PasswordError::Shape(PinShapeError::Length { .. }))));
    }
}
