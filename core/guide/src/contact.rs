//! The result of a contact with a card, before it is put into words.

mod action;
mod failure;
mod outcome;
mod reader;

pub use failure::{Failure, Unreadable};
pub use outcome::Outcome;
pub use reader::ReaderFailure;
