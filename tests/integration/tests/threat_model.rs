//! Each promise of core/docs/threat-model.md names tests that exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Names of tests below a folder: Rust's and Python's with spaces for underscores, Kotlin's and the suites' as they are written.
fn tests_below(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target" && name != ".build") {
                tests_below(&path, names);
            }
            continue;
        }
        let (before, after) = match path.extension().and_then(|extension| extension.to_str()) {
            Some("rs") => ("#[test]", "("),
            Some("kt") => ("fun `", "`()"),
            Some("py") => ("def test_", "("),
            Some("sh") => ("check \"", "\""),
            _ => continue,
        };
        let text = fs::read_to_string(&path).unwrap();
        names.extend(text.split(before).skip(1).filter_map(|rest| {
            let head = rest.split(after).next()?;
            let name = head.rsplit_once("fn ").map_or(head, |(_, name)| name);
            Some(name.replace('_', " "))
        }));
    }
}

#[test]
fn every_promise_names_tests_that_exist() {
    let mut names = BTreeSet::new();
    for folder in [
        "core",
        "bindings",
        "tests/integration",
        "tests/suites",
        "android/app/src/test",
        "android/native/tests",
        "release",
    ] {
        tests_below(&root().join(folder), &mut names);
    }
    let document = fs::read_to_string(root().join("core/docs/threat-model.md")).unwrap();
    let promises: Vec<_> = document
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"))
        .filter_map(|row| row.rsplit_once(" | "))
        .filter(|(promise, _)| *promise != "promise" && *promise != "---")
        .collect();
    assert!(promises.len() >= 20, "{}", promises.len());
    for (promise, tests) in promises {
        let named: Vec<_> = tests.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "{promise}");
        for test in named {
            assert!(names.contains(test), "{promise}: no test «{test}»");
        }
    }
}
