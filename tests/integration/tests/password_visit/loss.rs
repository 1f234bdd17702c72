//! The card leaves, or the program faults, at each command of a contact.

use std::panic::{AssertUnwindSafe, catch_unwind};

use kigen_card::visit::{End, News, Obstacle, Stage};
use kigen_card::{CardTransport, TransportError};
use kigen_integration::card;
use kigen_simulator::{Fault, Faulty, Recorder, SimulatedCard};

use crate::{UNKNOWN, VERIFY, WRONG, hold, passwords, tap, waiting};

#[test]
fn what_came_of_a_password_is_known_wherever_the_card_leaves() {
    for password in ["ABC123", "WRONG1"] {
        for command in 1..=6 {
            for (at, fault) in [
                ("before", Fault::LostBefore { command }),
                ("after", Fault::LostAfter { command }),
                ("late", Fault::TimedOut { command }),
            ] {
                let context = format!("{password}, {at} command {command}");
                let visit = waiting("renewal-open", password);
                let mut heard = Recorder::new(Faulty::with_faults(card("renewal-open"), vec![fault]));
                let reading = tap(&visit, &mut heard);
                let failure = if at == "late" { TransportError::TimedOut } else { TransportError::CardLost };
                let stage = match (command, password) {
                    (..VERIFY, _) => hold(Some(Obstacle::Transport(failure))),
                    (VERIFY, _) => UNKNOWN,
                    (_, "WRONG1") => WRONG,
                    (5, _) => Stage::Ended(End::LostAfterVerify),
                    _ => Stage::DateRead,
                };
                assert_eq!(visit.stage(), stage, "{context}");
                assert_eq!(reading.pin_was_sent, command >= VERIFY, "{context}");
                assert_eq!(passwords(&heard), usize::from(command >= VERIFY), "{context}");
                let news = match stage {
                    Stage::Ended(end) => Some(News::Ended(end)),
                    Stage::DateRead => Some(News::DateRead),
                    Stage::OutcomeUnknown { .. } => Some(News::OutcomeUnknown),
                    _ => None,
                };
                assert_eq!(visit.take_news(), news, "{context}");
                let mut next = Recorder::new(card("renewal-open"));
                tap(&visit, &mut next);
                assert_eq!(passwords(&next), usize::from(command < VERIFY), "{context}: sent once at most");
            }
        }
    }
}

/// A transport with a fault of the program in it.
struct Panicking {
    card: SimulatedCard,
    left: usize,
}

impl CardTransport for Panicking {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        self.left = self.left.checked_sub(1).expect("a fault of the program");
        self.card.transceive(command)
    }
}

#[test]
fn a_fault_of_the_program_leaves_a_password_in_doubt_from_verify_on() {
    for command in 1..=5 {
        let visit = waiting("renewal-open", "ABC123");
        let faulty = Panicking { card: card("renewal-open"), left: command - 1 };
        assert!(catch_unwind(AssertUnwindSafe(|| tap(&visit, faulty))).is_err());
        let was_sent = command >= VERIFY;
        let stage = if was_sent { UNKNOWN } else { hold(Some(Obstacle::NotOpened)) };
        assert_eq!(visit.stage(), stage, "{command}");
        assert_eq!(visit.take_news(), was_sent.then_some(News::OutcomeUnknown), "{command}");
        let mut next = Recorder::new(card("renewal-open"));
        tap(&visit, &mut next);
        assert_eq!(passwords(&next), usize::from(!was_sent), "{command}");
    }
}
