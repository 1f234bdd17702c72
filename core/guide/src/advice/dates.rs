//! The two certificates and the card, explained.

use kigen_card::{Item, PinState, TriesLeft};

use super::context::{Context, Task, date, note, number};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::rules::StatementSection;
use crate::situation::is_locked;
use crate::verdict::Verdict;

pub(super) fn dates(c: &Context<'_>) -> Vec<Statement> {
    if c.verdict() == Verdict::NotThisCard {
        return Vec::new();
    }
    let mut lines = Vec::new();
    if c.facts.is_by_hand() {
        lines.push(c.person(Id::DatesByHand, Vec::new()));
    }
    match c.facts.authentication.read() {
        Some(found) => {
            lines.push(c.fact(Id::DatesAuthentication, vec![("date", date(found.expires_on))]));
            lines.push(c.national(Id::DatesAuthenticationUse, Vec::new()));
        }
        None if c.facts.authentication.is_absent() => {
            lines.push(c.fact(Id::DatesAuthenticationAbsent, Vec::new()));
        }
        None => lines.push(c.national(Id::DatesAuthenticationUnread, Vec::new())),
    }
    for found in c.office.statements() {
        if found.value.section == StatementSection::Explained {
            lines.push(c.found(Id::DatesNote, vec![("text", note(&found.value.text))], &found));
        }
    }
    if let Some(other) = c.situation.hand.as_ref().and_then(|hand| hand.other) {
        lines.push(c.person(Id::DatesHandOther, vec![("date", date(other))]));
    }
    match c.facts.signature.read() {
        Some(found) => lines.push(c.fact(Id::DatesSignature, vec![("date", date(found.expires_on))])),
        None if c.facts.signature.is_absent() => lines.push(c.fact(Id::DatesSignatureAbsent, Vec::new())),
        None => lines.push(c.national(Id::DatesSignatureBound, Vec::new())),
    }
    if !c.facts.signature.is_absent() {
        lines.push(c.national(Id::DatesSignatureUse, Vec::new()));
    }
    match c.facts.card.read() {
        Some(card) => lines.push(c.fact(Id::DatesCard, vec![("date", date(card.expires_on))])),
        None => lines.push(c.national(Id::DatesCardUnread, Vec::new())),
    }
    if let Some(code) = c.facts.card.read().and_then(|card| card.issued_by.as_deref()) {
        lines.push(c.fact(Id::DatesIssuedBy, vec![("name", Value::Municipality(code.to_owned()))]));
    }
    if c.task != Task::None {
        lines.extend(tries(c));
    }
    lines
}

/// How the two PINs stand, where the card told it.
fn tries(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    let mut add = |pin: &Item<PinState>, is_absent: bool, left: Id, locked: Id| {
        if is_absent {
            return;
        }
        if is_locked(pin) {
            lines.push(c.fact(locked, Vec::new()));
        } else if let Some(PinState::Ready(TriesLeft(tries))) = pin.read() {
            lines.push(c.fact(left, vec![("tries", number((*tries).into()))]));
        }
    };
    add(
        &c.facts.authentication_pin,
        c.facts.authentication.is_absent(),
        Id::DatesTriesAuthentication,
        Id::DatesLockedAuthentication,
    );
    add(&c.facts.signature_pin, c.facts.signature.is_absent(), Id::DatesTriesSignature, Id::DatesLockedSignature);
    lines
}
