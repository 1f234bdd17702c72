//! Offices: which, and when they are open (R-PLACE).

use super::schedule;
use crate::case::{Case, ServingOffice};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{self, Value, name, note, office, phrase, sentence, sentences, telephone, words};

/// The offices that do the task; names those that do not serve this visitor as such.
pub(super) fn offices(c: &Case<'_>) -> Vec<Statement> {
    let mut lines: Vec<Statement> = c.offices().iter().map(|office| line(c, office)).collect();
    let first = c.offices().first();
    if let Some(first) = first.filter(|_| !c.is_page_about_this()) {
        let details = sentences(c.phone_to_ask().as_deref().map(telephone));
        let id = if c.is_leaving() { Id::WhereForLeaving } else { Id::WhereForRenewal };
        lines.insert(0, c.found(id, vec![("details", details)], &first.found));
    } else if let Some(first) = first.filter(|_| c.may_keep_the_card()) {
        let details = sentences(c.phone_to_ask().as_deref().map(telephone));
        lines.insert(0, c.found(Id::WhereForLeaving, vec![("details", details)], &first.found));
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
    let found = serving.found.value;
    let named = Value::Office(found.name.clone(), serving.own_ward.clone());
    if !serving.is_for_visitor {
        let all = if found.names.is_empty() { office(&found.name) } else { value::offices(&found.names) };
        return c.found(Id::WhereNotForVisitor, vec![("name", office(&found.name)), ("names", all)], &serving.found);
    }
    let named = if found.except.is_empty() {
        named
    } else {
        phrase("where-except", vec![("name", named), ("names", value::offices(&found.except))])
    };
    let arguments = vec![("name", named), ("details", Value::Sentences(details(serving)))];
    let line = c.found(Id::WhereOffice, arguments, &serving.found);
    Statement { place: Some(serving.place.clone()), ..line }
}

fn details(serving: &ServingOffice<'_>) -> Vec<Value> {
    let found = serving.found.value;
    let mut details = Vec::new();
    if !found.names.is_empty() && serving.own_ward.is_none() {
        details.push(sentence(value::offices(&found.names)));
    }
    let is_in_address = |place: &&str| !found.address.known().is_some_and(|address| address.contains(*place));
    details.extend(found.place.as_deref().filter(is_in_address).map(|place| sentence(office(place))));
    if found.of_residence {
        details.push(words("where-of-residence"));
    }
    details.extend(found.address.known().map(|address| sentence(name(address))));
    for hours in found.hours.known().into_iter().flatten() {
        details.push(sentence(
            schedule::hours(hours).unwrap_or_else(|| phrase("where-days-open", vec![("days", schedule::days(hours))])),
        ));
    }
    details.extend(found.phone.known().map(|phone| telephone(phone)));
    details.extend(found.note.as_ref().map(note));
    details
}
