//! Puts decisions into words; no other room speaks. Each part takes a decided case and decides nothing.
//!
//! `brief` is the block at the head, `answer` one screen, `guide` the whole; all begin with `first`. `brief` and `why` pick among the
//! lines of a `guide`; no other part uses another. The leaves (`value`, `id`, `source`, `statement`, `make`, `row` …) are their
//! building blocks.

mod action;
mod answer;
mod brief;
mod cure;
mod failure;
mod failure_text;
mod first;
mod guide;
mod id;
mod make;
mod municipality;
mod not_checked;
mod pin_name;
mod questions;
mod reader_failure;
mod refusal;
mod row;
mod self_check;
mod service_name;
mod shared_text;
mod source;
mod span;
mod statement;
mod today;
mod value;
mod why;

pub use answer::{Answer, AnswerPart, CounterText, RailText, answer, files_read, files_read_title, learned_row};
pub use brief::{AtCounter, Brief, BriefLine, Paper, brief};
pub use failure_text::FailureText;
pub use first::{headline, next_action};
pub use guide::{Guide, ReminderText, Section, SectionKind, VisitDayText, calendar_file, guide, reminders, visit_days};
pub use id::StatementId;
pub use row::{Row, RowKind};
pub use self_check::{
    CheckId, CheckLevel, CheckLine, ExchangeTimes, PhoneChecks, SLOW_MS, self_check, self_check_of_phone,
    self_check_without_card,
};
pub use shared_text::{Shared, practice, shared_text};
pub use source::{Source, Title};
pub use statement::{Basis, SaidBy, Statement};
pub use value::Value;
