use std::fmt;

use crate::apdu::{CommandApdu, Le, ResponseApdu};
use crate::session::PinsInContact;
use crate::{CardTransport, ContentError, Error, StatusWord, TransportError};

/// The limit on rounds of GET RESPONSE for one command (card-protocol.md §4.1).
const MOST_ROUNDS: usize = 8;

/// The limit on commands in one contact (card-protocol.md §4.1): the longest has 49, and a reader that speaks T=0 asks for most
/// answers twice.
const MOST_COMMANDS: u32 = 120;

/// Some cards answer the first command after power-on with this (card-protocol.md §2).
const SELF_DIAGNOSIS: StatusWord = StatusWord::new(0x6F00);

/// The cost of a contact so far, in whole APDUs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Commands sent.
    pub commands: u32,
    /// Bytes of the commands.
    pub bytes_sent: u64,
    /// Bytes of the answers, SW1-SW2 included.
    pub bytes_received: u64,
}

/// One contact with a card: sends commands, follows 61XX and 6CXX within bounds, and sends nothing more after a transport
/// failure.
///
/// Only two commands are ever repeated: a read that 6CXX asks for, and the very first command if it is answered `6F00`.
pub struct Exchange<T> {
    transport: T,
    cost: Cost,
    failure: Option<TransportError>,
    /// What the contact knows about the PINs: it outlives each session in it.
    pub(crate) pins: PinsInContact,
}

impl<T: CardTransport> Exchange<T> {
    /// A contact in which nothing was sent yet.
    pub fn new(transport: T) -> Self {
        Self { transport, cost: Cost::default(), failure: None, pins: PinsInContact::default() }
    }

    /// What was sent and received so far.
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// Sends a command and returns the card's final answer.
    ///
    /// # Errors
    /// [`Error::Transport`] when no answer came, now or earlier in this contact, or when the card drew the contact out until
    /// nothing but closing it is sent any more; [`Error::Content`] for an answer
    /// without a status word or with more data than was asked for. A status word is not an error here.
    pub fn send(&mut self, command: &CommandApdu) -> Result<ResponseApdu, Error> {
        let is_first = self.cost.commands == 0;
        let mut response = self.transceive(command)?;
        if is_first && response.status == SELF_DIAGNOSIS && !command.is_verify() {
            response = self.transceive(command)?;
        }
        let Some(le) = command.le() else { return Ok(response) };
        if let Some(length) = response.status.exact_length()
            && command.is_read()
            && usize::from(length) <= le.bytes()
        {
            response = self.transceive(&command.with_le(Le::short(length.into())))?;
        }
        self.collect(response, le.bytes())
    }

    /// Fetches what 61XX announces, at most `limit` bytes in at most [`MOST_ROUNDS`] rounds.
    fn collect(&mut self, mut response: ResponseApdu, limit: usize) -> Result<ResponseApdu, Error> {
        for _ in 0..MOST_ROUNDS {
            let Some(available) = response.status.bytes_available() else { break };
            let next = self.transceive(&CommandApdu::get_response(Le::short(available.into())))?;
            if next.data.is_empty() && next.status.bytes_available().is_some() {
                return Ok(next); // promises more data but sends none: let the status word decide
            }
            response.data.extend_from_slice(&next.data);
            response.status = next.status;
        }
        if response.data.len() > limit {
            return Err(ContentError::TooLong { declared: response.data.len(), limit }.into());
        }
        Ok(response)
    }

    fn transceive(&mut self, command: &CommandApdu) -> Result<ResponseApdu, Error> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone().into());
        }
        if self.cost.commands >= MOST_COMMANDS && !command.selects_application() {
            return Err(TransportError::Failed { detail: "too many commands".to_owned() }.into());
        }
        let bytes = command.to_bytes();
        self.cost.commands += 1;
        self.cost.bytes_sent += bytes.len() as u64;
        // A transport that panics has failed: what is dropped after it sends nothing more.
        self.failure = Some(TransportError::CardLost);
        let answer = self.transport.transceive(&bytes).inspect_err(|failure| self.failure = Some(failure.clone()))?;
        self.failure = None;
        self.cost.bytes_received += answer.len() as u64;
        Ok(ResponseApdu::from_bytes(answer)?)
    }
}

