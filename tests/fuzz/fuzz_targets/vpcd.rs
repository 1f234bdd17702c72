//! Any bytes from whoever answers on the port of the virtual reader: the served card answers each whole message as the
//! protocol has it, or the connection ends.

#![no_main]

use std::io::{self, Read, Write};
use std::sync::LazyLock;

use kigen_simulator::{DemoCard, SimulatedCard};
use libfuzzer_sys::fuzz_target;

#[allow(dead_code, reason = "nothing is connected here")]
#[path = "../../../bindings/cli/src/serve/vpcd.rs"]
mod vpcd;

use vpcd::{Message, Vpcd};

/// What the peer sends, and what it is answered.
struct Peer<'a> {
    sends: &'a [u8],
    answered: &'a mut Vec<u8>,
}

impl Read for Peer<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.sends.read(bytes)
    }
}

impl Write for Peer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.answered.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

static CARD: LazyLock<SimulatedCard> = LazyLock::new(|| {
    let day = "2026-11-24".parse().expect("a day");
    DemoCard::find("renewal-open").expect("a demo card").make(day)
});

/// The longest answer to a short command: 256 bytes and a status word; an extended one may ask for a whole file.
const LONGEST: usize = 65_536 + 2;

fuzz_target!(|bytes: &[u8]| {
    let mut card = CARD.clone();
    let mut answered = Vec::new();
    let mut expected = 0;
    let mut line = Vpcd::over(Peer { sends: bytes, answered: &mut answered });
    while let Ok(message) = line.receive() {
        let (is_command, is_atr) = (matches!(message, Message::Command(_)), matches!(message, Message::Atr));
        match message.answer(&mut card) {
            Ok(Some(answer)) => {
                assert!(is_command || is_atr, "an answer to power on, power off or reset");
                assert!(answer.len() <= LONGEST && (is_atr || answer.len() >= 2), "{} bytes", answer.len());
                if line.send(&answer).is_err() {
                    break;
                }
                expected += 2 + answer.len();
            }
            Ok(None) => assert!(!is_command && !is_atr),
            Err(_) => break,
        }
    }
    assert_eq!(answered.len(), expected);
});
