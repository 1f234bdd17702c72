//! The two certificates and the card, explained.

use kigen_card::{Item, PinState, TriesLeft};

use super::context::{Context, Task, date, note, number};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::rules::{Pin, StatementSection};
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
        Some(found) => lines.push(c.fact(Id::DatesAuthentication, vec![("date", date(found.expires_on))])),
        None if c.facts.authentication.is_absent() => {
            lines.push(c.fact(Id::DatesAuthenticationAbsent, Vec::new()));
        }
        None => lines.push(c.national(Id::DatesAuthenticationUnread, Vec::new())),
    }
    if let Some(other) = c.situation.hand.as_ref().and_then(|hand| hand.other) {
        lines.push(c.person(Id::DatesHandOther, vec![("date", date(other))]));
    }
    match c.facts.signature.read() {
        Some(found) => lines.push(c.fact(Id::DatesSignature, vec![("date", date(found.expires_on))])),
        None if c.facts.signature.is_absent() => lines.push(c.fact(Id::DatesSignatureAbsent, Vec::new())),
        None => lines.push(c.national(Id::DatesSignatureBound, Vec::new())),
    }
    match c.facts.card.read() {
        Some(card) => lines.push(c.fact(Id::DatesCard, vec![("date", date(card.expires_on))])),
        None => lines.push(c.national(Id::DatesCardUnread, Vec::new())),
    }
    if let Some(code) = c.facts.card.read().and_then(|card| card.issued_by.as_deref()) {
        lines.push(c.fact(Id::DatesIssuedBy, vec![("name", Value::Municipality(code.to_owned()))]));
    }
    lines.extend(uses(c));
    if c.task != Task::None {
        lines.extend(tries(c));
    }
    lines
}

/// What the two certificates are for, in the page's words where it has them.
fn uses(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = c.notes(StatementSection::Explained, Id::DatesNote);
    let formats = c.office.national().pin_formats();
    let use_of = |id: Id, pin: Pin| {
        let found = formats.iter().find(|found| found.value.pin == pin)?;
        Some(c.found(id, vec![("uses", note(&found.value.used_for))], found))
    };
    lines.extend(use_of(Id::DatesAuthenticationUse, Pin::Authentication));
    if c.is_said_by_the_page(Id::DatesAuthenticationUse) {
        lines.push(c.national(Id::DatesInsuranceUse, Vec::new()));
    }
    if !c.facts.signature.is_absent() {
        lines.extend(use_of(Id::DatesSignatureUse, Pin::Signature));
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
