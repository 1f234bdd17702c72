//! Why this date (R-VALID-7), and what a page says otherwise (R-CONFLICT 2, 5).

use chrono::{Datelike, NaiveDate};

use super::context::{Context, Task, name, note};
use super::id::StatementId as Id;
use super::statement::Statement;
use crate::dates::is_same_birthday;
use crate::rules::{Level, StatementSection};
use crate::verdict::Verdict;

pub(super) fn why(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = certificates(c);
    lines.extend(card(c));
    lines
}

fn certificates(c: &Context<'_>) -> Vec<Statement> {
    let Some(times) = c.times() else { return Vec::new() };
    let ends = times.renewal_closes_on;
    let card = c.facts.card_expires_on();
    let mut lines = vec![match card {
        Some(card) if card <= ends && c.is_limited_stay() => c.calculated(Id::WhyStay, Vec::new()),
        Some(card) if card <= ends => c.calculated(Id::WhyCard, Vec::new()),
        Some(card) if is_same_birthday(card, ends) => c.calculated(Id::WhyBirthday, Vec::new()),
        Some(_) => c.calculated(Id::WhyUnclear, Vec::new()),
        None => c.calculated(Id::WhyUnknown, Vec::new()),
    }];
    lines.extend(c.notes(StatementSection::Why, Id::WhyNote));
    if card.is_some_and(|card| !is_five_years_before(ends, card)) {
        lines.extend(otherwise(c));
    }
    if c.facts.signature.read().is_some() && c.task != Task::None {
        lines.push(c.national(Id::WhySignature, Vec::new()));
    }
    lines
}

/// Why the card itself ends on its day (R-VALID-1).
///
/// A certificate that ends on a birthday before the card does was cut short by no card (R-VALID-2): such a card lasts
/// beyond the fifth birthday, thus until the tenth. Elsewhere the rule is told without saying which case it is, and by
/// hand always, since the certificate's date may itself be counted from the card's.
fn card(c: &Context<'_>) -> Vec<Statement> {
    let Some(card) = c.facts.card_expires_on().filter(|_| c.verdict() != Verdict::NotThisCard) else {
        return Vec::new();
    };
    let ends = c.times().map(|times| times.renewal_closes_on);
    let is_cut_short = ends.is_some_and(|ends| card <= ends);
    if c.is_limited_stay() {
        return if is_cut_short { Vec::new() } else { vec![c.national(Id::WhyCardStay, Vec::new())] };
    }
    if !c.facts.is_by_hand() && ends.is_some_and(|ends| ends < card && is_same_birthday(card, ends)) {
        return vec![c.calculated(Id::WhyCardTenth, Vec::new())];
    }
    let stay = c.situation.stay.is_none().then(|| c.national(Id::WhyCardStay, Vec::new()));
    std::iter::once(c.national(Id::WhyCardAge, Vec::new())).chain(stay).collect()
}

/// What the page's sentences leave out, for a person to whom they do not apply.
fn otherwise(c: &Context<'_>) -> Vec<Statement> {
    let sentences = c.office.statements();
    let of_section = sentences.iter().filter(|found| found.value.section == StatementSection::Why);
    let ids: Vec<&str> = of_section.map(|found| found.entry.id.as_str()).collect();
    let touched = c.office.outdated().into_iter();
    let touched = touched.filter(|found| found.level == Level::Municipal);
    let touched = touched.filter(|found| found.value.entries.iter().any(|id| ids.contains(&id.as_str())));
    touched
        .map(|found| {
            let arguments = vec![("says", name(&found.value.says)), ("text", note(&found.value.replaced_by))];
            c.found(Id::WhyOutdated, arguments, &found)
        })
        .collect()
}

fn is_five_years_before(ends: NaiveDate, card: NaiveDate) -> bool {
    ends.year() + 5 == card.year() && is_same_birthday(ends, card)
}
