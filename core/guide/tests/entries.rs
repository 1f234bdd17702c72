//! Which answers rest on which entry of the data files: each is taken out in turn. Covers every entry of the nation
//! and of the cities with golden people; every city's file must say something to a citizen, whoever wrote it.

#![allow(clippy::unwrap_used, reason = "a date or a list that cannot be ends the test")]

#[path = "support/cities.rs"]
mod cities;
#[path = "support/people.rs"]
mod people;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kigen_card::Item;
use kigen_guide::Case;
use kigen_guide::rules::{Document, Rules};
use kigen_guide::say::{Guide, StatementId, guide};

/// Entries of the nation on which no golden answer rests, by reason.
const UNMOVED: &str = include_str!("coverage/unmoved.toml");

/// The nation, and the municipalities in which golden people live.
fn files() -> Vec<&'static Document> {
    let rules = Rules::builtin();
    let lived_in = |file: &&Document| {
        people::everybody().iter().any(|person| {
            let Item::Read(card) = &person.facts.card else { return false };
            rules.office(card.issued_by.as_deref()).municipal().is_some_and(|found| found.code == file.code)
        })
    };
    std::iter::once(rules.national()).chain(rules.municipal().filter(lived_in)).collect()
}

/// Each entry as `file/id`, with the names of the people whose answer changes without it.
static MOVED: LazyLock<Vec<(String, Vec<&'static str>)>> = LazyLock::new(|| {
    let everybody = people::everybody();
    let answers = |rules: &Rules| -> Vec<Guide> {
        let one = |person: &people::Person| guide(&Case::of(&person.facts, &person.situation, &people::today(), rules));
        everybody.iter().map(one).collect()
    };
    let rules = Rules::builtin();
    let whole = answers(rules);
    let mut moved = Vec::new();
    for file in files() {
        for entry in file.entries() {
            let without = answers(&rules.without(&file.code, entry.id).unwrap());
            let changed =
                everybody.iter().zip(whole.iter().zip(&without)).filter(|(_, (with, without))| with != without);
            moved.push((format!("{}/{}", file.code, entry.id), changed.map(|(person, _)| person.name).collect()));
        }
    }
    moved
});

#[test]
fn every_entry_of_the_nation_changes_a_golden_answer_or_says_why_it_does_not() {
    let reasons: BTreeMap<String, Vec<String>> = toml::from_str(UNMOVED).unwrap();
    let listed: Vec<&String> = reasons.values().flatten().collect();
    let moved: Vec<_> = MOVED.iter().filter(|(entry, _)| entry.starts_with("national/")).collect();
    let mut wrong = Vec::new();
    for (entry, people) in moved.iter().copied() {
        match (people.first(), listed.iter().filter(|id| **id == entry).count()) {
            (Some(_), 0) | (None, 1) => {}
            (None, 0) => wrong.push(format!("{entry} changes no answer and stands in no list")),
            (Some(person), _) => wrong.push(format!("{entry} stands in a list but changes the answer of {person}")),
            (None, _) => wrong.push(format!("{entry} stands in two lists")),
        }
    }
    let unknown = listed.iter().filter(|id| !moved.iter().any(|(entry, _)| *entry == ***id));
    wrong.extend(unknown.map(|id| format!("{id} is no entry")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_entry_of_a_municipality_says_something_to_a_citizen() {
    let rules = Rules::builtin();
    let unsaid: Vec<String> = rules.municipal().flat_map(|file| cities::unsaid(rules, &file.code)).collect();
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n"));
}

#[test]
fn the_reasons_that_can_be_checked_are_true() {
    let reasons: BTreeMap<String, Vec<String>> = toml::from_str(UNMOVED).unwrap();
    let entries = Rules::builtin().national().entries();
    for (reason, listed) in &reasons {
        for id in listed {
            let entry = entries.iter().find(|entry| id.strip_prefix("national/") == Some(entry.id)).unwrap();
            assert!(!entry.is_unknown, "{id}");
            let is_first = StatementId::ALL.iter().any(|kind| kind.said_by() == entry.id);
            if entry.section == "rules" {
                assert_eq!(reason.starts_with("no kind of statement names this rule first"), !is_first, "{id}");
            }
        }
    }
}

#[test]
fn the_table_says_which_answers_rest_on_which_entry() {
    const SHOWN: usize = 6;
    let line = |(entry, people): &(String, Vec<&str>)| match people.len() {
        0 => format!("{entry}: none"),
        more if more > SHOWN => {
            format!("{entry}: {} and {} more", people.get(..SHOWN).unwrap().join(" "), more - SHOWN)
        }
        _ => format!("{entry}: {}", people.join(" ")),
    };
    let table: Vec<String> = MOVED.iter().map(line).collect();
    insta::assert_snapshot!(table.join("\n"));
}
