//! A new card at its own end: how to apply, what to bring to receive it (R-WINDOW-5, R-FEE-4).

use super::{accepted, contact, needs};
use crate::case::Case;
use crate::rules::{CardRenewal, Found};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, note, number, papers, phrase, words};

/// How to apply.
pub(super) fn how(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::WhereCardHow, Vec::new())];
    lines.extend(contact::silent_on_cards(c));
    let Some(found) = c.office().card_renewal() else { return lines };
    for way in &found.value.ways {
        lines.push(c.found(Id::WhereCardWay, vec![("text", note(way))], &found));
    }
    lines.extend(accepted::outdated(c, &found.entry.id));
    lines
}

/// How long a new card takes (R-WINDOW-5).
pub(super) fn making_time(c: &Case<'_>) -> Option<Statement> {
    let levels = [c.office().card_renewal(), c.office().national().card_renewal()];
    let states = |found: &Found<'_, CardRenewal>| !found.value.making_months.is_unknown();
    let found = levels.into_iter().flatten().find(states)?;
    let [from, to] = found.value.making_months.known()?;
    Some(c.found(Id::WhenMakingTime, vec![("from", number((*from).into())), ("to", number((*to).into()))], &found))
}

/// Needed for the form at the counter, and to receive the card.
pub(super) fn bring(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    if let Some(found) = c.office().card_renewal() {
        lines.extend(for_the_form(c, &found));
        lines.extend(to_receive(c, &found));
    }
    lines.push(c.national(Id::BringOldCard, Vec::new()));
    lines.push(c.national(Id::BringCardProxy, Vec::new()));
    if c.person().is_representative() {
        lines.extend(needs::national_representative(c));
    }
    lines
}

fn for_the_form(c: &Case<'_>, found: &Found<'_, CardRenewal>) -> Vec<Statement> {
    let needs = &found.value.form_needs;
    if needs.is_empty() {
        return Vec::new();
    }
    let all: Vec<Value> = needs
        .iter()
        .map(|need| {
            phrase("bring-examples-any", vec![("names", papers(&need.examples)), ("count", number(need.count.into()))])
        })
        .chain(found.value.form_for.as_ref().map(note))
        .collect();
    let mut lines = vec![c.found(Id::BringCardForm, vec![("details", Value::Sentences(all))], found)];
    lines.extend(accepted::outdated_documents(c, &[&found.entry.id]));
    lines
}

fn to_receive(c: &Case<'_>, found: &Found<'_, CardRenewal>) -> Option<Statement> {
    let mut details = Vec::new();
    if found.value.pickup_reservation.known() == Some(&true) {
        details.push(words("bring-pickup-reservation"));
    }
    if found.value.pickup_in_person.known() == Some(&true) {
        details.push(words("bring-pickup-in-person"));
    }
    (!details.is_empty()).then(|| c.found(Id::BringPickup, vec![("details", Value::Sentences(details))], found))
}
