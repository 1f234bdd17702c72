//! The two certificates and the card, explained.

use crate::case::{Case, PinStanding};
use crate::rules::{Pin, StatementSection};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, date, note, number};

pub(super) fn dates(c: &Case<'_>) -> Vec<Statement> {
    if c.is_another_card() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    if c.facts().is_by_hand() {
        lines.push(c.person_said(Id::DatesByHand, Vec::new()));
    }
    match c.facts().authentication.read() {
        Some(found) => lines.push(c.fact(Id::DatesAuthentication, vec![("date", date(found.expires_on))])),
        None if c.facts().authentication.is_absent() => {
            lines.push(c.fact(Id::DatesAuthenticationAbsent, Vec::new()));
        }
        None => lines.push(c.national(Id::DatesAuthenticationUnread, Vec::new())),
    }
    if let Some(other) = c.other_typed_end() {
        lines.push(c.person_said(Id::DatesHandOther, vec![("date", date(other))]));
    }
    match c.facts().signature.read() {
        Some(found) => lines.push(c.fact(Id::DatesSignature, vec![("date", date(found.expires_on))])),
        None if c.facts().signature.is_absent() && c.is_known_to_be_15() => {
            lines.push(c.fact(Id::DatesSignatureCanBeIssued, Vec::new()));
        }
        None if c.facts().signature.is_absent() => lines.push(c.fact(Id::DatesSignatureAbsent, Vec::new())),
        None if !c.has_signature_certificate() => {} // a child, as far as known
        None => lines.push(c.national(Id::DatesSignatureBound, Vec::new())),
    }
    match c.facts().card.read() {
        Some(card) => {
            lines.push(c.fact(Id::DatesCard, vec![("date", date(card.expires_on))]));
            if c.is_card_end_counted() {
                lines.push(c.national(Id::DatesCardPrinted, Vec::new()));
            }
        }
        None => lines.push(match c.card_either() {
            Some((one, other)) => {
                c.person_said(Id::DatesHandCardEither, vec![("one", date(one)), ("other", date(other))])
            }
            None => c.national(Id::DatesCardUnread, Vec::new()),
        }),
    }
    if let Some(code) = c.facts().card.read().and_then(|card| card.issued_by.as_deref()) {
        lines.push(c.fact(Id::DatesIssuedBy, vec![("name", Value::Municipality(code.to_owned()))]));
    }
    lines.extend(uses(c));
    lines.extend(tries(c));
    lines
}

/// The purpose of the two certificates, in the page's words if it has them.
fn uses(c: &Case<'_>) -> Vec<Statement> {
    if c.lives_abroad() {
        return Vec::new(); // what residents of Japan use them for
    }
    let mut lines = c.notes(StatementSection::Explained, Id::DatesNote);
    let formats = c.office().national().pin_formats();
    let use_of = |id: Id, pin: Pin| {
        let found = formats.iter().find(|found| found.value.pin == pin)?;
        Some(c.found(id, vec![("uses", note(&found.value.used_for))], found))
    };
    lines.extend(use_of(Id::DatesAuthenticationUse, Pin::Authentication));
    lines.push(c.national(Id::DatesInsuranceUse, Vec::new()));
    if c.has_signature_certificate() {
        lines.extend(use_of(Id::DatesSignatureUse, Pin::Signature));
    }
    lines
}

/// The state of the two PINs, if the card reported it.
fn tries(c: &Case<'_>) -> Vec<Statement> {
    let line = |standing: PinStanding, left: Id, locked: Id| match standing {
        PinStanding::Locked => c.fact(locked, Vec::new()),
        PinStanding::Left(tries) => c.fact(left, vec![("tries", number(tries.into()))]),
    };
    let authentication = c
        .authentication_standing()
        .map(|found| line(found, Id::DatesTriesAuthentication, Id::DatesLockedAuthentication));
    let signature = c.signature_standing().map(|found| line(found, Id::DatesTriesSignature, Id::DatesLockedSignature));
    authentication.into_iter().chain(signature).collect()
}
