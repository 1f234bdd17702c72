use kigen_card::reading::{SameCard, Tap};
use kigen_card::{CardReading, CardTransport, CertificateKind, IssuerCheck, TransportError};
use kigen_integration::{Flow, card, day, judge, read};
use kigen_simulator::{Fault, Faulty, PinKind, SimulatedCard};

use super::faults::Disturbance;
use super::way::{Told, Way, go};

/// The longest contact without a fault has 49 commands; a fault adds at most a repetition of some.
const MOST_COMMANDS: usize = 120;
const VERIFY: u8 = 0x20;

/// What went over the wire, as the program saw it, with the faults in it.
struct Wire {
    card: SimulatedCard,
    other: SimulatedCard,
    faults: Vec<Disturbance>,
    answers: Vec<Vec<u8>>,
    /// Tries of the signature password as last told.
    told_tries: Option<u16>,
    verifies: Vec<Verify>,
}

/// A VERIFY with a body.
struct Verify {
    reference: u8,
    told_tries: Option<u16>,
}

impl CardTransport for Wire {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let number = self.answers.len() + 1;
        let has = |is_it: fn(&Disturbance, usize) -> bool| self.faults.iter().any(|fault| is_it(fault, number));
        let is_away =
            has(|fault, number| matches!(fault, Disturbance::AnotherCardFrom { command } if *command <= number));
        let is_mixed_up = has(|fault, number| *fault == Disturbance::AnotherCards { command: number });
        let mut answer = if is_away { self.other.transceive(command)? } else { self.card.transceive(command)? };
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

/// Watches from the program's side: what it sent after which answers.
struct Watch<'a>(&'a mut Faulty<Wire>);

impl CardTransport for Watch<'_> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let is_verify = command[1] == VERIFY;
        if is_verify && command.len() > 5 {
            let verify = Verify { reference: command[3], told_tries: self.0.inner().told_tries };
            self.0.inner_mut().verifies.push(verify);
        }
        let answer = self.0.transceive(command);
        if let (Ok(answer), true) = (&answer, is_verify && command.len() == 4 && command[3] == SIGNATURE) {
            let status = answer.last_chunk::<2>().map(|word| u16::from_be_bytes(*word));
            self.0.inner_mut().told_tries = status.filter(|word| word & 0xFFF0 == 0x63C0).map(|word| word & 0xF);
        }
        answer
    }
}

/// EF 001B by its short identifier, as P2 of VERIFY has it.
const SIGNATURE: u8 = 0x9B;

/// How a contact went.
pub struct Course {
    pub commands: usize,
    lengths: Vec<usize>,
}

impl Course {
    /// Bytes of the answer to the command, counted from 1.
    pub fn answer(&self, command: usize) -> usize {
        self.lengths.get(command - 1).copied().unwrap_or(0)
    }
}

/// A card that is read again and again, and what is true of it.
pub struct Subject {
    pub name: &'static str,
    made: SimulatedCard,
    other: SimulatedCard,
    same: Option<SameCard>,
    truth: CardReading,
}

impl Subject {
    pub fn new(name: &'static str) -> Self {
        let made = card(name);
        let whole = Flow { password: Some("ABC123"), spend_last_try: true, ..Flow::default() };
        let tap = read(made.clone(), whole);
        Self { name, made, other: card("moved"), same: tap.same_card, truth: tap.reading }
    }

    /// The card that a password is asked for: none without a signature certificate.
    fn same_card(&self) -> Option<&SameCard> {
        self.same.as_ref().filter(|_| !self.truth.signature.is_absent())
    }
}

