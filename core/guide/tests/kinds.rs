//! Every kind of statement occurs: for a golden person, or in a case of `tests/vectors/rules.toml`.

#![allow(clippy::unwrap_used, reason = "a list that cannot be read ends the test")]

#[path = "support/people.rs"]
mod people;

use std::collections::BTreeSet;

use kigen_guide::rules::Rules;
use kigen_guide::say::{Basis, Guide, StatementId, guide};
use kigen_guide::{Case, Today};

/// The statements for the golden people.
fn heard() -> BTreeSet<StatementId> {
    let everybody = people::everybody().into_iter();
    let answers = everybody.map(|one| guide(&Case::of(&one.facts, &one.situation, &people::today(), Rules::builtin())));
    answers
        .chain([by_a_wrong_clock()])
        .flat_map(|advice| advice.statements().map(|line| line.id).collect::<Vec<_>>())
        .collect()
}

/// The machine's clock is before the certificate's start; all other people are tested on a given day.
fn by_a_wrong_clock() -> Guide {
    let one = people::everybody().into_iter().find(|one| one.name == "elsewhere_clock_doubtful").unwrap();
    let today = Today::from_clock(people::day("2026-11-21"), people::day("2026-01-01"));
    guide(&Case::of(&one.facts, &one.situation, &today, Rules::builtin()))
}

/// The statements of the rules' cases, which `rule_vectors` plays.
fn played() -> BTreeSet<StatementId> {
    let cases: toml::Table = toml::from_str(include_str!("../../../tests/vectors/rules.toml")).unwrap();
    let cases = cases.get("case").unwrap().as_array().unwrap().iter();
    let says = cases.filter_map(|case| case.get("says")?.as_table()).flat_map(toml::Table::keys);
    says.map(|name| StatementId::from_name(name).unwrap()).collect()
}

#[test]
fn no_kind_of_statement_is_never_said() {
    let (heard, played) = (heard(), played());
    let silent: Vec<&str> = StatementId::ALL
        .iter()
        .filter(|id| !heard.contains(id) && !played.contains(id))
        .map(|id| id.as_str())
        .collect();
    assert_eq!(silent, Vec::<&str>::new());
}

/// renewal-rules.md §26: each entry but ST-32, since readings are never kept or compared.
#[test]
fn every_entry_of_the_rules_is_heard_by_a_golden_person() {
    let heard: BTreeSet<&str> = heard().iter().flat_map(|id| id.kinds()).copied().collect();
    let expected: BTreeSet<String> =
        (1..=35).filter(|number| *number != 32).map(|number| format!("ST-{number}")).collect();
    assert_eq!(heard, expected.iter().map(String::as_str).collect());
}

/// Chip and calculation need a card, the municipality its page, and a rule always has a source.
#[test]
fn what_a_statement_rests_on_fits_its_kind() {
    for one in people::everybody() {
        for line in guide(&Case::of(&one.facts, &one.situation, &people::today(), Rules::builtin())).statements() {
            let kinds = line.id.kinds();
            let context = format!("{}: {}", one.name, line.id.as_str());
            assert!(!line.rules().is_empty() && !kinds.is_empty(), "{context}");
            // What only the chip knows is stated only on the basis of the chip or, with typed dates, the person.
            if kinds.iter().any(|kind| ["ST-1", "ST-5", "ST-6", "ST-7"].contains(kind))
                && line.basis == Basis::Calculation
            {
                panic!("{context}");
            }
            if kinds.contains(&"ST-30") {
                assert_ne!(line.basis, Basis::Chip, "{context}");
            }
        }
    }
}
