//! The rooms of `src`: data flows one way, one room decides, one room speaks.
//!
//! A room is a file or folder of `src`. An arrow is a path that begins with `crate::` in code, without comments,
//! strings and tests. The integration tests' `arrows` find circles of files.

#![allow(clippy::unwrap_used, reason = "a folder that cannot be read ends the test")]

use std::path::Path;

use kigen_guide::text::{Language, Texts};

/// Each room may use itself and those before it.
const ROOMS: [&str; 12] = [
    "text",
    "release",
    "calendar",
    "municipality",
    "rules",
    "facts",
    "hand",
    "situation",
    "case",
    "contact",
    "say",
    "interview",
];

/// Parts of `say`; each uses only the leaves.
const PARTS: [&str; 8] = ["answer", "brief", "guide", "why", "questions", "failure", "self_check", "refusal"];

/// Signs of a decision in `say`: the person's answers, the verdict behind the case, or the calendar. A part that names
/// one compares or combines inputs instead of asking the case for the conclusion.
const DECIDES: [&str; 18] = [
    "Verdict",
    "Flag",
    "Situation",
    "Answers",
    "PinKnowledge",
    "TodaySource",
    ".verdict()",
    ".flags()",
    ".has(",
    ".situation()",
    "crate::calendar",
    "days_between",
    "window_opens_on",
    "months_before(",
    "is_same_birthday",
    "practical_last_day",
    "on_day(",
    ".is_old(source.",
];

/// A file of `src`: its path from there, and its code without comments and tests.
struct File {
    path: String,
    code: String,
}

fn files() -> Vec<File> {
    fn below(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() { below(&path, found) } else { found.push(path) }
        }
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    below(&source, &mut paths);
    paths.retain(|path| !path.ends_with("tests.rs"));
    let file = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).unwrap();
        let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
        let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
        let path = path.strip_prefix(&source).unwrap().display().to_string();
        File { path, code: lines.collect::<Vec<_>>().join("\n") }
    };
    paths.iter().map(file).collect()
}

fn room(path: &str) -> &str {
    path.trim_end_matches(".rs").split('/').next().unwrap()
}

/// The rooms, or with `crate::say::` the parts, that a file's paths lead to.
fn arrows<'a>(code: &'a str, from: &'a str) -> impl Iterator<Item = &'a str> {
    let name = |rest: &'a str| {
        let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    };
    code.match_indices(from).map(move |(at, _)| name(code.get(at + from.len()..).unwrap_or_default()))
}

#[test]
fn every_arrow_leads_down() {
    let rank = |room: &str| ROOMS.iter().position(|name| *name == room);
    let mut seen = 0;
    for File { path, code } in files().iter().filter(|file| file.path != "lib.rs") {
        let here = rank(room(path)).unwrap_or_else(|| panic!("{path} lies in no room that is named here"));
        for to in arrows(code, "crate::") {
            let there = rank(to).unwrap_or_else(|| panic!("{path} uses crate::{to}, which is no room"));
            assert!(there <= here, "{path} uses crate::{to}, which comes after it");
            seen += 1;
        }
    }
    assert!(seen > 200, "only {seen} arrows");
}

#[test]
fn no_part_of_what_is_said_uses_another() {
    for File { path, code } in &files() {
        let Some(part) = path.strip_prefix("say/").map(room).filter(|part| PARTS.contains(part)) else { continue };
        for to in arrows(code, "crate::say::") {
            // «この日になる理由» and the block pick lines of a guide, which is only data to them.
            let is_value = ["why", "brief"].contains(&part) && to == "guide";
            assert!(to == part || is_value || !PARTS.contains(&to), "{path} uses say::{to}");
        }
    }
}

#[test]
fn what_speaks_decides_nothing() {
    let mut speakers = 0;
    for File { path, code } in &files() {
        let Some(inside) = path.strip_prefix("say/") else { continue };
        speakers += 1;
        for sign in DECIDES {
            let is_word = |at: usize| {
                let before = code.get(..at).and_then(|before| before.chars().last());
                let after = code.get(at + sign.len()..).and_then(|after| after.chars().next());
                let is_letter =
                    |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
                !sign.starts_with(char::is_uppercase) || !(is_letter(before) || is_letter(after))
            };
            // The section of this name, not the verdict.
            let is_section = |at: usize| {
                inside == "guide.rs" && sign == "Verdict" && {
                    let before = code.get(..at).unwrap_or_default();
                    before.ends_with("SectionKind::") || before.ends_with("    ")
                }
            };
            let found = code.match_indices(sign).find(|(at, _)| is_word(*at) && !is_section(*at));
            assert!(found.is_none(), "{path} decides by {sign}");
        }
    }
    assert!(speakers > 40, "only {speakers} files speak");
}

#[test]
fn what_decides_names_no_message() {
    let texts = Texts::new(Language::Japanese);
    let mut deciders = 0;
    for File { path, code } in files().iter().filter(|file| ["case", "contact"].contains(&room(&file.path))) {
        deciders += 1;
        for literal in code.split('"').skip(1).step_by(2).filter(|literal| !literal.is_empty()) {
            assert!(texts.text(literal).starts_with('⟦'), "{path} names the message {literal}");
        }
        assert!(!code.contains("crate::text"), "{path} uses texts");
    }
    assert!(deciders > 50, "only {deciders} files decide");
}
