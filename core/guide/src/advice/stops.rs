//! What stops at the end, what still works, and マイナ保険証's grace (R-AFTER, R-HOKEN).

use super::afterwards::service_name;
use super::context::{Context, Task, date, name, words};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::rules::{AfterExpiry, Found, Level, Service, StatementSection};
use crate::verdict::Verdict;

pub(super) fn stops(c: &Context<'_>) -> Vec<Statement> {
    let Some(times) = c.times() else {
        if c.verdict() == Verdict::CardExpired {
            return vec![c.national(Id::StopsInsuranceCard, Vec::new())];
        }
        return Vec::new();
    };
    let mut lines = Vec::new();
    let after = times.renewal_closes_on.succ_opt().unwrap_or(times.renewal_closes_on);
    let id = if c.has_ended() { Id::StopsSince } else { Id::StopsOn };
    lines.push(c.calculated(id, vec![("date", date(after)), ("services", services(c))]));
    lines.extend(c.notes(StatementSection::Stops, Id::StopsNote));
    if c.is_card_bound() || c.verdict() == Verdict::CardExpired {
        lines.push(c.national(Id::StopsCardVoid, Vec::new()));
    } else if let Some(card) = c.facts.card_expires_on() {
        lines.push(c.calculated(Id::StopsStillId, vec![("date", date(card))]));
    }
    lines.extend(insurance(c));
    if c.task == Task::Issue && c.has_ended() {
        lines.extend(issue(c));
    }
    if c.task == Task::Renew {
        lines.push(c.national(Id::StopsStillPossible, Vec::new()));
        lines.push(optional(c));
    }
    lines
}

/// What stops: the page's services and the nation's, in one list.
fn services(c: &Context<'_>) -> Value {
    let levels = [c.office.after_expiry(), c.office.national().after_expiry()];
    let mut all: Vec<Service> = levels.into_iter().flatten().flat_map(|found| found.value.stops.clone()).collect();
    all.sort();
    all.dedup();
    Value::List(all.into_iter().map(|service| words(service_name(service, false))).collect())
}

/// The office's own word for the procedure, and its page on it.
fn issue(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = c.uncertain("after_expiry", Id::StopsUncertain);
    let Some(found) = c.office.after_expiry().filter(|found| found.level == Level::Municipal) else { return lines };
    if let Some(word) = found.value.word.known() {
        lines.push(c.found(Id::StopsOfficeWord, vec![("word", name(word))], &found));
    }
    if let Some(title) = &found.value.details {
        lines.push(c.found(Id::StopsOfficePage, vec![("title", name(title))], &found));
    }
    lines
}

fn optional(c: &Context<'_>) -> Statement {
    let says =
        |found: &Found<'_, AfterExpiry>| found.level == Level::Municipal && found.value.optional.known() == Some(&true);
    match c.office.after_expiry().filter(says) {
        Some(found) => c.found(Id::WhenOptional, Vec::new(), &found),
        None => c.national(Id::WhenOptional, Vec::new()),
    }
}

/// Dated for the authentication certificate only, and never once the card itself has ended (R-HOKEN-4).
fn insurance(c: &Context<'_>) -> Vec<Statement> {
    let card_decides = c.is_card_bound() || c.verdict() == Verdict::CardExpired;
    match c.times().and_then(|times| times.insurance_grace_ends_on) {
        _ if card_decides => vec![c.national(Id::StopsInsuranceCard, Vec::new())],
        Some(ends) if c.counts() && c.today() > ends => {
            vec![c.calculated(Id::StopsInsuranceOver, vec![("date", date(ends))])]
        }
        Some(ends) => {
            let mut lines = vec![
                c.calculated(Id::StopsInsurance, vec![("date", date(ends))]),
                c.national(Id::StopsInsuranceLimits, Vec::new()),
            ];
            let cancelled = c.office.insurance().filter(|found| found.value.then_cancelled.known() == Some(&true));
            lines.extend(cancelled.map(|found| c.found(Id::StopsInsuranceCancelled, Vec::new(), &found)));
            lines
        }
        None => vec![c.national(Id::StopsInsuranceCard, Vec::new())],
    }
}
