//! What is compiled in has a budget for each part, so that one more city or language fits and a thoughtless one does not.

#![allow(clippy::unwrap_used, reason = "a file that is not there ends the test")]

use std::fs;
use std::path::Path;

use kigen_guide::rules::FILES;
use kigen_guide::text::Language;

const RULES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.packed"));
const MUNICIPALITIES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/municipalities.packed"));

fn guide() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_municipality_stays_below_24_kilobytes() {
    for (name, text) in FILES.iter().filter(|(name, _)| name.starts_with("municipalities/")) {
        assert!(text.len() < 24_000, "{name}: {} bytes", text.len());
    }
}

#[test]
fn the_nation_stays_below_60_kilobytes() {
    let nation = FILES.iter().filter(|(name, _)| !name.starts_with("municipalities/"));
    let bytes: usize = nation.map(|(_, text)| text.len()).sum();
    assert!(bytes < 60_000, "{bytes} bytes");
}

/// The words of the files repeat: packed they are a third of what is written.
#[test]
fn packed_rules_take_two_fifths_of_their_files_at_most() {
    let written: usize = FILES.iter().map(|(_, text)| text.len()).sum();
    assert!(RULES.len() * 5 < written * 2, "{} of {written} bytes", RULES.len());
}

#[test]
fn a_language_stays_below_120_kilobytes() {
    for language in Language::ALL {
        let folder = fs::read_dir(guide().join("text").join(language.tag())).unwrap();
        let files = folder.map(|file| file.unwrap()).filter(|file| file.path().extension() == Some("ftl".as_ref()));
        let bytes: u64 = files.map(|file| file.metadata().unwrap().len()).sum();
        assert!(bytes < 120_000, "{}: {bytes} bytes", language.tag());
    }
}

#[test]
fn the_lists_stay_as_long_as_japan_needs() {
    assert!(MUNICIPALITIES.len() < 120_000, "{} bytes", MUNICIPALITIES.len());
    let holidays = guide().join("data/holidays.csv").metadata().unwrap().len();
    assert!(holidays < 12_000, "{holidays} bytes");
}
