//! What to bring, one visit or two, and what it costs (R-BRING, R-CHILD-4, R-FEE).

use super::context::{Arguments, Context, Task, name, words};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use super::{accepted, needs, new_card, visits};
use crate::rules::{Fee, Stated};
use crate::situation::{Holder, Who};

pub(super) fn papers(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = match (c.task, c.goes()) {
        (Task::None, _) => return Vec::new(),
        _ if c.lives_abroad() => vec![c.national(Id::BringCard, bare()), c.national(Id::BringGeneral, Vec::new())],
        (Task::NewCard, _) => new_card::bring(c),
        (Task::ExtendStay, _) => stay(c),
        (Task::Renew | Task::Issue, Who::Holder) => holder(c),
        (Task::Renew | Task::Issue, Who::Proxy) => visits::proxy(c),
        (Task::Renew | Task::Issue, Who::Representative) => representative(c),
    };
    if matches!(c.task, Task::Renew | Task::Issue) && !c.lives_abroad() {
        lines.extend(accepted::accepted(c, &lines, &["holder"]));
    }
    if !c.has_own_page() && !c.lives_abroad() {
        lines.push(c.national(Id::BringGeneral, Vec::new()));
    }
    lines.extend(fee(c));
    lines
}

pub(super) fn bare() -> Arguments {
    vec![("details", Value::Sentences(Vec::new()))]
}

fn named(id: &str) -> Arguments {
    let mut arguments = bare();
    arguments.push(("name", words(id)));
    arguments
}

fn holder(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::BringOneVisit, Vec::new())];
    lines.extend(c.office.holder().map(|found| needs::list(c, &found)).unwrap_or_else(|| national_holder(c)));
    lines
}

fn stay(c: &Context<'_>) -> Vec<Statement> {
    let card = if c.goes() == Who::Holder { Id::BringCard } else { Id::BringHoldersCard };
    vec![c.national(card, bare()), c.national(Id::BringStay, Vec::new())]
}

fn representative(c: &Context<'_>) -> Vec<Statement> {
    let first = if c.is_pin_unknown() { Id::BringVisitsAsk } else { Id::BringOneVisit };
    let mut lines = vec![c.national(first, Vec::new())];
    if let Some(document) = c.office.municipal().filter(|_| c.office.is_silent_on("legal"))
        && let Some(source) = document.sources.values().next()
    {
        lines.push(c.about_page(Id::BringSilentOnRepresentatives, vec![("name", name(&document.name))], source));
    }
    let lock = c.office.lock().filter(|_| c.is_pin_unknown());
    if let Some((found, list)) =
        lock.and_then(|found| found.value.legal_representative.known().map(|list| (found, list)))
    {
        lines.extend(needs::statements(c, list, &found));
        return lines;
    }
    let list = c.office.legal().map(|found| needs::list(c, &found));
    lines.extend(list.unwrap_or_else(|| national_representative(c)));
    lines
}

/// The baseline for the holder: an identity document only when a PIN is unknown (R-BRING-1).
fn national_holder(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::BringCard, bare())];
    if c.is_pin_unknown() || c.is_pin_open() {
        lines.push(c.national(Id::BringId, bare()));
    }
    lines
}

/// The baseline for a legal representative (R-CHILD-4).
pub(super) fn national_representative(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::BringHoldersCard, bare()), c.national(Id::BringRepresentativeId, bare())];
    if c.holder() != Some(Holder::Ward) {
        lines.push(c.national(Id::BringProofChild, named("bring-name-family-register")));
    }
    if c.holder() != Some(Holder::Under15) {
        lines.push(c.national(Id::BringProofWard, named("bring-name-guardianship")));
    }
    lines
}

/// The office's fee where its page states it, else the nation's.
fn fee(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    let free = |id: Id, pick: fn(&Fee) -> &Stated<u16>| {
        let levels = [c.office.fee(), c.office.national().fee()];
        let found = levels.into_iter().flatten().find(|found| pick(found.value).known() == Some(&0));
        found.map(|found| c.found(id, Vec::new(), &found))
    };
    match c.task {
        Task::Renew => lines.extend(free(Id::BringFree, |fee| &fee.renewal)),
        Task::Issue if c.is_void_by_a_move() => {} // R-FEE-6, below
        Task::Issue => lines.extend(free(Id::BringFree, |fee| &fee.after_expiry)),
        Task::NewCard if c.is_limited_stay() => lines.push(c.national(Id::BringFeeStay, Vec::new())),
        Task::NewCard => lines.push(c.national(Id::BringFreeCard, Vec::new())),
        Task::ExtendStay => lines.push(c.national(Id::BringFeeStay, Vec::new())),
        Task::None => {}
    }
    if matches!(c.task, Task::Renew | Task::Issue) && c.is_pin_unknown() {
        lines.extend(free(Id::BringFreeReset, |fee| &fee.pin_reset));
    }
    if c.situation.moved == Some(true) && !c.facts.signature.is_absent() && c.task != Task::NewCard {
        lines.push(c.national(Id::BringFeeMoved, Vec::new()));
    }
    lines
}
