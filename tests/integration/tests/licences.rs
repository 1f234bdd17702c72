//! The Android app carries the licence of every part that is in it: `res/raw/licences.txt` is made from Cargo's own resolution
//! and the licence files of the crates.

#![allow(clippy::unwrap_used, reason = "a file that cannot be read, or a cargo that does not answer, ends the test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Ends a block: parts, terms, an empty line, the text.
const END: &str = "%%\n";

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn cargo(arguments: &[&str]) -> String {
    let made = Command::new(env!("CARGO")).args(arguments).current_dir(repository()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    String::from_utf8(made.stdout).unwrap()
}

/// A crate that is compiled into the library.
struct Part {
    name: String,
    version: String,
    terms: String,
    source: String,
    folder: PathBuf,
}

/// What is compiled into the library for phones, build scripts and macros left out, without the project's own crates.
fn crates() -> Vec<Part> {
    let of_phone = ["--target", "aarch64-linux-android", "--features", "unwinder"];
    let shape = ["-e", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
    let tree = cargo(&[&["tree", "--quiet", "--locked", "-p", "kigen-ffi"][..], &of_phone, &shape].concat());
    let metadata: Value = serde_json::from_str(&cargo(&[
        "metadata",
        "--quiet",
        "--locked",
        "--format-version",
        "1",
        "--features",
        "kigen-ffi/unwinder",
    ]))
    .unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let mut lines: Vec<&str> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    lines.sort_unstable();
    lines.dedup();
    let found = lines.into_iter().filter(|line| !line.starts_with("kigen-")).map(|line| {
        let (name, version) = line.split_once(" v").unwrap();
        let version = version.split(' ').next().unwrap();
        let package = packages.iter().find(|one| one["name"] == name && one["version"] == version).unwrap();
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let folder = Path::new(&text("manifest_path")).parent().unwrap().to_owned();
        Part {
            name: name.to_owned(),
            version: version.to_owned(),
            terms: text("license"),
            source: text("repository"),
            folder,
        }
    });
    found.collect()
}

/// Whether one may choose this licence alone.
fn offers(terms: &str, licence: &str) -> bool {
    !terms.contains(" AND ") && terms.replace('/', " OR ").split(" OR ").any(|one| one.trim() == licence)
}

/// The crate's licence files: of MIT and others to choose from, not the others'.
fn text_of(part: &Part) -> String {
    let mut files: Vec<PathBuf> = fs::read_dir(&part.folder).unwrap().map(|file| file.unwrap().path()).collect();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().to_lowercase();
    let starts = ["license", "licence", "copying", "unlicense", "notice", "copyright"];
    files.retain(|path| path.is_file() && starts.iter().any(|start| name(path).starts_with(start)));
    files.sort();
    let mit: Vec<PathBuf> = files.iter().filter(|path| name(path).contains("mit")).cloned().collect();
    if offers(&part.terms, "MIT") && !mit.is_empty() {
        files = mit;
    }
    let texts: Vec<String> = files.iter().map(|file| tidy(&fs::read_to_string(file).unwrap())).collect();
    if !texts.is_empty() {
        return texts.join("\n");
    }
    if offers(&part.terms, "Apache-2.0") {
        return apache();
    }
    assert_eq!(part.terms, "MPL-2.0", "{} has no licence file", part.name);
    // What MPL-2.0 asks of a program in its executable form (3.2): where the source is.
    format!(
        "This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not \
         distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.\n\nIts source is at {}, and unchanged \
         at https://crates.io.\n",
        part.source
    )
}

fn apache() -> String {
    tidy(&fs::read_to_string(repository().join("LICENSE-APACHE")).unwrap())
}

/// Paragraphs on one line each: a phone breaks lines where it needs to.
fn tidy(text: &str) -> String {
    let mut paragraphs: Vec<String> = vec![String::new()];
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        let last = paragraphs.last_mut().unwrap();
        match (line.is_empty(), last.is_empty()) {
            (true, true) => {}
            (true, false) => paragraphs.push(String::new()),
            (false, true) => last.push_str(line),
            (false, false) => *last = format!("{last} {line}"),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n") + "\n"
}

/// Parts that no crate is: of Kotlin and JNA the versions of the build, of JNA's library the one inside it.
fn others() -> Vec<(String, String, String)> {
    let versions = fs::read_to_string(repository().join("android/gradle/libs.versions.toml")).unwrap();
    let version = |name: &str| {
        let line = versions.lines().find_map(|line| line.strip_prefix(&format!("{name} = "))).unwrap();
        line.trim_matches('"').to_owned()
    };
    let toolchain = fs::read_to_string(repository().join("rust-toolchain.toml")).unwrap();
    let rust = toolchain.lines().find_map(|line| line.strip_prefix("channel = ")).unwrap().trim_matches('"');
    let mit = fs::read_to_string(repository().join("LICENSE-MIT")).unwrap();
    let permission =
        tidy(mit.split_once("Permission is").map(|(_, rest)| format!("Permission is{rest}")).unwrap().as_str());
    let under_mit = |holder: &str| format!("{holder}\n\n{permission}");
    vec![
        (format!("Kotlin standard library {}", version("kotlin")), "Apache-2.0".to_owned(), apache()),
        ("JetBrains annotations".to_owned(), "Apache-2.0".to_owned(), apache()),
        (format!("JNA {}", version("jna")), "Apache-2.0 OR LGPL-2.1-or-later".to_owned(), apache()),
        (
            "libffi (in JNA)".to_owned(),
            "MIT".to_owned(),
            under_mit("libffi - Copyright (c) Anthony Green, Red Hat, Inc and others. See source files for details."),
        ),
        (
            format!("Rust standard library {rust}"),
            "MIT OR Apache-2.0".to_owned(),
            under_mit("Copyright (c) The Rust Project Contributors"),
        ),
    ]
}

/// One block for all parts of the same terms and text.
fn blocks() -> String {
    let of_crates = crates().into_iter().map(|part| {
        let text = text_of(&part);
        (format!("{} {}", part.name, part.version), part.terms, text)
    });
    let mut grouped: BTreeMap<String, (Vec<String>, Vec<String>)> = BTreeMap::new();
    for (name, terms, text) in others().into_iter().chain(of_crates) {
        let (names, all_terms) = grouped.entry(text).or_default();
        names.push(name);
        if !all_terms.contains(&terms) {
            all_terms.push(terms);
        }
    }
    let mut blocks: Vec<String> = grouped
        .into_iter()
        .map(|(text, (names, terms))| format!("{}\n{}\n\n{text}{END}", names.join(", "), terms.join(", ")))
        .collect();
    blocks.sort_by_key(|block| block.to_lowercase());
    blocks.concat()
}

#[test]
fn the_android_app_carries_the_licence_of_each_of_its_parts() {
    let path = repository().join("android/app/src/main/res/raw/licences.txt");
    let made = blocks();
    if std::env::var_os("UPDATE_LICENCES").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &made).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let heads: String =
        kept.split(END).filter_map(|block| block.lines().next()).map(|line| format!("{line}, ")).collect();
    let missing: Vec<String> = crates()
        .iter()
        .map(|part| format!("{} {}", part.name, part.version))
        .filter(|part| !heads.contains(&format!("{part}, ")))
        .collect();
    assert!(
        missing.is_empty(),
        "{missing:?} stand in no licence: UPDATE_LICENCES=1 cargo test -p kigen-integration --test licences"
    );
    assert!(
        kept == made,
        "the licences have changed: UPDATE_LICENCES=1 cargo test -p kigen-integration --test licences"
    );
}

#[test]
fn a_licence_text_keeps_every_word_and_breaks_no_line_within_a_paragraph() {
    assert_eq!(tidy("\u{feff}\n A\n b\n\n\n c \n"), "A b\n\nc\n");
    assert!(offers("MIT/Apache-2.0", "MIT") && offers("Apache-2.0 OR MIT", "MIT"));
    assert!(!offers("(MIT OR Apache-2.0) AND Unicode-3.0", "MIT"));
}
