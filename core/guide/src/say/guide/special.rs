//! Special cases: the card ends too, child or ward, period of stay, abroad, moved, phone token, old card.

use crate::case::{Case, Headline};
use crate::rules::{Found, WhoMay};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{date, number};

pub(super) fn special(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    if c.headline() == Headline::Phone {
        return vec![c.national(Id::SpecialPhoneToken, Vec::new())];
    }
    if c.headline() == Headline::JukiCard {
        return vec![c.national(Id::SpecialJukiCard, Vec::new())];
    }
    if let Some(card) = c.card_also_due() {
        lines.push(c.calculated(Id::SpecialCardEnds, vec![("date", date(card))]));
        lines.push(c.national(Id::WhereCardLicence, Vec::new()));
    }
    lines.extend(c.card_due_soon().map(|(card, opens)| {
        c.calculated(Id::SpecialCardEndsSoon, vec![("date", date(card)), ("opens", date(opens))])
    }));
    lines.extend(holder(c));
    if !c.is_leaving() {
        lines.extend(stay(c));
    }
    if c.lives_abroad() {
        if c.has_signature_certificate() {
            lines.push(c.national(Id::SpecialAbroadInPerson, Vec::new()));
        }
        lines.push(c.national(Id::SpecialAbroadNoDate, Vec::new()));
    }
    if c.may_keep_the_card() {
        lines.push(c.national(Id::SpecialAbroadLeaving, Vec::new()));
    }
    if c.is_signature_alone_void() {
        lines.push(c.national(Id::SpecialMoved, Vec::new()));
    }
    if c.may_lose_the_card_by_a_move() {
        lines.push(c.national(Id::SpecialMovedCard, Vec::new()));
    }
    if let Some(days) = c.leap_day() {
        let arguments = vec![
            ("earliest", date(days.earliest)),
            ("latest", date(days.latest)),
            ("opens", date(c.opens_on().unwrap_or(days.latest))),
        ];
        lines.push(c.person_said(Id::SpecialLeapDay, arguments));
    }
    lines
}

fn holder(c: &Case<'_>) -> Vec<Statement> {
    let mut lines: Vec<Statement> = child(c).into_iter().filter(|_| c.may_be_child()).collect();
    lines.extend(ward(c).filter(|_| c.may_be_ward()));
    if c.person().is_representative() {
        // For a new card the page says who receives it.
        if !c.task().is_for_a_card() && c.office().legal().is_none_or(|found| found.value.holder_present.is_unknown()) {
            lines.push(c.national(Id::SpecialChildPresent, Vec::new()));
        }
        if !c.lives_abroad() {
            lines.push(c.national(Id::SpecialChildStore, Vec::new()));
        }
    }
    lines
}

/// The age below which a legal representative acts, as the nearest page states it.
fn child(c: &Case<'_>) -> Option<Statement> {
    let states = |found: &Found<'_, WhoMay>| found.value.legal_representative_under_age.is_some();
    let found = c.office().who().filter(states).or_else(|| c.office().national().who().filter(states))?;
    let age = found.value.legal_representative_under_age?;
    Some(c.found(Id::SpecialChild, vec![("age", number(age.into()))], &found))
}

fn ward(c: &Case<'_>) -> Option<Statement> {
    let states = |found: &Found<'_, WhoMay>| found.value.legal_representative_for_wards;
    let found = c.office().who().filter(states).or_else(|| c.office().national().who().filter(states))?;
    Some(c.found(Id::SpecialWard, Vec::new(), &found))
}

/// A period of stay, stated or a possible reason why card and certificate end together (R-FOREIGN-8).
fn stay(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    if let Some(ends) = c.stay_end() {
        if c.is_stay_pending() {
            lines.push(c.national(Id::SpecialStayDecided, Vec::new()));
        } else {
            lines.push(c.calculated(Id::SpecialStay, vec![("date", date(ends))]));
            lines.push(c.national(Id::SpecialStayNextDay, Vec::new()));
            lines.extend(c.may_stay_be_pending().then(|| c.national(Id::SpecialStayPending, Vec::new())));
        }
        lines.extend(c.certificates_end_first().map(|ends| {
            let by = c.certificates_by().unwrap_or(ends);
            c.calculated(Id::SpecialStayCertificates, vec![("date", date(ends)), ("by", date(by))])
        }));
        let ended = c.certificates_ended_first();
        lines.extend(ended.map(|ended| c.calculated(Id::SpecialStayCertificatesEnded, vec![("date", date(ended))])));
        lines.push(c.national(Id::SpecialStayLimit, Vec::new()));
    }
    if c.is_limited_stay() {
        lines.push(c.national(Id::SpecialStayCard, Vec::new()));
    }
    lines.extend(c.possible_stay_end().map(|ends| c.calculated(Id::SpecialStayIfAny, vec![("date", date(ends))])));
    lines
}
