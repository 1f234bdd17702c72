use crate::case::kind::{Person, Place, ServingOffice};
use crate::case::state::Case;
use crate::municipality::municipality_name;
use crate::rules::{Found, Office, OfficeRules, Procedure, Rules, Visitor, on_day};
use crate::situation::Situation;

/// What the person's municipality says; for who lives abroad only the nation's: no city's page speaks of embassies
/// (R-ABROAD-4).
pub(in crate::case) fn rules<'r>(situation: &Situation, code: Option<&str>, rules: &'r Rules) -> OfficeRules<'r> {
    let office = rules.office(code);
    if situation.lives_abroad() { office.national() } else { office }
}

impl Case<'_> {
    /// Of the offices that serve this person the one of the own ward, else the first of the page.
    #[must_use]
    pub fn nearest_office(&self) -> Option<&ServingOffice<'_>> {
        let mut serving = self.offices.iter().filter(|office| office.is_for_visitor);
        serving.clone().find(|office| office.found.value.of_residence).or_else(|| serving.next())
    }
}

/// The offices of the person's municipality that do the task: for certificates, or for a new card.
pub(in crate::case) fn serving<'r>(case: &Case<'r>) -> Vec<ServingOffice<'r>> {
    let wanted: &[Procedure] = if case.task.is_for_a_card() {
        &[Procedure::CardApplicationForm, Procedure::NewCard]
    } else {
        &[Procedure::Certificates]
    };
    let serves =
        |found: &Found<'_, Office>, wanted: &[Procedure]| wanted.iter().any(|one| found.value.procedures.contains(one));
    let mut offices: Vec<_> = case.office.offices().into_iter().filter(|found| serves(found, wanted)).collect();
    // The first of two visits, where the page says which offices take it; those that refuse a proxy are named as such.
    let takes_inquiry = |found: &Found<'_, Office>| serves(found, &[Procedure::WrittenInquiry]);
    if case.takes_two_visits() && offices.iter().any(takes_inquiry) {
        offices.retain(|found| takes_inquiry(found) || !is_for(case.person, found.value));
    }
    let serving = offices.into_iter().map(|found| {
        let own_ward = own_ward(case, found.value);
        let place = place(case, found.value, own_ward.as_deref());
        ServingOffice { found, is_for_visitor: is_for(case.person, found.value), own_ward, place }
    });
    serving.collect()
}

/// «幸区役所区民課», if the person lives in 幸区 and the page lists the wards' offices.
fn own_ward(case: &Case<'_>, office: &Office) -> Option<String> {
    let (_, ward) = municipality_name(case.code()?)?.name.split_once(' ')?;
    let own = office.names.iter().find(|name| office.of_residence && name.starts_with(ward))?;
    let (_, section) = office.name.split_once("区役所")?;
    Some(format!("{own}{section}"))
}

fn is_for(person: Person, office: &Office) -> bool {
    let visitor = match person {
        Person::Holder => Visitor::Holder,
        Person::Proxy => Visitor::Proxy,
        Person::ChildsRepresentative | Person::WardsRepresentative | Person::Representative => {
            Visitor::LegalRepresentative
        }
    };
    office.accepts.known().is_none_or(|accepted| accepted.contains(&visitor))
}

fn place(case: &Case<'_>, office: &Office, own_ward: Option<&str>) -> Place {
    let address = office.address.known();
    let municipality = case.office.municipality().map(|found| found.name).unwrap_or_default();
    let name = own_ward.map_or_else(|| office.name.clone(), str::to_owned);
    Place {
        map_query: address.cloned().unwrap_or_else(|| format!("{municipality} {name}")),
        name,
        whereabouts: office.place.clone().or_else(|| address.cloned()),
        phone: office.phone.known().cloned().or_else(|| case.phone_to_ask()),
        today: on_day(&case.office, office, case.day()),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::case::Today;
    use crate::facts::Facts;
    use crate::rules::OnDay;
    use crate::rules::Rules;
    use crate::situation::{Answers, Situation};

    fn utsunomiya(day: &str) -> Vec<Place> {
        let facts = Facts::by_hand("2026-12-15".parse().unwrap(), Some("2031-12-15".parse().unwrap()));
        let answers = Answers { municipality: Some("09201".to_owned()), ..Answers::default() };
        let today = Today::given(day.parse().unwrap());
        let case = Case::of(&facts, &Situation::of(answers).unwrap(), &today, Rules::builtin());
        case.offices().iter().map(|office| office.place.clone()).collect()
    }

    #[test]
    fn a_ward_with_an_office_of_its_own_is_sent_to_that() {
        for (code, name) in [("14132", "幸区役所区民課"), ("14130", "ご本人の住所がある区の区役所区民課")]
        {
            let facts = Facts::by_hand("2026-12-15".parse().unwrap(), Some("2031-12-15".parse().unwrap()));
            let answers = Answers { municipality: Some(code.to_owned()), ..Answers::default() };
            let today = Today::given("2026-11-24".parse().unwrap());
            let case = Case::of(&facts, &Situation::of(answers).unwrap(), &today, Rules::builtin());
            let place = &case.offices()[1].place;
            assert_eq!(place.name, name);
            assert!(place.map_query.ends_with(name), "{}", place.map_query);
        }
    }

    #[test]
    fn a_place_has_its_name_telephone_map_and_hours_of_today() {
        let found = utsunomiya("2026-11-24");
        let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        assert_eq!((found[0].name.as_str(), found[0].phone.as_deref()), ("市役所 市民課", Some("028-632-2265")));
        assert_eq!(found[0].today, OnDay::Open(vec![(time(8, 30), time(19, 0))]));
        assert!(found.iter().all(|place| !place.map_query.is_empty() && place.phone.is_some()));
    }

    #[test]
    fn what_the_page_does_not_say_of_today_is_not_asserted() {
        let first = |day| utsunomiya(day)[0].today.clone();
        assert_eq!((first("2026-11-28"), first("2026-11-22")), (OnDay::NotStated, OnDay::Maintenance));
    }
}
