//! Whom to ask, and the page behind the answer; an old one is shown as old.

use super::schedule;
use crate::case::Case;
use crate::rules::{Contact, Document, Level, Source, Stated};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, name, note, office, phrase, sentence, sentences, telephone, words};

pub(super) fn contacts(c: &Case<'_>) -> Vec<Statement> {
    let found = c.office().contact();
    found
        .iter()
        .map(|found| {
            let id = if found.value.general { Id::WhereContactGeneral } else { Id::WhereContact };
            let arguments =
                vec![("name", office(&found.value.name)), ("details", Value::Sentences(details(found.value)))];
            c.found(id, arguments, found)
        })
        .collect()
}

fn details(contact: &Contact) -> Vec<Value> {
    let mut details: Vec<Value> = contact.place.as_deref().map(|place| sentence(office(place))).into_iter().collect();
    if let Some(phone) = contact.phone.known() {
        details.push(telephone(phone));
        if contact.free_of_charge.known() == Some(&true) {
            details.push(words("where-phone-free"));
        }
    } else {
        details.push(words("where-phone-unknown"));
    }
    let is_closed = |stated: &Stated<bool>| stated.known() == Some(&true);
    let closed = (is_closed(&contact.closed_on_public_holidays), is_closed(&contact.closed_at_year_end));
    let hours = contact.hours.known().into_iter().flatten();
    details.extend(hours.filter_map(|hours| schedule::hours_except(hours, closed.0, closed.1)).map(sentence));
    if let Some(other) = &contact.phone_otherwise {
        details.push(phrase("where-phone-otherwise", vec![("phone", name(other))]));
    }
    details.extend(contact.fax.as_deref().map(|fax| phrase("where-fax", vec![("number", name(fax))])));
    details.extend(contact.mail.as_deref().map(|mail| phrase("where-mail", vec![("address", name(mail))])));
    if contact.web_form {
        details.push(words("where-web-form"));
    }
    details
}

/// The municipality's page, since our copy lacks its links to reservation and queues.
pub(super) fn page(c: &Case<'_>) -> Vec<Statement> {
    let Some(document) = c.office().municipal() else { return Vec::new() };
    let sources = document.sources.values().filter(|source| newer(document, source).is_none());
    let with_address = sources.filter_map(|source| Some((source, source.address.known()?)));
    with_address
        .map(|(source, address)| {
            let arguments =
                vec![("name", name(&document.name)), ("title", name(&source.title)), ("address", name(address))];
            c.about_page(Id::WherePage, arguments, source)
        })
        .collect()
}

/// How old each page behind the answer is, and when its copy was read.
pub(super) fn ages(c: &Case<'_>) -> Vec<Statement> {
    let Some(document) = c.office().municipal() else { return Vec::new() };
    let read = document.sources.values().filter(|source| !replaces_another(document, source));
    read.map(|source| {
        let dated = match source.page_dated.known() {
            Some(day) => phrase("advice-page-dated", vec![("date", Value::Date(*day))]),
            None => words("advice-page-undated"),
        };
        let arguments = vec![
            ("name", name(&document.name)),
            ("title", name(&source.title)),
            ("dated", dated),
            ("read", Value::Date(source.read_on)),
        ];
        c.about_page(Id::WherePageAge, arguments, source)
    })
    .collect()
}

/// Whether it only replaced a page, whose own line says so.
fn replaces_another(document: &Document, source: &Source) -> bool {
    document.sources.values().any(|old| newer(document, old).is_some_and(|newer| newer == source))
}

/// The page that replaced a page of the municipality.
fn newer<'a>(document: &'a Document, source: &Source) -> Option<&'a Source> {
    document.sources.get(source.replaced_by.as_ref()?)
}

/// Shows an old page as old, with the number to ask.
pub(super) fn old_page(c: &Case<'_>) -> Vec<Statement> {
    let Some(document) = c.office().municipal() else { return Vec::new() };
    let mut lines = Vec::new();
    for source in document.sources.values().filter(|source| !replaces_another(document, source)) {
        let Some(dated) = source.page_dated.known().filter(|_| c.is_old(source)) else { continue };
        let arguments = vec![
            ("name", name(&document.name)),
            ("date", Value::Date(*dated)),
            ("details", sentences(source.note.as_ref().map(note))),
            ("phone", sentences(source.phone.as_deref().map(telephone))),
        ];
        // That it was replaced stands on the new page.
        lines.push(c.about_page(Id::WhereOldPage, arguments, newer(document, source).unwrap_or(source)));
    }
    lines
}

/// A page about the certificates that does not cover the card's own renewal.
pub(super) fn silent_on_cards(c: &Case<'_>) -> Option<Statement> {
    let document = c.office().municipal()?;
    let is_silent = c.office().card_renewal().is_none_or(|found| found.level == Level::National);
    let source = document.sources.values().next().filter(|_| is_silent)?;
    Some(c.about_page(Id::WhereSilentOnCards, vec![("name", name(&document.name))], source))
}
