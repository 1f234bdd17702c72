//! Counters: which, when they are open, reservation, crowds (R-PLACE).

use chrono::Weekday;

use super::context::{Context, Task, name, names, note, number, phrase, words};
use super::id::StatementId as Id;
use super::place::{remark, sentence, sentence_of};
use super::schedule;
use super::statement::{Statement, Value};
use crate::rules::{Busy, Found, Hours, Level, Office, PartOfMonth, Procedure, Reservation, SeasonEdge, Visitor};
use crate::situation::Who;

/// The counters that do it; those that do not serve this visitor are named as such.
pub(super) fn counters(c: &Context<'_>) -> Vec<Statement> {
    let offices: Vec<_> = c.office.offices().into_iter().filter(|found| does_it(c, found.value)).collect();
    let mut lines: Vec<Statement> = offices.iter().map(|found| counter(c, found)).collect();
    if offices.is_empty() {
        lines.extend(c.uncertain("offices", Id::WhereUncertain));
    } else if !offices.iter().any(|found| states_weekdays(found.value)) {
        lines.extend(hours_unknown(c, &offices));
    }
    lines
}

fn does_it(c: &Context<'_>, office: &Office) -> bool {
    let wanted: &[Procedure] = match c.task {
        Task::NewCard => &[Procedure::CardApplicationForm, Procedure::NewCard],
        Task::Renew | Task::Issue | Task::ExtendStay | Task::None => &[Procedure::Certificates],
    };
    wanted.iter().any(|procedure| office.procedures.contains(procedure))
}

fn states_weekdays(office: &Office) -> bool {
    let mut hours = office.hours.known().into_iter().flatten();
    hours.any(|hours: &Hours| hours.days.iter().any(|day| !matches!(day, Weekday::Sat | Weekday::Sun)))
}

fn hours_unknown(c: &Context<'_>, offices: &[Found<'_, Office>]) -> Option<Statement> {
    let first = offices.first()?;
    let phone = c.office.contact().into_iter().find_map(|found| found.value.phone.known().cloned());
    let details = Value::Sentences(phone.iter().map(|phone| contact_phone(phone)).collect());
    Some(c.found(Id::WhereHoursUnknown, vec![("details", details)], first))
}

fn counter(c: &Context<'_>, found: &Found<'_, Office>) -> Statement {
    let office = found.value;
    let visitor = match c.goes() {
        Who::Holder => Visitor::Holder,
        Who::Proxy => Visitor::Proxy,
        Who::Representative => Visitor::LegalRepresentative,
    };
    if office.accepts.known().is_some_and(|accepted| !accepted.contains(&visitor)) {
        let all = if office.names.is_empty() { name(&office.name) } else { names(&office.names) };
        return c.found(Id::WhereNotForVisitor, vec![("name", name(&office.name)), ("names", all)], found);
    }
    let mut details = Vec::new();
    if !office.names.is_empty() {
        details.push(sentence_of(&office.names));
    }
    let is_in_address = |place: &&str| !office.address.known().is_some_and(|address| address.contains(*place));
    details.extend(office.place.as_deref().filter(is_in_address).map(|place| sentence(name(place))));
    if !office.except.is_empty() {
        details.push(phrase("where-except", vec![("names", names(&office.except))]));
    }
    if office.of_residence {
        details.push(words("where-of-residence"));
    }
    details.extend(office.address.known().map(|address| sentence(name(address))));
    for hours in office.hours.known().into_iter().flatten() {
        details.push(sentence(
            schedule::hours(hours).unwrap_or_else(|| phrase("where-days-open", vec![("days", schedule::days(hours))])),
        ));
    }
    details.extend(office.phone.known().map(|phone| contact_phone(phone)));
    details.extend(remark(office.note.as_ref()));
    c.found(Id::WhereOffice, vec![("name", name(&office.name)), ("details", Value::Sentences(details))], found)
}

pub(super) fn contact_phone(phone: &str) -> Value {
    phrase("where-phone", vec![("phone", name(phone))])
}

/// What the visit is for, in the words of a page's list.
fn procedure(c: &Context<'_>) -> Procedure {
    match c.task {
        Task::NewCard => Procedure::NewCard,
        Task::Renew | Task::Issue | Task::ExtendStay | Task::None => Procedure::Certificates,
    }
}

