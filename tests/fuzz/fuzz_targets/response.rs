//! Any bytes as the answer to one command: two of them or more are data and a status word, and nothing is lost.

#![no_main]

use kigen_card::ContentError;
use kigen_card::apdu::{ResponseApdu, masked};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match ResponseApdu::from_bytes(bytes.to_vec()) {
        Ok(response) => {
            let word = response.status;
            assert_eq!([&response.data[..], &word.number().to_be_bytes()].concat(), bytes);
            assert!(word.is_success() as u8 + word.is_locked() as u8 + word.tries_left().is_some() as u8 <= 1);
            assert!(word.bytes_available().is_none_or(|length| (1..=256).contains(&length)));
            assert!(word.exact_length().is_none_or(|length| (1..=256).contains(&length)));
            assert_eq!(word.to_string().len(), 4);
        }
        Err(error) => {
            assert!(bytes.len() < 2 && error == ContentError::MalformedResponse { len: bytes.len() });
        }
    }
    // As a command in a trace: as long as it was, and no body of a VERIFY in it.
    let shown = masked(bytes);
    assert_eq!(shown.len(), 2 * bytes.len());
    if let [_, 0x20, _, _, lc, body @ ..] = bytes {
        let plain = usize::from(usize::from(*lc) == body.len() && !body.is_empty());
        assert!(shown.bytes().skip(8 + 2 * plain).all(|character| character == b'.'));
    }
});
