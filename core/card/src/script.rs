//! For the tests of this crate: a card that answers from a list and is lost when the list ends.

use std::collections::VecDeque;

use crate::{CardTransport, TransportError};

pub(crate) struct Script(VecDeque<(Vec<u8>, Vec<u8>)>);

impl Script {
    /// Pairs of command and answer in hexadecimal, in the order in which they must come.
    pub(crate) fn new<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self(pairs.into_iter().map(|(command, answer)| (bytes(command), bytes(answer))).collect())
    }
}

impl CardTransport for Script {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let Some((expected, answer)) = self.0.pop_front() else { return Err(TransportError::CardLost) };
        assert_eq!(hex(command), hex(&expected));
        Ok(answer)
    }
}

pub(crate) fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(hex.get(at..at + 2).unwrap(), 16).unwrap()).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}
