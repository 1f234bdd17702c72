//! Every named office has hours of the day, a telephone and a map; they come from its own entry, not from a match by
//! name.

#![allow(clippy::unwrap_used, reason = "a day that cannot be ends the test")]

#[path = "support/people.rs"]
mod people;

use kigen_guide::rules::{OnDay, Rules, on_day};
use kigen_guide::say::{StatementId, guide};
use kigen_guide::situation::{Answers, Situation};
use kigen_guide::{Case, Today};

const CITIES: [&str; 7] = ["09201", "11208", "13112", "14130", "14133", "01100", "23206"];

#[test]
fn every_office_of_every_person_city_and_weekday_has_its_place() {
    let (mut named, mut open) = (0, 0);
    for one in people::everybody() {
        for city in CITIES {
            let answers = Answers { municipality: Some(city.to_owned()), ..one.situation.answers().clone() };
            let situation = Situation::of(answers).unwrap();
            for day in people::day("2026-11-23").iter_days().take(7) {
                let case = Case::of(&one.facts, &situation, &Today::given(day), Rules::builtin());
                let guide = guide(&case);
                let said: Vec<_> = guide.statements().filter(|line| line.id == StatementId::WhereOffice).collect();
                let serving: Vec<_> = case.offices().iter().filter(|office| office.is_for_visitor).collect();
                let context = format!("{} in {city} on {day}", one.name);
                assert!(said.len() == serving.len() || said.is_empty(), "{context}");
                for (line, office) in said.iter().zip(serving) {
                    let place = line.place.as_ref().unwrap_or_else(|| panic!("no place: {context}"));
                    assert_eq!(place, &office.place, "{context}");
                    assert_eq!(place.today, on_day(case.office(), office.found.value, day), "{context}");
                    assert!(!place.map_query.is_empty() && place.phone.is_some(), "{} of {context}", place.name);
                    named += 1;
                    open += usize::from(matches!(place.today, OnDay::Open(_)));
                }
                let others = guide.statements().filter(|line| line.id != StatementId::WhereOffice);
                assert!(others.into_iter().all(|line| line.place.is_none()), "{context}");
            }
        }
    }
    assert!(named > 5_000 && open > 700, "{named} offices, {open} of them open");
}
