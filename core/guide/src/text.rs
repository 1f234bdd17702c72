//! Every word that a shell shows, by Project Fluent: one message id, one sentence per language, a folder of `text/` each.
//! What a language does not say yet is said in Japanese.
//!
//! ```
//! use kigen_guide::text::{Arg, Language, Texts};
//! let texts = Texts::new(Language::Japanese);
//! let day = chrono::NaiveDate::from_ymd_opt(2027, 2, 10).unwrap();
//! assert_eq!(texts.with("days-until-end", &[("days", Arg::Number(24))]), "あと24日");
//! assert_eq!(texts.date(day), "2027年2月10日(水)");
//! assert_eq!(texts.date_with_era(day), "2027年2月10日(水) 令和9年");
//! ```

mod argument;
mod date;
mod files;
mod first_use;
mod joints;
mod language;
mod offices;
mod papers;
mod parsed;
mod script;
mod texts;

pub use argument::Arg;
pub(crate) use argument::OwnedArg;
pub(crate) use date::ERAS;
pub use first_use::FirstUse;
pub use joints::{Joint, Line, comma, joined, joints};
pub use language::Language;
pub(crate) use offices::{begun, office, own_office, section, whereabouts};
pub(crate) use papers::paper;
pub use texts::Texts;
