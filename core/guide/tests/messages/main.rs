//! Every message exists in every language with the same variables, is used, and every id in use exists.

#![allow(clippy::unwrap_used, reason = "a folder that cannot be read ends the test")]

mod shapes;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use kigen_guide::text::{Language, Texts};
use shapes::{Files, differences, shapes};

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

/// The messages of a language, by file.
fn files(language: Language) -> Files {
    let paths = files_below(&guide().join("text").join(language.tag()), "ftl");
    let sources = paths
        .iter()
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap()));
    sources.map(|(file, source)| (file.clone(), shapes(&file, &source))).collect()
}

/// The messages that a language has itself.
fn messages(language: Language) -> shapes::Messages {
    files(language).into_values().flatten().collect()
}

/// The sources that use messages; the test modules of one file are part of it, and do no harm.
fn sources() -> String {
    let folders = [("src", "rs"), ("../../bindings", "rs"), PHONES[0], PHONES[1], PHONES[2]];
    let found = folders.map(|(folder, extension)| (guide().join(folder), extension));
    let paths = found.iter().filter(|(folder, _)| folder.is_dir()).flat_map(|(folder, kind)| files_below(folder, kind));
    let sources: String =
        paths.filter(|path| !path.ends_with("tests.rs")).map(|path| fs::read_to_string(path).unwrap()).collect();
    sources.replace("${", "{").replace('$', "{") // Kotlin's templates, as Rust writes them
}

/// Where the phones' sources lie, and how their files end.
const PHONES: [(&str, &str); 3] =
    [("../../android/app/src/main/kotlin", "kt"), ("../../ios/Sources/KigenKit", "swift"), ("../../ios/App", "swift")];

/// String literals that look like a message id, and beginnings of ids that a name is put behind (`"demo-{name}"`).
fn literals(source: &str) -> BTreeSet<String> {
    source.lines().flat_map(|line| line.split('"')).filter(|text| looks_like_id(text)).map(str::to_owned).collect()
}

fn looks_like_id(text: &str) -> bool {
    let body = text.split_once('{').map_or(text, |(beginning, _)| beginning);
    body.contains('-') && body.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let japanese = files(Language::Japanese);
    assert!(japanese.values().all(|messages| !messages.is_empty()));
    assert!(messages(Language::Japanese).len() > 100);
    for language in Language::ALL {
        let found: Vec<String> = differences(&japanese, &files(language))
            .into_iter()
            .map(|difference| format!("text/{}/{difference}", language.tag()))
            .collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

/// A language may begin without the notes of the data; one that has some has all.
#[test]
fn every_note_of_the_data_is_said_in_every_language() {
    let mut notes = Vec::new();
    for path in files_below(&guide().join("data"), "toml") {
        let table: toml::Value = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        find_notes(&table, path.file_stem().unwrap().to_str().unwrap(), &mut notes);
    }
    assert!(notes.len() > 80, "{}", notes.len());
    for tag in Language::ALL.map(Language::tag) {
        let missing: Vec<&String> =
            notes.iter().filter(|(_, note)| !note.contains_key(tag)).map(|(place, _)| place).collect();
        assert!(missing.is_empty() || missing.len() == notes.len(), "without {tag}: {missing:?}");
    }
}

/// Tables with a sentence in Japanese, with file and id.
fn find_notes(value: &toml::Value, place: &str, found: &mut Vec<(String, toml::Table)>) {
    value.as_array().into_iter().flatten().for_each(|item| find_notes(item, place, found));
    let Some(table) = value.as_table() else { return };
    if table.get(Language::Japanese.tag()).is_some_and(toml::Value::is_str) {
        found.push((place.to_owned(), table.clone()));
    }
    let id = table.get("id").and_then(toml::Value::as_str);
    let place = id.map_or_else(|| place.to_owned(), |id| format!("{place}/{id}"));
    table.values().for_each(|item| find_notes(item, &place, found));
}

/// Fluent itself finds every message and attribute: none is left out as one that does not parse.
#[test]
fn every_message_is_said() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for (id, shape) in messages(language) {
            let has_value = !texts.text(&id).starts_with('⟦');
            assert_eq!(has_value, shape.contains_key(""), "{id} in {language:?}");
            for part in shape.keys().filter(|part| !part.is_empty()) {
                assert!(texts.attribute(&id, part, &[]).is_some(), "{id}.{part} in {language:?}");
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

/// An id is looked for where one is asked for: in guide by the names of its files, in the shells at the calls.
#[test]
fn every_id_in_use_exists() {
    let known = messages(Language::Japanese);
    let files = files(Language::Japanese);
    let guide_sources: String = files_below(&guide().join("src"), "rs")
        .iter()
        .filter(|path| !path.ends_with("tests.rs"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let mut asked: BTreeSet<String> = literals(&guide_sources)
        .into_iter()
        .filter(|id| !id.contains('{') && id.split_once('-').is_some_and(|(file, _)| files.contains_key(file)))
        .collect();
    let sources = sources();
    for call in [".text(\"", ".with(\"", ".attribute(\""] {
        // A phone's view that takes a text of its own («・$it») is asked for none.
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

/// A phone has no terminal: only `cli.ftl` may speak of what is typed into one.
#[test]
fn only_the_terminal_program_names_its_words() {
    // What only a computer with a reader meets: no phone has these failures.
    let of_a_reader = ["failure-built-without-pcsc"];
    for language in Language::ALL {
        let texts = Texts::new(language);
        for (id, shape) in messages(language) {
            if id.starts_with("cli-") || of_a_reader.iter().any(|known| id == *known) {
                continue;
            }
            let parts = shape.keys().filter(|part| !part.is_empty());
            let attributes = parts.filter_map(|part| texts.attribute(&id, part, &[]));
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

/// Calm (screens.md, principle 6), and never that a certificate is valid (R-REVOKE-5).
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
