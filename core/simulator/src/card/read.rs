use super::application::Application;
use super::command::Command;
use super::contents::PinKind;
use super::file::{Access, File};
use super::state::SimulatedCard;
use super::status::{self, Answer, Status};
use crate::options::{AbsentSignatureRead, PhoneAuthenticationRead, ReadAtEof, ReadInternal, ShortId, Switch};

impl SimulatedCard {
    /// READ BINARY of the current EF or by short id (card-protocol.md §4.1).
    pub(super) fn read_binary(&mut self, command: &Command<'_>) -> Answer {
        if command.extended && self.options.extended_le == Switch::Off {
            return Err(status::WRONG_LENGTH);
        }
        let expected = expected_without_data(command)?;
        let offset = if command.p1 & 0x80 == 0 {
            usize::from(u16::from_be_bytes([command.p1, command.p2]))
        } else {
            self.make_current(command.p1, 0x60, self.options.sfi_read)?;
            usize::from(command.p2)
        };
        match self.current_file()? {
            File::Transparent(bytes, access) => {
                self.check_access(access)?;
                self.part(&bytes, offset, expected)
            }
            File::AbsentSignatureCertificate => match self.options.absent_sign_read {
                AbsentSignatureRead::Empty => Ok(Vec::new()),
                AbsentSignatureRead::NotAuthorised => Err(status::NOT_AUTHORISED),
                AbsentSignatureRead::NotFound => Err(status::NOT_FOUND),
            },
            File::Pin(_) | File::Key(_) | File::AbsentSignaturePin => Err(match self.options.read_internal_ef {
                ReadInternal::WrongType => status::WRONG_FILE_TYPE,
                ReadInternal::NotAuthorised => status::NOT_AUTHORISED,
                ReadInternal::NoCurrentFile => status::NO_CURRENT_FILE,
            }),
            File::Record(_) => Err(status::WRONG_FILE_TYPE),
        }
    }

    /// READ RECORD: the common application's one record.
    pub(super) fn read_record(&mut self, command: &Command<'_>) -> Answer {
        let expected = expected_without_data(command)?;
        if command.extended {
            return Err(status::WRONG_LENGTH);
        }
        if command.p2 & 0x07 != 0x04 {
            return Err(status::WRONG_PARAMETERS);
        }
        if command.p2 >> 3 != 0 {
            self.make_current(command.p2 >> 3, 0x00, self.options.sfi_record)?;
        }
        match self.current_file()? {
            File::Record(record) if command.p1 == 1 => {
                // Le 00 takes the whole record; any other Le must be its exact length.
                if expected == 256 || expected == record.len() { Ok(record) } else { Err(status::WRONG_LENGTH) }
            }
            File::Record(_) => Err(status::RECORD_NOT_FOUND),
            File::Transparent(..)
            | File::Pin(_)
            | File::Key(_)
            | File::AbsentSignatureCertificate
            | File::AbsentSignaturePin => Err(status::WRONG_FILE_TYPE),
        }
    }

    /// Makes the EF with this short id current; the bits in `reserved` must be zero.
    pub(super) fn make_current(&mut self, byte: u8, reserved: u8, allowed: ShortId) -> Result<(), Status> {
        match allowed {
            ShortId::On => {}
            ShortId::WrongParameters => return Err(status::WRONG_PARAMETERS),
            ShortId::NotFound => return Err(status::NOT_FOUND),
        }
        let id = u16::from(byte & 0x1F);
        if byte & reserved != 0 || id == 0 {
            return Err(status::WRONG_PARAMETERS);
        }
        self.file(id).ok_or(status::NOT_FOUND)?;
        self.volatile.file = Some(id);
        Ok(())
    }

    pub(super) fn current_file(&self) -> Result<File, Status> {
        self.volatile.file.and_then(|id| self.file(id)).ok_or(status::NO_CURRENT_FILE)
    }

    fn check_access(&self, access: Access) -> Result<(), Status> {
        match access {
            Access::Free => Ok(()),
            Access::SignaturePin if self.is_verified(PinKind::Signature) => Ok(()),
            Access::SignaturePin => Err(status::NOT_AUTHORISED),
            Access::PhoneAuthenticationPin if self.is_verified(PinKind::Authentication) => Ok(()),
            Access::PhoneAuthenticationPin => Err(match self.options.phone_000a_unverified {
                PhoneAuthenticationRead::NotAuthorised => status::NOT_AUTHORISED,
                PhoneAuthenticationRead::NotFound => status::NOT_FOUND,
            }),
        }
    }

    /// Fewer bytes than expected are still `9000` (JICSAP 6.4.1(4)).
    fn part(&self, bytes: &[u8], offset: usize, expected: usize) -> Answer {
        match bytes.get(offset..) {
            None => Err(status::WRONG_OFFSET),
            Some([]) => match self.options.read_at_eof {
                ReadAtEof::WrongOffset => Err(status::WRONG_OFFSET),
                ReadAtEof::Empty => Ok(Vec::new()),
                ReadAtEof::Warning => Err(status::END_OF_FILE),
            },
            Some(rest) => Ok(rest.iter().copied().take(expected).collect()),
        }
    }

    /// GET DATA: objects of the issuer domain only (card-protocol.md §5.2).
    pub(super) fn get_data(&self, command: &Command<'_>) -> Answer {
        expected_without_data(command)?;
        if self.volatile.application != Application::IssuerDomain {
            return Err(status::NOT_SET);
        }
        let objects = self.options.isd_objects;
        let digits = match (command.p1, command.p2) {
            (0x00, 0xF2) if objects.expiry => 22..30,
            (0x00, 0xF0) if objects.municipality => 17..22,
            // The content of the card id is not published; here it is the serial of the record.
            (0x00, 0x45) if objects.card_id => 2..17,
            _ => return Err(status::NOT_SET),
        };
        let record = self.contents.common_record.as_deref();
        record.and_then(|record| record.get(digits)).map(<[u8]>::to_vec).ok_or(status::NOT_SET)
    }
}

/// Ne of a case 2 command; anything else has a wrong length.
fn expected_without_data(command: &Command<'_>) -> Result<usize, Status> {
    match command.expected {
        Some(expected) if command.data.is_empty() => Ok(expected),
        Some(_) | None => Err(status::WRONG_LENGTH),
    }
}
