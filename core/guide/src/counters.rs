//! The counters where it is done, each with what a person needs to get there: hours today, telephone, address.

use chrono::{NaiveTime, Timelike};

use crate::advice::Source;
use crate::facts::Facts;
use crate::rules::{OnDay, Procedure, Rules, on_day};
use crate::situation::Situation;
use crate::text::{Arg, Texts};
use crate::verdict::Today;

/// One counter, or a group of counters with the same conditions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counter {
    /// Official name.
    pub name: String,
    /// Building and floor, or the postal address.
    pub place: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// What to look for on a map: the address, else municipality and name; `None` for a group of places.
    pub map_query: Option<String>,
    /// What the page says of today.
    pub today: OnDay,
    /// Where that stands.
    pub source: Source,
}

impl Counter {
    /// Today's hours in words.
    #[must_use]
    pub fn today_text(&self, texts: &Texts) -> String {
        match &self.today {
            OnDay::Open(hours) => {
                let one = |(opens, closes): &(NaiveTime, NaiveTime)| {
                    let (opens, closes) = (clock(*opens), clock(*closes));
                    texts.with("where-today-hours", &[("opens", Arg::Text(&opens)), ("closes", Arg::Text(&closes))])
                };
                let hours = hours.iter().map(one).collect::<Vec<_>>().join(&texts.text("advice-list-joint"));
                texts.with("where-today-open", &[("hours", Arg::Text(&hours))])
            }
            OnDay::Closed => texts.text("where-today-closed"),
            OnDay::Maintenance => texts.text("where-today-maintenance"),
            OnDay::NotStated => texts.text("where-today-unknown"),
        }
    }
}

/// The counters of the person's municipality that do what is to be done: certificates, or the new card.
#[must_use]
pub fn counters(facts: &Facts, situation: &Situation, today: &Today, rules: &Rules) -> Vec<Counter> {
    let issued_by = facts.card.read().and_then(|card| card.issued_by.as_deref());
    let office = rules.office(situation.municipality.as_deref().or(issued_by));
    let verdict = crate::assess(facts, today).verdict;
    let is_new_card =
        matches!(verdict, crate::Verdict::CardBoundLater | crate::Verdict::CardBoundOpen | crate::Verdict::CardExpired);
    let wanted: &[Procedure] =
        if is_new_card { &[Procedure::CardApplicationForm, Procedure::NewCard] } else { &[Procedure::Certificates] };
    let municipality = office.municipality().map(|found| found.name).unwrap_or_default();
    let offices = office.offices();
    let serving = offices.iter().filter(|found| wanted.iter().any(|one| found.value.procedures.contains(one)));
    serving
        .map(|found| {
            let office_entry = found.value;
            let address = office_entry.address.known().cloned();
            let is_one = office_entry.names.is_empty();
            Counter {
                name: office_entry.name.clone(),
                place: office_entry.place.clone().or_else(|| address.clone()),
                phone: office_entry.phone.known().cloned(),
                map_query: is_one.then(|| address.unwrap_or_else(|| format!("{municipality} {}", office_entry.name))),
                today: on_day(&office, office_entry, today.date),
                source: Source::of(found.source),
            }
        })
        .collect()
}

fn clock(time: NaiveTime) -> String {
    format!("{}:{:02}", time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn utsunomiya(day: &str) -> Vec<Counter> {
        let facts = Facts::by_hand("2026-12-15".parse().unwrap(), Some("2031-12-15".parse().unwrap()));
        let situation = Situation { municipality: Some("09201".to_owned()), ..Situation::default() };
        counters(&facts, &situation, &Today::given(day.parse().unwrap()), Rules::builtin())
    }

    #[test]
    fn a_counter_tells_name_place_telephone_and_hours_of_today() {
        let found = utsunomiya("2026-11-24");
        let first = &found[0];
        assert_eq!((first.name.as_str(), first.phone.as_deref()), ("市役所 市民課", Some("028-632-2265")));
        let texts = Texts::new(Language::Japanese);
        assert_eq!(first.today_text(&texts), "今日は8:30〜19:00に開いています。");
        assert!(found.iter().all(|counter| !counter.source.title(&texts).is_empty()));
    }

    #[test]
    fn what_the_page_does_not_say_of_today_is_said() {
        let texts = Texts::new(Language::Japanese);
        let first = |day| utsunomiya(day)[0].today_text(&texts);
        assert_eq!(first("2026-11-28"), "今日開いているかどうかは、ページからは分かりません。電話で確かめてください。");
        assert_eq!(first("2026-11-22"), "今日は全国のシステムが止まる日です。手続きはできません。");
    }
}
