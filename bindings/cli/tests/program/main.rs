//! The terminal program as a person meets it: words in, answer and exit code out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a test fails by panicking"
)]

mod advise;
mod answer;
mod card_files;
mod check;
mod clerk;
#[cfg(unix)]
mod interview;
mod one_decision;
mod passwords;
mod plan;
mod schema;
mod usage;

#[path = "../support/kigen.rs"]
mod kigen;
