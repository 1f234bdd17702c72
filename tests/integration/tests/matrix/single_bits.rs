//! Every single-bit error of every answer of the plain tap: which wrong dates are told, and how many without a doubt.

use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_card::{CardReading, CardTransport, TransportError};
use kigen_guide::Flag;
use kigen_integration::{Flow, card, day, judge, read};
use kigen_simulator::{Recorder, SimulatedCard, demo};

struct OneBit {
    card: SimulatedCard,
    command: usize,
    bit: usize,
    number: usize,
}

impl CardTransport for OneBit {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let mut answer = self.card.transceive(command)?;
        self.number += 1;
        if self.number == self.command
            && let Some(byte) = answer.get_mut(self.bit / 8)
        {
            *byte ^= 1 << (self.bit % 8);
        }
        Ok(answer)
    }
}

/// The ends that a reading tells.
fn ends(reading: &CardReading) -> [Option<String>; 2] {
    [
        reading.card.read().map(|card| card.expires_on.to_string()),
        reading.authentication.read().map(|facts| facts.not_after.to_string()),
    ]
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    errors: usize,
    /// Another end than the card's is told.
    wrong: usize,
    /// And no date is doubted: what is left are days that a card can have.
    undoubted: usize,
}

#[test]
fn of_the_wrong_dates_of_single_bit_errors_only_those_that_a_card_can_have_are_told_without_a_doubt() {
    let mut counts = Counts::default();
    for demo in demo::ALL {
        let made = card(demo.name);
        let mut recorder = Recorder::new(made.clone());
        let truth = ends(&read(&mut recorder, Flow::default()).reading);
        for (index, exchange) in recorder.exchanges().iter().enumerate() {
            for bit in 0..exchange.outcome.as_ref().map_or(0, |answer| answer.len() * 8) {
                let transport = OneBit { card: made.clone(), command: index + 1, bit, number: 0 };
                let tap = read_card(transport, &ReadRequest::default(), &mut NoObserver);
                counts.errors += 1;
                let is_wrong = ends(&tap.reading)
                    .iter()
                    .zip(&truth)
                    .any(|(found, real)| found.is_some() && real.is_some() && found != real);
                if is_wrong {
                    counts.wrong += 1;
                    let case = judge(&tap, day());
                    counts.undoubted += usize::from(!case.has(Flag::DoubtfulDate));
                }
            }
        }
    }
    let Counts { errors, wrong, undoubted } = &counts;
    crate::count(&format!("{errors} single-bit errors: {wrong} tell another end, {undoubted} of them without a doubt"));
    assert_eq!(counts, Counts { errors: 38_392, wrong: 694, undoubted: 236 });
}
