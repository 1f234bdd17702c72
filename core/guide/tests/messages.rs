//! Every message exists in every language with the same variables, is used, and every id in use exists.

#![allow(clippy::unwrap_used, reason = "a folder that cannot be read ends the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use kigen_guide::text::{Language, Texts};

/// The shape of a message: the variables of its value and of each attribute.
type Shape = BTreeMap<String, BTreeSet<String>>;

fn guide() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            found.extend(files_below(&entry, extension));
        } else if entry.extension().is_some_and(|ends| ends == extension) {
            found.push(entry);
        }
    }
    found.sort();
    found
}

/// The variables in a piece of Fluent syntax.
fn variables(text: &str) -> BTreeSet<String> {
    let name = |after: &str| after.chars().take_while(|letter| letter.is_ascii_alphanumeric()).collect();
    text.split('$').skip(1).map(name).collect()
}

fn messages(language: Language) -> BTreeMap<String, Shape> {
    let mut found: BTreeMap<String, Shape> = BTreeMap::new();
    for path in files_below(&guide().join("text").join(language.tag()), "ftl") {
        let file = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let (mut id, mut part) = (String::new(), String::new());
        for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            let (head, rest) = line.split_once(" =").unwrap_or((line, ""));
            let name = head.trim_start();
            if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                assert!(name.starts_with(&format!("{file}-")), "{name} in {file}.ftl");
                assert!(!found.contains_key(name), "{name} stands twice");
                (id, part) = (name.to_owned(), String::new());
                found.entry(id.clone()).or_default().entry(part.clone()).or_default().extend(variables(rest));
            } else if name.starts_with('.') {
                part = name.to_owned();
                found.entry(id.clone()).or_default().entry(part.clone()).or_default().extend(variables(rest));
            } else if !line.is_empty() {
                found.entry(id.clone()).or_default().entry(part.clone()).or_default().extend(variables(line));
            }
        }
    }
    found
}

/// The sources that use messages, including their inline test modules, which do no harm.
fn sources() -> String {
    let folders = [("src", "rs"), ("../../bindings", "rs"), PHONES[0], PHONES[1], PHONES[2]];
    let found = folders.map(|(folder, extension)| (guide().join(folder), extension));
    let paths = found.iter().filter(|(folder, _)| folder.is_dir()).flat_map(|(folder, kind)| files_below(folder, kind));
    let sources: String =
        paths.filter(|path| !path.ends_with("tests.rs")).map(|path| fs::read_to_string(path).unwrap()).collect();
    sources.replace("${", "{").replace('$', "{") // Kotlin's templates, as Rust writes them
}

/// The folders of the phones' sources, and their file extensions.
const PHONES: [(&str, &str); 3] =
    [("../../android/app/src/main/kotlin", "kt"), ("../../ios/Sources/KigenKit", "swift"), ("../../ios/App", "swift")];

/// String literals that look like a message id, and prefixes that a name completes (`"demo-{name}"`).
fn literals(source: &str) -> BTreeSet<String> {
    source.lines().flat_map(|line| line.split('"')).filter(|text| looks_like_id(text)).map(str::to_owned).collect()
}

fn looks_like_id(text: &str) -> bool {
    let body = text.split_once('{').map_or(text, |(beginning, _)| beginning);
    body.contains('-') && body.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let japanese = messages(Language::Japanese);
    assert!(japanese.len() > 100);
    for language in [Language::English, Language::PlainJapanese] {
        let other = messages(language);
        for (id, shape) in &japanese {
            assert_eq!(other.get(id), Some(shape), "{id} in {language:?}");
        }
        for id in other.keys() {
            assert!(japanese.contains_key(id), "{id} of {language:?} in Japanese");
        }
    }
}

#[test]
fn every_message_parses() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for (id, shape) in messages(language) {
            assert!(!texts.text(&id).starts_with('⟦'), "{id} in {language:?}");
            for part in shape.keys().filter(|part| !part.is_empty()) {
                assert!(
                    texts.attribute(&id, part.trim_start_matches('.'), &[]).is_some(),
                    "{id}{part} in {language:?}"
                );
            }
        }
    }
}

