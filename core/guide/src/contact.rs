//! What a contact with a card came to, before anything is said of it.

mod action;
mod failure;
mod outcome;
mod reader;

pub use failure::{Failure, Unreadable};
pub use outcome::Outcome;
pub use reader::ReaderFailure;
