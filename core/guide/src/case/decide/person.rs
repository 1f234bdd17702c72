use crate::case::kind::Person;
use crate::situation::{Holder, Situation, Who};

pub(in crate::case) fn decide(situation: &Situation) -> Person {
    match (situation.goes(), situation.answers().holder) {
        // Abroad nobody else is served (R-ABROAD-3).
        (Who::Proxy, _) if situation.lives_abroad() => Person::Holder,
        (Who::Holder, _) => Person::Holder,
        (Who::Proxy, _) => Person::Proxy,
        (Who::Representative, Some(Holder::Under15)) => Person::ChildsRepresentative,
        (Who::Representative, Some(Holder::Ward)) => Person::WardsRepresentative,
        (Who::Representative, Some(Holder::From15) | None) => Person::Representative,
    }
}
