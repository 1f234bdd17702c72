mod application;
mod atr;
mod class;
mod command;
mod contents;
mod data;
mod file;
mod read;
mod select;
mod sign;
mod status;
mod verify;

use std::fmt;

use chrono::NaiveDate;
use kigen_card::{CardTransport, TransportError};

use crate::options::{Chaining, LoseTag, Options, SwitchOffByDefault, WrongCard};
use application::Application;
use command::Command;
use status::Status;

pub use contents::{Contents, PinKind, PinObject, SigningKey};

/// What a command gives: data with `9000`, or another status word without data.
type Answer = Result<Vec<u8>, Status>;

/// One card, powered from the start: it answers every command, keeps its counters and its security status.
///
/// As a [`CardTransport`] it also obeys the options about the link (`lose_tag`, `wrong_card`, `max_frame`) and fails
/// while it has no power; [`SimulatedCard::process`] is the chip alone.
#[derive(Clone)]
pub struct SimulatedCard {
    contents: Contents,
    options: Options,
    volatile: Volatile,
    powered: bool,
    commands_in_contact: u32,
    challenges: u64,
    day: Option<NaiveDate>,
}

/// What a card forgets without power.
#[derive(Clone, Default)]
struct Volatile {
    application: Application,
    application_selected: bool,
    file: Option<u16>,
    authentication_verified: bool,
    signature_verified: bool,
    commands: u32,
    pending: Vec<u8>,
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

    /// Answers one command APDU with a response APDU: what the chip does, whatever happens on the way to it.
    ///
    /// Every answer ends in a status word, but for the option `wrong_card` = `no_iso`: then it is empty.
    pub fn process(&mut self, command: &[u8]) -> Vec<u8> {
        match self.options.wrong_card {
            WrongCard::NoIso => return Vec::new(),
            WrongCard::OtherIso(status) => return status.to_be_bytes().to_vec(),
            WrongCard::No => {}
        }
        self.volatile.commands = self.volatile.commands.saturating_add(1);
        if self.volatile.commands == 1 && self.options.first_command_6f00 == SwitchOffByDefault::On {
            return status::SELF_DIAGNOSIS.with(Vec::new());
        }
        match Command::parse(command) {
            Some(command) => self.answer(&command),
            None => status::WRONG_LENGTH.with(Vec::new()),
        }
    }

    fn answer(&mut self, command: &Command<'_>) -> Vec<u8> {
        let pending = std::mem::take(&mut self.volatile.pending);
        if command.is_get_response() && self.options.chaining == Chaining::GetResponse {
            return self.get_response(command, pending);
        }
        match class::check(command).and_then(|()| self.execute(command)) {
            Ok(data) => self.deliver(command, data),
            Err(status) => status.with(Vec::new()),
        }
    }

    fn execute(&mut self, command: &Command<'_>) -> Answer {
        if !self.contents.other_applications.is_empty() {
            return self.execute_as_another_card(command);
        }
        match command.instruction {
            0x20 => self.verify(command),
            0x2A => self.sign(command),
            0x84 => self.get_challenge(command),
            0x88 => Err(status::CONDITIONS_NOT_SATISFIED),
            0xA2 => Err(data::terminal_authentication(command)),
            0xA4 => self.select(command),
            0xAE => Err(self.session_key()),
            0xB0 => self.read_binary(command),
            0xB2 => self.read_record(command),
            0xCA => self.get_data(command),
            0xFC => Err(status::WRONG_LENGTH),
            _ => Err(status::UNKNOWN_INSTRUCTION),
        }
    }

    /// Hands out data at once, or as the option `chaining` says.
    fn deliver(&mut self, command: &Command<'_>, data: Vec<u8>) -> Vec<u8> {
        if data.is_empty() {
            return status::SUCCESS.with(data);
        }
        match self.options.chaining {
            Chaining::Off => status::SUCCESS.with(data),
            Chaining::GetResponse => {
                let status = Status::more_data(data.len());
                self.volatile.pending = data;
                status.with(Vec::new())
            }
            Chaining::ExactLe if command.expected == Some(data.len()) => status::SUCCESS.with(data),
            Chaining::ExactLe => Status::exact_length(data.len()).with(Vec::new()),
        }
    }

    fn get_response(&mut self, command: &Command<'_>, mut pending: Vec<u8>) -> Vec<u8> {
        let Some(expected) = command.expected.filter(|_| command.data.is_empty()) else {
            return status::WRONG_LENGTH.with(Vec::new());
        };
        if pending.is_empty() {
            return status::CONDITIONS_NOT_SATISFIED.with(Vec::new());
        }
        let rest = pending.split_off(expected.min(pending.len()));
        let status = if rest.is_empty() { status::SUCCESS } else { Status::more_data(rest.len()) };
        self.volatile.pending = rest;
        status.with(pending)
    }
}

impl CardTransport for SimulatedCard {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        if !self.powered {
            return Err(TransportError::CardLost);
        }
        if self.options.wrong_card == WrongCard::NoIso {
            return Err(TransportError::Failed { detail: "NoIso7816".to_owned() });
        }
        self.commands_in_contact = self.commands_in_contact.saturating_add(1);
        if self.options.lose_tag == LoseTag::Before(self.commands_in_contact) {
            self.power_off();
            return Err(TransportError::CardLost);
        }
        self.carried(command.len())?;
        let answer = self.process(command);
        if self.options.lose_tag == LoseTag::After(self.commands_in_contact) {
            self.power_off();
            return Err(TransportError::CardLost);
        }
        self.carried(answer.len())?;
        Ok(answer)
    }
}

impl SimulatedCard {
    /// Some readers and bridges cap the length and fail beyond it (card-protocol.md §4.1).
    fn carried(&self, length: usize) -> Result<(), TransportError> {
        let longest = self.options.max_frame.0.and_then(|bytes| usize::try_from(bytes).ok());
        match longest {
            Some(longest) if length > longest => Err(TransportError::Failed { detail: "FrameTooLong".to_owned() }),
            Some(_) | None => Ok(()),
        }
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
