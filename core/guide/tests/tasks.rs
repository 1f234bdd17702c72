//! The task of each kind of person.

#![allow(clippy::unwrap_used, reason = "a person that cannot be found ends the test")]

#[path = "support/people.rs"]
mod people;

use kigen_guide::rules::Rules;
use kigen_guide::situation::{Answers, PinKnowledge, Situation};
use kigen_guide::{Case, Task};

#[test]
fn what_is_due_beside_the_window_is_a_task_of_its_own() {
    let person = |name: &str| people::everybody().into_iter().find(|one| one.name == name).unwrap();
    let task = |name: &str, situation: Option<Answers>| {
        let one = person(name);
        let situation = situation.map_or(one.situation, |answers| Situation::of(answers).unwrap());
        Case::of(&one.facts, &situation, &people::today(), Rules::builtin()).task()
    };
    let forgotten = Answers { authentication_pin: Some(PinKnowledge::Forgotten), ..Answers::default() };
    for (name, situation, expected) in [
        ("elsewhere_holder", None, Task::Renew),
        ("elsewhere_holder", Some(forgotten.clone()), Task::Renew),
        ("elsewhere_not_yet", None, Task::Wait),
        ("elsewhere_not_yet", Some(forgotten.clone()), Task::SetPin),
        ("elsewhere_card_bound_later", None, Task::WaitForCard),
        ("elsewhere_card_bound_later", Some(forgotten), Task::SetPin),
        ("elsewhere_moved_later", None, Task::IssueSignature),
        ("elsewhere_moved_not_yet", None, Task::IssueSignature),
        ("elsewhere_signature_expired", None, Task::IssueSignature),
        ("elsewhere_signature_earlier", None, Task::Renew),
        ("elsewhere_in_grace", None, Task::Issue),
        ("elsewhere_new_card", None, Task::NewCard),
        ("elsewhere_foreign", None, Task::ExtendStay),
        ("elsewhere_phone", None, Task::None),
    ] {
        assert_eq!(task(name, situation), expected, "{name}");
    }
}
