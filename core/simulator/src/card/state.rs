use std::fmt;

use chrono::NaiveDate;

use super::application::Application;
use super::contents::{Contents, PinKind};
use crate::options::Options;

/// One card, powered from the start: it answers every command and keeps its retry counters and its security status.
///
/// [`SimulatedCard::process`] is the chip. As a [`CardTransport`](kigen_card::CardTransport), the card also obeys the
/// options of the link (`lose_tag`, `wrong_card`, `max_frame`) and fails while it has no power.
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

/// The state that a card loses without power.
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

    /// The card's behaviour where real cards may differ.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The options, mutable.
    pub fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    /// The files, PINs and keys of this card.
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// The contents, mutable: for a test that makes a hostile card.
    pub fn contents_mut(&mut self) -> &mut Contents {
        &mut self.contents
    }

    /// Sets the civil day in Japan, used only by the option `expired`; without a day no certificate counts as expired.
    pub fn set_day(&mut self, day: NaiveDate) {
        self.day = Some(day);
    }

    /// The tries left of this PIN; `None` when the card has no such PIN.
    pub fn tries_left(&self, pin: PinKind) -> Option<u8> {
        self.contents.pin(pin).map(|object| object.tries_left)
    }

    /// Whether this PIN is verified now.
    pub fn is_verified(&self, pin: PinKind) -> bool {
        match pin {
            PinKind::Authentication => self.volatile.authentication_verified,
            PinKind::Signature => self.volatile.signature_verified,
        }
    }

    /// Puts the card back into the field: a new contact with no application selected and nothing verified.
    pub fn power_on(&mut self) {
        self.volatile = Volatile::default();
        self.commands_in_contact = 0;
        self.powered = true;
    }

    /// Takes the card out of the field: it forgets everything but contents and retry counters (card-protocol.md §6.4).
    pub fn power_off(&mut self) {
        self.volatile = Volatile::default();
        self.powered = false;
    }

    /// Resets the card without cutting its power: the security status is kept, as measured with PC/SC (§6.4). A card
    /// without power gets it, as from a reader.
    pub fn warm_reset(&mut self) {
        if !self.powered {
            self.power_on();
        }
        self.volatile.pending.clear();
    }

    /// Milliseconds that this card takes for each command; callers count them, the card never sleeps.
    pub fn latency_ms(&self) -> u32 {
        self.options.latency.0
    }
}

/// Shows the state only: no file, no PIN, no serial.
impl fmt::Debug for SimulatedCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatedCard")
            .field("powered", &self.powered)
            .field("application", &self.volatile.application)
            .field("file", &self.volatile.file)
            .finish_non_exhaustive()
    }
}
