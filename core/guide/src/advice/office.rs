//! What the office's own page says; where it says nothing, the nation's file; where that says nothing, the baseline.

use super::context::{Context, Task, name, names, note, number, phrase, words};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use super::{needs, papers, schedule};
use crate::rules::{
    self, Busy, Colour, Enclosure, Found, Level, PartOfMonth, Pin, Procedure, Sender, StatementSection, Visitor,
};
use crate::situation::Who;

/// Counters, hours, reservation, crowds, telephone.
pub(super) fn places(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    for found in c.office.offices() {
        lines.extend(counter(c, &found));
    }
    lines.extend(reservation(c));
    if let Some(found) = c.office.busy() {
        let details = crowds(found.value);
        if !details.is_empty() {
            lines.push(c.found(Id::WhereBusy, vec![("details", Value::Sentences(details))], &found));
        }
    }
    for found in c.office.queue() {
        let arguments = vec![("offices", names(&found.value.offices)), ("row", name(&found.value.row))];
        lines.push(c.found(Id::WhereQueue, arguments, &found));
    }
    for found in c.office.contact() {
        let Some(phone) = found.value.phone.known() else { continue };
        let mut details = vec![phrase("where-phone", vec![("phone", name(phone))])];
        details.extend(found.value.hours.known().into_iter().flatten().filter_map(schedule::hours).map(sentence));
        if let Some(other) = &found.value.phone_otherwise {
            details.push(phrase("where-phone-otherwise", vec![("phone", name(other))]));
        }
        let arguments = vec![("name", name(&found.value.name)), ("details", Value::Sentences(details))];
        lines.push(c.found(Id::WhereContact, arguments, &found));
    }
    lines.extend(notes(c, StatementSection::Where, Id::WhereNote));
    lines.extend(old_page(c));
    lines
}

fn sentence(value: Value) -> Value {
    phrase("where-sentence", vec![("text", value)])
}

/// One counter, or a group of them; one that does not serve this visitor is named as such.
fn counter(c: &Context<'_>, found: &Found<'_, rules::Office>) -> Option<Statement> {
    let office = found.value;
    let wanted = match c.task {
        Task::NewCard => [Procedure::CardApplicationForm, Procedure::NewCard],
        Task::Renew | Task::Issue | Task::ExtendStay | Task::None => [Procedure::Certificates, Procedure::Certificates],
    };
    if !wanted.iter().any(|procedure| office.procedures.contains(procedure)) {
        return None;
    }
    let visitor = match c.goes() {
        Who::Holder => Visitor::Holder,
        Who::Proxy => Visitor::Proxy,
        Who::Representative => Visitor::LegalRepresentative,
    };
    let all = if office.names.is_empty() { name(&office.name) } else { names(&office.names) };
    if office.accepts.known().is_some_and(|accepted| !accepted.contains(&visitor)) {
        return Some(c.found(Id::WhereNotForVisitor, vec![("name", name(&office.name)), ("names", all)], found));
    }
    let mut details = Vec::new();
    if !office.names.is_empty() {
        details.push(sentence(all));
    }
    details.extend(office.place.as_deref().map(|place| sentence(name(place))));
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
    details.extend(office.phone.known().map(|phone| phrase("where-phone", vec![("phone", name(phone))])));
    details.extend(office.note.as_ref().map(note));
    let arguments = vec![("name", name(&office.name)), ("details", Value::Sentences(details))];
    Some(c.found(Id::WhereOffice, arguments, found))
}

fn reservation(c: &Context<'_>) -> Vec<Statement> {
    let Some(found) = c.office.reservation() else {
        return vec![c.national(Id::WhereReservationUnknown, Vec::new())];
    };
    let phone = found.value.phone.known().map(|phone| phrase("where-phone", vec![("phone", name(phone))]));
    let online = found.value.online.known().filter(|online| **online).map(|_| words("where-online-reservation"));
    let details = Value::Sentences(phone.into_iter().chain(online).collect());
    let is_for_new_card = c.task == Task::NewCard && found.value.for_what.contains(&Procedure::NewCard);
    let mut lines = vec![match found.value.required.known() {
        Some(true) => c.found(Id::WhereReservation, vec![("details", details)], &found),
        Some(false) => c.found(Id::WhereNoReservation, Vec::new(), &found),
        None if is_for_new_card => c.found(Id::WhereReservationCard, vec![("details", details)], &found),
        None => c.found(Id::WhereReservationUnknown, Vec::new(), &found),
    }];
    if let Some(remark) = found.value.note.as_ref().filter(|_| found.level == Level::Municipal) {
        lines.push(c.found(Id::WhereNote, vec![("text", note(remark))], &found));
    }
    lines
}

