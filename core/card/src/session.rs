//! The JPKI application, selected: its files, its retry counters, its PINs.

mod files;
mod jpki;
mod maybe_owned;
mod memory;
mod pins;

pub(crate) use files::CertificateStart;
pub use jpki::JpkiSession;
pub use pins::LastTry;
