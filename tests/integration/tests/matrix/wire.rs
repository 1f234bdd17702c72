use std::sync::{Arc, Mutex, PoisonError};

use kigen_card::{CardTransport, TransportError};
use kigen_simulator::{Fault, Faulty, SimulatedCard};

use super::faults::Disturbance;

const SELECT: u8 = 0xA4;
const SUCCESS: u16 = 0x9000;
const VERIFY: u8 = 0x20;

/// EF 001B by its short identifier, as P2 of VERIFY has it.
pub const SIGNATURE: u8 = 0x9B;

/// P2 of VERIFY for the file that is selected (ISO/IEC 7816-4, 11.5.3).
const CURRENT: u8 = 0x80;

/// What went over the wire, as the program saw it, with the faults in it.
pub struct Wire {
    pub card: SimulatedCard,
    pub other: SimulatedCard,
    pub verifies: Vec<Verify>,
    faults: Vec<Disturbance>,
    /// The answers so far.
    pub answers: Vec<Vec<u8>>,
    /// Tries of the signature password as last told.
    told_tries: Option<u16>,
    /// The short identifier of the file that was selected last, as P2 of VERIFY has it.
    selected: Option<u8>,
    /// What the card that lies there said to the last command, before anything was done to it.
    status: u16,
    /// The program was told `9000` for an application that the card did not select: it cannot know.
    pub is_deceived: bool,
}

/// A VERIFY with a body.
pub struct Verify {
    /// The file of the PIN by its short identifier, however it was named.
    pub reference: u8,
    pub told_tries: Option<u16>,
}

impl Wire {
    /// To this card, and to the other one from where a disturbance says so.
    pub fn new(card: SimulatedCard, other: SimulatedCard, faults: Vec<Disturbance>) -> Self {
        Self {
            card,
            other,
            verifies: Vec::new(),
            faults,
            answers: Vec::new(),
            told_tries: None,
            selected: None,
            status: 0,
            is_deceived: false,
        }
    }
}

impl CardTransport for Wire {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let number = self.answers.len() + 1;
        let has = |is_it: fn(&Disturbance, usize) -> bool| self.faults.iter().any(|fault| is_it(fault, number));
        let is_away =
            has(|fault, number| matches!(fault, Disturbance::AnotherCardFrom { command } if *command <= number));
        let is_mixed_up = has(|fault, number| *fault == Disturbance::AnotherCards { command: number });
        let mut answer = if is_away { self.other.transceive(command)? } else { self.card.transceive(command)? };
        self.status = status(&answer).unwrap_or(0);
        if is_mixed_up {
            answer = self.other.transceive(command)?;
        }
        for fault in &self.faults {
            match fault {
                Disturbance::Bit { command, bit } if *command == number && !answer.is_empty() => {
                    let at = bit / 8 % answer.len();
                    answer[at] ^= 1 << (bit % 8);
                }
                Disturbance::Replayed { command } if *command == number => {
                    if let Some(before) = self.answers.last() {
                        answer.clone_from(before);
                    }
                }
                _ => {}
            }
        }
        self.answers.push(answer.clone());
        Ok(answer)
    }
}

fn status(answer: &[u8]) -> Option<u16> {
    answer.last_chunk::<2>().map(|word| u16::from_be_bytes(*word))
}

/// The program's end of the wire, watched: what it sent after which answers.
#[derive(Clone)]
pub struct Line(Arc<Mutex<Faulty<Wire>>>);

impl Line {
    pub fn new(wire: Wire, faults: Vec<Fault>) -> Self {
        Self(Arc::new(Mutex::new(Faulty::with_faults(wire, faults))))
    }

    /// What the contact left behind. Nothing holds the program's end any more.
    pub fn hung_up(self) -> Faulty<Wire> {
        let alone = Arc::try_unwrap(self.0).ok().expect("the contact is over");
        alone.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CardTransport for Line {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let mut faulty = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let wire = faulty.inner_mut();
        if let [_, SELECT, 2, _, 2, _, file, ..] = command {
            wire.selected = Some(CURRENT | file);
        }
        let is_verify = command[1] == VERIFY;
        let reference = if command[3] == CURRENT { wire.selected.unwrap_or(CURRENT) } else { command[3] };
        if is_verify && command.len() > 5 {
            wire.verifies.push(Verify { reference, told_tries: wire.told_tries });
        }
        let answer = faulty.transceive(command);
        let wire = faulty.inner_mut();
        let told = answer.as_ref().ok().and_then(|answer| status(answer));
        if is_verify && command.len() == 4 && reference == SIGNATURE && answer.is_ok() {
            wire.told_tries = told.filter(|word| word & 0xFFF0 == 0x63C0).map(|word| word & 0xF);
        }
        let is_bare = answer.as_ref().is_ok_and(|answer| answer.len() == 2);
        let selects_application = matches!(command, [_, SELECT, 4, ..]);
        wire.is_deceived |= selects_application && is_bare && told == Some(SUCCESS) && wire.status != SUCCESS;
        answer
    }
}

/// As a phone gives it.
impl kigen_ffi::CardTransport for Line {
    fn transceive(&self, command: Vec<u8>) -> Result<Vec<u8>, kigen_ffi::TransportError> {
        Ok(CardTransport::transceive(&mut self.clone(), &command)?)
    }
}
