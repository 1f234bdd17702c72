//! The visit of a person who has the signature certificate's date read with its password: the tries first, one password,
//! one card.
//!
//! [`PasswordVisit`] is the machine, [`Stage`] what it shows. Its memory is written before VERIFY goes out: whatever ends
//! a contact, a password that may have reached a card is gone here and its outcome is in doubt until a card tells it.

mod entry;
mod known;
mod machine;
mod stage;
mod state;
mod tap;
mod turn;

pub use known::KnownCard;
pub use machine::PasswordVisit;
pub use stage::{End, News, Obstacle, Stage};
pub(crate) use turn::Turn;
