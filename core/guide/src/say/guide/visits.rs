//! A proxy: one visit or two, the form, and what each visit needs (R-BRING-2 to -4, R-AFTER-6).

use super::needs;
use crate::case::{Case, Visits};
use crate::rules::{Form, FormAfterExpiry, Found, Level, TwoVisitsReason};
use crate::say::id::StatementId as Id;
use crate::say::pin_name::pin_name;
use crate::say::statement::Statement;
use crate::say::value::{Value, name, papers, phrase, sentences, telephone, words};

/// Unknown conditions are planned as two visits (R-BRING-2, -3).
pub(super) fn proxy(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![match c.visits() {
        Visits::Two => c.national(Id::BringTwoVisits, Vec::new()),
        Visits::One | Visits::Ask => c.national(Id::BringOneVisit, Vec::new()),
        Visits::OneOrTwo => c.national(Id::BringTwoVisitsPossible, Vec::new()),
        Visits::OneOrTwoByForm => expired(c),
        Visits::OneOrTwoByMove => {
            let phone = sentences(c.phone_to_ask().as_deref().map(telephone));
            c.national(Id::BringTwoVisitsMoved, vec![("details", phone)])
        }
    }];
    let is_certain = c.visits() == Visits::One;
    lines.extend(called(c).filter(|_| !is_certain));
    if c.takes_two_visits() {
        lines.extend(c.is_form_without_the_new_pin().then(|| c.national(Id::BringFormNotEnough, Vec::new())));
        lines.extend(two_visits(c));
        // If the second visit's papers are unknown, the letter that comes by post explains how to fill it in.
        let is_listed = c.office().two_visits().is_some_and(|found| !found.value.second.needs.is_unknown());
        lines.extend(form(c).into_iter().filter(|_| is_listed));
        return lines;
    }
    lines.extend(reasons(c));
    lines.extend(one_visit(c));
    lines.extend(form(c));
    if !is_certain {
        lines.extend(two_visits(c));
    }
    lines
}

/// The office may refuse the form; what its page says about that.
fn expired(c: &Case<'_>) -> Statement {
    let rule = |found: &Found<'_, Form>| match found.value.after_expiry.known() {
        Some(FormAfterExpiry::IfNameAndAddressUnchanged) => Some(words("bring-form-unchanged")),
        Some(FormAfterExpiry::UntilItsOwnEnd) => Some(words("bring-form-own-end")),
        None => None,
    };
    match c.office().form().and_then(|found| Some((found, rule(&found)?))) {
        Some((found, rule)) => {
            c.found(Id::BringTwoVisitsExpired, vec![("details", Value::Sentences(vec![rule]))], &found)
        }
        None => c.national(Id::BringTwoVisitsExpired, needs::bare()),
    }
}

fn one_visit(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = match c.office().proxy() {
        Some(found) => needs::list(c, &found),
        None => {
            vec![c.national(Id::BringHoldersCard, needs::bare()), c.national(Id::BringProxyId, needs::one_document())]
        }
    };
    if c.gets_notice() && !lines.iter().any(|line| line.id == Id::BringNotice) {
        lines.extend(c.uncertain("proxy", Id::BringUncertain));
    }
    lines
}

/// The office's own name for the two visits, and the page with the details.
fn called(c: &Case<'_>) -> Option<Statement> {
    let found = c.office().two_visits()?;
    let mut details = Vec::new();
    details
        .extend(found.value.named.as_deref().map(|called| phrase("bring-visits-named", vec![("name", name(called))])));
    details.extend(found.value.details.as_deref().map(|page| phrase("bring-visits-page", vec![("title", name(page))])));
    (!details.is_empty()).then(|| c.found(Id::BringVisitsCalled, vec![("details", Value::Sentences(details))], &found))
}

/// What turns one visit into two, which the person must know before the first: as the page says, then what it leaves out.
fn reasons(c: &Case<'_>) -> Vec<Statement> {
    let word = |reason: &TwoVisitsReason| {
        words(match reason {
            TwoVisitsReason::NoForm => "bring-reason-no-form",
            TwoVisitsReason::FormEnded => "bring-reason-form-ended",
            TwoVisitsReason::FormIncomplete => "bring-reason-form-incomplete",
            TwoVisitsReason::PinNotMatching => "bring-reason-pin",
        })
    };
    let mut said: Vec<TwoVisitsReason> = Vec::new();
    let mut lines = Vec::new();
    for found in [c.office().two_visits(), c.office().national().two_visits()].into_iter().flatten() {
        let new: Vec<TwoVisitsReason> = found.value.when.iter().filter(|one| !said.contains(one)).copied().collect();
        if !new.is_empty() {
            let id = if said.is_empty() { Id::BringTwoVisitsWhen } else { Id::BringTwoVisitsWhenAlso };
            lines.push(c.found(id, vec![("reasons", Value::List(new.iter().map(word).collect()))], &found));
        }
        said.extend(new);
    }
    lines
}

