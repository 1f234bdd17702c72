use super::short::{of, sentences};
use crate::case::{Case, ServingOffice};
use crate::municipality::municipality_name;
use crate::rules::{Hours, Office};
use crate::say::guide::Guide;
use crate::say::id::StatementId as Id;
use crate::say::today::clock;
use crate::text::{Arg, Texts, office, whereabouts};

/// More than these would not fit into two lines.
const NAMED: usize = 2;

/// Where the next step is done, and whether to reserve.
pub(super) fn place(c: &Case<'_>, guide: &Guide, texts: &Texts) -> String {
    let mut lines = if c.lives_abroad() {
        of(guide, &[Id::SpecialAbroad], texts)
    } else if c.task().is_for_a_card() {
        of(guide, &[Id::WhereCardHow], texts)
    } else {
        offices(c, texts)
    };
    // Of two visits a page states this for the second.
    if !c.takes_two_visits() {
        lines.extend(of(guide, &[Id::WhereReservation, Id::WhereReservationCard], texts));
    }
    sentences(&lines, texts)
}

/// The offices that serve this person, with their usual hours.
fn offices(c: &Case<'_>, texts: &Texts) -> Vec<String> {
    if let Some(first) = c.office_of_the_first_visit() {
        return vec![texts.with("brief-offices", &[("names", Arg::Text(&office(first, texts.language())))])];
    }
    let serving: Vec<&ServingOffice<'_>> = c.offices().iter().filter(|office| office.is_for_visitor).collect();
    let named: Vec<String> = serving.iter().take(NAMED).map(|found| words(found.found.value, texts)).collect();
    if named.is_empty() {
        return vec![match c.code().and_then(municipality_name) {
            Some(found) => {
                texts.with("brief-office-unread", &[("name", Arg::Text(&found.full_name(texts.language())))])
            }
            None => texts.text("brief-office-anywhere"),
        }];
    }
    let names = named.join(&texts.text("brief-office-joint"));
    let id = if serving.len() > NAMED { "brief-offices-and-more" } else { "brief-offices" };
    let mut lines = vec![texts.with(id, &[("names", Arg::Text(&names))])];
    if !serving.iter().any(|office| office.states_weekdays()) {
        lines.push(texts.text("brief-hours-ask"));
    }
    lines
}

/// An office with whereabouts, exceptions and hours of Monday to Friday in brackets.
fn words(found: &Office, texts: &Texts) -> String {
    let language = texts.language();
    let name = office(&found.name, language);
    let mut details: Vec<String> =
        found.place.as_deref().map(|place| whereabouts(place, language)).into_iter().collect();
    if !found.except.is_empty() {
        let names: Vec<String> = found.except.iter().map(|name| whereabouts(name, language)).collect();
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

fn working_days(found: &Hours, texts: &Texts) -> Option<String> {
    let (opens, closes) = (clock(*found.opens.known()?), clock(*found.closes.known()?));
    Some(texts.with("brief-hours", &[("opens", Arg::Text(&opens)), ("closes", Arg::Text(&closes))]))
}
