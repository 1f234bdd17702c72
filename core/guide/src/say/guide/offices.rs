//! Offices: which, and when they are open (R-PLACE).

use super::schedule;
use crate::case::{Case, ServingOffice};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, name, names, note, phrase, sentence, sentences, telephone, words};

/// The offices that do the task; names those that do not serve this visitor as such.
pub(super) fn offices(c: &Case<'_>) -> Vec<Statement> {
    let mut lines: Vec<Statement> = c.offices().iter().map(|office| line(c, office)).collect();
    let first = c.offices().first();
    if let Some(first) = first.filter(|_| !c.is_page_about_this()) {
        let details = sentences(c.phone_to_ask().as_deref().map(telephone));
        let id = if c.is_leaving() { Id::WhereForLeaving } else { Id::WhereForRenewal };
        lines.insert(0, c.found(id, vec![("details", details)], &first.found));
    }
    match first {
        None => lines.extend(c.uncertain("offices", Id::WhereUncertain)),
        Some(_) if c.offices().iter().any(ServingOffice::states_weekdays) => {}
        Some(first) => {
            let details = sentences(c.phone_to_ask().as_deref().map(telephone));
            lines.push(c.found(Id::WhereHoursUnknown, vec![("details", details)], &first.found));
        }
    }
    lines
}

fn line(c: &Case<'_>, serving: &ServingOffice<'_>) -> Statement {
    let office = serving.found.value;
    if !serving.is_for_visitor {
        let all = if office.names.is_empty() { name(&office.name) } else { names(&office.names) };
        return c.found(Id::WhereNotForVisitor, vec![("name", name(&office.name)), ("names", all)], &serving.found);
    }
    let named = match name(&serving.place.name) {
        named if office.except.is_empty() => named,
        named => phrase("where-except", vec![("name", named), ("names", names(&office.except))]),
    };
    let arguments = vec![("name", named), ("details", Value::Sentences(details(serving)))];
    let line = c.found(Id::WhereOffice, arguments, &serving.found);
    Statement { place: Some(serving.place.clone()), ..line }
}

fn details(serving: &ServingOffice<'_>) -> Vec<Value> {
    let office = serving.found.value;
    let mut details = Vec::new();
    if !office.names.is_empty() && serving.own_ward.is_none() {
        details.push(sentence(names(&office.names)));
    }
    let is_in_address = |place: &&str| !office.address.known().is_some_and(|address| address.contains(*place));
    details.extend(office.place.as_deref().filter(is_in_address).map(|place| sentence(name(place))));
    if office.of_residence {
        details.push(words("where-of-residence"));
    }
    details.extend(office.address.known().map(|address| sentence(name(address))));
    for hours in office.hours.known().into_iter().flatten() {
        details.push(sentence(
            schedule::hours(hours).unwrap_or_else(|| phrase("where-days-open", vec![("days", schedule::days(hours))])),
        ));
    }
    details.extend(office.phone.known().map(|phone| telephone(phone)));
    details.extend(office.note.as_ref().map(note));
    details
}
