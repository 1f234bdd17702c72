//! What a My Number Card says: APDUs, the JPKI application, its certificates' dates.
//!
//! This crate turns a way to exchange bytes with a card ([`CardTransport`]) into facts ([`CardReading`]). It knows no
//! rule about renewal and asks no clock; what to do about the facts is the work of `kigen-guide`.

pub mod apdu;
mod error;
mod pin;
pub mod reading;
mod transport;

pub use apdu::StatusWord;
pub use error::ContentError;
pub use pin::{PinState, TriesLeft};
pub use reading::{
    CardBody, CardReading, CertificateFacts, CertificateKind, IssuerCheck, Item, OtherCard, OtherCardKind, Token,
};
pub use transport::{CardTransport, TransportError};
