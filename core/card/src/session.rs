//! The JPKI application, selected: its files, its retry counters, its PINs.

mod closing;
mod files;
mod jpki;
mod maybe_owned;
mod memory;
mod pins;

pub use closing::close_contact;
pub(crate) use files::CertificateStart;
pub use jpki::JpkiSession;
pub(crate) use maybe_owned::MaybeOwned;
pub(crate) use memory::PinsInContact;
pub use pins::LastTry;

#[cfg(test)]
mod tests;
