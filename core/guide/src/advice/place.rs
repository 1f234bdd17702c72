//! Where and how: always at a counter of the municipality of residence (R-PLACE).

use super::context::{Context, Task, name, note};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::municipality::municipality_name;

pub(super) fn place(c: &Context<'_>) -> Vec<Statement> {
    if c.task == Task::None {
        return Vec::new();
    }
    if c.lives_abroad() {
        return vec![c.national(Id::SpecialAbroad, Vec::new()), c.national(Id::WhereNotOnline, Vec::new())];
    }
    let mut lines = vec![c.national(Id::WhereResidence, Vec::new())];
    if let (Some(found), Some(office)) =
        (c.office.who().filter(|found| found.value.residents_only), c.office.municipal())
    {
        lines.push(c.found(Id::WhereResidentsOnly, vec![("name", name(&office.name))], &found));
    }
    if let Some(found) = c.code.and_then(municipality_name) {
        let full_name = Value::Municipality(found.code.to_owned());
        if c.situation.municipality.is_none() {
            lines.push(c.fact(Id::WhereProposed, vec![("name", full_name.clone())]));
        }
        if !c.has_own_page() {
            lines.push(c.national(Id::WhereHomepage, vec![("name", full_name), ("address", name(found.homepage))]));
        }
    }
    if c.task != Task::NewCard {
        lines.push(c.national(Id::WhereNotOnline, Vec::new()));
    }
    lines.extend(super::office::places(c));
    if c.task == Task::NewCard {
        lines.push(c.national(Id::WhereCardHow, Vec::new()));
        if let Some(found) = c.office.card_renewal() {
            for way in &found.value.ways {
                lines.push(c.found(Id::WhereCardWay, vec![("text", note(way))], &found));
            }
            lines.extend(super::needs::outdated(c, &found.entry.id));
        }
    }
    lines
}