#[test]
fn every_message_is_used() {
    let used = literals(&sources());
    let beginnings: Vec<&str> = used.iter().filter_map(|text| text.split_once('{')).map(|(start, _)| start).collect();
    let is_used = |id: &str| used.contains(id) || beginnings.iter().any(|beginning| id.starts_with(beginning));
    let unused: Vec<String> = messages(Language::Japanese).into_keys().filter(|id| !is_used(id)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

/// Ids are collected where they are used: in guide by the names of its files, in the shells at the calls.
#[test]
fn every_id_in_use_exists() {
    let known = messages(Language::Japanese);
    let files: BTreeSet<String> =
        known.keys().filter_map(|id| id.split_once('-')).map(|(file, _)| file.into()).collect();
    let guide_sources: String = files_below(&guide().join("src"), "rs")
        .iter()
        .filter(|path| !path.ends_with("tests.rs"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let mut asked: BTreeSet<String> = literals(&guide_sources)
        .into_iter()
        .filter(|id| !id.contains('{') && id.split_once('-').is_some_and(|(file, _)| files.contains(file)))
        .collect();
    let sources = sources();
    for call in [".text(\"", ".with(\"", ".attribute(\""] {
        // Skips a phone's view that takes its own text («・$it»): it uses no id.
        let asked_here = sources.split(call).skip(1).filter_map(|after| after.split('"').next());
        asked.extend(asked_here.filter(|text| looks_like_id(text)).map(str::to_owned));
    }
    let missing: Vec<String> =
        asked.into_iter().filter(|id| id != "no-such-message" && !known.contains_key(id)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_demo_card_has_a_story() {
    let texts = Texts::new(Language::English);
    let cards = "not-yet renewal-open ends-today in-grace expired card-bound card-bound-later card-expired just-issued \
                 moved period-of-stay password-locked pin-locked both-locked one-try-left no-certificates \
                 android-phone juki-card other-card p384";
    for name in cards.split_whitespace() {
        assert!(!texts.demo_story(name).starts_with('⟦'), "{name}");
    }
}

/// A phone has no terminal: only `cli.ftl` may mention terminal input.
#[test]
fn only_the_terminal_program_names_its_words() {
    // Only a computer with a reader has these failures.
    let of_a_reader = ["failure-built-without-pcsc"];
    for language in Language::ALL {
        let texts = Texts::new(language);
        for (id, shape) in messages(language) {
            if id.starts_with("cli-") || of_a_reader.iter().any(|known| id == *known) {
                continue;
            }
            let parts = shape.keys().filter(|part| !part.is_empty());
            let attributes = parts.filter_map(|part| texts.attribute(&id, part.trim_start_matches('.'), &[]));
            for said in attributes.chain([texts.text(&id)]) {
                for word in TERMINAL_WORDS {
                    assert!(!said.to_lowercase().contains(word), "{id} in {language:?}: «{word}» in «{said}»");
                }
            }
        }
    }
}

/// Names of the program and its tasks, options, and the values of `--who`.
const TERMINAL_WORDS: [&str; 14] = [
    "--",
    "kigen municipalities",
    "kigen read",
    "kigen advise",
    "kigen sources",
    "cargo ",
    "コマンド",
    "command line",
    "terminal",
    "(proxy)",
    "、proxy",
    "標準入力",
    "feature \"",
    "ctrl-c",
];

/// No exclamation marks (screens.md, principle 6), and no claim that a certificate is valid (R-REVOKE-5).
#[test]
fn no_sentence_shouts_or_promises() {
    for language in Language::ALL {
        for path in files_below(&guide().join("text").join(language.tag()), "ftl") {
            let text = fs::read_to_string(&path).unwrap();
            for word in ["!", "！", "有効です", "is valid", "are valid"] {
                let said = text.lines().filter(|line| !line.starts_with('#')).find(|line| line.contains(word));
                assert_eq!(said, None, "{}", path.display());
            }
        }
    }
}
