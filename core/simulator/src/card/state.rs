use std::fmt;

use chrono::NaiveDate;

use super::application::Application;
use super::contents::{Contents, PinKind};
use crate::options::Options;

/// One card, powered from the start: it answers every command, keeps its counters and its security status.
///
/// As a [`CardTransport`] it also obeys the options about the link (`lose_tag`, `wrong_card`, `max_frame`) and fails
/// while it has no power; [`SimulatedCard::process`] is the chip alone.
#[derive(Clone)]
pub struct SimulatedCard {
    pub(super) contents: Contents,
    pub(super) options: Options,
    pub(super) volatile: Volatile,
    pub(super) powered: bool,
    pub(super) commands_in_contact: u32,
    pub(super) challenges: u64,
    pub(super) day: Option<NaiveDate>,
}

/// What a card forgets without power.
#[derive(Clone, Default)]
pub(super) struct Volatile {
    pub(super) application: Application,
    pub(super) application_selected: bool,
    pub(super) file: Option<u16>,
    pub(super) authentication_verified: bool,
    pub(super) signature_verified: bool,
    pub(super) commands: u32,
    pub(super) pending: Vec<u8>,
}

impl SimulatedCard {
    /// A powered card with these contents.
    pub fn new(contents: Contents, options: Options) -> SimulatedCard {
        SimulatedCard {
            contents,
            options,
            volatile: Volatile::default(),
            powered: true,
            commands_in_contact: 0,
            challenges: 0,
            day: None,
        }
    }

    /// How this card behaves where real ones may differ.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The same, to change it.
    pub fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    /// What is stored on this card.
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// The same, to change it: a test's own hostile card.
    pub fn contents_mut(&mut self) -> &mut Contents {
        &mut self.contents
    }

    /// Tells the card which civil day in Japan it is, for the option `expired` alone; a card without a day never counts
    /// a certificate as expired.
    pub fn set_day(&mut self, day: NaiveDate) {
        self.day = Some(day);
    }

    /// The further tries that this PIN allows; `None` when the card has no such PIN.
    pub fn tries_left(&self, pin: PinKind) -> Option<u8> {
        self.contents.pin(pin).map(|object| object.tries_left)
    }

    /// Whether this PIN counts as verified now.
    pub fn is_verified(&self, pin: PinKind) -> bool {
        match pin {
            PinKind::Authentication => self.volatile.authentication_verified,
            PinKind::Signature => self.volatile.signature_verified,
        }
    }

    /// Puts the card into the field again: a new contact, no application selected, nothing verified.
    pub fn power_on(&mut self) {
        self.volatile = Volatile::default();
        self.commands_in_contact = 0;
        self.powered = true;
    }

    /// Takes the card out of the field: everything but contents and counters is forgotten (card-protocol.md §6.4).
    pub fn power_off(&mut self) {
        self.volatile = Volatile::default();
        self.powered = false;
    }

    /// Resets the card without taking its power: the security status is kept, as measured with PC/SC (§6.4).
    pub fn warm_reset(&mut self) {
        self.volatile.pending.clear();
    }

    /// Milliseconds that this card takes over each command; counted by whoever adds up times, never slept.
    pub fn latency_ms(&self) -> u32 {
        self.options.latency.0
    }
}

/// State only: no file, no PIN, no serial.
impl fmt::Debug for SimulatedCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatedCard")
            .field("powered", &self.powered)
            .field("application", &self.volatile.application)
            .field("file", &self.volatile.file)
            .finish_non_exhaustive()
    }
}
