//! What the card of card-protocol.md §16 does, command by command.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests that are no #[test] functions")]

mod card_file;
mod certificates;
mod demo_cards;
mod open_points;
mod security;
mod selection;
mod signing;
mod transport;
mod zero_pin_tap;

use chrono::NaiveDate;
use kigen_simulator::{DemoCard, SimulatedCard, demo};

const SUCCESS: [u8; 2] = [0x90, 0x00];
const COMMON: [u8; 10] = [0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x01, 0x00];
const JPKI: [u8; 10] = [0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01];
const ISSUER_DOMAIN: [u8; 7] = [0xA0, 0x00, 0x00, 0x01, 0x51, 0x00, 0x00];

fn demo_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn demo_card(name: &str) -> SimulatedCard {
    DemoCard::find(name).unwrap().make(demo_day())
}

/// The default card with the JPKI application selected.
fn jpki_card() -> SimulatedCard {
    with_options(&[])
}

/// The default card with these options and the JPKI application selected.
fn with_options(options: &[(&str, &str)]) -> SimulatedCard {
    let mut card = demo_card(demo::DEFAULT);
    for (name, value) in options {
        card.options_mut().set(name, value).unwrap();
    }
    select(&mut card, &JPKI);
    card
}

fn select(card: &mut SimulatedCard, name: &[u8]) -> Vec<u8> {
    card.process(&[&[0x00, 0xA4, 0x04, 0x0C, u8::try_from(name.len()).unwrap()], name].concat())
}

fn select_file(card: &mut SimulatedCard, id: u8) -> Vec<u8> {
    card.process(&[0x00, 0xA4, 0x02, 0x0C, 0x02, 0x00, id])
}

fn verify(card: &mut SimulatedCard, reference: u8, pin: &str) -> Vec<u8> {
    let body = [&[u8::try_from(pin.len()).unwrap()], pin.as_bytes()].concat();
    card.process(&[&[0x00, 0x20, 0x00, reference], body.as_slice()].concat())
}

fn query(card: &mut SimulatedCard, reference: u8) -> Vec<u8> {
    card.process(&[0x00, 0x20, 0x00, reference])
}

/// The first 208 bytes of the signature certificate: `6982` unless its PIN is verified.
fn read_signature(card: &mut SimulatedCard) -> Vec<u8> {
    card.process(&[0x00, 0xB0, 0x81, 0x00, 0xD0])
}
