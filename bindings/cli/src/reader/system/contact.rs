use std::sync::atomic::{AtomicBool, Ordering};

use kigen_card::{CardTransport, TransportError, close_contact};
use pcsc::{Disposition, MAX_BUFFER_SIZE_EXTENDED, Transaction};

use super::pcsc_error::transport_error;
use super::waiting;
use crate::interruption::{self, Held};
use crate::reader::Waited;

/// A card that this program holds alone. However it ends, by a return, a panic or a signal, the card is unpowered, which
/// clears its security status (card-protocol.md §12); after a signal or a panic another application is selected before
/// that, for readers that leave the power on.
pub(super) struct Contact<'card> {
    transaction: Option<Transaction<'card>>,
    answer: Vec<u8>,
    /// Hears of an answer that takes its time.
    said: &'card (dyn Fn(Waited) + Sync),
    is_told: AtomicBool,
    /// Last: signals wait until the card has no power.
    _held: Held,
}

impl<'card> Contact<'card> {
    pub(super) fn new(transaction: Transaction<'card>, held: Held, said: &'card (dyn Fn(Waited) + Sync)) -> Self {
        Self {
            transaction: Some(transaction),
            answer: vec![0; MAX_BUFFER_SIZE_EXTENDED],
            said,
            is_told: AtomicBool::new(false),
            _held: held,
        }
    }
}

impl CardTransport for Contact<'_> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        if interruption::asked().is_some() {
            return Err(TransportError::CardLost);
        }
        let transaction = self.transaction.as_ref().ok_or(TransportError::CardLost)?;
        let (said, is_told) = (self.said, &self.is_told);
        let once = |waited| {
            if waited != Waited::AnswerSoon || !is_told.swap(true, Ordering::Relaxed) {
                said(waited);
            }
        };
        waiting::for_an_answer(&once, || transmit(transaction, command, &mut self.answer))
    }
}

impl Drop for Contact<'_> {
    fn drop(&mut self) {
        let Some(transaction) = self.transaction.take() else { return };
        if interruption::asked().is_some() || std::thread::panicking() {
            // The session that would do it is gone, or may send nothing more.
            let _ = close_contact(Last { transaction: &transaction, answer: &mut self.answer });
        }
        // Fails for a card that was removed, which is already unpowered.
        let _ = transaction.end(Disposition::UnpowerCard);
    }
}

/// The last commands of a contact, past any signal.
struct Last<'a, 'card> {
    transaction: &'a Transaction<'card>,
    answer: &'a mut [u8],
}

impl CardTransport for Last<'_, '_> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        transmit(self.transaction, command, self.answer)
    }
}

fn transmit(transaction: &Transaction<'_>, command: &[u8], answer: &mut [u8]) -> Result<Vec<u8>, TransportError> {
    match transaction.transmit(command, answer) {
        // If a card leaves during a command, a driver returns nothing and pcscd reports success.
        Ok(answer) if answer.len() < 2 => Err(TransportError::CardLost),
        Ok(answer) => Ok(answer.to_vec()),
        Err(error) => Err(transport_error(error)),
    }
}
