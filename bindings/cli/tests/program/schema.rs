use kigen_simulator::demo;
use serde_json::Value;

use crate::kigen::{kigen, kigen_with};

const READ: &str = include_str!("../../schema/read.schema.json");
const CHECK: &str = include_str!("../../schema/check.schema.json");
const PLAN: &str = include_str!("../../schema/plan.schema.json");

pub(crate) fn assert_valid(schema: &str, object: &Value, context: &str) {
    let validator = jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(object).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{context}: {errors:#?}\n{object:#}");
}

#[test]
fn every_demo_card_read_in_every_way_fits_the_schema() {
    for name in demo::ALL.iter().map(|card| card.name) {
        for options in ["", "--verify", "--verify --extended", "--today 2020-01-01", "--today 2040-01-01"] {
            let run = kigen(&format!("read --demo {name} --demo-day 2026-11-21 --json {options}"));
            assert!(run.exit == 0 || run.exit == 1, "{run:?}");
            assert_valid(READ, &run.json(), &format!("{name} {options}"));
        }
        for password in ["ABC123", "WRONG1"] {
            let arguments =
                format!("read --demo {name} --today 2026-11-21 --json --sign-password-stdin --spend-last-try");
            assert_valid(READ, &kigen_with(&arguments, password, &[]).json(), &format!("{name} {password}"));
        }
    }
}

#[test]
fn every_plan_fits_the_schema() {
    for expires in ["2026-11-20", "2026-11-21", "2026-12-15", "2027-03-31", "2028-02-29", "2031-06-14"] {
        for card in ["", "--card-expires 2026-11-20", "--card-expires 2026-12-15", "--card-expires 2036-02-29"] {
            if card.split(' ').nth(1).is_some_and(|card| card < expires) {
                continue; // refused: the card would end first
            }
            let run = kigen(&format!("plan --expires {expires} {card} --today 2026-11-21 --json"));
            assert_eq!(run.exit, 0, "{run:?}");
            assert_valid(PLAN, &run.json(), &format!("{expires} {card}"));
        }
    }
}

#[test]
fn every_self_check_fits_the_schema() {
    for name in demo::ALL.iter().map(|card| card.name) {
        let run = kigen(&format!("check --demo {name} --json"));
        assert!(run.exit == 0 || run.exit == 1, "{run:?}");
        assert_valid(CHECK, &run.json(), name);
    }
}

#[test]
fn the_schema_refuses_a_field_that_is_missing_or_unknown() {
    let validator = jsonschema::validator_for(&serde_json::from_str(READ).unwrap()).unwrap();
    let good = kigen("read --demo renewal-open --json").json();
    for field in ["verdict", "card", "authentication", "pins", "cost", "not_checked"] {
        let mut object = good.clone();
        object.as_object_mut().unwrap().remove(field);
        assert!(!validator.is_valid(&object), "{field}");
    }
    let mut object = good;
    object["authentication"]["serial"] = "1".into();
    assert!(!validator.is_valid(&object));
}
