use super::command::Command;
use super::contents::PinKind;
use super::file::File;
use super::state::SimulatedCard;
use super::status::{self, Answer, Status};
use crate::options::{
    AbsentSignatureQuery, LockedQuery, LockedVerify, NotAPin, QueryWhenVerified, WrongLengthPin,
    WrongVerifyWhileVerified,
};

impl SimulatedCard {
    /// VERIFY: with a body a try, without one a query of the tries left (card-protocol.md §6.1).
    pub(super) fn verify(&mut self, command: &Command<'_>) -> Answer {
        // A real card answered five bytes with 6700: the query has no Le.
        if command.expected.is_some() || command.extended {
            return Err(status::WRONG_LENGTH);
        }
        if command.p1 != 0x00 || command.p2 & 0x80 == 0 {
            return Err(status::WRONG_PARAMETERS);
        }
        if command.p2 != 0x80 {
            self.make_current(command.p2, 0x60, self.options.sfi_verify)?;
        }
        let is_query = command.data.is_empty();
        match self.current_file()? {
            File::Pin(kind) if is_query => self.query(kind),
            File::Pin(kind) => self.compare(kind, command.data),
            File::AbsentSignaturePin => Err(self.absent_pin(is_query)),
            File::Transparent(..) | File::Record(_) | File::Key(_) | File::AbsentSignatureCertificate => {
                let option = if is_query { self.options.query_on_non_pin_ef } else { self.options.verify_on_000a };
                Err(match option {
                    NotAPin::NotSet => status::NOT_SET,
                    NotAPin::Conditions => status::CONDITIONS_NOT_SATISFIED,
                    NotAPin::WrongType => status::WRONG_FILE_TYPE,
                })
            }
        }
    }

    fn query(&self, kind: PinKind) -> Answer {
        let left = self.tries_left(kind).unwrap_or(0);
        if left == 0 {
            return Err(self.locked_query());
        }
        match self.options.query_when_verified {
            QueryWhenVerified::Verified if self.is_verified(kind) => Ok(Vec::new()),
            QueryWhenVerified::Verified | QueryWhenVerified::Count => Err(Status::tries(left)),
        }
    }

    fn compare(&mut self, kind: PinKind, body: &[u8]) -> Answer {
        let (locked, no_cost) = (self.locked_verify(), self.options.wrong_length_pin == WrongLengthPin::NoCost);
        let Some(pin) = self.contents.pin_mut(kind) else { return Err(status::NOT_SET) };
        if pin.tries_left == 0 {
            return Err(locked);
        }
        if no_cost && !possible_length(kind, body.len()) {
            return Err(status::WRONG_LENGTH);
        }
        // Compares bytes: lower case fails and costs a try. Without a signature certificate no PIN matches.
        let known = kind == PinKind::Authentication || self.options.sign_cert.is_present();
        if known && pin.value == body {
            pin.tries_left = pin.max_tries;
            self.set_verified(kind, true);
            return Ok(Vec::new());
        }
        pin.tries_left -= 1;
        let left = pin.tries_left;
        if self.options.wrong_verify_while_verified == WrongVerifyWhileVerified::Clears {
            self.set_verified(kind, false);
        }
        Err(Status::tries(left))
    }

    fn set_verified(&mut self, kind: PinKind, verified: bool) {
        match kind {
            PinKind::Authentication => self.volatile.authentication_verified = verified,
            PinKind::Signature => self.volatile.signature_verified = verified,
        }
    }

    fn locked_query(&self) -> Status {
        match self.options.locked_query {
            LockedQuery::NoTries => Status::tries(0),
            LockedQuery::ReferencedLocked => status::REFERENCED_LOCKED,
            LockedQuery::Blocked => status::BLOCKED,
        }
    }

    fn locked_verify(&self) -> Status {
        match self.options.locked_verify {
            LockedVerify::ReferencedLocked => status::REFERENCED_LOCKED,
            LockedVerify::Blocked => status::BLOCKED,
        }
    }

    fn absent_pin(&self, is_query: bool) -> Status {
        match self.options.absent_sign_query {
            AbsentSignatureQuery::FiveTries if is_query => Status::tries(5),
            AbsentSignatureQuery::NoTries if is_query => Status::tries(0),
            AbsentSignatureQuery::ReferencedLocked if is_query => status::REFERENCED_LOCKED,
            AbsentSignatureQuery::NoTries | AbsentSignatureQuery::ReferencedLocked => self.locked_verify(),
            AbsentSignatureQuery::NotFound => status::NOT_FOUND,
            AbsentSignatureQuery::FiveTries | AbsentSignatureQuery::NotSet => status::NOT_SET,
        }
    }
}

fn possible_length(kind: PinKind, length: usize) -> bool {
    match kind {
        PinKind::Authentication => length == 4,
        PinKind::Signature => (6..=16).contains(&length),
    }
}
