//! The program and OpenSC through the system's real PC/SC stack: a pcscd of the test's own with vsmartcard's virtual
//! reader, into which `kigen demo serve` puts demo cards.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod interruption;
mod opensc;
mod reading;
mod serving;
mod stack;

#[path = "../support/kigen.rs"]
mod kigen;

/// The day for which every card is made and on which it is judged.
const DAY: &str = "2026-11-21";
