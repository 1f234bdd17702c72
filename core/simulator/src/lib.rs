//! A My Number Card made of software.
//!
//! It answers bytes with bytes by card-protocol.md §16, never more leniently than a card: applications, files with access
//! conditions, retry counters that count down and lock, security status that is kept and lost. It shares only the transport
//! trait with kigen-card, so that an encoding mistake cannot cancel itself out.
//!
//! [`demo`] has the demo cards, [`card_file`] makes a card from a file, [`fault`] breaks a transport in a stated way,
//! [`radio`] computes the time of an exchange on the air. Nothing here opens a file, asks a clock or uses randomness: bytes,
//! days and readers of files are arguments.
//!
//! ```
//! use kigen_simulator::demo;
//!
//! let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
//! let mut card = demo::DemoCard::find(demo::DEFAULT).unwrap().make(day);
//! card.process(&[0x00, 0xA4, 0x04, 0x0C, 0x0A, 0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01]);
//! assert_eq!(card.process(&[0x00, 0x20, 0x00, 0x9B]), [0x63, 0xC5]);
//! ```

mod card;
pub mod card_file;
mod certificate;
pub mod demo;
pub mod fault;
mod hex;
pub mod options;
pub mod radio;
mod recorder;

pub use card::{Contents, PinKind, PinObject, SigningKey, SimulatedCard};
pub use card_file::CardFileError;
pub use demo::DemoCard;
pub use fault::{Fault, Faulty};
pub use options::{OptionError, Options};
pub use radio::RadioTime;
pub use recorder::{RecordedExchange, Recorder};
