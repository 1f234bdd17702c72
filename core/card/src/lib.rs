//! What a My Number Card says: APDUs, the JPKI application, its certificates' dates.
//!
//! This crate turns a way to exchange bytes with a card ([`CardTransport`]) into facts ([`CardReading`]). It knows no
//! rule about renewal and asks no clock; what to do about the facts is the work of `kigen-guide`.
//!
//! ```
//! use kigen_card::reading::{ReadRequest, NoObserver, read_card};
//! use kigen_card::{CardTransport, Item, Token, TransportError};
//!
//! /// A bank card, for example: it has none of the applications.
//! struct OtherCard;
//!
//! impl CardTransport for OtherCard {
//!     fn transceive(&mut self, _command: &[u8]) -> Result<Vec<u8>, TransportError> {
//!         Ok(vec![0x6A, 0x82])
//!     }
//! }
//!
//! let tap = read_card(OtherCard, &ReadRequest::default(), &mut NoObserver);
//! assert!(matches!(tap.reading.token, Item::Read(Token::Other(_))));
//! assert_eq!(tap.cost.commands, 5); // two applications of a My Number Card, three that would name another card
//! ```

pub mod apdu;
mod certificate;
pub mod check;
mod common;
mod error;
mod exchange;
pub mod file;
pub mod pin;
pub mod reading;
#[cfg(test)]
mod script;
mod session;
mod transport;
pub mod trust;
pub mod visit;

pub use apdu::StatusWord;
pub use certificate::Certificate;
pub use common::CommonApplication;
pub use error::{ContentError, Error, PinNotSent};
pub use exchange::{Cost, Exchange};
pub use pin::{PinKind, PinState, TriesLeft};
pub use reading::{
    CardBody, CardReading, CertificateFacts, CertificateKind, IssuerCheck, Item, OtherCard, OtherCardKind, Token,
};
pub use session::{JpkiSession, LastTry, close_contact};
pub use transport::{CardTransport, TransportError};
