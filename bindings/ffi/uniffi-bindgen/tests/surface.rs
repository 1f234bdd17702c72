//! The generated Kotlin and Swift surface is the one that stands in `surface/`: a change of it is seen, and meant.

#![allow(clippy::unwrap_used, reason = "a file that cannot be read ends the test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use kigen_ffi as _; // builds the library beside this test

/// What the generator writes from the library, for a language.
fn generated(language: &str, file: &str) -> String {
    let library = std::env::current_exe().unwrap().with_file_name("libkigen_ffi.so");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(language);
    let status = Command::new(env!("CARGO_BIN_EXE_uniffi-bindgen"))
        .args(["generate", "-n", "-l", language, "-o"])
        .args([&folder, &library])
        .status();
    assert!(status.unwrap().success(), "{language}");
    fs::read_to_string(folder.join(file)).unwrap()
}

/// Lines of doc comments, of bodies and of uniffi's own machinery are no surface.
fn is_comment(line: &str) -> bool {
    line.starts_with("/*") || line.starts_with('*') || line.starts_with("//")
}

/// Types with their fields and variants, interfaces and functions, one a line.
fn kotlin(source: &str) -> String {
    let start = source.find("public interface CardCheckInterface").unwrap();
    let lines = source[start..].lines().map(str::trim).filter(|line| !is_comment(line));
    let mut found = Vec::new();
    let mut in_enum = false;
    for line in lines {
        let is_type = ["data class", "enum class", "sealed class", "public interface", "object ", "class "];
        let is_machinery =
            ["FfiConverter", "Uniffi", "uniffi", "Cleaner", "CleanAction", "Handle", "`Companion", "override fun"];
        if is_machinery.iter().any(|word| line.contains(word)) {
            continue;
        }
        if line == "companion object" || line == "companion object {" || line == "}" || line == ";" {
            in_enum = false;
        }
        let is_variant = in_enum
            && line.trim_end_matches([',', ';']).chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
        let is_member = line.starts_with("val `") || line.starts_with("fun `") || line.starts_with("@Throws");
        if is_type.iter().any(|start| line.starts_with(start)) || is_member || is_variant && !line.is_empty() {
            in_enum |= line.starts_with("enum class");
            found.push(line.trim_end_matches([',', ' ', '(', '{']).replace('`', ""));
        }
    }
    found.join("\n") + "\n"
}

/// The same for Swift.
fn swift(source: &str) -> String {
    let start = source.find("public protocol CardCheckProtocol").unwrap();
    let lines = source[start..].lines().map(str::trim).filter(|line| !is_comment(line));
    let mut found = Vec::new();
    for line in lines {
        let is_surface = [
            "public struct",
            "public enum",
            "public protocol",
            "public let",
            "public func",
            "public static func",
            "func ",
            "case ",
        ];
        let is_machinery = [
            "FfiConverter",
            "uniffi",
            "Uniffi",
            "NoHandle",
            "RustBuffer",
            "case .",
            "case let",
            "lift(",
            "lower(",
            "rustCall",
        ];
        let is_branch = line.starts_with("case ") && line.contains(": ");
        if !is_branch
            && is_surface.iter().any(|start| line.starts_with(start))
            && !is_machinery.iter().any(|word| line.contains(word))
        {
            found.push(line.trim_end_matches([' ', '{', '(']).to_owned());
        }
    }
    found.join("\n") + "\n"
}

fn compare(name: &str, found: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../surface").join(name);
    if std::env::var_os("UPDATE_SURFACE").is_some() {
        fs::write(&path, found).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(found.lines()).position(|(kept, found)| kept != found);
    let line = differs.unwrap_or_else(|| kept.lines().count().min(found.lines().count()));
    assert!(
        kept == found,
        "{name}:{}: «{}» was «{}». If that is meant: UPDATE_SURFACE=1 cargo test -p kigen-uniffi-bindgen",
        line + 1,
        found.lines().nth(line).unwrap_or_default(),
        kept.lines().nth(line).unwrap_or_default()
    );
}

#[test]
fn the_kotlin_surface_is_the_one_that_is_kept() {
    compare("kotlin.txt", &kotlin(&generated("kotlin", "app/kigen/core/kigen_ffi.kt")));
}

#[test]
fn the_swift_surface_is_the_one_that_is_kept() {
    compare("swift.txt", &swift(&generated("swift", "KigenCore.swift")));
}

/// Nothing that names a person or a card leaves the core, and the names that clash in Kotlin are not used.
#[test]
fn no_name_serial_or_certificate_crosses() {
    let surface = kotlin(&generated("kotlin", "app/kigen/core/kigen_ffi.kt"));
    for word in ["serial", "subject", "holderName", "address: kotlin.ByteArray", "val message:", "val cause:"] {
        assert!(!surface.contains(word), "{word}");
    }
    let bytes_out: Vec<&str> = surface.lines().filter(|line| line.ends_with(": kotlin.ByteArray")).collect();
    assert_eq!(bytes_out, ["fun transceive(command: kotlin.ByteArray): kotlin.ByteArray"], "bytes go in, not out");
}

/// The lines of a file whose doc comment would end, or never end, the comment that the generator makes of it.
fn breaking_lines(source: &str) -> Vec<usize> {
    let is_doc = |line: &str| ["///", "//!", "#[doc"].iter().any(|start| line.trim_start().starts_with(start));
    let breaks = |line: &str| is_doc(line) && (line.contains("/*") || line.contains("*/"));
    (1..).zip(source.lines()).filter(|(_, line)| breaks(line)).map(|(number, _)| number).collect()
}

/// Kotlin nests comments: a `/*` in a doc comment opens one that nothing closes, and a `*/` closes it too early.
#[test]
fn no_doc_comment_of_the_surface_opens_or_closes_a_comment() {
    assert_eq!(breaking_lines("/// a/*.ftl\n// a/*.ftl\n    //! x */\n#[doc = \"/*\"]\nlet a = 4 /* b */;"), [1, 3, 4]);
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../src");
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|end| end == "rs")).collect();
    assert!(files.len() > 10, "{}", folder.display());
    for path in files {
        let lines = breaking_lines(&fs::read_to_string(&path).unwrap());
        assert!(
            lines.is_empty(),
            "{}:{lines:?}: «/*» or «*/» in a doc comment breaks the comment in the generated Kotlin: write it otherwise",
            path.display()
        );
    }
}
