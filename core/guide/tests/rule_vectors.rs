//! Plays `tests/vectors/rules.toml` through the public functions.

#![allow(clippy::unwrap_used, reason = "a case that cannot be read ends the test")]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kigen_guide::advice::{StatementId, Value, advise};
use kigen_guide::rules::Rules;
use kigen_guide::situation::{Abroad, Holder, PinKnowledge, Situation, Stay, Who};
use kigen_guide::{Facts, Today};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    /// Rules without a case, by the reason.
    without: BTreeMap<String, Vec<String>>,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Case {
    rule: String,
    example: String,
    today: NaiveDate,
    expires: NaiveDate,
    card: NaiveDate,
    municipality: Option<String>,
    who: Option<String>,
    holder: Option<String>,
    form: Option<bool>,
    moved: Option<bool>,
    authentication_pin: Option<String>,
    signature_pin: Option<String>,
    stay: Option<String>,
    abroad: Option<String>,
    says: toml::Table,
    #[serde(default)]
    omits: Vec<String>,
}

impl Case {
    fn situation(&self) -> Situation {
        Situation {
            who: self.who.as_deref().map(|name| Who::from_name(name).unwrap()),
            holder: self.holder.as_deref().map(|name| Holder::from_name(name).unwrap()),
            authentication_pin: self.authentication_pin.as_deref().map(|name| PinKnowledge::from_name(name).unwrap()),
            signature_pin: self.signature_pin.as_deref().map(|name| PinKnowledge::from_name(name).unwrap()),
            form: self.form,
            moved: self.moved,
            stay: self.stay.as_deref().map(|name| Stay::from_name(name).unwrap()),
            abroad: self.abroad.as_deref().map(|name| Abroad::from_name(name).unwrap()),
            municipality: self.municipality.clone(),
            ..Situation::default()
        }
    }
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
    let cases = cases();
    for case in &cases.case {
        let context = format!("{} ({})", case.rule, case.example);
        let facts = Facts::by_hand(case.expires, Some(case.card));
        let found = advise(&facts, &case.situation(), &Today::given(case.today), Rules::builtin());
        assert!(Rules::builtin().source_of_rule(&case.rule).is_some(), "{context}: no such rule");
        for (id, expected) in &case.says {
            let id = StatementId::from_name(id).unwrap_or_else(|| panic!("{context}: {id}"));
            let statement = found.statements().find(|statement| statement.id == id);
            let statement = statement.unwrap_or_else(|| panic!("{context}: {} is missing", id.as_str()));
            let argument = |name| match statement.argument(name) {
                Some(Value::Date(date)) => Some(toml::Value::String(date.to_string())),
                Some(Value::Number(number)) => Some(toml::Value::Integer(*number)),
                _ => None,
            };
            let value = argument("date").or_else(|| argument("days")).unwrap_or(toml::Value::String(String::new()));
            assert_eq!(&value, expected, "{context}: {}", id.as_str());
        }
        for id in &case.omits {
            let id = StatementId::from_name(id).unwrap_or_else(|| panic!("{context}: {id}"));
            assert!(!found.says(id), "{context}: {}", id.as_str());
        }
    }
}
