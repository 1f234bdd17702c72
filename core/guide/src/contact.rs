//! What a contact with a card came to, before anything is said of it.

mod action;
mod failure;
mod outcome;

pub use failure::Failure;
pub use outcome::Outcome;
