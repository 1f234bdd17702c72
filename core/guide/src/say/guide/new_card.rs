//! A new card at its own end: how to apply, what to bring to receive it (R-WINDOW-5, R-FEE-4).

use super::{accepted, contact, needs};
use crate::case::Case;
use crate::rules::{CardRenewal, Found, Stated};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, note, number, papers, phrase, words};

/// How to apply.
pub(super) fn how(c: &Case<'_>) -> Vec<Statement> {
    let licence = if c.has_card_ended() { Id::WhereCardLicenceLost } else { Id::WhereCardLicence };
    let ways = [Id::WhereCardHow, Id::WhereCardOtherWays, licence];
    let mut lines: Vec<Statement> = ways.into_iter().map(|id| c.national(id, Vec::new())).collect();
    lines.extend(contact::silent_on_cards(c));
    let Some(found) = c.office().card_renewal() else { return lines };
    let by_notice = found.value.ways_by_notice.iter().filter(|_| c.gets_notice());
    for way in by_notice.chain(&found.value.ways) {
        lines.push(c.found(Id::WhereCardWay, vec![("text", note(way))], &found));
    }
    lines.extend(accepted::outdated(c, &found.entry.id));
    lines
}

/// How long a new card takes (R-WINDOW-5), and that nothing is quicker for an end that is near (R-CARD-3).
pub(super) fn making_time(c: &Case<'_>) -> Vec<Statement> {
    if c.lives_abroad() {
        return vec![c.national(Id::WhenMakingTimeAbroad, Vec::new())];
    }
    let express = c.ends_before_a_new_card().then(|| c.national(Id::WhenCardExpress, Vec::new()));
    let gap = c.ends_before_a_new_card().then(|| c.national(Id::WhenCardGap, Vec::new()));
    made_in(c).into_iter().chain(gap).chain(express).collect()
}

fn made_in(c: &Case<'_>) -> Option<Statement> {
    let levels = [c.office().card_renewal(), c.office().national().card_renewal()];
    let states = |found: &Found<'_, CardRenewal>| !found.value.making_months.is_unknown();
    let found = levels.into_iter().flatten().find(states)?;
    let [from, to] = found.value.making_months.known()?;
    Some(c.found(Id::WhenMakingTime, vec![("from", number((*from).into())), ("to", number((*to).into()))], &found))
}

/// Needed for the form at the counter, and to receive the card.
pub(super) fn bring(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::BringToApply, Vec::new())];
    if let Some(found) = c.office().card_renewal() {
        lines.extend(for_the_form(c, &found));
        lines.push(to_receive(c, &found));
    }
    lines.push(c.national(Id::BringOldCard, Vec::new()));
    if c.is_limited_stay() && !c.is_stay_pending() {
        lines.push(c.national(Id::BringStay, Vec::new()));
    }
    if c.has_card_ended() {
        lines.push(c.national(Id::BringIdBesidesOldCard, Vec::new()));
    }
    lines.extend([Id::BringCardProxy, Id::BringCardTogether].map(|id| c.national(id, Vec::new())));
    if c.person().is_representative() {
        lines.extend(needs::of_representative(c));
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
            let examples: Vec<String> = need.examples.iter().filter(|name| c.counts_as_id(name)).cloned().collect();
            phrase("bring-examples-any", vec![("names", papers(&examples)), ("count", number(need.count.into()))])
        })
        .chain(found.value.form_for.as_ref().map(note))
        .collect();
    let mut lines = vec![c.found(Id::BringCardForm, vec![("details", Value::Sentences(all))], found)];
    lines.extend(accepted::outdated_documents(c, &[&found.entry.id]));
    lines
}

/// With the 交付通知書, by reservation where the office wants one, and in person.
fn to_receive(c: &Case<'_>, found: &Found<'_, CardRenewal>) -> Statement {
    let is_stated = |stated: &Stated<bool>| stated.known() == Some(&true);
    let reservation = if is_stated(&found.value.pickup_reservation) {
        "bring-pickup-reservation"
    } else {
        "bring-pickup-reservation-perhaps"
    };
    let in_person = if is_stated(&found.value.pickup_in_person) {
        "bring-pickup-in-person"
    } else {
        "bring-pickup-in-person-usually"
    };
    let details = vec![words(reservation), words(in_person)];
    c.found(Id::BringPickup, vec![("details", Value::Sentences(details))], found)
}

/// The order of things, from the application to the counter.
pub(super) fn steps(c: &Case<'_>) -> Vec<Statement> {
    [Id::CounterCardApply, Id::CounterCardNotice, Id::CounterCardReserve, Id::CounterCardReceive]
        .into_iter()
        .map(|id| c.national(id, Vec::new()))
        .collect()
}
