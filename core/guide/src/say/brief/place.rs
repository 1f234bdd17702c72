use super::said::Said;
use super::short::{of, of_with_doubt, sentences};
use crate::case::{Case, ServingOffice};
use crate::municipality::municipality_name;
use crate::rules::{Hours, Office};
use crate::say::guide::Guide;
use crate::say::id::StatementId as Id;
use crate::say::today::clock;
use crate::text::{Arg, Language, Texts, office, own_office, whereabouts};

/// More than these would not fit into two lines: an English name has the Japanese one behind it.
const fn named(language: Language) -> usize {
    match language {
        Language::Japanese => 2,
        Language::PlainJapanese | Language::English => 1,
    }
}

/// Where the next step is done, and whether to reserve.
pub(super) fn place(c: &Case<'_>, guide: &Guide, texts: &Texts) -> Said {
    let is_an_office = !c.lives_abroad() && !c.task().is_for_a_card();
    let mut lines = if c.lives_abroad() {
        of(guide, &[Id::SpecialAbroad], texts)
    } else if c.task().is_for_a_card() {
        of(guide, &[Id::WhereCardHow], texts)
    } else {
        offices(c, texts)
    };
    lines.extend(of(guide, &[Id::WhereForRenewal], texts));
    // Of two visits a page states this for the second; where it comes first, it has been said.
    if !c.takes_two_visits() && !c.begins_with_a_reservation() {
        lines.extend(of_with_doubt(guide, &[Id::WhereReservation, Id::WhereReservationCard], texts));
    }
    let nearest = c.nearest_office().filter(|_| is_an_office).map(|office| office.place.clone());
    Said { text: sentences(&lines, texts), place: nearest, ..Said::default() }
}

/// The offices that serve this person, with their usual hours.
fn offices(c: &Case<'_>, texts: &Texts) -> Vec<String> {
    if let Some(first) = c.office_of_the_first_visit() {
        let own = c.offices().iter().find(|office| office.found.value.name == first);
        let own = own.and_then(|office| office.own_ward.as_deref());
        let name = own.map_or_else(|| office(first, texts.language()), |own| own_office(first, own, texts.language()));
        return vec![texts.with("brief-offices", &[("names", Arg::Text(&name))])];
    }
    let serving: Vec<&ServingOffice<'_>> = c.offices().iter().filter(|office| office.is_for_visitor).collect();
    let most = named(texts.language());
    let named = if most == 1 { c.nearest_office().into_iter().collect() } else { serving.clone() };
    let named: Vec<String> = named.into_iter().take(most).map(|found| words(found, texts)).collect();
    if named.is_empty() {
        return vec![match c.code().and_then(municipality_name) {
            Some(found) => {
                let id = if found.has_wards() { "brief-office-unread-ward" } else { "brief-office-unread" };
                texts.with(id, &[("name", Arg::Text(&found.usual_name(texts.language())))])
            }
            None => texts.text("brief-office-anywhere"),
        }];
    }
    let names = named.join(&texts.text("brief-office-joint"));
    let id = if serving.len() > most { "brief-offices-and-more" } else { "brief-offices" };
    let mut lines = vec![texts.with(id, &[("names", Arg::Text(&names))])];
    if !serving.iter().any(|office| office.states_weekdays()) {
        lines.push(texts.text("brief-hours-ask"));
    }
    lines
}

/// An office with whereabouts, exceptions and hours of Monday to Friday in brackets.
fn words(serving: &ServingOffice<'_>, texts: &Texts) -> String {
    let (language, found) = (texts.language(), serving.found.value);
    let (name, place) = match &serving.own_ward {
        Some(own) => (own_office(&found.name, own, language), None),
        None => name_and_place(found, language),
    };
    let mut details: Vec<String> = place.into_iter().collect();
    if !found.except.is_empty() {
        let except = found.except.iter().map(|name| whereabouts(name, language));
        // «並木まちづくりセンター» of «まちづくりセンター» is «並木».
        let names: Vec<String> =
            except.map(|name| name.strip_suffix(found.name.as_str()).unwrap_or(name)).map(str::to_owned).collect();
        let names = names.join(&texts.text("advice-list-joint"));
        details.push(texts.with("brief-office-except", &[("names", Arg::Text(&names))]));
    }
    let hours = found.hours.known().into_iter().flatten();
    details.extend(hours.filter(|hours| hours.is_of_working_days()).find_map(|found| working_days(found, texts)));
    if details.is_empty() {
        return name;
    }
    let details = details.join(&texts.text("advice-list-joint"));
    texts.with("brief-office", &[("name", Arg::Text(&name)), ("details", Arg::Text(&details))])
}

/// «市役所1階 市民課»: a place that begins with the office's building takes its name in.
fn name_and_place(found: &Office, language: Language) -> (String, Option<String>) {
    let name = office(&found.name, language);
    let Some(place) = found.place.as_deref() else { return (name, None) };
    match name.split_once(' ') {
        Some((building, desk)) if place.starts_with(building) => (format!("{place} {desk}"), None),
        _ => (name, Some(whereabouts(place, language).to_owned())),
    }
}

fn working_days(found: &Hours, texts: &Texts) -> Option<String> {
    let (opens, closes) = (clock(*found.opens.known()?), clock(*found.closes.known()?));
    Some(texts.with("brief-hours", &[("opens", Arg::Text(&opens)), ("closes", Arg::Text(&closes))]))
}