fn crowds(busy: &Busy) -> Vec<Value> {
    let mut details = Vec::new();
    let edge = |edge: rules::SeasonEdge| {
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

/// An old page is shown as old, with the number to ask.
fn old_page(c: &Context<'_>) -> Vec<Statement> {
    let Some(document) = c.office.municipal() else { return Vec::new() };
    let mut lines = Vec::new();
    for source in document.sources.values() {
        let Some(dated) = source.page_dated.known().filter(|_| source.is_old(c.today())) else { continue };
        let phone = source.phone.as_ref().map(|phone| phrase("where-phone", vec![("phone", name(phone))]));
        let remark = source.note.as_ref().map(note);
        let details = Value::Sentences(phone.into_iter().chain(remark).collect());
        let arguments = vec![("title", name(&source.title)), ("date", Value::Date(*dated)), ("details", details)];
        lines.push(c.about_page(Id::WhereOldPage, arguments, source));
    }
    lines
}

/// Free sentences of a section.
pub(super) fn notes(c: &Context<'_>, section: StatementSection, id: Id) -> Vec<Statement> {
    let of_section = c.office.statements().into_iter().filter(|found| found.value.section == section);
    of_section.map(|found| c.found(id, vec![("text", note(&found.value.text))], &found)).collect()
}

/// The holder's papers.
pub(super) fn holder(c: &Context<'_>) -> Vec<Statement> {
    c.office.holder().map_or_else(|| papers::national_holder(c), |found| needs::list(c, &found))
}

/// The papers of a proxy who has the form.
pub(super) fn proxy(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = c.office.proxy().map_or_else(|| papers::national_proxy(c), |found| needs::list(c, &found));
    if let Some(found) = c.office.form() {
        let form = found.value;
        let mut details = Vec::new();
        if !form.fields.is_empty() {
            details.push(phrase("bring-form-fields", vec![("fields", names(&form.fields))]));
        }
        if let Some(written) = form.pins.known().filter(|written| !written.is_empty()) {
            details.push(phrase("bring-form-pins", vec![("pins", Value::List(written.iter().map(pin).collect()))]));
        }
        if form.signature.known().is_some() {
            details.push(words("bring-form-signed"));
        }
        if form.named_proxy_only.known() == Some(&true) {
            details.push(words("bring-form-named-proxy"));
        }
        if form.has_own_end.known() == Some(&true) {
            details.push(words("bring-form-own-end"));
        }
        match form.after_expiry.known() {
            Some(rules::FormAfterExpiry::IfNameAndAddressUnchanged) if c.has_ended() => {
                details.push(words("bring-form-unchanged"));
            }
            Some(_) | None => {}
        }
        if !details.is_empty() {
            let arguments = vec![("name", name(&form.named)), ("details", Value::Sentences(details))];
            lines.push(c.found(Id::BringFormSign, arguments, &found));
        }
    }
    lines
}

/// What each of two visits needs, where they are needed or possible.
pub(super) fn two_visits(c: &Context<'_>, needs_two: bool) -> Vec<Statement> {
    let Some(found) = c.office.two_visits() else {
        let details = || vec![("details", Value::Sentences(Vec::new()))];
        return vec![c.national(Id::BringFirstVisit, details()), c.national(Id::BringSecondVisit, details())];
    };
    let mut lines = Vec::new();
    for (id, visit) in [(Id::BringFirstVisit, &found.value.first), (Id::BringSecondVisit, &found.value.second)] {
        let mut details = Vec::new();
        details.extend(visit.office.known().map(|office| phrase("bring-visit-office", vec![("name", name(office))])));
        if visit.reservation.known() == Some(&true) {
            details.push(words("bring-visit-reservation"));
        }
        lines.push(c.found(id, vec![("details", Value::Sentences(details))], &found));
        if needs_two {
            match visit.needs.known() {
                Some(list) => lines.extend(needs::statements(c, list, &found)),
                None if id == Id::BringFirstVisit => {
                    lines.push(c.national(Id::BringHoldersCard, vec![("details", Value::Sentences(Vec::new()))]));
                    lines.push(c.national(Id::BringProxyId, vec![("details", Value::Sentences(Vec::new()))]));
                }
                None => {}
            }
        }
    }
    lines
}

/// The papers of a legal representative.
pub(super) fn representative(c: &Context<'_>) -> Vec<Statement> {
    let lock = c.office.lock().filter(|_| c.is_pin_unknown());
    if let Some((found, list)) =
        lock.and_then(|found| found.value.legal_representative.known().map(|list| (found, list)))
    {
        return needs::statements(c, list, &found);
    }
    c.office.legal().map_or_else(|| papers::national_representative(c), |found| needs::list(c, &found))
}

fn pin(pin: &Pin) -> Value {
    words(match pin {
        Pin::Signature => "pins-name-signature",
        Pin::Authentication => "pins-name-authentication",
        Pin::ResidentRegister => "pins-name-resident-register",
        Pin::CardFaceInput => "pins-name-card-face",
    })
}

/// Which PINs the counter asks for: all where nobody says.
pub(super) fn asked(c: &Context<'_>) -> Vec<Statement> {
    if c.task != Task::Renew && c.task != Task::Issue {
        return vec![c.national(Id::PinsAskedAll, Vec::new())];
    }
    let Some(found) = c.office.pins() else { return vec![c.national(Id::PinsAskedAll, Vec::new())] };
    let Some(asked) = found.value.asked.known() else { return vec![c.found(Id::PinsAskedAll, Vec::new(), &found)] };
    let on_card = asked.iter().filter(|pin| !(**pin == Pin::Signature && c.facts.signature.is_absent()));
    vec![c.found(Id::PinsAsked, vec![("pins", Value::List(on_card.map(pin).collect()))], &found)]
}

/// The same PINs go on (R-COUNTER-2), as far as a page says so.
pub(super) fn same_pins(c: &Context<'_>) -> Option<Statement> {
    let keeps = |found: &Found<'_, rules::PinsAsked>| found.value.keep_same.known() == Some(&true);
    let found = c.office.pins().filter(keeps).or_else(|| c.office.national().pins().filter(keeps))?;
    Some(c.found(Id::PinsSame, Vec::new(), &found))
}

/// When the notice comes, and what its envelope looks like (R-NOTICE-1, -4).
pub(super) fn notice(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    let Some(found) = c.office.notice() else { return lines };
    let dated = |found: &Found<'_, rules::Notice>| !found.value.months_before.is_unknown();
    if let Some(stated) = c.office.notice().filter(dated).or_else(|| c.office.national().notice())
        && let Some([from, to]) = stated.value.months_before.known()
    {
        let months = vec![("from", number((*from).into())), ("to", number((*to).into()))];
        lines.push(c.found(Id::WhenNotice, months, &stated));
    }
    let mut details = Vec::new();
    details.extend(found.value.sender.known().map(|sender| {
        words(match sender {
            Sender::JLis => "when-sender-j-lis",
            Sender::State => "when-sender-state",
            Sender::Municipality => "when-sender-municipality",
        })
    }));
    details.extend(found.value.colour.map(|Colour::Blue| words("when-envelope-blue")));
    details
        .extend(found.value.envelope.as_deref().map(|text| phrase("when-envelope-words", vec![("words", name(text))])));
    let papers = found.value.contents.iter().map(|paper| {
        words(match paper {
            Enclosure::Notice => "when-enclosure-notice",
            Enclosure::Form => "when-enclosure-form",
            Enclosure::FormEnvelope => "when-enclosure-form-envelope",
            Enclosure::Leaflet => "when-enclosure-leaflet",
        })
    });
    details.push(phrase("when-envelope-contents", vec![("papers", Value::List(papers.collect()))]));
    lines.push(c.found(Id::WhenEnvelope, vec![("details", Value::Sentences(details))], &found));
    lines
}

/// What the office wants for a reset at the counter.
pub(super) fn lock(c: &Context<'_>) -> Vec<Statement> {
    let Some(found) = c.office.lock() else { return Vec::new() };
    let mut details = Vec::new();
    if !found.value.offices.is_empty() {
        details.push(phrase("pins-reset-offices", vec![("names", names(&found.value.offices))]));
    }
    if found.value.reservation.known() == Some(&true) {
        details.push(words("pins-reset-reservation"));
    }
    if found.value.before_renewal.known() == Some(&true) {
        details.push(words("pins-reset-before"));
    }
    if details.is_empty() {
        return Vec::new();
    }
    vec![c.found(Id::PinsOfficeReset, vec![("details", Value::Sentences(details))], &found)]
}
