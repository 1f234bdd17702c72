//! What to do about it: the rules of renewal, and every sentence that a shell shows.
//!
//! Facts of a card come in ([`Facts`]) with the person's answers ([`situation`](situation::Situation)); the day is an
//! argument ([`Today`]). A [`Case`] decides what is to be done; [`say`] puts it into words. Nothing here sees an APDU
//! or a certificate's bytes, opens a file or asks a clock.
//!
//! ```
//! use chrono::NaiveDate;
//! use kigen_guide::rules::Rules;
//! use kigen_guide::say::answer;
//! use kigen_guide::situation::Situation;
//! use kigen_guide::text::{Language, Texts};
//! use kigen_guide::{Case, Facts, Today, Verdict};
//!
//! let day = |text: &str| text.parse::<NaiveDate>().unwrap();
//! let facts = Facts::by_hand(day("2026-12-15"), Some(day("2031-12-15")));
//! let case = Case::of(&facts, &Situation::default(), &Today::given(day("2026-11-21")), Rules::builtin());
//! assert_eq!(case.verdict(), Verdict::Open);
//!
//! let answer = answer(&case, &Texts::new(Language::Japanese));
//! assert_eq!(answer.headline, "電子証明書の更新の時期です");
//! assert_eq!(answer.key_date.as_deref(), Some("2026年12月15日(火)まで"));
//! assert_eq!(answer.days.as_deref(), Some("あと24日"));
//! ```

pub mod calendar;
mod case;
mod contact;
mod facts;
pub mod hand;
pub mod interview;
mod municipality;
mod release;
pub mod rules;
pub mod say;
pub mod situation;
pub mod text;

pub use case::*;
pub use contact::{Cure, Failure, Outcome, ReaderFailure, Unreadable};
pub use facts::{CardFacts, CertificateDates, Facts, Origin};
pub use municipality::{
    Abolished, Municipality, Prefecture, municipalities_ever_named, municipalities_like, municipalities_named,
    municipalities_of, municipality_name, prefectures,
};
pub use release::RELEASED_ON;
