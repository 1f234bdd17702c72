//! The verdict in one line with its next action, and the answer's assumptions.

use crate::case::{Assumption, Case};
use crate::say::first;
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::date;

pub(super) fn verdict(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![first::headline(c), first::next_action(c)];
    lines.extend(c.assumptions().into_iter().map(|found| match found {
        Assumption::Representative => c.person_said(Id::AssumedRepresentative, Vec::new()),
        Assumption::HolderAbroad => c.national(Id::AssumedHolderAbroad, Vec::new()),
        Assumption::Locked => c.fact(Id::AssumedLocked, Vec::new()),
        Assumption::Stay(ends) => c.person_said(Id::AssumedStay, vec![("date", date(ends))]),
        Assumption::CardEnd(card) => c.fact(Id::AssumedCardEnd, vec![("date", date(card))]),
    }));
    lines
}
