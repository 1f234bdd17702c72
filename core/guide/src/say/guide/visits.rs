//! A proxy: one visit or two, the form, and what each visit needs (R-BRING-2 to -4, R-AFTER-6).

use super::needs;
use crate::case::{Case, Visits};
use crate::rules::{Form, FormAfterExpiry, Found, Level, Stated, TwoVisitsReason};
use crate::say::id::StatementId as Id;
use crate::say::pin_name::pin_name;
use crate::say::statement::Statement;
use crate::say::value::{Value, name, office, papers, phrase, sentences, telephone, words};

/// Unknown conditions are planned as two visits (R-BRING-2, -3).
pub(super) fn proxy(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![match c.visits() {
        Visits::Two => c.national(Id::BringTwoVisits, Vec::new()),
        Visits::One | Visits::Ask => needs::one_visit(c),
        Visits::OneOrTwo => c.national(Id::BringTwoVisitsPossible, Vec::new()),
        Visits::OneOrTwoByForm => expired(c),
        Visits::OneOrTwoByMove => {
            let phone = sentences(c.phone_to_ask().as_deref().map(telephone));
            c.national(Id::BringTwoVisitsMoved, vec![("details", phone), c.form()])
        }
    }];
    let is_certain = c.visits() == Visits::One;
    lines.extend(called(c).filter(|_| !is_certain));
    if c.takes_two_visits() {
        lines.extend(c.is_form_without_the_new_pin().then(|| c.national(Id::BringFormNotEnough, vec![c.form()])));
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
            c.found(Id::BringTwoVisitsExpired, vec![("details", Value::Sentences(vec![rule])), c.form()], &found)
        }
        None => {
            let details = Value::Sentences(Vec::new());
            c.national(Id::BringTwoVisitsExpired, vec![("details", details), c.form()])
        }
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
        let id = match reason {
            TwoVisitsReason::NoForm => "bring-reason-no-form",
            TwoVisitsReason::FormEnded => "bring-reason-form-ended",
            TwoVisitsReason::FormIncomplete => "bring-reason-form-incomplete",
            TwoVisitsReason::PinNotMatching => return words("bring-reason-pin"),
        };
        phrase(id, vec![c.form()])
    };
    let mut said: Vec<TwoVisitsReason> = Vec::new();
    let mut lines = Vec::new();
    for found in [c.office().two_visits(), c.office().national().two_visits()].into_iter().flatten() {
        // Where the page takes the form after the end, another city's words about its end do not hold.
        let is_open = |one: &&TwoVisitsReason| {
            !(**one == TwoVisitsReason::FormEnded
                && found.level == Level::National
                && !c.is_form_doubtful()
                && c.has_ended())
        };
        let new = found.value.when.iter().filter(|one| !said.contains(one)).filter(is_open);
        let new: Vec<TwoVisitsReason> = new.copied().collect();
        if !new.is_empty() {
            let id = if said.is_empty() { Id::BringTwoVisitsWhen } else { Id::BringTwoVisitsWhenAlso };
            lines.push(c.found(id, vec![("reasons", Value::List(new.iter().map(word).collect()))], &found));
        }
        said.extend(new);
    }
    lines
}

/// How to fill in the form: the page's words, the rule's where the page is silent, and what a visitor of the same city wrote.
fn form(c: &Case<'_>) -> Vec<Statement> {
    let Some(found) = c.office().form() else { return Vec::new() };
    let page = Some(found.value).filter(|_| found.level == Level::Municipal);
    let is_open = |unknown: fn(&Form) -> bool| page.is_none_or(unknown);
    let line = |called: &str, details: Vec<Value>| vec![("name", name(called)), ("details", Value::Sentences(details))];
    let mut lines = Vec::new();
    let said = page.map(|form| details(c, form)).filter(|said| !said.is_empty());
    lines.extend(said.map(|said| c.found(Id::BringFormSign, line(&found.value.named, said), &found)));
    let mut rest = Vec::new();
    if is_open(|form| form.comes_with_notice.is_unknown()) {
        rest.extend(comes_with_the_notice(c).then(|| words("bring-form-with-notice")));
    }
    if is_open(|form| form.pins.is_unknown()) {
        let anew: Vec<Value> = c.set_anew().iter().map(pin_name).collect();
        rest.extend((!anew.is_empty()).then(|| phrase("bring-form-new-pins", vec![("pins", Value::List(anew))])));
        rest.push(words("bring-form-as-printed"));
    }
    // Two cities' pages want it; the form is the same everywhere.
    if is_open(|form| form.signature.is_unknown()) {
        rest.push(words("bring-form-signed"));
    }
    lines.extend((!rest.is_empty()).then(|| c.national(Id::BringFormSign, line(c.form_name(), rest))));
    lines.extend(example(c));
    lines
}

/// What one visitor of the person's own city wrote: an example.
fn example(c: &Case<'_>) -> Option<Statement> {
    let found = c.form_of_a_visitor()?;
    let pins = found.value.pins.known().into_iter().flatten().filter(|pin| c.has_pin(**pin));
    let written = vec![("fields", papers(&found.value.fields)), ("pins", Value::List(pins.map(pin_name).collect()))];
    let mut details = vec![phrase("bring-form-example", written)];
    details.extend((found.value.named_proxy_only.known() == Some(&true)).then(|| words("bring-form-named-proxy")));
    let arguments = vec![("name", name(c.form_name())), ("details", Value::Sentences(details))];
    Some(c.found(Id::BringFormSign, arguments, &found))
}

fn comes_with_the_notice(c: &Case<'_>) -> bool {
    c.gets_notice() && !c.takes_two_visits()
}

/// What a page says about its form.
fn details(c: &Case<'_>, form: &Form) -> Vec<Value> {
    let is_stated = |stated: &Stated<bool>| stated.known() == Some(&true);
    let mut details = Vec::new();
    if is_stated(&form.comes_with_notice) && comes_with_the_notice(c) {
        details.push(words("bring-form-with-notice"));
    }
    if !form.fields.is_empty() {
        details.push(phrase("bring-form-fields", vec![("fields", papers(&form.fields))]));
    }
    let written = form.pins.known().into_iter().flatten().filter(|pin| c.has_pin(**pin));
    let (anew, known): (Vec<_>, Vec<_>) = written.partition(|pin| c.is_set_anew(**pin));
    for (id, pins) in [("bring-form-new-pins", anew), ("bring-form-pins", known)] {
        let pins: Vec<Value> = pins.into_iter().map(pin_name).collect();
        details.extend((!pins.is_empty()).then(|| phrase(id, vec![("pins", Value::List(pins))])));
    }
    if form.signature.known().is_some() {
        details.push(words("bring-form-signed"));
    }
    if is_stated(&form.must_be_complete) {
        details.push(words("bring-form-complete"));
    }
    if is_stated(&form.named_proxy_only) {
        details.push(words("bring-form-named-proxy"));
    }
    if c.has_ended() && form.after_expiry.known() == Some(&FormAfterExpiry::IfNameAndAddressUnchanged) {
        details.push(words("bring-form-unchanged"));
    }
    if is_stated(&form.has_own_end) && c.takes_two_visits() {
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
        details.extend(visit.office.known().map(|found| phrase("bring-visit-office", vec![("name", office(found))])));
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
