use crate::apdu::CommandApdu;
use crate::exchange::Exchange;
use crate::file::DfName;
use crate::{CardTransport, ContentError, Error};

/// Clears the card's security status from outside of any session: for whoever ends a contact whose session is gone, after
/// a signal for example (card-protocol.md §6.4).
///
/// # Errors
/// As [`JpkiSession::close`](crate::JpkiSession::close).
pub fn close_contact<T: CardTransport>(transport: T) -> Result<(), Error> {
    select_another_application(&mut Exchange::new(transport))
}

/// The common application, or the issuer domain on a card without one. `Ok` means that the card answered `9000` alone: the
/// command asks for no data, and an answer with some is not the card's to this one.
pub(super) fn select_another_application<T: CardTransport>(exchange: &mut Exchange<T>) -> Result<(), Error> {
    let mut last = Ok(());
    for name in [DfName::COMMON, DfName::ISSUER_DOMAIN] {
        last = match exchange.send(&CommandApdu::select_application(name)) {
            Ok(response) if response.status.is_success() && response.data.is_empty() => return Ok(()),
            Ok(response) if response.status.is_success() => {
                Err(ContentError::TooLong { declared: response.data.len(), limit: 0 }.into())
            }
            Ok(response) => Err(Error::Refused(response.status)),
            Err(Error::Transport(lost)) => return Err(lost.into()),
            Err(other) => Err(other),
        };
    }
    last
}
