use kigen_card::apdu::masked;
use kigen_card::{CardTransport, TransportError};
use kigen_guide::Failure;

use crate::console::say;

/// How much of a command and its answer may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// All but PINs: a built-in demo card holds nobody's data.
    Bytes,
    /// Header, lengths and status words: answers of any other card may name a person.
    Lengths,
}

/// A command in its printable form.
pub(crate) fn command_text(command: &[u8], detail: Detail) -> String {
    match detail {
        Detail::Bytes => masked(command),
        Detail::Lengths => format!("{} ({})", hex(command.get(..4).unwrap_or(command)), command.len()),
    }
}

/// An answer in its printable form.
pub(crate) fn answer_text(answer: &[u8], detail: Detail) -> String {
    match detail {
        Detail::Bytes => hex(answer),
        Detail::Lengths => format!("{} ({})", hex(answer.last_chunk::<2>().map_or(answer, |word| word)), answer.len()),
    }
}

/// Upper-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// Prints every command and its answer to standard error; without an answer, the id of the failure.
pub(crate) struct Traced<T> {
    pub(crate) inner: T,
    pub(crate) detail: Detail,
}

impl<T: CardTransport> CardTransport for Traced<T> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        say(&format!("> {}", command_text(command, self.detail)));
        let answer = self.inner.transceive(command);
        match &answer {
            Ok(answer) => say(&format!("< {}", answer_text(answer, self.detail))),
            Err(failure) => say(&format!("< {}", Failure::from(failure.clone()).id())),
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_any_but_a_demo_card_no_data_is_shown() {
        assert_eq!(command_text(b"\x00\x20\x00\x9B\x06ABC123", Detail::Lengths), "0020009B (11)");
        assert_eq!(command_text(b"\x00\x20\x00\x9B\x06ABC123", Detail::Bytes), "0020009B06............");
        assert_eq!(answer_text(b"\x30\x82\x06\x90\x90\x00", Detail::Lengths), "9000 (6)");
        assert_eq!(answer_text(b"\x8F\x8F\x00\x90\x00", Detail::Bytes), "8F8F009000");
        assert_eq!(
            (answer_text(b"", Detail::Lengths), answer_text(b"\x90", Detail::Lengths)),
            (" (0)".into(), "90 (1)".into())
        );
    }
}
