//! Statements know for whom they are: every demo card on many days, with every task, person and city, hears nothing of another's,
//! and no set of tasks or persons is wider than what somebody really hears.

#![allow(clippy::unwrap_used, reason = "a card that cannot be made ends the test")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_guide::rules::Rules;
use kigen_guide::say::{StatementId, guide};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Situation, Stay, Who};
use kigen_guide::{Case, Facts, Person, Persons, Task, Today};
use kigen_integration::day;
use kigen_simulator::demo;

/// Days after the one for which a demo card is made: before, in and after its window, and after its card's end.
const DAYS: [u64; 5] = [0, 60, 160, 420, 1900];

/// Every city with a file, and one without.
const CITIES: [&str; 5] = ["14133", "11208", "09201", "13112", "01100"];

fn persons() -> Vec<Answers> {
    let of = |who, holder, form| Answers { who: Some(who), holder, form, ..Answers::default() };
    vec![
        of(Who::Holder, None, None),
        of(Who::Proxy, None, Some(true)),
        of(Who::Proxy, Some(Holder::Under15), Some(false)),
        of(Who::Proxy, Some(Holder::Ward), None),
        of(Who::Representative, Some(Holder::Under15), None),
        of(Who::Representative, Some(Holder::Ward), None),
        of(Who::Representative, None, None),
    ]
}

fn lives() -> Vec<Answers> {
    let pin = |pin| Some(pin);
    let base = Answers::default;
    vec![
        base(),
        Answers {
            authentication_pin: pin(PinKnowledge::Known),
            signature_pin: pin(PinKnowledge::Known),
            stay: Some(Stay::None),
            moved: Some(true),
            ..base()
        },
        Answers {
            authentication_pin: pin(PinKnowledge::Known),
            signature_pin: pin(PinKnowledge::Forgotten),
            stay: Some(Stay::Limited),
            moved: Some(false),
            ..base()
        },
        Answers {
            authentication_pin: pin(PinKnowledge::Known),
            signature_pin: pin(PinKnowledge::Known),
            stay: Some(Stay::None),
            moved: Some(false),
            ..base()
        },
        Answers { abroad: Some(Abroad::Lives), stay: Some(Stay::None), ..base() },
        Answers { abroad: Some(Abroad::Leaves), stay: Some(Stay::None), ..base() },
        Answers { abroad: Some(Abroad::Leaves), stay: Some(Stay::Limited), ..base() },
    ]
}

/// Everybody of the walk, as a case.
fn walk(mut each: impl FnMut(&Case<'_>)) {
    for card in demo::ALL {
        let tap = read_card(card.make(day()), &ReadRequest::default(), &mut NoObserver);
        let facts = Facts::from_reading(&tap.reading);
        // With the password the signature certificate is read too, even that of a child who usually has none.
        let with_signature = Facts { signature: facts.authentication.clone(), ..facts.clone() };
        for (facts, later) in [&facts, &with_signature].into_iter().flat_map(|facts| DAYS.map(|later| (facts, later))) {
            let today = Today::given(day().checked_add_days(Days::new(later)).unwrap());
            for person in persons() {
                for life in lives() {
                    for city in CITIES {
                        let answers = Answers {
                            who: person.who,
                            holder: person.holder,
                            form: person.form,
                            municipality: Some(city.to_owned()),
                            ..life.clone()
                        };
                        let Ok(situation) = Situation::of(answers) else { continue };
                        each(&Case::of(facts, &situation, &today, Rules::builtin()));
                    }
                }
            }
        }
    }
}

#[test]
fn nobody_hears_what_is_for_another_and_every_set_is_heard() {
    let mut heard: BTreeMap<StatementId, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
    let mut tasks = BTreeSet::new();
    walk(|case| {
        tasks.insert(format!("{:?}", case.task()));
        for line in guide(case).statements() {
            assert!(line.id.tasks().contains(case.task()), "{} for {:?}", line.id.as_str(), case.task());
            assert!(line.id.persons().contains(case.person()), "{} to {:?}", line.id.as_str(), case.person());
            let (of_tasks, of_persons) = heard.entry(line.id).or_default();
            of_tasks.insert(format!("{:?}", case.task()));
            of_persons.insert(format!("{:?}", case.person()));
        }
    });
    assert_eq!(tasks.len(), Task::ALL.len(), "the walk meets every task: {tasks:?}");
    let mut wide = Vec::new();
    for (id, (_, persons)) in &heard {
        for person in Person::ALL.into_iter().filter(|person| id.persons().contains(*person)) {
            if !persons.contains(&format!("{person:?}")) {
                wide.push(format!("{} is said to no {person:?}", id.as_str()));
            }
        }
    }
    // No city with a file asks a proxy to reserve who has the letter's form already.
    // Who is a representative by their own word, of either, needs no assumption.
    assert_eq!(wide, ["next-reserve-issue is said to no Proxy", "assumed-representative is said to no Representative"]);
    assert!(heard.len() > 200, "{} kinds were heard", heard.len());
}

/// What each person must never hear, written from the documents: the filter is what keeps it away.
#[test]
fn what_one_person_is_told_is_not_told_to_another() {
    use StatementId as Id;
    let holder = [Id::BringCard, Id::BringId, Id::PinsWithRenewal];
    let proxy =
        [Id::BringForm, Id::BringProxyId, Id::BringLetter, Id::CounterSecondVisit, Id::PinsInForm, Id::NextAskForm];
    let child = [Id::BringProofChild, Id::SpecialChildPresent, Id::SpecialChildStore];
    let ward = [Id::BringProofWard];
    let table: [(&[Id], Persons); 4] =
        [(&holder, Persons::HOLDER), (&proxy, Persons::PROXY), (&child, Persons::CHILD), (&ward, Persons::WARD)];
    for (ids, persons) in table {
        for id in ids {
            assert_eq!(id.persons(), persons, "{}", id.as_str());
        }
    }
    let card =
        [Id::WhereCardHow, Id::WhereCardWay, Id::BringCardForm, Id::BringPickup, Id::BringOldCard, Id::PinsNewCard];
    let renewal = [Id::CounterStep, Id::BringNotice, Id::WhereNotOnline, Id::PinsAsked, Id::AfterCheck];
    assert!(card.iter().all(|id| !id.tasks().contains(Task::Renew) && !id.tasks().contains(Task::ExtendStay)));
    assert!(renewal.iter().all(|id| !id.tasks().contains(Task::NewCard)));
}
