//! The cost of Kigen, in figures that repeat exactly: commands, bytes and radio time of each question, compared with
//! OpenSC for the same question and with the physical limit; instructions and memory of the steps in between.
//!
//! `cargo run -p kigen-bench` prints the tables of README.md; figures.json holds the recorded figures.

pub mod compare;
pub mod figures;
pub mod kigen;
pub mod limit;
pub mod opensc;
mod problem;
pub mod question;
pub mod readme;
pub mod steps;
pub mod tables;

pub use problem::Problem;

/// The measured demo card, and the day for which it is made.
pub const CARD: &str = "renewal-open";
/// The day of the card, the same as in tests/vectors.
pub const DAY: &str = "2026-11-21";
