//! Why this date (R-VALID-7), and where a page says otherwise (R-CONFLICT 2, 5).

use crate::case::{CardReason, Case, CertificateReason};
use crate::rules::{Level, StatementSection};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{name, note};

pub(super) fn why(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = certificates(c);
    lines.extend(card(c));
    lines
}

fn certificates(c: &Case<'_>) -> Vec<Statement> {
    let Some(reason) = c.certificate_reason() else { return Vec::new() };
    let id = match reason {
        CertificateReason::Stay => Id::WhyStay,
        CertificateReason::Card => Id::WhyCard,
        CertificateReason::Birthday => Id::WhyBirthday,
        CertificateReason::Unclear => Id::WhyUnclear,
        CertificateReason::Unknown => Id::WhyUnknown,
    };
    let mut lines = vec![c.calculated(id, Vec::new())];
    lines.extend(c.notes(StatementSection::Why, Id::WhyNote));
    if c.is_usual_reason_wrong() {
        lines.extend(otherwise(c));
    }
    if c.is_signature_explained() {
        lines.push(c.national(Id::WhySignature, Vec::new()));
    }
    lines
}

/// Why the card itself ends on its day (R-VALID-1).
fn card(c: &Case<'_>) -> Vec<Statement> {
    let age = || c.national(Id::WhyCardAge, Vec::new());
    let stay = || c.national(Id::WhyCardStay, Vec::new());
    match c.card_reason() {
        None => Vec::new(),
        Some(CardReason::TenthBirthday) => vec![c.calculated(Id::WhyCardTenth, Vec::new())],
        Some(CardReason::Stay) => vec![stay()],
        Some(CardReason::Age) => vec![age()],
        Some(CardReason::AgeOrStay) => vec![age(), stay()],
    }
}

/// What the page's sentences omit, for people to whom they do not apply.
fn otherwise(c: &Case<'_>) -> Vec<Statement> {
    let sentences = c.office().statements();
    let of_section = sentences.iter().filter(|found| found.value.section == StatementSection::Why);
    let ids: Vec<&str> = of_section.map(|found| found.entry.id.as_str()).collect();
    let touched = c.office().outdated().into_iter();
    let touched = touched.filter(|found| found.level == Level::Municipal);
    let touched = touched.filter(|found| found.value.entries.iter().any(|id| ids.contains(&id.as_str())));
    touched
        .map(|found| {
            let arguments = vec![("says", name(&found.value.says)), ("text", note(&found.value.replaced_by))];
            c.found(Id::WhyOutdated, arguments, &found)
        })
        .collect()
}
