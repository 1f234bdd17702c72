//! Which golden answers rest on which entry of the data files: each is taken out in turn.

#![allow(clippy::unwrap_used, reason = "a date or a list that cannot be ends the test")]

#[path = "support/people.rs"]
mod people;

use std::collections::BTreeMap;

use kigen_guide::Case;
use kigen_guide::rules::Rules;
use kigen_guide::say::{Guide, StatementId, guide};

/// Entries that no golden answer rests on, by the reason.
const UNMOVED: &str = include_str!("coverage/unmoved.toml");

/// Each entry as `file/id`, with the names of the people whose answer is another one without it.
fn moved() -> Vec<(String, Vec<&'static str>)> {
    let everybody = people::everybody();
    let answers = |rules: &Rules| -> Vec<Guide> {
        let one = |person: &people::Person| guide(&Case::of(&person.facts, &person.situation, &people::today(), rules));
        everybody.iter().map(one).collect()
    };
    let rules = Rules::builtin();
    let whole = answers(rules);
    let mut moved = Vec::new();
    for file in std::iter::once(rules.national()).chain(rules.municipal()) {
        for entry in file.entries() {
            let without = answers(&rules.without(&file.code, entry.id).unwrap());
            let changed =
                everybody.iter().zip(whole.iter().zip(&without)).filter(|(_, (with, without))| with != without);
            moved.push((format!("{}/{}", file.code, entry.id), changed.map(|(person, _)| person.name).collect()));
        }
    }
    moved
}

#[test]
fn every_entry_changes_a_golden_answer_or_says_why_it_does_not() {
    let reasons: BTreeMap<String, Vec<String>> = toml::from_str(UNMOVED).unwrap();
    let listed: Vec<&String> = reasons.values().flatten().collect();
    let moved = moved();
    let mut wrong = Vec::new();
    for (entry, people) in &moved {
        match (people.first(), listed.iter().filter(|id| **id == entry).count()) {
            (Some(_), 0) | (None, 1) => {}
            (None, 0) => wrong.push(format!("{entry} changes no answer and stands in no list")),
            (Some(person), _) => wrong.push(format!("{entry} stands in a list but changes the answer of {person}")),
            (None, _) => wrong.push(format!("{entry} stands in two lists")),
        }
    }
    let unknown = listed.iter().filter(|id| !moved.iter().any(|(entry, _)| entry == **id));
    wrong.extend(unknown.map(|id| format!("{id} is no entry")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reasons_that_can_be_checked_are_true() {
    let reasons: BTreeMap<String, Vec<String>> = toml::from_str(UNMOVED).unwrap();
    let rules = Rules::builtin();
    let entries = || {
        std::iter::once(rules.national())
            .chain(rules.municipal())
            .flat_map(|file| file.entries().into_iter().map(|entry| (format!("{}/{}", file.code, entry.id), entry)))
    };
    for (reason, listed) in &reasons {
        for id in listed {
            let (_, entry) = entries().find(|(found, _)| found == id).unwrap();
            assert_eq!(reason.starts_with("the page was read and is silent"), entry.is_unknown, "{id}");
            let is_first = StatementId::ALL.iter().any(|kind| kind.rules().first() == Some(&entry.id));
            if entry.section == "rules" {
                assert_eq!(reason.starts_with("no kind of statement names this rule first"), !is_first, "{id}");
            }
        }
    }
}

#[test]
fn the_table_says_which_answers_rest_on_which_entry() {
    const SHOWN: usize = 6;
    let line = |(entry, people): (String, Vec<&str>)| match people.len() {
        0 => format!("{entry}: none"),
        more if more > SHOWN => {
            format!("{entry}: {} and {} more", people.get(..SHOWN).unwrap().join(" "), more - SHOWN)
        }
        _ => format!("{entry}: {}", people.join(" ")),
    };
    let table: Vec<String> = moved().into_iter().map(line).collect();
    insta::assert_snapshot!(table.join("\n"));
}
