//! In English an office is named by its translation, the Japanese name behind it in brackets: in the block and in every section.

#![allow(clippy::unwrap_used, reason = "a list that cannot be read ends the test")]

#[path = "support/people.rs"]
mod people;

use std::collections::BTreeSet;

use kigen_guide::Case;
use kigen_guide::rules::Rules;
use kigen_guide::say::guide;
use kigen_guide::situation::{Answers, Situation};
use kigen_guide::text::{Language, Texts};
use people::{everybody, today};

/// The cities with files, and a ward with an office of its own.
const CITIES: [&str; 5] = ["09201", "13112", "14130", "14132", "11208"];

/// The Japanese names that are translated, the longest first: one may be part of another.
fn names() -> Vec<&'static str> {
    let lines = include_str!("../text/en/offices.csv").lines();
    let mut names: Vec<&str> = lines.map(|line| line.split_once(',').unwrap().0).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// Whether a name stands in brackets or in the title of a page, or is part of one branch's own name (経堂出張所).
fn is_behind(text: &str, at: usize) -> bool {
    let before = &text[..at];
    before.chars().next_back().is_some_and(|letter| ('一'..='龥').contains(&letter))
        || before.matches('(').count() > before.matches(')').count()
        || before.matches('「').count() > before.matches('」').count()
}

#[test]
fn an_office_is_named_by_its_translation_in_every_section() {
    let (texts, names) = (Texts::new(Language::English), names());
    let (mut seen, mut bare) = (0, BTreeSet::new());
    for (person, code) in everybody().iter().flat_map(|person| CITIES.map(|code| (person, code))) {
        let answers = Answers { municipality: Some(code.to_owned()), ..person.situation.answers().clone() };
        let situation = Situation::of(answers).unwrap();
        let case = Case::of(&person.facts, &situation, &today(), Rules::builtin());
        for statement in guide(&case).statements() {
            let text = statement.text(&texts);
            for name in &names {
                seen += text.matches(name).count();
                if text.match_indices(name).any(|(at, _)| !is_behind(&text, at)) {
                    bare.insert(text.clone());
                }
            }
        }
    }
    assert!(seen > 500, "{seen}");
    assert!(bare.is_empty(), "{}", bare.into_iter().collect::<Vec<_>>().join("\n"));
}
