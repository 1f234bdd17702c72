//! Each compiled-in part has a size budget: one more city or language fits, a careless one does not.

#![allow(clippy::unwrap_used, reason = "a file that is not there ends the test")]

use std::fs;
use std::path::Path;

use kigen_guide::rules::{FILES, Rules};
use kigen_guide::text::Language;

/// The packed size of a list, or of a document by its code, as build.rs wrote it.
fn packed(name: &str) -> usize {
    Path::new(env!("OUT_DIR")).join(name).with_extension("packed").metadata().unwrap().len().try_into().unwrap()
}

fn guide() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_municipality_is_packed_into_10_kilobytes() {
    for file in Rules::builtin().municipal() {
        let bytes = packed(&file.code);
        assert!(bytes < 10_000, "{}: {bytes} bytes", file.code);
    }
}

#[test]
fn the_nation_is_packed_into_24_kilobytes() {
    let bytes = packed("national");
    assert!(bytes < 24_000, "{bytes} bytes");
}

/// The files repeat their words, so packing must halve them.
#[test]
fn packed_rules_are_half_of_their_files_at_most() {
    let written: usize = FILES.iter().map(|(_, text)| text.len()).sum();
    let municipal: usize = Rules::builtin().municipal().map(|file| packed(&file.code)).sum();
    let bytes = packed("national") + municipal;
    assert!(bytes * 2 < written, "{bytes} of {written} bytes");
}

/// All that is said to a person: the block at the head, behind it every person's papers, for every task and city, and the
/// screens' own words. A few sentences more fit; for what needs more, shorten something first.
#[test]
fn a_language_stays_as_long_as_its_answers_need() {
    for language in Language::ALL {
        let most = match language {
            Language::Japanese => 136_000,
            Language::English => 113_000,
            Language::PlainJapanese => 152_000,
        };
        let folder = fs::read_dir(guide().join("text").join(language.tag())).unwrap();
        let files = folder.map(|file| file.unwrap()).filter(|file| file.path().extension() == Some("ftl".as_ref()));
        let texts = files.map(|file| fs::read_to_string(file.path()).unwrap());
        let said =
            |text: String| text.lines().filter(|line| !line.starts_with('#')).map(|line| line.len() + 1).sum::<usize>();
        let bytes: usize = texts.map(said).sum();
        assert!(bytes < most, "{}: {bytes} bytes", language.tag());
    }
}

#[test]
fn the_lists_stay_as_long_as_japan_needs() {
    let municipalities = packed("municipalities");
    assert!(municipalities < 120_000, "{municipalities} bytes");
    let holidays = guide().join("data/holidays.csv").metadata().unwrap().len();
    assert!(holidays < 12_000, "{holidays} bytes");
}
