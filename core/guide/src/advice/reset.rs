//! What to do when a PIN is locked or forgotten (R-LOCK).

use super::context::{Context, Task, names, note, phrase, words};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::rules::Pin;
use crate::situation::{PinKnowledge, Who};
use crate::verdict::Verdict;

/// The decision table of R-LOCK-1: the store only with the other PIN, and only while both certificates last.
pub(super) fn reset(c: &Context<'_>) -> Vec<Statement> {
    let lost = |pin| matches!(pin, Some(PinKnowledge::Forgotten | PinKnowledge::Locked));
    let authentication_lost = lost(c.authentication_pin());
    let signature_lost = lost(c.signature_pin());
    if !authentication_lost && !signature_lost {
        return if c.task == Task::NewCard { Vec::new() } else { vec![c.national(Id::PinsCounting, Vec::new())] };
    }
    if c.verdict() == Verdict::CardExpired {
        return Vec::new();
    }
    let is_in_date =
        matches!(c.verdict(), Verdict::NotYet | Verdict::Open | Verdict::CardBoundLater | Verdict::CardBoundOpen)
            && c.assessment.signature.is_none_or(|times| times.days_left.is_some_and(|left| left >= 0));
    let both = authentication_lost && signature_lost;
    let at_store = is_in_date
        && !both
        && !c.facts.signature.is_absent()
        && c.situation.moved != Some(true)
        && c.goes() != Who::Representative;
    let mut lines = Vec::new();
    if at_store {
        let (id, pin) = if signature_lost {
            (Id::PinsStoreSignature, Pin::Signature)
        } else {
            (Id::PinsStoreAuthentication, Pin::Authentication)
        };
        lines.push(c.national(id, Vec::new()));
        lines.extend(stores(c, pin));
        lines.push(c.national(Id::PinsStoreHow, Vec::new()));
        if matches!(c.verdict(), Verdict::Open) && c.goes() == Who::Holder {
            lines.push(c.national(Id::PinsWithRenewal, Vec::new()));
        }
    } else {
        lines.push(c.national(Id::PinsOffice, Vec::new()));
    }
    if matches!(c.task, Task::Renew | Task::Issue) {
        lines.extend(at_counter(c, both));
    }
    lines
}

/// R-LOCK-4: fewer stores reset the authentication PIN.
fn stores(c: &Context<'_>, pin: Pin) -> Option<Statement> {
    let found: Vec<_> = c.office.stores().into_iter().filter(|found| found.value.resets.contains(&pin)).collect();
    let first = found.first()?;
    let stores = Value::List(found.iter().map(|found| note(&found.value.name)).collect());
    Some(c.found(Id::PinsStores, vec![("stores", stores)], first))
}

/// What the office wants for a reset at the counter. Places and reservation stand on pages for both PINs.
fn at_counter(c: &Context<'_>, both: bool) -> Vec<Statement> {
    let Some(found) = c.office.lock() else { return Vec::new() };
    let mut details = Vec::new();
    if both && !found.value.offices.is_empty() {
        details.push(phrase("pins-reset-offices", vec![("names", names(&found.value.offices))]));
    }
    if both && found.value.reservation.known() == Some(&true) {
        details.push(words("pins-reset-reservation"));
    }
    if found.value.before_renewal.known() == Some(&true) && c.task == Task::Renew && c.goes() == Who::Holder {
        details.push(words("pins-reset-before"));
    }
    if details.is_empty() {
        return Vec::new();
    }
    vec![c.found(Id::PinsOfficeReset, vec![("details", Value::Sentences(details))], &found)]
}
