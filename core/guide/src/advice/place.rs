//! Where and how: always at a counter of the municipality of residence (R-PLACE).

use super::context::{Context, Task, name, names, note, phrase};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use super::{contact, counters, new_card};
use crate::municipality::municipality_name;
use crate::rules::StatementSection;

pub(super) fn place(c: &Context<'_>) -> Vec<Statement> {
    if c.task == Task::None {
        return Vec::new();
    }
    if c.lives_abroad() {
        let mut lines = vec![c.national(Id::SpecialAbroad, Vec::new()), c.national(Id::WhereNotOnline, Vec::new())];
        lines.extend(contact::page(c));
        return lines;
    }
    let mut lines = Vec::new();
    if c.task == Task::NewCard {
        lines.extend(new_card::how(c));
    } else {
        lines.extend(residence(c));
    }
    lines.extend(issuer(c));
    lines.extend(contact::old_page(c));
    lines.extend(c.notes(StatementSection::Where, Id::WhereNote));
    lines.extend(counters::counters(c));
    lines.extend(counters::reservation(c));
    lines.extend(counters::crowds(c));
    lines.extend(contact::contacts(c));
    lines.extend(contact::page(c));
    if c.task != Task::NewCard {
        lines.push(c.national(Id::WhereNotOnline, Vec::new()));
    }
    lines
}

/// Where the holder lives, and that a page serves nobody else.
fn residence(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::WhereResidence, Vec::new())];
    if let (Some(found), Some(office)) =
        (c.office.who().filter(|found| found.value.residents_only), c.office.municipal())
    {
        lines.push(c.found(Id::WhereResidentsOnly, vec![("name", name(&office.name))], &found));
    }
    lines
}

/// Whose answer this is: the issuing municipality is only proposed (R-PLACE-2).
fn issuer(c: &Context<'_>) -> Vec<Statement> {
    let Some(found) = c.code.and_then(municipality_name) else { return Vec::new() };
    let full_name = || Value::Municipality(found.code.to_owned());
    let mut lines = Vec::new();
    if c.situation.municipality.is_none() {
        lines.push(c.fact(Id::WhereProposed, vec![("name", full_name())]));
    }
    if !c.has_own_page() {
        lines.push(c.national(Id::WhereHomepage, vec![("name", full_name()), ("address", name(&found.homepage()))]));
    }
    lines
}

/// A sentence made of a name.
pub(super) fn sentence(value: Value) -> Value {
    phrase("where-sentence", vec![("text", value)])
}

/// Official names as one sentence.
pub(super) fn sentence_of(list: &[String]) -> Value {
    sentence(names(list))
}

/// A remark, if there is one.
pub(super) fn remark(found: Option<&crate::rules::Note>) -> Option<Value> {
    found.map(note)
}
