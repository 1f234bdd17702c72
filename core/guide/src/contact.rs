//! The result of a contact with a card, before it is put into words.

mod action;
mod cure;
mod failure;
mod outcome;
mod reader;
mod visit;

pub use cure::Cure;
pub use failure::{Failure, Unreadable};
pub use outcome::Outcome;
pub use reader::ReaderFailure;
