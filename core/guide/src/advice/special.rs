//! Special cases: the card ends too, child or ward, period of stay, abroad, moved, phone token, old card.

use kigen_card::Token;

use super::context::{Context, Task, date, number};
use super::id::StatementId as Id;
use super::statement::Statement;
use crate::dates::{is_same_birthday, window_opens_on};
use crate::rules::{Found, WhoMay};
use crate::situation::{Abroad, Holder, Stay, Who};
use crate::verdict::Verdict;

pub(super) fn special(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    match c.facts.token.read() {
        Some(Token::AndroidPhone | Token::Iphone) => return vec![c.national(Id::SpecialPhoneToken, Vec::new())],
        Some(Token::JukiCard) => return vec![c.national(Id::SpecialJukiCard, Vec::new())],
        Some(Token::Other(_) | Token::MyNumberCard | Token::Unknown) | None => {}
    }
    if c.task == Task::None {
        return lines;
    }
    // The card's own end is near although the certificates decide: after the end a certificate lasts no longer.
    if let Some(card) = c.facts.card_expires_on() {
        let card_is_near = c.counts() && c.today() >= window_opens_on(card) && c.today() <= card;
        if card_is_near && !c.is_card_bound() {
            lines.push(c.calculated(Id::SpecialCardEnds, vec![("date", date(card))]));
        }
    }
    lines.extend(holder(c));
    lines.extend(stay(c));
    match c.situation.abroad {
        Some(Abroad::Lives) => lines.push(c.national(Id::SpecialAbroadNoDate, Vec::new())),
        Some(Abroad::Leaves) => lines.push(c.national(Id::SpecialAbroadLeaving, Vec::new())),
        Some(Abroad::No) | None => {}
    }
    if c.situation.moved == Some(true) && !c.facts.signature.is_absent() {
        lines.push(c.national(Id::SpecialMoved, Vec::new()));
    }
    if let Some(hand) = c.situation.hand.as_ref().filter(|hand| hand.first.earliest != hand.first.latest) {
        lines.push(c.person(
            Id::SpecialLeapDay,
            vec![
                ("earliest", date(hand.first.earliest)),
                ("latest", date(hand.first.latest)),
                ("opens", date(window_opens_on(hand.first.latest))),
            ],
        ));
    }
    lines
}

fn holder(c: &Context<'_>) -> Vec<Statement> {
    let is_represented = c.goes() == Who::Representative;
    let mut lines = Vec::new();
    match c.holder() {
        Some(Holder::Ward) => lines.extend(ward(c)),
        Some(Holder::Under15) => lines.extend(child(c)),
        None if is_represented => lines.extend(child(c).into_iter().chain(ward(c))),
        Some(Holder::From15) | None => {}
    }
    if is_represented && c.holder() != Some(Holder::Ward) {
        let present = c.office.legal().filter(|found| !found.value.holder_present.is_unknown());
        if present.is_none() {
            lines.push(c.national(Id::SpecialChildPresent, Vec::new()));
        }
        lines.push(c.national(Id::SpecialChildStore, Vec::new()));
    }
    lines
}

/// Until what age a legal representative acts, as the nearest page states it.
fn child(c: &Context<'_>) -> Option<Statement> {
    let states = |found: &Found<'_, WhoMay>| found.value.legal_representative_under_age.is_some();
    let found = c.office.who().filter(states).or_else(|| c.office.national().who().filter(states))?;
    let age = found.value.legal_representative_under_age?;
    Some(c.found(Id::SpecialChild, vec![("age", number(age.into()))], &found))
}

fn ward(c: &Context<'_>) -> Option<Statement> {
    let states = |found: &Found<'_, WhoMay>| found.value.legal_representative_for_wards;
    let found = c.office.who().filter(states).or_else(|| c.office.national().who().filter(states))?;
    Some(c.found(Id::SpecialWard, Vec::new(), &found))
}

/// The certificates end on no birthday of the card's holder: that can be a period of stay, too (R-FOREIGN-8).
fn is_unclear(c: &Context<'_>) -> bool {
    let ends = c.times().map(|times| times.renewal_closes_on);
    c.facts.card_expires_on().zip(ends).is_some_and(|(card, ends)| ends < card && !is_same_birthday(card, ends))
}

/// Where the card and its certificate end together, a period of stay may be the reason (R-FOREIGN-8).
fn stay(c: &Context<'_>) -> Vec<Statement> {
    let ends = c.facts.card_expires_on().or(c.times().map(|times| times.renewal_closes_on));
    let Some(ends) = ends else { return Vec::new() };
    let mut lines = Vec::new();
    let has_card_ended = c.verdict() == Verdict::CardExpired;
    match c.situation.stay {
        Some(Stay::Limited | Stay::Pending) => {
            if !has_card_ended {
                lines.push(c.calculated(Id::SpecialStay, vec![("date", date(ends))]));
                lines.push(c.national(Id::SpecialStayPending, Vec::new()));
                lines.push(c.national(Id::SpecialStayLimit, Vec::new()));
            }
            lines.push(c.national(Id::SpecialStayCard, Vec::new()));
        }
        None if c.is_card_bound() || is_unclear(c) => {
            lines.push(c.calculated(Id::SpecialStayIfAny, vec![("date", date(ends))]))
        }
        Some(Stay::None) | None => {}
    }
    lines
}
