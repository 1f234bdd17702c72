//! What a My Number Card says: APDUs, the JPKI application, its certificates' dates.
//!
//! This crate turns a way to exchange bytes with a card ([`CardTransport`]) into facts ([`CardReading`]). It knows no
//! rule about renewal and asks no clock; what to do about the facts is the work of `kigen-guide`.

pub mod apdu;
mod certificate;
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

pub use apdu::StatusWord;
pub use certificate::Certificate;
pub use error::{ContentError, Error, PinNotSent};
pub use exchange::{Cost, Exchange};
pub use pin::{PinState, TriesLeft};
pub use reading::{
    CardBody, CardReading, CertificateFacts, CertificateKind, IssuerCheck, Item, OtherCard, OtherCardKind, Token,
};
pub use session::{JpkiSession, LastTry};
pub use transport::{CardTransport, TransportError};
