//! Both phones have every screen, state, failure and button: `.github/parity.md` is made from the core's ids and the shells' sources.

#![allow(clippy::unwrap_used, reason = "a file that cannot be read ends the test")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use kigen_guide::Action;
use kigen_guide::advice::SectionKind;

/// Screens of screens.md: name, folder on Android, file on the iPhone.
const SCREENS: [(&str, &str, &str); 8] = [
    ("1 かざす", "tap", "TapScreen"),
    ("2 結果", "answer", "AnswerScreen"),
    ("3 手続き案内", "interview", "GuideScreen"),
    ("4 パスワード", "password", "PasswordScreen"),
    ("5 手入力", "byhand", "ByHandScreen"),
    ("6 デモ", "demo", "DemoScreen"),
    ("7 セルフチェック", "selfcheck", "SelfCheckScreen"),
    ("8 設定", "about", "SettingsScreen"),
];

/// States of screen 1: the shells' own, since only they know of the radio.
const TAP_STATES: [&str; 6] = ["Waiting", "Reading", "LiftedTooEarly", "NfcOff", "NoNfc", "Failed"];

/// Failures that a phone itself meets: which of the two raises it. The others come from the core.
const OF_THE_PHONE: [(&str, bool, bool); 7] = [
    ("NfcOff", true, true),
    ("NoNfc", true, true),
    ("NoCardSeen", false, true),
    ("OtherTechnology", true, true),
    ("SeveralCards", false, true),
    ("NotPermitted", false, true),
    ("Internal", true, true),
];

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files_below(folder: &Path, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|ends| ends == extension) {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    found.sort();
    found
}

/// The sources of both shells.
struct Shells {
    android: Vec<(String, String)>,
    iphone: Vec<(String, String)>,
}

impl Shells {
    fn read() -> Self {
        let root = repository();
        let mut iphone = files_below(&root.join("ios/Sources/KigenKit"), "swift");
        iphone.extend(files_below(&root.join("ios/App"), "swift"));
        Self { android: files_below(&root.join("android/app/src/main/kotlin/app/kigen"), "kt"), iphone }
    }

    /// The files of one name.
    fn only(&self, name: &str) -> Self {
        let of = |files: &[(String, String)]| files.iter().filter(|(file, _)| file == name).cloned().collect();
        Self { android: of(&self.android), iphone: of(&self.iphone) }
    }

    /// The first file in which a text stands, on each phone.
    fn cells(&self, android: &str, iphone: &str) -> [Option<String>; 2] {
        let first = |files: &[(String, String)], text: &str| {
            files.iter().find(|(_, source)| source.contains(text)).map(|(name, _)| name.clone())
        };
        [first(&self.android, android), first(&self.iphone, iphone)]
    }
}

/// Variants of the failure enum, from the surface that is kept in git.
fn failures() -> Vec<String> {
    let surface = fs::read_to_string(repository().join("bindings/ffi/surface/kotlin.txt")).unwrap();
    let after = surface.split("sealed class Failure\n").nth(1).unwrap();
    let variant = |line: &str| {
        let name = line.strip_prefix("object ").or_else(|| line.strip_prefix("data class "))?;
        name.split([' ', ':', '(']).next().map(str::to_owned)
    };
    after
        .lines()
        .take_while(|line| !line.starts_with("sealed class") && !line.starts_with("enum class"))
        .filter_map(variant)
        .collect()
}

/// What can be typed on screen 5: the fields of the record, from the same surface.
fn typed_fields() -> Vec<String> {
    let surface = fs::read_to_string(repository().join("bindings/ffi/surface/kotlin.txt")).unwrap();
    let after = surface.split("data class TypedDates\n").nth(1).unwrap();
    let fields = after.lines().map_while(|line| line.strip_prefix("val ")?.split(':').next());
    fields.map(str::to_owned).collect()
}

/// The table, and what is missing on Android.
fn table() -> (String, Vec<String>) {
    let shells = Shells::read();
    let mut text = String::from(
        "# Parity of the two phones\n\nMade by `UPDATE_PARITY=1 cargo test -p kigen-integration --test parity`; a test fails when it is stale or an Android cell is empty.\n\n| what | core | Android | iPhone |\n| --- | --- | --- | --- |\n",
    );
    let mut missing = Vec::new();
    let mut row = |what: &str, core: &str, [android, iphone]: [Option<String>; 2]| {
        if android.is_none() {
            missing.push(format!("{what} {core}"));
        }
        let (android, iphone) = (android.unwrap_or_default(), iphone.unwrap_or_else(|| "not yet".to_owned()));
        writeln!(text, "| {what} | {core} | {android} | {iphone} |").unwrap();
    };
    for (name, android, iphone) in SCREENS {
        let class = format!("package app.kigen.{android}\n");
        let screen = shells.android.iter().find(|(file, source)| file.ends_with("Screen") && source.contains(&class));
        let view = shells.iphone.iter().find(|(file, _)| file == iphone);
        row("screen", name, [screen.map(|(file, _)| file.clone()), view.map(|(file, _)| file.clone())]);
    }
    for state in TAP_STATES {
        let lower = state[..1].to_lowercase() + &state[1..];
        let states = shells.only("TapState");
        row("state of screen 1", state, states.cells(&format!(" {state}"), &format!("case {lower}")));
    }
    for failure in failures() {
        let raised = OF_THE_PHONE.iter().find(|(name, ..)| *name == failure);
        let lower = failure[..1].to_lowercase() + &failure[1..];
        let [android, iphone] = shells.cells(&format!("Failure.{failure}"), &format!(".{lower}"));
        let cells = match raised {
            None => [Some("(core)".to_owned()), Some("(core)".to_owned())],
            Some((_, on_android, on_iphone)) => {
                let unknown = || Some("cannot be told".to_owned());
                [if *on_android { android } else { unknown() }, if *on_iphone { iphone } else { unknown() }]
            }
        };
        row("failure", &failure, cells);
    }
    for field in typed_fields() {
        let model = shells.only("ByHandModel");
        row("field of screen 5", &field, model.cells(&format!(" {field} = typed."), &format!("{field}: ")));
    }
    for action in Action::ALL {
        let id = format!("\"{}\"", action.as_str());
        row("button", action.as_str(), shells.cells(&id, &id));
    }
    for section in SectionKind::ALL {
        // Sections are shown as they come, by their titles.
        row("section of screen 3", section.as_str(), shells.cells("advise(", "advise("));
    }
    (text, missing)
}

#[test]
fn android_has_every_screen_state_failure_and_button() {
    let (_, missing) = table();
    assert_eq!(missing, Vec::<String>::new());
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

#[test]
fn the_failures_are_those_of_the_surface() {
    let found = failures();
    assert!(
        found.len() >= 18 && found.contains(&"CardLost".to_owned()) && found.contains(&"Internal".to_owned()),
        "{found:?}"
    );
    for (name, ..) in OF_THE_PHONE {
        assert!(found.contains(&name.to_owned()), "{name}");
    }
}
