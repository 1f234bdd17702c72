//! What both phones show, side by side: `.github/parity.md` is made from what each app's own tests found when they ran it
//! (`tests/parity`), beside the core's words.

#![allow(clippy::unwrap_used, reason = "a file that cannot be read ends the test")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use kigen_guide::say::SectionKind;
use kigen_guide::{Action, BriefKind};

/// Screens of screens.md, by their number.
const SCREENS: [&str; 8] =
    ["1 当てる", "2 結果", "3 手続き案内", "4 暗証番号", "5 手入力", "6 デモ", "7 セルフチェック", "8 設定"];

/// States of screen 1: the shells' own, since only they know of the radio.
const TAP_STATES: [&str; 7] = ["Waiting", "Reading", "LiftedTooEarly", "NfcOff", "NfcSilent", "NoNfc", "Failed"];

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap()
}

/// What a phone's own tests found, a line each: `screen 1`, `failure CardLost`, `untold NoCardSeen` …
fn found(phone: &str) -> BTreeSet<String> {
    read(&format!("tests/parity/{phone}.txt")).lines().map(str::to_owned).collect()
}

/// The names of the members of a type, from the surface that is generated for Kotlin and kept in git.
fn members(of: &str, name: fn(&str) -> Option<&str>) -> Vec<String> {
    let surface = read("bindings/ffi/surface/kotlin.txt");
    let after = surface.split(&format!("{of}\n")).nth(1).unwrap();
    let is_type = |line: &&str| line.starts_with("sealed class") || line.starts_with("enum class");
    let own = after.lines().take_while(|line| !is_type(line) && !line.ends_with("Exception()"));
    own.filter_map(name).map(str::to_owned).collect()
}

/// The core's failures.
fn failures() -> Vec<String> {
    members("sealed class Failure", |line| {
        let name = line.strip_prefix("object ").or_else(|| line.strip_prefix("data class "))?;
        name.split([' ', ':', '(']).next()
    })
}

/// What can be typed on screen 5.
fn typed_fields() -> Vec<String> {
    let surface = read("bindings/ffi/surface/kotlin.txt");
    let after = surface.split("data class TypedDates\n").nth(1).unwrap();
    after.lines().map_while(|line| line.strip_prefix("val ")?.split(':').next()).map(str::to_owned).collect()
}

/// Every row: what it is about, its name, and the word by which a phone's file has it.
fn rows() -> Vec<(&'static str, String, String)> {
    let row = |what, word: &str, name: &str| (what, name.to_owned(), format!("{word} {name}"));
    let screen = |name: &&str| ("screen", (*name).to_owned(), format!("screen {}", &name[..1]));
    let mut rows: Vec<_> = SCREENS.iter().map(screen).collect();
    rows.extend(TAP_STATES.map(|state| row("state of screen 1", "state", state)));
    rows.extend(failures().iter().map(|failure| row("failure", "failure", failure)));
    rows.extend(typed_fields().iter().map(|field| row("field of screen 5", "field", field)));
    rows.extend(Action::ALL.iter().map(|action| row("button", "button", action.as_str())));
    rows.extend(BriefKind::ALL.iter().map(|line| row("line of screen 3's block", "line", line.as_str())));
    rows.extend(SectionKind::ALL.iter().map(|section| row("section of screen 3", "section", section.as_str())));
    rows
}

/// What stands in a phone's cell.
fn cell(phone: &BTreeSet<String>, name: &str, line: &str) -> &'static str {
    if phone.contains(line) {
        "shown"
    } else if phone.contains(&format!("untold {name}")) {
        "cannot be told"
    } else {
        "not yet"
    }
}

/// The table, and what is missing on Android.
fn table() -> (String, Vec<String>) {
    let (android, iphone) = (found("android"), found("iphone"));
    let mut text = String::from(
        "# Parity of the two phones\n\nWhat each app's own tests found when they ran it (`tests/parity`). Made by \
         `UPDATE_PARITY=1 cargo test -p kigen-integration --test parity`; a test fails when it is stale or Android lacks \
         something.\n\n| what | core | Android | iPhone |\n| --- | --- | --- | --- |\n",
    );
    let mut missing = Vec::new();
    for (what, name, line) in rows() {
        let (android, iphone) = (cell(&android, &name, &line), cell(&iphone, &name, &line));
        writeln!(text, "| {what} | {name} | {android} | {iphone} |").unwrap();
        if android == "not yet" {
            missing.push(line);
        }
    }
    (text, missing)
}

#[test]
fn android_has_every_screen_state_failure_and_button() {
    assert_eq!(table().1, Vec::<String>::new());
}

#[test]
fn the_table_of_both_phones_is_not_stale() {
    let path = repository().join(".github/parity.md");
    let (text, _) = table();
    if std::env::var_os("UPDATE_PARITY").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert_eq!(
        fs::read_to_string(&path).unwrap_or_default(),
        text,
        "UPDATE_PARITY=1 cargo test -p kigen-integration --test parity"
    );
}

/// A word that the core does not know would stand in no row, and nobody would see it.
#[test]
fn the_phones_show_nothing_that_the_table_does_not_ask_for() {
    let asked: BTreeSet<String> = rows().into_iter().map(|(_, _, line)| line).collect();
    for phone in ["android", "iphone"] {
        let known = |line: &String| asked.contains(&line.replace("untold ", "failure "));
        let unknown: Vec<String> = found(phone).into_iter().filter(|line| !known(line)).collect();
        assert_eq!(unknown, Vec::<String>::new(), "{phone}");
    }
}

#[test]
fn the_failures_are_those_of_the_surface() {
    let found = failures();
    assert!(
        found.len() >= 18 && found.contains(&"CardLost".to_owned()) && found.contains(&"Internal".to_owned()),
        "{found:?}"
    );
}
