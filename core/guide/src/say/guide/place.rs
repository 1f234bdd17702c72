//! Where and how: always at a counter of the municipality of residence (R-PLACE).

use super::{contact, crowds, new_card, offices, reservation};
use crate::case::Case;
use crate::municipality::municipality_name;
use crate::rules::StatementSection;
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, name};

pub(super) fn place(c: &Case<'_>) -> Vec<Statement> {
    if c.lives_abroad() {
        return vec![c.national(Id::SpecialAbroad, Vec::new()), c.national(Id::WhereNotOnline, Vec::new())];
    }
    let mut lines = if c.task().is_for_a_card() { new_card::how(c) } else { residence(c) };
    lines.extend(issuer(c));
    lines.extend(contact::old_page(c));
    lines.extend(c.notes(StatementSection::Where, Id::WhereNote));
    lines.extend(offices::offices(c));
    lines.extend(contact::ages(c));
    lines.extend(reservation::reservation(c));
    lines.extend(crowds::crowds(c));
    lines.extend(contact::contacts(c));
    lines.extend(contact::page(c));
    lines.push(c.national(Id::WhereNotOnline, Vec::new()));
    lines
}

/// The municipality of residence, and that a page serves only its residents.
fn residence(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::WhereResidence, vec![c.town()])];
    if !c.has_own_page() {
        lines.push(c.national(Id::WherePostOffice, Vec::new()));
    }
    if let (Some(found), Some(office)) =
        (c.office().who().filter(|found| found.value.residents_only), c.office().municipal())
    {
        lines.push(c.found(Id::WhereResidentsOnly, vec![("name", name(&office.name))], &found));
    }
    lines
}

/// The municipality behind the answer: the issuing one is only proposed (R-PLACE-2).
fn issuer(c: &Case<'_>) -> Vec<Statement> {
    let Some(found) = c.code().and_then(municipality_name) else { return Vec::new() };
    let full_name = || Value::Municipality(found.code.to_owned());
    let mut lines = Vec::new();
    if c.is_municipality_proposed() {
        lines.push(c.fact(Id::WhereProposed, vec![("name", full_name())]));
    }
    if !c.has_own_page() {
        lines.push(c.calculated(Id::WhereHomepage, vec![("name", full_name()), ("address", name(&found.homepage()))]));
    }
    lines
}
