//! The visit of a person who has the signature certificate's date read: every stage, every card, every end of a contact.

#![allow(clippy::unwrap_used, reason = "a call that fails ends the test")]

mod begin;
mod hold;
mod issuer;
mod leave;
mod loss;
mod send;
mod unknown;

use kigen_card::reading::{NoObserver, PasswordReading};
use kigen_card::visit::{End, Obstacle, PasswordVisit, Stage};
use kigen_card::{CardTransport, TransportError, TriesLeft};
use kigen_integration::{Flow, card, pin, read, visit};
use kigen_simulator::{Recorder, SimulatedCard};

/// The number of VERIFY among the commands of a contact.
const VERIFY: usize = 4;

/// A visit of a demo card that was read.
fn begun(name: &str) -> PasswordVisit {
    visit(&read(card(name), Flow::default())).unwrap()
}

/// The same with a password that waits.
fn waiting(name: &str, password: &str) -> PasswordVisit {
    let visit = begun(name);
    visit.enter(pin(password));
    visit
}

fn tap(visit: &PasswordVisit, transport: impl CardTransport) -> PasswordReading {
    visit.tap(transport, &mut NoObserver)
}

fn held(name: &str) -> Recorder<SimulatedCard> {
    Recorder::new(card(name))
}

/// How many passwords a card has heard.
fn passwords<T: CardTransport>(heard: &Recorder<T>) -> usize {
    heard.commands().filter(|command| command[1] == 0x20 && command.len() > 5).count()
}

const fn entering(tries: u8) -> Stage {
    Stage::Entering { tries: Some(TriesLeft(tries)), is_agreed: false }
}

const fn hold(obstacle: Option<Obstacle>) -> Stage {
    Stage::HoldCard { tries: Some(TriesLeft(5)), obstacle }
}

const fn lost() -> Obstacle {
    Obstacle::Transport(TransportError::CardLost)
}

const UNKNOWN: Stage = Stage::OutcomeUnknown { obstacle: None };
const WRONG: Stage = Stage::Ended(End::Wrong(TriesLeft(4)));
