//! Every fact of `data/facts/` and every heading of the five documents is carried by an entry, or says why not.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a wrong row ends the test")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::Months;
use kigen_guide::RELEASED_ON;
use kigen_guide::rules::{Document, Rules};

/// The facts of each document: `id = "…"`.
const FACTS: [(&str, &str, usize); 5] = [
    ("nukunuku", include_str!("../data/facts/nukunuku.toml"), 65),
    ("utsunomiya", include_str!("../data/facts/utsunomiya.toml"), 58),
    ("setagaya", include_str!("../data/facts/setagaya.toml"), 35),
    ("kawasaki", include_str!("../data/facts/kawasaki.toml"), 50),
    ("tokorozawa", include_str!("../data/facts/tokorozawa.toml"), 45),
];
/// `id: reason`.
const LEFT_OUT: &str = include_str!("coverage/left-out.txt");
/// Headings of each document; entries as `file/id`, a source's key counts as one.
const HEADINGS: &str = include_str!("coverage/headings.csv");

/// The document of each fact, by the fact's id.
fn facts() -> BTreeMap<String, &'static str> {
    let mut facts = BTreeMap::new();
    for (document, text, count) in FACTS {
        let said: BTreeMap<String, String> = toml::from_str(text).unwrap();
        assert_eq!(said.len(), count, "{document}");
        for (id, what) in said {
            assert!(what.len() > 8, "{id}: {what}");
            assert_eq!(facts.insert(id.clone(), document), None, "{id} stands in two documents");
        }
    }
    facts
}

fn files() -> impl Iterator<Item = &'static Document> {
    std::iter::once(Rules::builtin().national()).chain(Rules::builtin().municipal())
}

/// Facts and the entries that carry them, as `file/id`.
fn carriers() -> BTreeMap<&'static str, Vec<String>> {
    let mut carriers: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in files() {
        let entries = file.entries().into_iter().map(|entry| (entry.id, entry.facts));
        let sources = file.sources.iter().map(|(key, source)| (key.as_str(), source.facts.as_slice()));
        for (id, facts) in entries.chain(sources) {
            for fact in facts {
                carriers.entry(fact).or_default().push(format!("{}/{id}", file.code));
            }
        }
    }
    carriers
}

#[test]
fn every_fact_is_carried_by_an_entry_or_left_out_with_a_reason() {
    let facts = facts();
    let left_out: BTreeMap<&str, &str> = LEFT_OUT.lines().map(|line| line.split_once(": ").unwrap()).collect();
    let carriers = carriers();
    for fact in facts.keys().map(String::as_str) {
        match (carriers.contains_key(fact), left_out.get(fact)) {
            (true, None) => {}
            (false, Some(reason)) => assert!(reason.len() > 10, "{fact} is left out without a reason"),
            (true, Some(_)) => panic!("{fact} is carried by {:?} and left out", carriers[fact]),
            (false, None) => panic!("{fact} is neither carried nor left out"),
        }
    }
    for fact in carriers.keys().chain(left_out.keys()) {
        assert!(facts.contains_key(*fact), "{fact} is no fact of data/facts/");
    }
}

#[test]
fn an_entry_names_the_document_of_each_of_its_facts_as_a_source() {
    let documents = facts();
    for file in files() {
        for entry in file.entries() {
            let sources: Vec<&str> =
                std::iter::once(entry.source).chain(entry.also.iter().map(String::as_str)).collect();
            for fact in entry.facts {
                let source = documents[fact.as_str()];
                assert!(sources.contains(&source), "{}/{} carries {fact} but names {sources:?}", file.code, entry.id);
            }
        }
    }
}

#[test]
fn every_heading_leads_to_entries_that_exist_or_says_why_none_is_needed() {
    let mut known = BTreeSet::new();
    for file in files() {
        known.extend(file.entries().iter().map(|entry| format!("{}/{}", file.code, entry.id)));
        known.extend(file.sources.keys().map(|key| format!("{}/{key}", file.code)));
    }
    let mut headings = BTreeMap::new();
    for line in HEADINGS.lines().skip(1) {
        let [document, heading, entries, reason] = line.split(',').collect::<Vec<_>>()[..] else {
            panic!("four fields: {line}");
        };
        *headings.entry(document).or_insert(0) += 1;
        assert_ne!(entries.is_empty(), reason.is_empty(), "{heading}: entries or a reason");
        for entry in entries.split(' ').filter(|entry| !entry.is_empty()) {
            assert!(known.contains(entry), "{heading} leads to {entry}, which does not exist");
        }
    }
    let expected = [("kawasaki", 17), ("nukunuku", 22), ("setagaya", 11), ("tokorozawa", 11), ("utsunomiya", 13)];
    assert_eq!(headings, BTreeMap::from(expected));
}

#[test]
fn every_rule_has_a_first_source() {
    let rules = Rules::builtin();
    let ids: Vec<&str> = rules.national().rules.iter().map(|entry| entry.id.as_str()).collect();
    for id in &ids {
        assert!(rules.source_of_rule(id).is_some(), "{id}");
    }
    for file in files() {
        for entry in file.entries() {
            for rule in entry.rules {
                assert!(
                    ids.contains(&rule.as_str()),
                    "{}/{} rests on {rule}, which has no source",
                    file.code,
                    entry.id
                );
            }
        }
    }
    for (rule, title) in [
        ("R-WINDOW-1", "マイナンバーカードの電子証明書の更新について"),
        ("R-GAIN-1", "東村山市 FAQ 電子証明書の有効期間"),
        ("R-VALID-6", "Kigen"),
    ] {
        assert_eq!(rules.source_of_rule(rule).unwrap().title, title);
    }
}

#[test]
fn every_entry_can_be_taken_out() {
    let rules = Rules::builtin();
    for file in files() {
        for entry in file.entries() {
            let without = rules.without(&file.code, entry.id).unwrap();
            let count = |rules: &Rules| {
                std::iter::once(rules.national())
                    .chain(rules.municipal())
                    .map(|file| file.entries().len())
                    .sum::<usize>()
            };
            assert_eq!(count(&without) + 1, count(rules), "{}/{}", file.code, entry.id);
        }
    }
    assert!(rules.without("09201", "nothing").is_none());
}

/// Reading the files already checks that no page was read before the date that it shows.
#[test]
fn sources_say_when_our_copy_was_read_and_old_ones_are_shown_as_old() {
    let rules = Rules::builtin();
    let today = "2026-11-21".parse().unwrap();
    // No clock here: the range excludes a year with two swapped digits and includes any page read before the next
    // release.
    let first_page = "2015-10-05".parse().unwrap();
    let next_release = RELEASED_ON.checked_add_months(Months::new(24)).unwrap();
    for (key, source) in rules.sources() {
        assert!((first_page..next_release).contains(&source.read_on), "{key} was read on {}", source.read_on);
        assert!(!source.title.is_empty(), "{key}");
        assert!(source.address.known().is_none_or(|address| address.starts_with("https://")), "{key}");
    }
    let old = rules.source("tokorozawa").unwrap();
    assert_eq!(
        (old.age_in_days(today), old.is_old(today), old.phone.as_deref()),
        (Some(2084), true, Some("04-2998-9087"))
    );
    assert!(!rules.source("setagaya").unwrap().is_old(today));
    assert_eq!(rules.source("kawasaki").unwrap().age_in_days(today), None);
}
