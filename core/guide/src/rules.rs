//! Rules as data: what the nation and the municipalities say, each entry with its ids and its source.
//!
//! The files under `data/` are checked and packed by build.rs, and unpacked once. [`Rules::office`] gives the answer for one municipality:
//! its own entry where its page states one, the national entry otherwise. `"unknown"` is a value ([`Stated`]), never a guess.
//!
//! ```
//! use kigen_guide::rules::{Level, Pin, Rules};
//!
//! let office = Rules::builtin().office(Some("14133")); // a ward of 川崎市
//! let pins = office.pins().unwrap();
//! assert_eq!(pins.value.asked.known().unwrap(), &[Pin::Authentication, Pin::Signature]);
//! assert_eq!((pins.level, pins.entry.facts[0].as_str()), (Level::Municipal, "S3-PIN-1"));
//! assert_eq!(pins.source.title, "マイナンバーカードの電子証明書の更新について");
//!
//! let elsewhere = Rules::builtin().office(Some("01100"));
//! assert_eq!(elsewhere.municipality().unwrap().name, "札幌市");
//! assert_eq!(elsewhere.reservation().unwrap().level, Level::National);
//! assert!(!elsewhere.uncertain_in("reservation").is_empty()); // what to say beside the safe answer
//! ```
//!
//! For each section there is an accessor of that name on [`OfficeRules`]: single ones give `Option<Found<T>>`, lists
//! `Vec<Found<T>>`. A [`Found`] holds value, entry (id, facts, rules), source and level. [`OfficeRules::outdated_in`] says what on a
//! city's page no longer holds; [`Rules::source_of_rule`] gives the first source of a rule, for calculations.
//! [`Rules::without`] is a copy without one entry, for the tests that show which answer rests on it.

mod aftermath;
mod document;
mod entry;
mod files;
pub mod holidays;
mod municipal;
mod national;
mod nearest;
mod note;
mod open_on;
mod opening;
mod packing;
mod papers;
mod places;
mod procedures;
mod reading;

pub use aftermath::*;
pub use document::{Document, EntryHead};
pub(crate) use entry::is_old;
pub use entry::{Entry, Publisher, Source, SourceKind, Stated};
pub use files::{FILES, Rules};
pub use national::{Conflict, Grade, Parameter, RuleSource, Settled};
pub use nearest::{Found, Level, OfficeRules};
pub use note::Note;
pub use open_on::{OnDay, on_day};
pub use opening::{Caution, PracticalLastDay, first_opening, is_maintenance_sunday, practical_last_day};
pub(crate) use opening::{is_year_end, year_end_from};
pub use papers::*;
pub use places::*;
pub use procedures::*;
pub use reading::DataError;
