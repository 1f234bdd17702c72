//! What to bring, one visit or two, and what it costs (R-BRING, R-CHILD-4, R-FEE).

use super::{accepted, needs, new_card, visits};
use crate::case::{Case, Person, Task, Visits};
use crate::rules::{Fee, Level, Stated};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{name, sentences, telephone};

pub(super) fn papers(c: &Case<'_>) -> Vec<Statement> {
    if c.lives_abroad() {
        return abroad(c);
    }
    let mut lines = match c.task() {
        Task::None => return Vec::new(),
        Task::NewCard | Task::WaitForCard => new_card::bring(c),
        Task::ExtendStay => stay(c),
        Task::Leave => vec![c.national(Id::BringLeaving, Vec::new())],
        Task::Renew | Task::Issue | Task::IssueSignature | Task::SetPin | Task::Wait => certificates(c),
    };
    if c.task().is_for_certificates() {
        lines.extend(accepted::accepted(c, &lines, &["holder"]));
    }
    if !c.has_own_page() {
        lines.push(c.national(Id::BringGeneral, Vec::new()));
    }
    lines.extend(fee(c));
    lines
}

/// Abroad no page was read: the card, the papers of who goes instead, and that the rest is asked there.
fn abroad(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = card(c);
    lines.push(c.national(Id::BringProxyId, needs::one_document()));
    lines.extend(needs::of_representative(c));
    lines.push(c.national(Id::BringAbroadAsk, Vec::new()));
    lines.extend(fee(c));
    lines
}

fn certificates(c: &Case<'_>) -> Vec<Statement> {
    match c.person() {
        Person::Holder => holder(c),
        Person::Proxy => visits::proxy(c),
        Person::ChildsRepresentative | Person::WardsRepresentative | Person::Representative => representative(c),
    }
}

fn holder(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![needs::one_visit(c)];
    lines.extend(c.office().holder().map(|found| needs::list(c, &found)).unwrap_or_else(|| national_holder(c)));
    lines
}

fn stay(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = card(c);
    let id = if c.is_stay_pending() { Id::BringStayPending } else { Id::BringStay };
    lines.push(c.national(id, Vec::new()));
    if c.is_pin_unknown() {
        lines.push(c.national(Id::BringId, needs::bare()));
    }
    lines.push(c.national(Id::BringProxyId, needs::one_document()));
    lines.extend(needs::of_representative(c));
    lines.push(
        c.national(Id::BringStayVisitor, vec![("details", sentences(c.phone_to_ask().as_deref().map(telephone)))]),
    );
    lines
}

/// The card itself, worded for the holder or for somebody else.
fn card(c: &Case<'_>) -> Vec<Statement> {
    [Id::BringCard, Id::BringHoldersCard].into_iter().map(|id| c.national(id, needs::bare())).collect()
}

fn representative(c: &Case<'_>) -> Vec<Statement> {
    let ask = c.visits() == Visits::Ask;
    let mut lines = vec![if ask { c.national(Id::BringVisitsAsk, Vec::new()) } else { needs::one_visit(c) }];
    if let Some(document) = c.office().municipal().filter(|_| c.office().is_silent_on("legal"))
        && let Some(source) = document.sources.values().next()
    {
        lines.push(c.about_page(Id::BringSilentOnRepresentatives, vec![("name", name(&document.name))], source));
    }
    let lock = c.office().lock().filter(|_| c.is_pin_unknown());
    if let Some((found, list)) =
        lock.and_then(|found| found.value.legal_representative.known().map(|list| (found, list)))
    {
        lines.extend(needs::statements(c, list, &found));
        return lines;
    }
    let list = c.office().legal().map(|found| needs::list(c, &found));
    lines.extend(list.unwrap_or_else(|| needs::national_representative(c)));
    lines
}

/// The baseline for the holder, if no file lists the papers (R-BRING-1).
fn national_holder(c: &Case<'_>) -> Vec<Statement> {
    [Id::BringCard, Id::BringId].into_iter().map(|id| c.national(id, needs::bare())).collect()
}

/// The source of the cost: the office's page if it states it, else the nation.
fn fee(c: &Case<'_>) -> Vec<Statement> {
    let free = |id: Id, pick: fn(&Fee) -> &Stated<u16>| c.free_by(pick).map(|found| c.found(id, Vec::new(), &found));
    let mut lines = Vec::new();
    match c.task() {
        Task::Renew | Task::Wait => lines.extend(free(Id::BringFree, |fee| &fee.renewal)),
        Task::IssueSignature if c.is_void_by_a_move() => {} // R-FEE-6, below
        Task::Issue | Task::IssueSignature => lines.extend(free(Id::BringFree, |fee| &fee.after_expiry)),
        Task::NewCard | Task::WaitForCard if c.is_limited_stay() => {
            let id = if c.has_card_ended() { Id::BringFeeStayEnded } else { Id::BringFeeStay };
            lines.push(c.national(id, Vec::new()));
        }
        Task::NewCard | Task::WaitForCard => {
            let id = if c.has_card_ended() { Id::BringFreeCardByNotice } else { Id::BringFreeCard };
            lines.push(c.national(id, Vec::new()));
        }
        Task::ExtendStay => lines.push(c.national(Id::BringFeeStay, Vec::new())),
        Task::SetPin | Task::Leave | Task::None => {}
    }
    if !c.set_anew().is_empty() {
        let found = c.free_by(|fee| &fee.pin_reset);
        lines.extend(found.map(|found| match found.level {
            Level::Municipal => c.found(Id::BringFreeReset, Vec::new(), &found),
            Level::National => c.national(Id::BringFreeReset, Vec::new()),
        }));
    }
    if c.has_moved() {
        lines.push(c.national(Id::BringFeeMoved, Vec::new()));
    }
    lines
}
