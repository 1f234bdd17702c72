//! Every heading of the five documents leads to statements in a golden answer of its city.

#![allow(clippy::unwrap_used, reason = "a wrong row ends the test")]

#[path = "support/people.rs"]
mod people;

use std::collections::{BTreeMap, BTreeSet};

use kigen_guide::Case;
use kigen_guide::rules::Rules;
use kigen_guide::say::{Basis, Source, StatementId, guide};

/// Headings as in `headings.csv`; the statements for the text under them, or the reason why there are none.
const STATEMENTS: &str = include_str!("coverage/statements.csv");
const HEADINGS: &str = include_str!("coverage/headings.csv");

/// A document's people: those of its city; for the citizen's own page, which applies everywhere, also those elsewhere.
fn cities(document: &str) -> &[&str] {
    match document {
        "nukunuku" => &["utsunomiya", "elsewhere"],
        "utsunomiya" => &["utsunomiya"],
        "setagaya" => &["setagaya"],
        "kawasaki" => &["kawasaki"],
        "tokorozawa" => &["tokorozawa"],
        _ => panic!("{document} is none of the five"),
    }
}

/// The kinds of statement in the answers of each city, and the sources of its municipal ones.
fn said() -> BTreeMap<&'static str, (BTreeSet<StatementId>, Vec<Source>)> {
    let mut said: BTreeMap<&str, (BTreeSet<StatementId>, Vec<Source>)> = BTreeMap::new();
    for person in people::everybody() {
        let advice = guide(&Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin()));
        let (city, _) = person.name.split_once('_').unwrap();
        let (ids, sources) = said.entry(city).or_default();
        ids.extend(advice.statements().map(|statement| statement.id));
        let municipal = advice.statements().filter(|statement| statement.basis == Basis::Municipal);
        sources.extend(municipal.map(|statement| statement.source.clone()));
    }
    said
}

#[test]
fn every_heading_is_said_in_its_city_or_says_why_not() {
    let said = said();
    for line in STATEMENTS.lines().skip(1) {
        let [document, heading, statements, reason] = line.split(',').collect::<Vec<_>>()[..] else {
            panic!("four fields: {line}");
        };
        assert_ne!(statements.is_empty(), reason.is_empty(), "{document}, {heading}: statements or a reason");
        for name in statements.split(' ').filter(|name| !name.is_empty()) {
            let id = StatementId::from_name(name).unwrap_or_else(|| panic!("{document}, {heading}: no kind {name}"));
            let is_said = cities(document).iter().any(|city| said.get(city).is_some_and(|(ids, _)| ids.contains(&id)));
            assert!(is_said, "{document}, {heading}: {name} stands in no golden answer of the city");
        }
    }
}

#[test]
fn the_two_tables_list_the_same_headings() {
    let headings = |table: &'static str| -> Vec<Vec<&str>> {
        table.lines().skip(1).map(|line| line.split(',').take(2).collect()).collect()
    };
    assert_eq!(headings(STATEMENTS), headings(HEADINGS));
}

/// The reason of the headings that are a page's title: «it stands as the source of every municipal statement».
#[test]
fn each_page_is_the_source_of_its_municipal_statements() {
    let said = said();
    // 宇都宮市's page is silent on a reservation: there the citizen's page is named (R-CONFLICT 21). What on a page no
    // longer holds stands on others.
    for (city, others) in [
        ("utsunomiya", &["nukunuku", "P-MYNA-3505"][..]),
        ("setagaya", &[]),
        ("kawasaki", &["P-MYNA-3505"]),
        ("tokorozawa", &["P-MYNA-3505", "tokorozawa-2023"]),
    ] {
        let expected = [&[city], others].concat().into_iter();
        let expected: Vec<Source> = expected.map(|key| Source::of(Rules::builtin().source(key).unwrap())).collect();
        let (_, sources) = &said[city];
        let missing: Vec<_> = expected.iter().filter(|source| !sources.contains(source)).collect();
        let more: Vec<_> = sources.iter().filter(|source| !expected.contains(source)).collect();
        assert!(missing.is_empty() && more.is_empty(), "{city}: missing {missing:?}, more {more:?}");
    }
}
