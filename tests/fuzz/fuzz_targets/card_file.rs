//! Any text as a card file: a card that answers, or one error with a line of the text.

#![no_main]

use kigen_card::CardTransport;
use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_simulator::card_file::{self, Unusable};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut files = 0;
    let mut read_file = |name: &str| {
        files += 1;
        if files > 64 { Err(Unusable::NoFile) } else { Ok(name.as_bytes().to_vec()) }
    };
    match card_file::parse(text, &mut read_file) {
        Ok(mut card) => {
            let tap = read_card(&mut card, &ReadRequest::default(), &mut NoObserver);
            assert!(tap.cost.commands < 200, "{} commands", tap.cost.commands);
            let _ = card.transceive(&[0x00, 0x20, 0x00, 0x9B]);
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
        }
    }
});
