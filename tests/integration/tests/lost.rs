//! The card is lost before and after each command of each flow, for each demo card: the reading keeps what was read,
//! spends no try unasked, and sends nothing afterwards.

use std::cell::Cell;
use std::rc::Rc;

use kigen_card::reading::{Fact, ReadObserver};
use kigen_card::{CardReading, CardTransport, Item, PinState, Token, TransportError};
use kigen_integration::{FLOWS, Flow, card, read, read_observed};
use kigen_simulator::{Fault, Faulty, PinKind, SimulatedCard, demo};

/// Counts the answers of a card.
struct Counting {
    card: SimulatedCard,
    answers: Rc<Cell<usize>>,
    verify: Option<usize>,
}

impl CardTransport for Counting {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        if command[1] == 0x20 && command.len() > 4 {
            self.verify = Some(self.answers.get() + 1);
        }
        let answer = self.card.transceive(command)?;
        self.answers.set(self.answers.get() + 1);
        Ok(answer)
    }
}

/// Records every fact with the number of answers before it.
struct Learned {
    answers: Rc<Cell<usize>>,
    known: Vec<(usize, CardReading)>,
}

impl ReadObserver for Learned {
    fn learned(&mut self, fact: Fact<'_>) {
        let mut reading = self.known.last().map_or(CardReading::not_asked(), |(_, reading)| reading.clone());
        match fact {
            Fact::Token(item) => reading.token = item.clone(),
            Fact::Card(item) => reading.card = item.clone(),
            Fact::Authentication(item) => reading.authentication = item.clone(),
            Fact::Signature(item) => reading.signature = item.clone(),
            Fact::AuthenticationPin(item) => reading.authentication_pin = item.clone(),
            Fact::SignaturePin(item) => reading.signature_pin = item.clone(),
        }
        self.known.push((self.answers.get(), reading));
    }
}

/// What a reading of this card knows after each answer, the number of answers, and the index of VERIFY.
fn course(made: &SimulatedCard, flow: Flow) -> (Vec<(usize, CardReading)>, usize, Option<usize>) {
    let answers = Rc::new(Cell::new(0));
    let mut counting = Counting { card: made.clone(), answers: Rc::clone(&answers), verify: None };
    let mut learned = Learned { answers: Rc::clone(&answers), known: Vec::new() };
    read_observed(&mut counting, flow, &mut learned);
    (learned.known, answers.get(), counting.verify)
}

/// Everything known before the loss is kept, and everything else is lost.
fn check_kept(lost: &CardReading, known: &CardReading, context: &str) {
    fn check<T: PartialEq + std::fmt::Debug>(name: &str, lost: &Item<T>, known: &Item<T>, context: &str) {
        if *known == Item::NotAsked {
            assert!(matches!(lost, Item::Lost | Item::OutcomeUnknown), "{name} is {lost:?}: {context}");
        } else {
            assert_eq!(lost, known, "{name}: {context}");
        }
    }
    if matches!(lost.token, Item::Read(Token::Other(_))) {
        assert!(matches!(known.token, Item::NotAsked | Item::Read(Token::Other(_))), "{context}"); // not named yet
    } else {
        check("token", &lost.token, &known.token, context);
    }
    check("card", &lost.card, &known.card, context);
    check("authentication", &lost.authentication, &known.authentication, context);
    check("signature", &lost.signature, &known.signature, context);
    check("authentication PIN", &lost.authentication_pin, &known.authentication_pin, context);
    if lost.signature != Item::OutcomeUnknown {
        check("signature PIN", &lost.signature_pin, &known.signature_pin, context);
    }
}

fn is_right(flow: Flow) -> bool {
    flow.password == Some("ABC123")
}

#[test]
fn a_lost_card_keeps_what_was_read_and_every_try() {
    for demo in demo::ALL {
        let made = card(demo.name);
        for flow in FLOWS {
            let (known, answers, verify) = course(&made, flow);
            for command in 1..=answers {
                for fault in [Fault::LostBefore { command }, Fault::LostAfter { command }] {
                    let context = format!("{} {flow:?} {fault:?}", demo.name);
                    let fresh = made.clone();
                    let tries = |card: &kigen_simulator::SimulatedCard| {
                        (card.tries_left(PinKind::Authentication), card.tries_left(PinKind::Signature))
                    };
                    let before = tries(&fresh);
                    let mut faulty = Faulty::new(fresh, fault.clone());
                    let tap = read(&mut faulty, flow);
                    assert_eq!(tap.failure, Some(TransportError::CardLost), "{context}");
                    assert_eq!(faulty.commands_after_loss(), 0, "{context}");
                    assert_eq!(tap.cost.commands as usize, command, "{context}");
                    let before_loss = known.iter().rev().find(|(count, _)| *count < command);
                    let nothing = CardReading::not_asked();
                    check_kept(&tap.reading, before_loss.map_or(&nothing, |(_, reading)| reading), &context);
                    let at_verify = verify == Some(command);
                    assert_eq!(tap.reading.signature == Item::OutcomeUnknown, at_verify, "{context}");
                    let (authentication, signature) = tries(faulty.inner());
                    assert_eq!(authentication, before.0, "{context}");
                    let spent = verify.is_some_and(|at| command > at || at_verify && is_after(&fault));
                    let expected = match (spent, is_right(flow)) {
                        (false, _) => before.1,
                        (true, true) => Some(5),
                        (true, false) => before.1.map(|tries| tries - 1),
                    };
                    assert_eq!(signature, expected, "{context}");
                }
            }
        }
    }
}

fn is_after(fault: &Fault) -> bool {
    matches!(fault, Fault::LostAfter { .. })
}

#[test]
fn the_dates_stand_when_the_card_is_lost_at_the_counters() {
    let whole = read(card("renewal-open"), Flow::default()).reading;
    for command in [7, 8] {
        let tap = read(Faulty::new(card("renewal-open"), Fault::LostBefore { command }), Flow::default());
        assert_eq!(tap.reading.authentication, whole.authentication);
        assert_eq!(tap.reading.card, whole.card);
        assert_eq!(tap.reading.signature, Item::NeedsPin);
        assert_eq!(tap.reading.signature_pin, Item::Lost);
    }
}

#[test]
fn an_unknown_outcome_leaves_the_tries_unknown_too() {
    let flow = Flow { password: Some("WRONG1"), ..Flow::default() };
    for fault in [Fault::LostBefore { command: 9 }, Fault::LostAfter { command: 9 }, Fault::TimedOut { command: 9 }] {
        let reading = read(Faulty::new(card("renewal-open"), fault), flow).reading;
        assert_eq!((reading.signature, reading.signature_pin), (Item::OutcomeUnknown, Item::OutcomeUnknown));
    }
}

#[test]
fn an_extended_command_is_not_repeated_after_a_loss() {
    let flow = Flow { issuer: true, extended: true, ..Flow::default() };
    let mut faulty = Faulty::new(card("renewal-open"), Fault::LostOnExtended);
    let tap = read(&mut faulty, flow);
    assert_eq!((tap.failure, faulty.commands_after_loss()), (Some(TransportError::CardLost), 0));
    assert_eq!(tap.reading.authentication.read().map(|facts| facts.issuer.as_str()), Some("not-checked"));
    assert!(matches!(tap.reading.signature_pin, Item::Read(PinState::Ready(_))));
}
