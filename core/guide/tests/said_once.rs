//! An answer says nothing twice: no statement, and no sentence of some length.

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

#[path = "support/people.rs"]
mod people;

use std::collections::BTreeMap;

use kigen_guide::Case;
use kigen_guide::rules::Rules;
use kigen_guide::say::{SectionKind, guide};
use kigen_guide::text::{Language, Texts};

/// Shorter ones are papers and telephone numbers, which belong beside each item that needs them.
const LONG: usize = 16;

/// Repeated on purpose: counters with the same days, counter and contact at one address, PINs of one kind.
const OF_EACH: [&str; 3] = [
    "毎月第2、第4の土曜日も開いています",
    "〒359-8501 所沢市並木一丁目1番地の1 低層棟1階",
    "3回続けて間違えるとロックされます",
];

#[test]
fn no_sentence_stands_twice_in_an_answer() {
    let texts = Texts::new(Language::Japanese);
    let mut twice: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for one in people::everybody() {
        let advice = guide(&Case::of(&one.facts, &one.situation, &people::today(), Rules::builtin()));
        let mut seen: Vec<String> = Vec::new();
        // The papers of two visits are listed for each.
        for section in advice.sections.iter().filter(|section| section.kind != SectionKind::Bring) {
            for statement in &section.statements {
                for sentence in statement.text(&texts).split('。').map(str::trim) {
                    let is_long = sentence.chars().count() >= LONG && !OF_EACH.contains(&sentence);
                    if is_long && seen.iter().any(|other| other == sentence) {
                        twice.entry(sentence.to_owned()).or_default().push(one.name);
                    }
                    seen.push(sentence.to_owned());
                }
            }
        }
    }
    let list: Vec<String> = twice.iter().map(|(sentence, names)| format!("{sentence}: {}", names.join(" "))).collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}