/// Shows the cost and the failure: no command, no answer.
impl<T> fmt::Debug for Exchange<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("cost", &self.cost).field("failure", &self.failure).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{DfName, FileId};
    use crate::script::Script;

    fn read() -> CommandApdu {
        CommandApdu::read_binary(0, Le::short(4))
    }

    #[test]
    fn more_data_is_fetched_as_61xx_announces_it() {
        let script = Script::new([("00B0000004", "01026102"), ("00C0000002", "03049000")]);
        let mut exchange = Exchange::new(script);
        assert_eq!(exchange.send(&read()).unwrap().data, [1, 2, 3, 4]);
        assert_eq!(exchange.cost(), Cost { commands: 2, bytes_sent: 10, bytes_received: 8 });
    }

    #[test]
    fn a_read_is_sent_again_once_with_the_length_of_6cxx() {
        let script = Script::new([("00B0000004", "6C03"), ("00B0000003", "6C02")]);
        let mut exchange = Exchange::new(script);
        assert_eq!(exchange.send(&read()).unwrap().status, StatusWord::new(0x6C02));
    }

    #[test]
    fn a_length_of_6cxx_beyond_the_question_is_not_followed() {
        let mut exchange = Exchange::new(Script::new([("00B0000004", "6C05")]));
        assert_eq!(exchange.send(&read()).unwrap().status, StatusWord::new(0x6C05));
    }

    #[test]
    fn verify_is_never_sent_again() {
        for answer in ["6C02", "6102", "6F00", "6700"] {
            let mut exchange = Exchange::new(Script::new([("00200098", answer)]));
            let query = CommandApdu::query_tries_by_short_id(FileId::AUTHENTICATION_PIN);
            assert_eq!(exchange.send(&query).unwrap().status.to_string(), answer);
        }
    }

    #[test]
    fn only_the_first_command_is_repeated_after_6f00_and_only_once() {
        let mut exchange =
            Exchange::new(Script::new([("00B0000004", "6F00"), ("00B0000004", "6F00"), ("00B0000004", "6F00")]));
        assert_eq!(exchange.send(&read()).unwrap().status, SELF_DIAGNOSIS);
        assert_eq!(exchange.cost().commands, 2);
        assert_eq!(exchange.send(&read()).unwrap().status, SELF_DIAGNOSIS);
        assert_eq!(exchange.cost().commands, 3);
    }

    #[test]
    fn endless_61xx_ends_after_eight_rounds() {
        let endless = std::iter::once(("00B0000000", "6101")).chain([("00C0000001", "AA6101"); 20]);
        let mut exchange = Exchange::new(Script::new(endless));
        let response = exchange.send(&CommandApdu::read_binary(0, Le::short(256))).unwrap();
        assert_eq!((response.data.len(), response.status), (8, StatusWord::new(0x6101)));
        assert_eq!(exchange.cost().commands, 9);
    }

    #[test]
    fn a_contact_that_is_drawn_out_can_only_be_closed() {
        let endless = [("00B0000000", "6101")].into_iter().chain([("00C0000001", "AA6101"); 8]);
        let script = std::iter::repeat_n(endless, 14).flatten().take(120);
        let mut exchange = Exchange::new(Script::new(script.chain([("00A4040C0AD392F000260100000001", "9000")])));
        let read = CommandApdu::read_binary(0, Le::short(256));
        for _ in 0..13 {
            exchange.send(&read).unwrap();
        }
        for _ in 0..3 {
            let error = exchange.send(&read).unwrap_err();
            assert_eq!(error, TransportError::Failed { detail: "too many commands".into() }.into());
        }
        assert_eq!(exchange.cost().commands, 120);
        assert!(exchange.send(&CommandApdu::select_application(DfName::JPKI)).unwrap().status.is_success());
    }

    #[test]
    fn more_data_than_asked_for_is_refused() {
        let mut exchange = Exchange::new(Script::new([("00B0000004", "01020304059000")]));
        assert_eq!(exchange.send(&read()), Err(ContentError::TooLong { declared: 5, limit: 4 }.into()));
    }

    #[test]
    fn nothing_is_sent_after_the_transport_has_failed() {
        let mut exchange = Exchange::new(Script::new([]));
        for _ in 0..3 {
            assert_eq!(exchange.send(&read()), Err(TransportError::CardLost.into()));
        }
        assert_eq!(exchange.cost().commands, 1);
    }
}
