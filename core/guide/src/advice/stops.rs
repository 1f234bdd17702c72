//! What stops at the end, what still works, and マイナ保険証's grace (R-AFTER, R-HOKEN).

use super::context::{Context, Task, date, name};
use super::id::StatementId as Id;
use super::statement::Statement;
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
    lines.push(if c.has_ended() {
        c.calculated(Id::StopsSince, vec![("date", date(after))])
    } else {
        c.calculated(Id::StopsOn, vec![("date", date(after))])
    });
    if c.is_card_bound() || c.verdict() == Verdict::CardExpired {
        lines.push(c.national(Id::StopsCardVoid, Vec::new()));
    } else if let Some(card) = c.facts.card_expires_on() {
        lines.push(c.calculated(Id::StopsStillId, vec![("date", date(card))]));
    }
    lines.extend(insurance(c));
    if let Some(found) = c.office.after_expiry().filter(|_| c.task == Task::Issue)
        && let Some(word) = found.value.word.known()
    {
        lines.push(c.found(Id::StopsOfficeWord, vec![("word", name(word))], &found));
    }
    if c.task == Task::Renew {
        lines.push(c.national(Id::StopsStillPossible, Vec::new()));
        lines.push(c.national(Id::WhenOptional, Vec::new()));
    }
    lines
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
            let mut lines = vec![c.calculated(Id::StopsInsurance, vec![("date", date(ends))])];
            let cancels = c.office.insurance().filter(|found| found.value.then_cancelled.known() == Some(&true));
            lines.extend(cancels.map(|found| c.found(Id::StopsInsuranceCancelled, Vec::new(), &found)));
            lines.push(c.national(Id::StopsInsuranceLimits, Vec::new()));
            lines
        }
        None => vec![c.national(Id::StopsInsuranceCard, Vec::new())],
    }
}
