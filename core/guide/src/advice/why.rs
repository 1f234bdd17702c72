//! Why this date (R-VALID-7).

use super::context::{Context, Task};
use super::id::StatementId as Id;
use super::statement::Statement;
use crate::situation::Stay;

pub(super) fn why(c: &Context<'_>) -> Vec<Statement> {
    let Some(times) = c.times() else { return Vec::new() };
    let ends = times.renewal_closes_on;
    let mut lines = vec![match c.facts.card_expires_on() {
        Some(card) if card <= ends && c.is_limited_stay() => c.calculated(Id::WhyStay, Vec::new()),
        Some(card) if card <= ends && c.situation.stay == Some(Stay::None) => c.calculated(Id::WhyCard, Vec::new()),
        Some(card) if card <= ends => c.calculated(Id::WhyCard, Vec::new()),
        Some(_) => c.calculated(Id::WhyBirthday, Vec::new()),
        None => c.calculated(Id::WhyUnknown, Vec::new()),
    }];
    if !c.facts.signature.is_absent() && c.task != Task::None {
        lines.push(c.national(Id::WhySignature, Vec::new()));
    }
    lines
}