/// Uses the card in this way with these faults, and looks whether each promise held.
pub fn contact(subject: &Subject, way: Way, faults: &[Disturbance], context: &str) -> Course {
    let Subject { made, other, .. } = subject;
    let (inside, outside): (Vec<_>, Vec<_>) =
        faults.iter().cloned().partition(|fault| !matches!(fault, Disturbance::Fault(_)));
    let simulated: Vec<Fault> = outside
        .into_iter()
        .filter_map(|fault| if let Disturbance::Fault(fault) = fault { Some(fault) } else { None })
        .collect();
    let wire = Wire {
        card: made.clone(),
        other: other.clone(),
        faults: inside,
        answers: Vec::new(),
        told_tries: None,
        verifies: Vec::new(),
    };
    let mut faulty = Faulty::with_faults(wire, simulated);
    let told = go(way, &mut Watch(&mut faulty), subject.same_card());

    assert!(faulty.commands() <= MOST_COMMANDS, "{context}: {} commands", faulty.commands());
    assert_eq!(faulty.commands_after_loss(), 0, "{context}: sent after the loss");
    check_verifies(&faulty, way, context);
    let is_away = faults.iter().any(|fault| matches!(fault, Disturbance::AnotherCardFrom { .. }));
    // A bit error can hide that a card has no signature certificate: its password is another one.
    let is_right = way.is_password_right() && !subject.truth.signature.is_absent();
    let may_cost = way.sends_a_password() && !is_right;
    check_tries(made, &faulty.inner().card, may_cost, context);
    check_tries(other, &faulty.inner().other, may_cost, context);
    if !faulty.is_lost() && !is_away {
        check_closed(&faulty.inner().card, context);
    }
    check_dates(&subject.truth, &told, faults, context);
    if let Some(tap) = &told.tap {
        let is_told = judge(tap, day()).authentication().is_some();
        assert_eq!(is_told, tap.reading.authentication.read().is_some(), "{context}: a date is lost on its way");
    }
    Course { commands: faulty.commands(), lengths: faulty.inner().answers.iter().map(Vec::len).collect() }
}

/// At most one of each PIN, the signature password only after at least two tries were told or with consent.
fn check_verifies(faulty: &Faulty<Wire>, way: Way, context: &str) {
    let verifies = &faulty.inner().verifies;
    assert!(way.sends_a_password() || verifies.is_empty(), "{context}: a PIN was sent");
    let signature: Vec<_> = verifies.iter().filter(|verify| verify.reference == SIGNATURE).collect();
    assert!(signature.len() <= 1 && verifies.len() - signature.len() <= 1, "{context}: sent twice");
    for verify in signature {
        let is_allowed = way.has_consent() || verify.told_tries.is_some_and(|tries| tries >= 2);
        assert!(is_allowed, "{context}: sent with {:?} tries told", verify.told_tries);
    }
}

/// No try is lost but by a wrong password, and one only.
fn check_tries(before: &SimulatedCard, after: &SimulatedCard, may_cost: bool, context: &str) {
    for kind in [PinKind::Authentication, PinKind::Signature] {
        let tries = |card: &SimulatedCard| card.tries_left(kind).unwrap_or(0);
        let least = tries(before).saturating_sub(u8::from(may_cost && kind == PinKind::Signature));
        assert!(tries(after) >= least, "{context}: {kind:?} had {}, has {}", tries(before), tries(after));
    }
}

fn check_closed(card: &SimulatedCard, context: &str) {
    for kind in [PinKind::Authentication, PinKind::Signature] {
        assert!(!card.is_verified(kind), "{context}: {kind:?} is left verified");
    }
}

/// A date is the card's own, unless the bytes of its certificate were others; never another one that a root signed.
fn check_dates(truth: &CardReading, told: &Told, faults: &[Disturbance], context: &str) {
    let Some(Tap { reading, .. }) = &told.tap else { return };
    if let (Some(found), Some(real)) = (reading.authentication.read(), truth.authentication.read()) {
        let is_right = (found.not_before, found.not_after) == (real.not_before, real.not_after);
        let is_changed = faults.iter().any(|fault| !matches!(fault, Disturbance::Fault(_)));
        assert!(is_right || is_changed, "{context}: {found:?}");
        let is_another_card = faults
            .iter()
            .any(|fault| matches!(fault, Disturbance::AnotherCards { .. } | Disturbance::AnotherCardFrom { .. }));
        let is_signed = matches!(found.issuer, IssuerCheck::SignedBy(_) | IssuerCheck::Demo);
        assert!(is_right || !is_signed || is_another_card, "{context}: signed, and wrong");
    }
    let signature = told.signature.as_ref().filter(|found| found.kind == CertificateKind::Signature);
    if let (Some(found), Some(real)) = (signature, truth.signature.read()) {
        let is_right = (found.not_before, found.not_after) == (real.not_before, real.not_after);
        let is_changed = faults.iter().any(|fault| !matches!(fault, Disturbance::Fault(_)));
        assert!(is_right || is_changed, "{context}: {found:?}");
    }
}
