mod application;
mod atr;
mod class;
mod command;
mod contents;
mod data;
mod file;
mod link;
mod process;
mod read;
mod select;
mod sign;
mod state;
mod status;
mod terminal;
mod verify;

pub use contents::{Contents, PinKind, PinObject, SigningKey};
pub use state::SimulatedCard;