/// How to fill in the form: the page's words, then what only the nation's entry says.
fn form(c: &Case<'_>) -> Vec<Statement> {
    let Some(found) = c.office().form() else { return Vec::new() };
    let line = |from: &Found<'_, Form>, details: Vec<Value>| {
        (!details.is_empty()).then(|| {
            let arguments = vec![("name", name(&found.value.named)), ("details", Value::Sentences(details))];
            c.found(Id::BringFormSign, arguments, from)
        })
    };
    let mut lines: Vec<Statement> = line(&found, details(c, found.value, None)).into_iter().collect();
    if found.level == Level::Municipal
        && let Some(national) = c.office().national().form()
    {
        lines.extend(line(&national, details(c, national.value, Some(found.value))));
    }
    // Two cities' pages want it; the form is the same everywhere.
    if found.value.signature.is_unknown() {
        let arguments = vec![("name", name(&found.value.named)), ("details", sentences([words("bring-form-signed")]))];
        lines.push(c.national(Id::BringFormSign, arguments));
    }
    lines
}

/// Sentences about the form on points that `said` leaves open.
fn details(c: &Case<'_>, form: &Form, said: Option<&Form>) -> Vec<Value> {
    let is_open = |unknown: fn(&Form) -> bool| said.is_none_or(unknown);
    let mut details = Vec::new();
    let is_from_notice = form.comes_with_notice.known() == Some(&true) && c.gets_notice() && !c.takes_two_visits();
    if is_from_notice && is_open(|form| form.comes_with_notice.is_unknown()) {
        details.push(words("bring-form-with-notice"));
    }
    if !form.fields.is_empty() && is_open(|form| form.fields.is_empty()) {
        details.push(phrase("bring-form-fields", vec![("fields", papers(&form.fields))]));
    }
    if let Some(written) = form.pins.known().filter(|written| !written.is_empty())
        && is_open(|form| form.pins.is_unknown())
    {
        let (anew, known): (Vec<_>, Vec<_>) =
            written.iter().filter(|pin| c.has_pin(**pin)).partition(|pin| c.is_set_anew(**pin));
        for (id, pins) in [("bring-form-new-pins", anew), ("bring-form-pins", known)] {
            let pins: Vec<Value> = pins.into_iter().map(pin_name).collect();
            details.extend((!pins.is_empty()).then(|| phrase(id, vec![("pins", Value::List(pins))])));
        }
    }
    if form.signature.known().is_some() && is_open(|form| form.signature.is_unknown()) {
        details.push(words("bring-form-signed"));
    }
    if form.must_be_complete.known() == Some(&true) && said.is_none() {
        details.push(words("bring-form-complete"));
    }
    if form.named_proxy_only.known() == Some(&true) && is_open(|form| form.named_proxy_only.is_unknown()) {
        details.push(words("bring-form-named-proxy"));
    }
    if form.has_own_end.known() == Some(&true) && said.is_none() && c.takes_two_visits() {
        details.push(words("bring-form-dated"));
    }
    details
}

/// What each of two visits needs, if they are needed or possible.
fn two_visits(c: &Case<'_>) -> Vec<Statement> {
    let Some(found) = c.office().two_visits() else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for (id, visit) in [(Id::BringFirstVisit, &found.value.first), (Id::BringSecondVisit, &found.value.second)] {
        let mut details = Vec::new();
        details.extend(visit.office.known().map(|office| phrase("bring-visit-office", vec![("name", name(office))])));
        if visit.reservation.known() == Some(&true) {
            details.push(words("bring-visit-reservation"));
            details.extend(c.phone_to_reserve().as_deref().map(telephone));
        }
        let is_first = id == Id::BringFirstVisit;
        if visit.needs.is_unknown() {
            let open = if is_first { "bring-visit-usual-papers" } else { "bring-visit-see-letter" };
            details.extend(c.takes_two_visits().then(|| words(open)));
        }
        // Where two visits are only possible, a visit without details of its own says nothing.
        if c.takes_two_visits() || !details.is_empty() {
            lines.push(c.found(id, vec![("details", Value::Sentences(details))], &found));
        }
        if c.takes_two_visits() {
            match visit.needs.known() {
                Some(list) => lines.extend(needs::statements(c, list, &found)),
                None if is_first => {
                    let usual = c.office().national().two_visits();
                    let list = usual.as_ref().and_then(|usual| Some((usual, usual.value.first.needs.known()?)));
                    lines.extend(list.map(|(usual, list)| needs::statements(c, list, usual)).unwrap_or_default());
                }
                None => {}
            }
        }
    }
    lines
}
