//! No two files of a crate need each other: the arrows from file to file have no circle.
//!
//! **An arrow** leads from the file that writes a path to the file that defines what the path names. Paths are those that
//! begin with `crate`, `self`, `super`, a child module or an imported name, in `use` lines and in code. A path that
//! reaches its item over a re-export leads to the defining file: `mod child; pub use child::X;` draws no arrow, unless the
//! parent's own code says `X`. So a parent that uses its child, whose child uses an item of the parent, is a circle.
//!
//! **Not counted**: comments, doc comments, strings, attributes, what `#[cfg(test)]` guards, and calls of methods, as
//! nobody can tell their file from the text.
//!
//! To guard one more crate, add its folder to [`CRATES`].

mod circle;
mod krate;
mod source;

use std::path::Path;

use circle::circles;
use krate::Crate;

const CRATES: [&str; 4] = ["bindings/ffi", "core/card", "core/guide", "core/simulator"];

#[test]
fn no_two_files_of_a_crate_need_each_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for folder in CRATES {
        let read = Crate::read(&root.join(folder).join("src"));
        assert!(read.files() > 5, "{folder} was read");
        let found = circles(&read.arrows());
        assert!(found.is_empty(), "circles of files in {folder}/src:\n{}", found.join("\n"));
    }
}

fn circles_in(files: &[(&str, &str)]) -> Vec<String> {
    circles(&Crate::of(files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()).arrows())
}

#[test]
fn a_parent_that_uses_its_child_and_is_used_by_it_is_a_circle() {
    let found = circles_in(&[
        ("lib.rs", "mod card;"),
        ("card.rs", "mod data; pub struct Card; fn run() { data::answer() }"),
        ("card/data.rs", "use super::Card; pub fn answer(_: Card) {}"),
    ]);
    assert_eq!(found, ["card.rs → (data::answer) card/data.rs → (super::Card) card.rs"]);
}

#[test]
fn a_parent_that_only_declares_and_hands_on_its_children_is_none() {
    let files = [
        ("lib.rs", "mod card; pub use card::{answer, Card};"),
        ("card.rs", "mod data; mod kind; pub use data::answer; pub use kind::*; /// `answer`\nconst LIMIT: u8 = 3;"),
        ("card/data.rs", "use super::{Card, LIMIT}; use crate::card; pub fn answer(_: card::Card) -> u8 { LIMIT }"),
        ("card/kind.rs", "pub struct Card;"),
    ];
    assert_eq!(circles_in(&files), [""; 0]);
    let mut used = files;
    used[1].1 = "mod data; mod kind; pub use data::answer; pub use kind::*; const LIMIT: u8 = answer(Card);";
    assert_eq!(circles_in(&used), ["card.rs → (data::answer) card/data.rs → (super::LIMIT) card.rs"]);
}

#[test]
fn siblings_that_meet_over_the_root_are_a_circle_of_the_files_that_define() {
    let found = circles_in(&[
        ("lib.rs", "mod a; mod b; mod c; pub use a::A; pub use b::B; pub use c::C;"),
        ("a.rs", "use crate::B; pub struct A(B);"),
        ("b.rs", "pub struct B(crate::C);"),
        ("c.rs", "pub struct C; fn f() { use crate::{A as Other, b}; }"),
    ]);
    assert_eq!(
        found,
        ["a.rs → (crate::B) b.rs → (crate::C) c.rs → (crate::A) a.rs"],
        "the alias of a module alone is no arrow"
    );
}

#[test]
fn what_is_not_code_of_the_crate_draws_no_arrow() {
    let found = circles_in(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B; pub struct A; pub struct Has(B);"),
        (
            "b.rs",
            "//! crate::a::A
            // use crate::a::A;
            /* crate::a::A */
            /// [`crate::a::A`]
            #[doc = \"crate::a::A\"]
            pub struct B;
            const TEXT: &str = \"crate::a::A\";
            const RAW: &str = r#\"crate::a::A\"#;
            #[cfg(test)]
            use crate::a::A;
            #[cfg(test)]
            mod tests { use crate::a::A; }",
        ),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn paths_inside_macros_and_inner_modules_count() {
    let found = circles_in(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub struct A; fn f() { println!(\"{}\", crate::b::B) }"),
        ("b.rs", "pub struct B; mod inner { fn g(_: super::super::a::A, _: super::B) {} }"),
    ]);
    assert_eq!(found, ["a.rs → (crate::b::B) b.rs → (super::a::A) a.rs"]);
}
