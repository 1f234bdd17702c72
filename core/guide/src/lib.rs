//! What to do about it: the rules of renewal, and every sentence that a shell shows.
//!
//! Facts of a card come in ([`Facts`]), the day is an argument ([`Today`]), and out come a verdict ([`assess`]), the
//! picture of where today lies ([`Timeline`]) and the words for all of it ([`summarize`]). Nothing here sees an APDU
//! or a certificate's bytes, opens a file or asks a clock.
//!
//! ```
//! use chrono::NaiveDate;
//! use kigen_guide::text::{Language, Texts};
//! use kigen_guide::{Facts, Today, assess, summarize};
//!
//! let day = |text: &str| text.parse::<NaiveDate>().unwrap();
//! let facts = Facts::by_hand(day("2026-12-15"), Some(day("2031-12-15")));
//! let assessment = assess(&facts, &Today::given(day("2026-11-21")));
//! assert_eq!(assessment.verdict.as_str(), "open");
//!
//! let summary = summarize(&facts, &assessment, &Texts::new(Language::Japanese));
//! assert_eq!(summary.headline, "更新できます");
//! assert_eq!(summary.key_date.as_deref(), Some("2026年12月15日(火)まで"));
//! assert_eq!(summary.days.as_deref(), Some("あと24日"));
//! ```

mod action;
pub mod advice;
pub mod calendar;
mod counters;
pub mod dates;
mod facts;
mod failure;
pub mod hand;
pub mod interview;
mod municipality;
mod not_checked;
mod outcome;
mod release;
pub mod rules;
mod self_check;
pub mod situation;
mod status;
mod summary;
pub mod text;
mod timeline;
mod verdict;

pub use action::{Action, Platform, further_action};
pub use counters::{Counter, counters};
pub use facts::{CardFacts, CertificateDates, Facts, Origin};
pub use failure::{Failure, FailureText, ReaderFailure, Unreadable};
pub use municipality::{Municipality, municipalities_named, municipality_name};
pub use not_checked::NotChecked;
pub use outcome::Outcome;
pub use release::RELEASED_ON;
pub use self_check::{
    CheckId, CheckLevel, CheckLine, ExchangeTimes, PhoneChecks, SLOW_MS, self_check, self_check_of_phone,
    self_check_without_card,
};
pub use status::{CertificateStatus, CertificateTimes, effective_end};
pub use summary::{Row, RowKind, Summary, TimelineText, Tone, files_read, files_read_title, learned_row, summarize};
pub use timeline::{Label, LabelKind, Segment, SegmentKind, Timeline, TodayMark};
pub use verdict::{Assessment, Flag, Today, TodaySource, Verdict, assess};
