use super::jpki::JpkiSession;
use crate::apdu::CommandApdu;
use crate::error::PinNotSent;
use crate::pin::{Pin, PinKind};
use crate::{CardTransport, Error, PinState, StatusWord, TriesLeft};

/// Whether the person allowed spending the last try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastTry {
    /// Send nothing when one try is left.
    Keep,
    /// Send the PIN even then: the person asked for it.
    Spend,
}

impl<T: CardTransport> JpkiSession<'_, T> {
    /// Asks for the state of a PIN with the empty VERIFY: no try is spent. Remembers the answer and never asks twice.
    ///
    /// # Errors
    /// [`Error::Refused`] when the card refuses both forms of the command.
    pub fn pin_state(&mut self, kind: PinKind) -> Result<PinState, Error> {
        let memory = self.exchange.pins.of(kind);
        if let Some(state) = memory.state {
            return Ok(state);
        }
        if let Some(error) = &memory.asked {
            return Err(error.clone());
        }
        let answer = self.query(kind);
        let memory = self.exchange.pins.of(kind);
        match &answer {
            Ok(state) => memory.state = Some(*state),
            Err(error) => memory.asked = Some(error.clone()),
        }
        answer
    }

    fn query(&mut self, kind: PinKind) -> Result<PinState, Error> {
        if !self.exchange.pins.by_selection {
            self.current = None;
            let status = self.exchange.send(&CommandApdu::query_tries_by_short_id(kind.file()))?.status;
            if let Some(state) = PinState::from_query(status) {
                return Ok(state);
            }
        }
        self.select(kind.file())?;
        let status = self.exchange.send(&CommandApdu::query_tries())?.status;
        let state = PinState::from_query(status).ok_or(Error::Refused(status))?;
        self.exchange.pins.by_selection = true;
        Ok(state)
    }

    /// Sends a PIN, once in a contact, after [`pin_state`](Self::pin_state) reported that a try is left.
    ///
    /// # Errors
    /// Nothing was sent: [`Error::PinNotSent`], [`Error::PinLocked`], [`Error::LastTryRefused`], or [`Error::Refused`]
    /// with the word that did not report the tries left. It was sent: [`Error::PinIncorrect`], [`Error::PinLocked`] when
    /// that was the last try, [`Error::OutcomeUnknown`] when no complete answer came, [`Error::Refused`] for any other
    /// word.
    pub fn verify(&mut self, pin: &dyn Pin, last_try: LastTry) -> Result<(), Error> {
        let kind = pin.kind();
        let memory = self.exchange.pins.of(kind);
        if memory.sent {
            return Err(Error::PinNotSent(PinNotSent::SentBefore));
        }
        match memory.state {
            Some(state) if last_try == LastTry::Keep && state.may_lock_at_once(kind) => {
                let is_last = state == PinState::Ready(TriesLeft(1));
                let unknown = Error::PinNotSent(PinNotSent::TriesNotKnown);
                return Err(if is_last { Error::LastTryRefused } else { unknown });
            }
            Some(PinState::Ready(_) | PinState::NoLimit) => {}
            Some(PinState::Locked) => return Err(Error::PinLocked),
            Some(PinState::Unknown(status)) => return Err(Error::Refused(status)),
            None => return Err(Error::PinNotSent(PinNotSent::TriesNotKnown)),
        }
        let command = if self.exchange.pins.by_selection {
            self.select(kind.file())?;
            CommandApdu::verify(pin)
        } else {
            self.current = None;
            CommandApdu::verify_by_short_id(pin)
        };
        self.exchange.pins.of(kind).sent = true;
        self.exchange.pins.may_be_verified = true;
        let Ok(response) = self.exchange.send(&command) else { return Err(Error::OutcomeUnknown) };
        let (state, result) = outcome(kind, response.status);
        if let Some(state) = state {
            self.exchange.pins.of(kind).state = Some(state);
        }
        result
    }
}

/// Reads the answer to a VERIFY with a body (card-protocol.md §6.2): the new state, if known, and the result.
fn outcome(kind: PinKind, status: StatusWord) -> (Option<PinState>, Result<(), Error>) {
    match status.tries_left() {
        _ if status.is_success() => (Some(PinState::Ready(kind.tries())), Ok(())),
        _ if status.is_locked() => (Some(PinState::Locked), Err(Error::PinLocked)),
        Some(0) => (Some(PinState::Locked), Err(Error::PinLocked)),
        Some(count) => (Some(PinState::Ready(TriesLeft(count))), Err(Error::PinIncorrect(TriesLeft(count)))),
        None => (Some(PinState::Unknown(status)), Err(Error::Refused(status))),
    }
}
