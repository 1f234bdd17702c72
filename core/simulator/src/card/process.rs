use super::command::Command;
use super::state::SimulatedCard;
use super::status::{self, Answer, Status};
use super::{class, terminal};
use crate::options::{Chaining, SwitchOffByDefault, WrongCard};

impl SimulatedCard {
    /// Answers one command APDU with a response APDU, as the chip does; the link is not involved.
    ///
    /// Every answer ends in a status word, unless the option `wrong_card` is `no_iso`: then it is empty.
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
            0xA2 => Err(terminal::authentication(command)),
            0xA4 => self.select(command),
            0xAE => Err(self.session_key()),
            0xB0 => self.read_binary(command),
            0xB2 => self.read_record(command),
            0xCA => self.get_data(command),
            0xFC => Err(status::WRONG_LENGTH),
            _ => Err(status::UNKNOWN_INSTRUCTION),
        }
    }

    /// Returns data at once or as the option `chaining` says.
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
