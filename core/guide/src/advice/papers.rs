//! What to bring, one visit or two, and what it costs (R-BRING, R-CHILD-4, R-FEE).

use super::context::{Arguments, Context, Task, names};
use super::id::StatementId as Id;
use super::office;
use super::statement::{Statement, Value};
use crate::situation::{Holder, Who};

pub(super) fn papers(c: &Context<'_>) -> Vec<Statement> {
    if c.task == Task::None {
        return Vec::new();
    }
    let mut lines = match c.goes() {
        Who::Holder => holder(c),
        Who::Proxy => proxy(c),
        Who::Representative => representative(c),
    };
    match c.task {
        Task::ExtendStay => lines.push(c.national(Id::BringStay, Vec::new())),
        Task::NewCard => {
            let old_card = c.office.card_renewal().filter(|found| found.value.bring_old_card.known() == Some(&true));
            lines.extend(old_card.map(|found| c.found(Id::BringOldCard, Vec::new(), &found)));
        }
        Task::Renew | Task::Issue | Task::None => {}
    }
    if !c.has_own_page() {
        lines.push(c.national(Id::BringGeneral, Vec::new()));
    }
    lines.extend(accepted(c, &lines));
    lines.extend(fee(c));
    lines
}

/// The office's lists of identity documents, where one is asked for.
fn accepted(c: &Context<'_>, lines: &[Statement]) -> Vec<Statement> {
    let is_asked = |id: Id| lines.iter().any(|line| line.id == id);
    let (visitor, holder) = (is_asked(Id::BringProxyId) || is_asked(Id::BringRepresentativeId), is_asked(Id::BringId));
    let Some(found) = c.office.id_list().filter(|_| visitor || holder) else { return Vec::new() };
    let mut more = Vec::new();
    if !found.value.a.is_empty() {
        more.push(c.found(Id::BringListA, vec![("names", names(&found.value.a))], &found));
    }
    if holder && !found.value.b.is_empty() {
        more.push(c.found(Id::BringListB, vec![("names", names(&found.value.b))], &found));
    }
    more.push(c.found(Id::BringIdConditions, Vec::new(), &found));
    more
}

fn bare() -> Arguments {
    vec![("details", Value::Sentences(Vec::new()))]
}

fn holder(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    if c.task != Task::NewCard {
        lines.push(c.national(Id::BringOneVisit, Vec::new())); // a new card is applied for first, and received later
    }
    lines.extend(office::holder(c));
    lines
}

/// One visit only when every condition holds (R-BRING-2, -3); whatever is not known is planned as two.
fn proxy(c: &Context<'_>) -> Vec<Statement> {
    let needs_two = c.situation.form == Some(false) || c.is_pin_unknown();
    let is_certain = !needs_two && c.situation.form == Some(true) && !c.is_pin_open() && !c.has_ended();
    let visits = if needs_two {
        Id::BringTwoVisits
    } else if is_certain {
        Id::BringOneVisit
    } else if c.has_ended() {
        Id::BringTwoVisitsExpired
    } else {
        Id::BringTwoVisitsPossible
    };
    let mut lines = vec![c.national(visits, Vec::new())];
    if !needs_two {
        lines.extend(office::proxy(c));
    }
    if !is_certain {
        lines.extend(office::two_visits(c, needs_two));
    }
    lines
}

fn representative(c: &Context<'_>) -> Vec<Statement> {
    let first = if c.is_pin_unknown() { Id::BringVisitsAsk } else { Id::BringOneVisit };
    let mut lines = Vec::new();
    if c.task != Task::NewCard {
        lines.push(c.national(first, Vec::new()));
    }
    lines.extend(office::representative(c));
    lines
}

/// The baseline for the holder: an identity document only when a PIN is unknown (R-BRING-1).
pub(super) fn national_holder(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::BringCard, bare())];
    if c.is_pin_unknown() {
        lines.push(c.national(Id::BringId, bare()));
    } else if c.is_pin_open() {
        lines.push(c.national(Id::BringIdIfPinUnknown, Vec::new()));
    }
    lines.extend(notice(c));
    lines
}

/// The baseline for a proxy (R-BRING-2).
pub(super) fn national_proxy(c: &Context<'_>) -> Vec<Statement> {
    let papers = [Id::BringHoldersCard, Id::BringForm, Id::BringProxyId];
    let mut lines: Vec<Statement> = papers.into_iter().map(|id| c.national(id, bare())).collect();
    lines.extend(notice(c));
    lines
}

/// The baseline for a legal representative (R-CHILD-4).
pub(super) fn national_representative(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::BringHoldersCard, bare()), c.national(Id::BringRepresentativeId, bare())];
    if c.holder() != Some(Holder::Ward) {
        lines.push(c.national(Id::BringProofChild, bare()));
    }
    if c.holder() != Some(Holder::Under15) {
        lines.push(c.national(Id::BringProofWard, bare()));
    }
    lines.extend(notice(c));
    lines
}

fn notice(c: &Context<'_>) -> Option<Statement> {
    (c.situation.notice != Some(false)).then(|| c.national(Id::BringNotice, bare()))
}

fn fee(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    match c.task {
        Task::Renew | Task::Issue => {
            let free = c.office.fee().filter(|found| found.value.renewal.known() == Some(&0));
            lines.push(match free {
                Some(found) => c.found(Id::BringFree, Vec::new(), &found),
                None => c.national(Id::BringFree, Vec::new()),
            });
        }
        Task::NewCard => lines.push(c.national(Id::BringFreeCard, Vec::new())),
        Task::ExtendStay => lines.push(c.national(Id::BringFeeStay, Vec::new())),
        Task::None => {}
    }
    if c.situation.moved == Some(true) && !c.facts.signature.is_absent() && c.task != Task::NewCard {
        lines.push(c.national(Id::BringFeeMoved, Vec::new()));
    }
    lines
}