/// A page speaks of the certificates where it does not say of what.
fn is_about(c: &Context<'_>, found: &[Procedure]) -> bool {
    let wanted = procedure(c);
    if found.is_empty() { wanted == Procedure::Certificates } else { found.contains(&wanted) }
}

/// Whether the office takes this person only by reservation, as its page states.
pub(super) fn must_reserve(c: &Context<'_>) -> bool {
    c.office
        .reservation()
        .is_some_and(|found| found.value.required.known() == Some(&true) && is_about(c, &found.value.for_what))
}

/// The number to call for it.
pub(super) fn phone_to_reserve(c: &Context<'_>) -> Value {
    let phone = c.office.reservation().and_then(|found| found.value.phone.known());
    Value::Sentences(phone.map(|phone| contact_phone(phone)).into_iter().collect())
}

/// Telephone number and internet, as the page states them.
fn ways_to_reserve(reservation: &Reservation) -> Value {
    let phone = reservation.phone.known().map(|phone| contact_phone(phone));
    let online = reservation.online.known().filter(|online| **online).map(|_| words("where-online-reservation"));
    Value::Sentences(phone.into_iter().chain(online).collect())
}

pub(super) fn reservation(c: &Context<'_>) -> Vec<Statement> {
    let Some(found) = c.office.reservation() else { return unknown(c).into_iter().collect() };
    let details = || vec![("details", ways_to_reserve(found.value))];
    let remark = remark(found.value.note.as_ref()).into_iter().collect();
    let is_about = is_about(c, &found.value.for_what);
    match found.value.required.known() {
        Some(true) if is_about => vec![c.found(Id::WhereReservation, details(), &found)],
        Some(false) if is_about => {
            vec![c.found(Id::WhereNoReservation, vec![("details", Value::Sentences(remark))], &found)]
        }
        // 所沢市 asks for one when the new card is received.
        None if is_about && found.level == Level::Municipal => {
            vec![c.found(Id::WhereReservationCard, details(), &found)]
        }
        _ => unknown(c).into_iter().collect(),
    }
}

/// Whether one is needed is not known here: what to do all the same (R-CONFLICT 21).
fn unknown(c: &Context<'_>) -> Option<Statement> {
    let national = c.office.national();
    let (_, text) = national.uncertain_in("reservation").into_iter().next()?;
    let found = national.reservation()?;
    Some(c.found(Id::WhereReservationUnknown, vec![("text", note(text))], &found))
}

pub(super) fn crowds(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    if let Some(found) = c.office.busy() {
        let details = crowded(found.value);
        if !details.is_empty() {
            lines.push(c.found(Id::WhereBusy, vec![("details", Value::Sentences(details))], &found));
        }
    }
    for found in c.office.queue() {
        let arguments = vec![("offices", names(&found.value.offices)), ("row", name(&found.value.row))];
        let id = if found.value.some_only { Id::WhereQueueSome } else { Id::WhereQueue };
        lines.push(c.found(id, arguments, &found));
    }
    lines
}

fn crowded(busy: &Busy) -> Vec<Value> {
    let mut details = Vec::new();
    let edge = |edge: SeasonEdge| {
        let part = match edge.part {
            PartOfMonth::Early => "where-month-early",
            PartOfMonth::Middle => "where-month-middle",
            PartOfMonth::Late => "where-month-late",
        };
        phrase(part, vec![("month", number(edge.month.into()))])
    };
    for season in &busy.seasons {
        details.push(phrase("where-season", vec![("from", edge(season.from)), ("to", edge(season.to))]));
    }
    let mut days: Vec<Value> = busy.weekdays.iter().map(|day| schedule::weekday(*day)).collect();
    if busy.opening_saturdays {
        days.push(words("where-opening-saturdays"));
    }
    if !days.is_empty() {
        details.push(phrase("where-crowded-days", vec![("days", Value::List(days))]));
    }
    let hours: Vec<Value> = busy
        .hours
        .iter()
        .map(|hours| match hours.to {
            Some(to) => phrase("where-from-to", vec![("from", schedule::time(hours.from)), ("to", schedule::time(to))]),
            None => phrase("where-around", vec![("time", schedule::time(hours.from))]),
        })
        .collect();
    if !hours.is_empty() {
        details.push(phrase("where-crowded-hours", vec![("hours", Value::List(hours))]));
    }
    details.extend(busy.note.as_ref().map(note));
    details
}
