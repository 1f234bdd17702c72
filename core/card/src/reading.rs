//! One reading of a card: the request, the facts, and why a fact is missing.

mod facts;
mod observer;
mod password;
mod request;
mod same_card;
pub(crate) mod steps;
mod tap;

pub use facts::{
    CardBody, CardReading, CertificateFacts, CertificateKind, IssuerCheck, Item, OtherCard, OtherCardKind, Token,
};
pub use observer::{Fact, NoObserver, ReadObserver, Step};
pub use password::PasswordReading;
pub use request::ReadRequest;
pub use same_card::SameCard;
pub use tap::{Tap, read_card};
