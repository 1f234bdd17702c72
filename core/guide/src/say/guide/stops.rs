//! What stops at the end, what still works, and マイナ保険証's grace (R-AFTER, R-HOKEN).

use crate::case::{Case, Insurance};
use crate::rules::{AfterExpiry, Found, Level, Service, StatementSection};
use crate::say::id::StatementId as Id;
use crate::say::service_name::service_name;
use crate::say::statement::Statement;
use crate::say::value::{Value, date, name, words};

pub(super) fn stops(c: &Case<'_>) -> Vec<Statement> {
    let Some(times) = c.authentication() else {
        return if c.has_card_ended() { insurance(c) } else { Vec::new() };
    };
    if c.is_leaving() {
        return Vec::new(); // the departure decides, not the end
    }
    let mut lines = Vec::new();
    let after = times.renewal_closes_on.succ_opt().unwrap_or(times.renewal_closes_on);
    let id = if c.has_ended() {
        Id::StopsSince
    } else if c.is_over_in_practice() && c.signature_leads().is_none() {
        Id::StopsUntilIssued // nobody can prevent it any more
    } else {
        Id::StopsOn
    };
    lines.push(c.calculated(id, vec![("date", date(after)), ("services", services(c))]));
    if !c.lives_abroad() {
        lines.extend(c.notes(StatementSection::Stops, Id::StopsNote));
    }
    if c.is_card_bound() || c.has_card_ended() {
        lines.push(c.national(Id::StopsCardVoid, Vec::new()));
    } else if let Some(card) = c.facts().card_expires_on() {
        lines.push(c.calculated(Id::StopsStillId, vec![("date", date(card))]));
    }
    lines.extend(insurance(c));
    if c.has_ended() {
        lines.extend(issue(c));
    }
    if !c.is_card_bound() && !c.lives_abroad() {
        lines.push(c.national(Id::StopsStillPossible, Vec::new()));
    }
    lines.extend(c.is_optional_a_help().then(|| optional(c)));
    lines
}

/// What stops: the page's services and the nation's, in one list.
fn services(c: &Case<'_>) -> Value {
    let levels = [c.office().after_expiry(), c.office().national().after_expiry()];
    let mut all: Vec<Service> = levels.into_iter().flatten().flat_map(|found| found.value.stops.clone()).collect();
    all.retain(|service| c.uses(*service));
    all.sort();
    all.dedup();
    Value::List(all.into_iter().map(|service| words(service_name(service, false))).collect())
}

/// The office's own name for the procedure, and its page on it.
fn issue(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = c.uncertain("after_expiry", Id::StopsUncertain);
    let Some(found) = c.office().after_expiry().filter(|found| found.level == Level::Municipal) else { return lines };
    if let Some(word) = found.value.word.known() {
        lines.push(c.found(Id::StopsOfficeWord, vec![("word", name(word))], &found));
    }
    if let Some(title) = &found.value.details {
        lines.push(c.found(Id::StopsOfficePage, vec![("title", name(title))], &found));
    }
    lines
}

fn optional(c: &Case<'_>) -> Statement {
    let says =
        |found: &Found<'_, AfterExpiry>| found.level == Level::Municipal && found.value.optional.known() == Some(&true);
    match c.office().after_expiry().filter(says) {
        Some(found) => c.found(Id::WhenOptional, Vec::new(), &found),
        None => c.national(Id::WhenOptional, Vec::new()),
    }
}

fn insurance(c: &Case<'_>) -> Vec<Statement> {
    match c.insurance() {
        None => Vec::new(),
        Some(Insurance::CardDecides) => vec![c.national(Id::StopsInsuranceCard, Vec::new())],
        Some(Insurance::Over(ends)) => {
            let paper = c.national(Id::StopsInsurancePaper, Vec::new());
            vec![c.calculated(Id::StopsInsuranceOver, vec![("date", date(ends))]), paper]
        }
        Some(Insurance::Until(ends)) => {
            let mut lines = vec![
                c.calculated(Id::StopsInsurance, vec![("date", date(ends))]),
                c.national(Id::StopsInsuranceLimits, Vec::new()),
            ];
            if c.is_grace_cut_short() {
                lines.push(c.national(Id::StopsInsuranceCard, Vec::new()));
                return lines;
            }
            let cancelled = c.office().insurance().filter(|found| found.value.then_cancelled.known() == Some(&true));
            lines.extend(cancelled.map(|found| c.found(Id::StopsInsuranceCancelled, Vec::new(), &found)));
            if c.has_ended() {
                lines.push(c.national(Id::StopsInsurancePaper, Vec::new()));
            }
            lines
        }
    }
}
