use kigen_card::reading::SameCard;
use kigen_card::{CardReading, IssuerCheck};
use kigen_integration::{Flow, card, day, judge, read};
use kigen_simulator::{Fault, Faulty, PinKind, SimulatedCard};

use super::faults::Disturbance;
use super::way::{Dates, Told, Way, go};
use super::wire::{Line, SIGNATURE, Wire};

/// More than any contact with two faults needs.
const MOST_COMMANDS: usize = 50;

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
    /// Of its certificates, whatever a reading asks for.
    dates: Vec<Dates>,
}

impl Subject {
    pub fn new(name: &'static str) -> Self {
        let made = card(name);
        let whole = Flow { password: Some("ABC123"), spend_last_try: true, ..Flow::default() };
        let tap = read(made.clone(), whole);
        let other = card("moved");
        let line = Line::new(Wire::new(made.clone(), other.clone(), Vec::new()), Vec::new());
        // A session spends no last try, a reading may.
        let mut dates = go(Way::Session, &line, None).dates;
        dates.extend(tap.reading.signature.read().map(Dates::from));
        Self { name, made, other, same: tap.same_card, truth: tap.reading, dates }
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
    let line = Line::new(Wire::new(made.clone(), other.clone(), inside), simulated);
    let told = go(way, &line, subject.same_card());
    let faulty = line.hung_up();

    assert!(faulty.commands() <= MOST_COMMANDS, "{context}: {} commands", faulty.commands());
    assert_eq!(faulty.commands_after_loss(), 0, "{context}: sent after the loss");
    check_verifies(&faulty, way, context);
    let is_away = faults.iter().any(|fault| matches!(fault, Disturbance::AnotherCardFrom { .. }));
    // A bit error can hide that a card has no signature certificate: its password is another one.
    let is_right = way.is_password_right() && !subject.truth.signature.is_absent();
    let may_cost = way.sends_a_password() && !is_right;
    check_tries(made, &faulty.inner().card, may_cost, context);
    check_tries(other, &faulty.inner().other, may_cost, context);
    if !faulty.is_lost() && !is_away && !faulty.inner().is_deceived {
        check_closed(&faulty.inner().card, context);
    }
    check_dates(subject, &told, faults, context);
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
fn check_dates(subject: &Subject, told: &Told, faults: &[Disturbance], context: &str) {
    if let Some(tap) = &told.tap
        && let (Some(found), Some(real)) = (tap.reading.authentication.read(), subject.truth.authentication.read())
    {
        let is_right = (found.not_before, found.not_after) == (real.not_before, real.not_after);
        let is_changed = faults.iter().any(|fault| !matches!(fault, Disturbance::Fault(_)));
        assert!(is_right || is_changed, "{context}: {found:?}");
        let is_another_card = faults
            .iter()
            .any(|fault| matches!(fault, Disturbance::AnotherCards { .. } | Disturbance::AnotherCardFrom { .. }));
        let is_signed = matches!(found.issuer, IssuerCheck::SignedBy(_) | IssuerCheck::Demo);
        assert!(is_right || !is_signed || is_another_card, "{context}: signed, and wrong");
    }
    for found in &told.dates {
        let is_right = subject.dates.contains(found);
        let is_changed = faults.iter().any(|fault| !matches!(fault, Disturbance::Fault(_)));
        assert!(is_right || is_changed, "{context}: {found:?}");
    }
}
