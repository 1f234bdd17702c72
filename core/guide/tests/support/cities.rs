//! Checks for every municipality's file, whoever wrote it and whoever lives there.

use kigen_card::Item;
use kigen_guide::Case;
use kigen_guide::rules::Rules;
use kigen_guide::say::{Guide, guide};
use kigen_guide::situation::{Answers, Situation};

use crate::people::{Person, everybody, today};

/// The golden people as citizens of one municipality.
pub(crate) fn citizens(code: &str) -> Vec<Person> {
    let moved = |mut person: Person| {
        if let Item::Read(card) = &mut person.facts.card {
            card.issued_by = Some(code.to_owned());
        } else {
            let answers = Answers { municipality: Some(code.to_owned()), ..person.situation.answers().clone() };
            person.situation = Situation::of(answers).unwrap();
        }
        person
    };
    everybody().into_iter().map(moved).collect()
}

/// Entries of a municipality's file whose removal changes no citizen's answer although they say something: they are
/// not `"unknown"`, and no `[[outdated]]` entry that nobody has to be told.
pub(crate) fn unsaid(rules: &Rules, code: &str) -> Vec<String> {
    let citizens = citizens(code);
    let answer = |person: &Person, rules: &Rules| guide(&Case::of(&person.facts, &person.situation, &today(), rules));
    let whole: Vec<Guide> = citizens.iter().map(|person| answer(person, rules)).collect();
    let file = rules.municipal().find(|file| file.code == code).unwrap();
    let is_quiet = |id: &str| {
        let outdated = file.outdated.iter().find(|entry| entry.id == id);
        outdated.and_then(|entry| entry.value.known()).is_some_and(|outdated| !outdated.tell)
    };
    let mut unsaid = Vec::new();
    for entry in file.entries().iter().filter(|entry| !entry.is_unknown && !is_quiet(entry.id)) {
        let without = rules.without(code, entry.id).unwrap();
        if citizens.iter().zip(&whole).all(|(person, whole)| answer(person, &without) == *whole) {
            unsaid.push(format!("{code}/{} changes no answer", entry.id));
        }
    }
    unsaid
}
