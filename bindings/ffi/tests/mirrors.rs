//! How much of this crate repeats the core, and that its files form no circle.
//!
//! A mirror is a second type beside the core's, or what carries its members across one by one:
//!
//! - a type of ours with three members or more that shares at least half of its members' names, and of theirs, with one
//!   type of the core, with its comments;
//! - an `impl From` or `TryFrom`;
//! - elsewhere, a line `name: value.name` or an arm `A::Name … => B::Name`.
//!
//! A declaration by `uniffi::remote`, `words!` or `custom_type!` is no second type, but it lists the core's members too:
//! it is counted apart.

#![allow(clippy::unwrap_used, reason = "a file that cannot be read ends the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Percent of the lines that are mirrors: it was 37 when every type was repeated with its conversions.
const MOST_MIRRORED: usize = 20;
/// Percent of the lines that declare a type of the core.
const MOST_DECLARED: usize = 10;

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The Rust files below a folder, by their names.
fn sources(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.insert(path.to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap());
        }
    }
    found
}

/// An item of a file that rustfmt has laid out: it ends with the first closing brace at the margin.
struct Item<'a> {
    /// Its comments and attributes, its head and its body.
    lines: Vec<&'a str>,
    /// Where its head is among them.
    head: usize,
}

impl<'a> Item<'a> {
    fn all(source: &'a str) -> Vec<Self> {
        let mut items = Vec::new();
        let mut lines: Vec<&str> = Vec::new();
        let mut head = None;
        for line in source.lines() {
            let is_above = line.starts_with("///") || line.starts_with("#[") || line.starts_with("// ");
            if head.is_none() && line.is_empty() {
                lines.clear();
                continue;
            }
            lines.push(line);
            if head.is_none() && !is_above {
                head = Some(lines.len() - 1);
            }
            let closes = line.starts_with('}') || (!line.starts_with([' ', ')', ']']) && line.ends_with([';', '}']));
            if let Some(at) = head.filter(|_| closes) {
                items.push(Item { lines: std::mem::take(&mut lines), head: at });
                head = None;
            }
        }
        items
    }

    fn head(&self) -> &str {
        self.lines.get(self.head).unwrap()
    }

    fn is_type(&self) -> bool {
        self.head().starts_with("pub struct ") || self.head().starts_with("pub enum ")
    }

    /// The names of fields or variants.
    fn members(&self) -> BTreeSet<&'a str> {
        let body =
            self.lines.iter().skip(self.head + 1).filter(|line| line.starts_with("    ") && !line.starts_with("     "));
        body.filter_map(|line| {
            let name = line.trim().trim_start_matches("pub ").split([':', ',', ' ', '(']).next()?;
            name.chars().all(|letter| letter.is_alphanumeric() || letter == '_').then_some(name)
        })
        .filter(|name| !name.is_empty())
        .collect()
    }
}

fn is_conversion(head: &str) -> bool {
    head.starts_with("impl From<") || head.starts_with("impl TryFrom<")
}

/// `name: value.name` or `A::Name … => B::Name`.
fn is_copy(line: &str) -> bool {
    let line = line.trim().trim_end_matches([',', ' ']);
    let word = |text: &str| -> String {
        let last = text.rsplit(['.', ':']).next().unwrap_or_default();
        last.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
    };
    if let Some((from, to)) = line.split_once(" => ") {
        let name = |side: &str| word(side.split([' ', '(']).next().unwrap_or_default());
        return from.contains("::") && to.contains("::") && !name(from).is_empty() && name(from) == name(to);
    }
    let Some((name, value)) = line.split_once(": ") else { return false };
    let is_name = name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
    is_name && value.split(['(', ' ']).next().is_some_and(|path| path.split('.').skip(1).any(|part| part == name))
}

/// Lines of a kind, with the items that hold most of them.
#[derive(Default)]
struct Lines {
    count: usize,
    items: Vec<String>,
}

impl Lines {
    fn add(&mut self, item: &Item<'_>) {
        self.count += item.lines.len();
        self.items.push(format!("{:4}  {}", item.lines.len(), item.head()));
    }
}

/// Mirrors, declarations of the core's types, and the number of all lines.
fn count(folder: &Path, core: &[BTreeSet<String>]) -> (Lines, Lines, usize) {
    let (mut mirrors, mut declarations, mut all) = (Lines::default(), Lines::default(), 0);
    for source in sources(folder).values() {
        all += source.lines().count();
        for item in Item::all(source) {
            let members = item.members();
            let is_remote = item.lines.iter().any(|line| line.starts_with("#[uniffi::remote"));
            let is_custom = ["uniffi::custom_type!", "words! {"].iter().any(|start| item.head().starts_with(start));
            let shared = |core: &BTreeSet<String>| members.iter().filter(|name| core.contains(**name)).count();
            let is_like_core = item.is_type()
                && members.len() > 2
                && core.iter().any(|core| 2 * shared(core) >= members.len() && 2 * shared(core) >= core.len());
            if is_remote || is_custom {
                declarations.add(&item);
            } else if is_like_core || is_conversion(item.head()) {
                mirrors.add(&item);
            } else {
                mirrors.count += item.lines.iter().filter(|line| is_copy(line)).count();
            }
        }
    }
    (mirrors, declarations, all)
}

/// The members of every public type of the core.
fn core_types() -> Vec<BTreeSet<String>> {
    let mut found = Vec::new();
    for folder in ["core/card/src", "core/guide/src", "core/simulator/src"] {
        for source in sources(&repository().join(folder)).values() {
            let types = Item::all(source).into_iter().filter(Item::is_type);
            found.extend(types.map(|item| item.members().into_iter().map(str::to_owned).collect()));
        }
    }
    found
}

#[test]
fn few_lines_repeat_the_core() {
    let (mirrors, declarations, all) = count(&repository().join("bindings/ffi/src"), &core_types());
    for (kind, lines, most) in [("mirrors", &mirrors, MOST_MIRRORED), ("declarations", &declarations, MOST_DECLARED)] {
        let (count, items) = (lines.count, lines.items.join("\n"));
        println!("{items}\n{kind}: {count} of {all} lines, {} %\n", 100 * count / all);
        assert!(lines.items.len() > 5, "the rule finds too little: {items}");
        assert!(100 * count < most * all, "{kind}: {count} of {all} lines:\n{items}");
    }
}

/// The files that a file uses.
fn uses(source: &str) -> BTreeSet<String> {
    let uses = source.lines().filter_map(|line| line.strip_prefix("use crate::"));
    uses.filter_map(|path| path.split([':', ';']).next()).map(str::to_owned).collect()
}

#[test]
fn no_file_uses_one_that_uses_it() {
    let files = sources(&repository().join("bindings/ffi/src"));
    let name = |path: &str| Path::new(path).file_stem().unwrap().to_str().unwrap().to_owned();
    let mut left: BTreeMap<String, BTreeSet<String>> =
        files.iter().map(|(path, source)| (name(path), uses(source))).collect();
    assert!(left.len() > 10 && left.values().any(|used| used.len() > 3));
    while let Some(leaf) = left.iter().find(|(_, used)| used.is_empty()).map(|(name, _)| name.clone()) {
        left.remove(&leaf);
        for used in left.values_mut() {
            used.remove(&leaf);
        }
    }
    assert!(left.is_empty(), "{left:?}");
}
