use super::application::{Application, NAMES};
use super::command::Command;
use super::state::SimulatedCard;
use super::status::{self, Answer};
use crate::options::{FailedSelect, Fci, Switch};

impl SimulatedCard {
    /// SELECT: an application by name, an EF by id (card-protocol.md §2).
    pub(super) fn select(&mut self, command: &Command<'_>) -> Answer {
        match (command.p1, command.p2) {
            (0x04, 0x00 | 0x0C) => self.select_application(command),
            (0x02, 0x0C) => self.select_file(command),
            // Bare SELECT: refused after reset; later accepted, without effect.
            (0x00, 0x00) if command.data.is_empty() && self.volatile.application_selected => Ok(Vec::new()),
            // There is no MF to select.
            (0x00, 0x0C) if command.data == [0x3F, 0x00] => Err(status::NOT_FOUND),
            _ => Err(status::WRONG_PARAMETERS),
        }
    }

    fn select_application(&mut self, command: &Command<'_>) -> Answer {
        let with_template = command.p2 == 0x00;
        if command.data.is_empty() || command.data.len() > 16 || (!with_template && command.expected.is_some()) {
            return Err(status::WRONG_LENGTH);
        }
        let Some((application, name)) = self.find_application(command.data) else {
            return Err(status::NOT_FOUND);
        };
        if application != self.volatile.application {
            // JICSAP 5.1.3 rule 3: another application clears the security status; the same one keeps it.
            self.volatile.authentication_verified = false;
            self.volatile.signature_verified = false;
        }
        self.volatile.application = application;
        self.volatile.application_selected = true;
        self.volatile.file = None;
        Ok(if with_template { self.template(name) } else { Vec::new() })
    }

    fn find_application(&self, wanted: &[u8]) -> Option<(Application, &'static [u8])> {
        let matches = |name: &[u8]| match self.options.partial_aid {
            Switch::On => name.starts_with(wanted),
            Switch::Off => name == wanted,
        };
        NAMES.into_iter().find(|(application, name)| self.has(*application) && matches(name))
    }

    fn has(&self, application: Application) -> bool {
        let options = &self.options;
        match application {
            Application::Jpki | Application::IssuerDomain => true,
            Application::Common => {
                self.contents.common_record.is_some()
                    && options.common_ap.is_present()
                    && (!self.is_phone() || options.phone_common_ap.is_present())
            }
            Application::CardText | Application::CardVisual | Application::ResidentRegister => !self.is_phone(),
        }
    }

    /// `6F` { `84` name }: the existence of a template is known, its contents are not.
    fn template(&self, name: &[u8]) -> Vec<u8> {
        match (self.options.fci, u8::try_from(name.len())) {
            (Fci::Minimal, Ok(length)) => [&[0x6F, length.saturating_add(2), 0x84, length], name].concat(),
            (Fci::Minimal | Fci::None, _) => Vec::new(),
        }
    }

    fn select_file(&mut self, command: &Command<'_>) -> Answer {
        let id = match (command.data, command.expected) {
            ([high, low], None) => u16::from_be_bytes([*high, *low]),
            _ => return Err(status::WRONG_LENGTH),
        };
        if self.file(id).is_some() {
            self.volatile.file = Some(id);
            return Ok(Vec::new());
        }
        if self.options.failed_select_ef == FailedSelect::ClearsCurrent {
            self.volatile.file = None;
        }
        Err(status::NOT_FOUND)
    }

    /// Another kind of card: it lets its own applications be selected and refuses everything else.
    pub(super) fn execute_as_another_card(&mut self, command: &Command<'_>) -> Answer {
        if (command.instruction, command.p1) != (0xA4, 0x04) {
            return Err(status::UNKNOWN_INSTRUCTION);
        }
        if self.contents.other_applications.iter().any(|name| name == command.data) {
            Ok(Vec::new())
        } else {
            Err(status::NOT_FOUND)
        }
    }
}
