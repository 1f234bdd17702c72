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
