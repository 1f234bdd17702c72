//! Other ways to check the date, what was not checked, and the line against fraud.

use super::context::{Context, Task, note};
use super::id::StatementId as Id;
use super::statement::Statement;
use crate::not_checked::NotChecked;
use crate::rules::CheckWay;
use crate::verdict::Verdict;

pub(super) fn check(c: &Context<'_>) -> Vec<Statement> {
    if c.verdict() == Verdict::NotThisCard {
        return vec![c.national(Id::CheckTap, Vec::new())];
    }
    // A city's page names some ways; the others hold there too.
    let (own, national) = (c.office.check(), c.office.national().check());
    let ways = [
        (CheckWay::Face, Id::CheckFace),
        (CheckWay::Counter, Id::CheckCounter),
        (CheckWay::Copy, Id::CheckPaper),
        (CheckWay::Software, Id::CheckSoftware),
    ];
    let mut lines = Vec::new();
    for (way, id) in ways {
        let found = own.iter().chain(&national).find(|found| found.value.way == way);
        lines.extend(found.map(|found| c.found(id, vec![("text", note(&found.value.text))], found)));
    }
    lines.push(c.national(Id::CheckPortal, Vec::new()));
    if c.facts.is_by_hand() || c.task == Task::None {
        lines.push(c.national(Id::CheckTap, Vec::new()));
    }
    lines
}

pub(super) fn unchecked(c: &Context<'_>) -> Vec<Statement> {
    let id = |line: NotChecked| match line {
        NotChecked::Revocation => Id::UncheckedRevocation,
        NotChecked::Issuer => Id::UncheckedIssuer,
        NotChecked::Chip => Id::UncheckedChip,
        NotChecked::SignatureDate => Id::UncheckedSignatureDate,
        NotChecked::CardDate => Id::UncheckedCardDate,
    };
    NotChecked::of(c.facts, c.assessment).into_iter().map(|line| c.national(id(line), Vec::new())).collect()
}

pub(super) fn fraud(c: &Context<'_>) -> Vec<Statement> {
    vec![c.national(Id::FraudLine, Vec::new())]
}
