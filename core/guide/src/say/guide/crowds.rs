//! When it is crowded, and where to see the queue (R-PLACE-7).

use super::schedule;
use crate::case::Case;
use crate::rules::{Busy, PartOfMonth, SeasonEdge};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, name, note, number, offices, phrase, words};

pub(super) fn crowds(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    if let Some(found) = c.page().busy() {
        let details = crowded(found.value);
        if !details.is_empty() {
            lines.push(c.found(Id::WhereBusy, vec![("details", Value::Sentences(details))], &found));
        }
    }
    for found in c.page().queue() {
        let arguments = vec![("offices", offices(&found.value.offices)), ("row", name(&found.value.row))];
        let id = if found.value.some_only { Id::WhereQueueSome } else { Id::WhereQueue };
        lines.push(c.found(id, arguments, &found));
    }
    lines
}

fn crowded(busy: &Busy) -> Vec<Value> {
    let mut details = Vec::new();
    let edge = |edge: SeasonEdge| {
        let part = match edge.part {
            PartOfMonth::Early => "where-month-early",
            PartOfMonth::Middle => "where-month-middle",
            PartOfMonth::Late => "where-month-late",
        };
        phrase(part, vec![("month", number(edge.month.into()))])
    };
    for season in &busy.seasons {
        details.push(phrase("where-season", vec![("from", edge(season.from)), ("to", edge(season.to))]));
    }
    let mut days: Vec<Value> = busy.weekdays.iter().map(|day| schedule::weekday(*day)).collect();
    if busy.opening_saturdays {
        days.push(words("where-opening-saturdays"));
    }
    if !days.is_empty() {
        details.push(phrase("where-crowded-days", vec![("days", Value::List(days))]));
    }
    let hours: Vec<Value> = busy
        .hours
        .iter()
        .map(|hours| match hours.to {
            Some(to) => phrase("where-from-to", vec![("from", schedule::time(hours.from)), ("to", schedule::time(to))]),
            None => phrase("where-around", vec![("time", schedule::time(hours.from))]),
        })
        .collect();
    if !hours.is_empty() {
        details.push(phrase("where-crowded-hours", vec![("hours", Value::List(hours))]));
    }
    details.extend(busy.note.as_ref().map(note));
    details
}
