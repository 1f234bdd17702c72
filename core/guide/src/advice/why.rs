//! Why this date (R-VALID-7), and what a page says otherwise (R-CONFLICT 2, 5).

use chrono::{Datelike, NaiveDate};

use super::context::{Context, Task, name, note};
use super::id::StatementId as Id;
use super::statement::Statement;
use crate::dates::is_same_birthday;
use crate::rules::{Level, StatementSection};

pub(super) fn why(c: &Context<'_>) -> Vec<Statement> {
    let Some(times) = c.times() else { return Vec::new() };
    let ends = times.renewal_closes_on;
    let card = c.facts.card_expires_on();
    let mut lines = vec![match card {
        Some(card) if card <= ends && c.is_limited_stay() => c.calculated(Id::WhyStay, Vec::new()),
        Some(card) if card <= ends => c.calculated(Id::WhyCard, Vec::new()),
        Some(card) if is_same_birthday(card, ends) => c.calculated(Id::WhyBirthday, Vec::new()),
        Some(_) => c.calculated(Id::WhyUnclear, Vec::new()),
        None => c.calculated(Id::WhyUnknown, Vec::new()),
    }];
    lines.extend(c.notes(StatementSection::Why, Id::WhyNote));
    if card.is_some_and(|card| !is_five_years_before(ends, card)) {
        lines.extend(otherwise(c));
    }
    if c.facts.signature.read().is_some() && c.task != Task::None {
        lines.push(c.national(Id::WhySignature, Vec::new()));
    }
    lines
}

/// What the page's sentences leave out, for a person to whom they do not apply.
fn otherwise(c: &Context<'_>) -> Vec<Statement> {
    let sentences = c.office.statements();
    let of_section = sentences.iter().filter(|found| found.value.section == StatementSection::Why);
    let ids: Vec<&str> = of_section.map(|found| found.entry.id.as_str()).collect();
    let touched = c.office.outdated().into_iter();
    let touched = touched.filter(|found| found.level == Level::Municipal);
    let touched = touched.filter(|found| found.value.entries.iter().any(|id| ids.contains(&id.as_str())));
    touched
        .map(|found| {
            let arguments = vec![("says", name(&found.value.says)), ("text", note(&found.value.replaced_by))];
            c.found(Id::WhyOutdated, arguments, &found)
        })
        .collect()
}

fn is_five_years_before(ends: NaiveDate, card: NaiveDate) -> bool {
    ends.year() + 5 == card.year() && is_same_birthday(ends, card)
}
