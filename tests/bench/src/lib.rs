//! What Kigen costs, in figures that repeat exactly: commands, bytes and radio time of each question, beside the same
//! question asked by OpenSC and the physical limit; instructions and memory of the steps in between.
//!
//! `cargo run -p kigen-bench` prints the tables of README.md; what is recorded stands in figures.json.

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

/// The demo card that is asked, and the day it is made for.
pub const CARD: &str = "renewal-open";
/// The day of the card, the same as in tests/vectors.
pub const DAY: &str = "2026-11-21";
