//! Plays `tests/vectors/rules.toml` through the public functions.

#![allow(clippy::unwrap_used, reason = "a case that cannot be read ends the test")]

#[path = "support/example.rs"]
mod example;

use std::collections::BTreeMap;

use example::Example;
use kigen_card::pin::SignaturePin;
use kigen_guide::hand::HandError;
use kigen_guide::interview::questions;
use kigen_guide::rules::Rules;
use kigen_guide::say::{Guide, Statement, StatementId, Value, guide};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Today};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    /// Rules without a case, by reason.
    without: BTreeMap<String, Vec<String>>,
    /// Valid signature passwords (R-PIN-1).
    password: BTreeMap<String, bool>,
    case: Vec<Example>,
}

fn cases() -> Cases {
    toml::from_str(include_str!("../../../tests/vectors/rules.toml")).unwrap()
}

#[test]
fn every_rule_has_a_case_or_a_reason() {
    let cases = cases();
    let dated = include_str!("../../../tests/vectors/dates.csv");
    for entry in &Rules::builtin().national().rules {
        let has_case = cases.case.iter().any(|case| case.rule == entry.id);
        let is_dated = dated.lines().any(|line| line.split(',').next() == Some(&entry.id));
        let has_reason = cases.without.values().flatten().any(|id| *id == entry.id);
        assert!((has_case || is_dated) != has_reason, "{}: case {has_case}, reason {has_reason}", entry.id);
    }
}

#[test]
fn every_printed_example_gives_the_statements_of_its_rule() {
    let texts = Texts::new(Language::Japanese);
    let mut wrong = Vec::new();
    for case in &cases().case {
        let mut found = Vec::new();
        play(case, &texts, &mut found);
        wrong.extend(found.into_iter().map(|line| format!("{} ({}): {line}", case.rule, case.example)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_printed_passwords_fit_or_do_not() {
    let passwords = cases().password;
    assert_eq!(passwords.len(), 5);
    for (password, fits) in passwords {
        assert_eq!(SignaturePin::new(password.clone().into_bytes()).is_ok(), fits, "{password}");
    }
}

fn play(example: &Example, texts: &Texts, wrong: &mut Vec<String>) {
    assert!(Rules::builtin().source_of_rule(&example.rule).is_some(), "no rule {}", example.rule);
    let (facts, situation) = match (example.given(), &example.error) {
        (Ok(given), None) => given,
        (Err(error), Some(expected)) if name(error) == expected => return,
        (given, expected) => {
            wrong.push(format!("error {:?} instead of {expected:?}", given.err()));
            return;
        }
    };
    let case = Case::of(&facts, &situation, &Today::given(example.today), Rules::builtin());
    let advice = guide(&case);
    let mut differ = |what: &str, found: &str, expected: &str| {
        if found != expected {
            wrong.push(format!("{what} {found} instead of {expected}"));
        }
    };
    if let Some(expected) = &example.verdict {
        differ("verdict", case.verdict().as_str(), expected);
    }
    if let Some(expected) = &example.flags {
        let flags: Vec<&str> = case.flags().iter().map(|flag| flag.as_str()).collect();
        differ("flags", &flags.join(" "), &expected.join(" "));
    }
    for (id, expected) in &example.says {
        says(&advice, id, expected).into_iter().for_each(|line| wrong.push(line));
    }
    for id in example.omits.iter().filter(|id| advice.says(kind(id))) {
        wrong.push(format!("says {id}"));
    }
    for (id, basis) in &example.basis {
        if !of_kind(&advice, id).all(|statement| Some(statement.basis.as_str()) == basis.as_str()) {
            wrong.push(format!("{id} does not rest on {basis}"));
        }
    }
    for (id, words) in &example.words {
        let text: Vec<String> = of_kind(&advice, id).map(|statement| statement.text(texts)).collect();
        for word in words.as_array().unwrap().iter().filter_map(toml::Value::as_str) {
            if !text.iter().any(|text| text.contains(word)) {
                wrong.push(format!("{id} does not say {word}: {}", text.join(" / ")));
            }
        }
    }
    for statement in advice.statements() {
        let text = statement.text(texts);
        if let Some(word) = example.never.iter().find(|word| text.contains(word.as_str())) {
            wrong.push(format!("{} says {word}: {text}", statement.id.as_str()));
        }
    }
    let asked: Vec<&str> = questions(&case).iter().map(|question| question.kind.as_str()).collect();
    wrong.extend(
        example.asks.iter().filter(|kind| !asked.contains(&kind.as_str())).map(|kind| format!("{kind} is not asked")),
    );
    wrong.extend(
        example.asks_not.iter().filter(|kind| asked.contains(&kind.as_str())).map(|kind| format!("{kind} is asked")),
    );
}

fn name(error: HandError) -> &'static str {
    error.message().strip_prefix("situation-").unwrap()
}

fn kind(id: &str) -> StatementId {
    StatementId::from_name(id).unwrap_or_else(|| panic!("no statement {id}"))
}

fn of_kind<'a>(advice: &'a Guide, id: &str) -> impl Iterator<Item = &'a Statement> {
    let id = kind(id);
    advice.statements().filter(move |statement| statement.id == id)
}

/// The errors in the statements of one kind.
fn says(advice: &Guide, id: &str, expected: &toml::Value) -> Vec<String> {
    let found: Vec<&Statement> = of_kind(advice, id).collect();
    if found.is_empty() {
        return vec![format!("{id} is missing")];
    }
    let one = std::slice::from_ref(expected);
    let expected = expected.as_array().map_or(one, Vec::as_slice);
    if found.len() < expected.len() || (expected.len() > 1 && found.len() > expected.len()) {
        return vec![format!("{id} stands {} times instead of {}", found.len(), expected.len())];
    }
    let pairs = found.iter().zip(expected);
    pairs
        .filter(|(statement, expected)| !holds(statement, expected))
        .map(|(statement, expected)| {
            let arguments: Vec<String> =
                statement.arguments.iter().map(|(name, value)| format!("{name} = {}", plain(value))).collect();
            format!("{id} has {} instead of {expected}", arguments.join(", "))
        })
        .collect()
}

/// A table names arguments; `""` asks for none; anything else is the statement's date, number or first argument.
fn holds(statement: &Statement, expected: &toml::Value) -> bool {
    let argument = |name: &str| statement.argument(name).map(plain);
    if let Some(table) = expected.as_table() {
        return table.iter().all(|(name, value)| argument(name).as_ref() == Some(value));
    }
    let main = argument("date").or_else(|| argument("days"));
    let first = || statement.arguments.first().map(|(_, value)| plain(value));
    expected.as_str() == Some("") || main.or_else(first).as_ref() == Some(expected)
}

/// A value in the terms of the file: dates and names as text, messages by their id.
fn plain(value: &Value) -> toml::Value {
    let text = |text: &str| toml::Value::String(text.to_owned());
    match value {
        Value::Number(number) => toml::Value::Integer(*number),
        Value::Date(date) => text(&date.to_string()),
        Value::Name(name) | Value::Paper(name) | Value::Municipality(name) | Value::Words(name) => text(name),
        Value::Office(name, own) => text(own.as_ref().unwrap_or(name)),
        Value::Phrase(id, arguments) => {
            let mut table: toml::Table =
                arguments.iter().map(|(name, value)| ((*name).to_owned(), plain(value))).collect();
            table.insert("id".to_owned(), text(id));
            toml::Value::Table(table)
        }
        Value::Note(note) => text(note.text(Language::Japanese)),
        Value::List(values) | Value::Sentences(values) => toml::Value::Array(values.iter().map(plain).collect()),
    }
}
