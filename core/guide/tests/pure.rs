//! The guide takes its inputs as arguments: it opens no file and no socket, asks no clock and keeps nothing.

#![allow(clippy::unwrap_used, reason = "a folder that cannot be read ends the test")]

use std::path::Path;

/// Whatever reaches outside the process, or makes a result depend on more than the arguments.
const OUTSIDE: [&str; 9] = [
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::io",
    "std::time",
    "std::thread",
    "Utc::now",
    "Local::now",
];

fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(sources(&path));
        } else {
            found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

#[test]
fn no_source_reaches_outside() {
    let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(sources.len() > 50, "only {} files", sources.len());
    for (path, source) in sources {
        for name in OUTSIDE {
            assert!(!source.contains(name), "{name} in {path}");
        }
        let grouped = source.lines().filter(|line| line.starts_with("use std::{"));
        assert_eq!(grouped.count(), 0, "{path}: name each module of std on its own, so that this test sees it");
    }
}
