//! One reading of a card: what was asked, what came back, what did not and why.

mod facts;

pub use facts::{
    CardBody, CardReading, CertificateFacts, CertificateKind, IssuerCheck, Item, OtherCard, OtherCardKind, Token,
};
