//! What to do when a PIN is locked or forgotten (R-LOCK).

use crate::case::{Case, Person, Reset, Task};
use crate::rules::Pin;
use crate::say::id::StatementId as Id;
use crate::say::pin_name::pin_name;
use crate::say::statement::Statement;
use crate::say::value::{Value, note, offices, phrase, sentences, words};

/// The decision table of R-LOCK-1.
pub(super) fn reset(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    match c.reset() {
        Reset::NotNeeded => return vec![c.national(Id::PinsCounting, Vec::new())],
        Reset::WithNewCard => {
            lines.extend((!c.has_ended()).then(|| c.national(Id::PinsOldNotNeeded, Vec::new())));
            return lines;
        }
        Reset::AtOffice => lines.push(c.national(Id::PinsOffice, Vec::new())),
        Reset::AtStore { pin, or_with_renewal } => {
            let is_signature = pin == Pin::Signature;
            lines.extend(or_with_renewal.then(|| c.national(Id::PinsWithRenewal, Vec::new())));
            let id = if is_signature { Id::PinsStoreSignature } else { Id::PinsStoreAuthentication };
            lines.push(c.national(id, Vec::new()));
            lines.push(by_holder(c, pin));
            lines.extend(stores(c, pin));
            lines.push(c.national(Id::PinsStoreHow, Vec::new()));
        }
    }
    lines.extend(at_office(c, c.are_both_pins_lost()));
    lines
}

/// The store's terminal compares the face: for a proxy, it is the holder's errand, before the form is used (R-LOCK-5).
fn by_holder(c: &Case<'_>, pin: Pin) -> Statement {
    let other = if pin == Pin::Signature { Pin::Authentication } else { Pin::Signature };
    let then = c.is_form_without_the_new_pin().then(|| phrase("pins-store-then-form", vec![c.form()]));
    let arguments = vec![("pin", pin_name(&pin)), ("other", pin_name(&other)), ("details", sentences(then))];
    c.national(Id::PinsStoreByHolder, arguments)
}

/// R-LOCK-4: fewer stores reset the authentication PIN.
fn stores(c: &Case<'_>, pin: Pin) -> Option<Statement> {
    let found: Vec<_> = c.office().stores().into_iter().filter(|found| found.value.resets.contains(&pin)).collect();
    let first = found.first()?;
    let stores = Value::List(found.iter().map(|found| note(&found.value.name)).collect());
    Some(c.found(Id::PinsStores, vec![("stores", stores)], first))
}

/// What the office requires for a reset at the counter. Pages give places and reservation only for both PINs.
fn at_office(c: &Case<'_>, both: bool) -> Vec<Statement> {
    let Some(found) = c.office().lock() else { return Vec::new() };
    let mut details = Vec::new();
    if both && !found.value.offices.is_empty() {
        details.push(phrase("pins-reset-offices", vec![("names", offices(&found.value.offices))]));
    }
    if both && found.value.reservation.known() == Some(&true) {
        details.push(words("pins-reset-reservation"));
    }
    if found.value.before_renewal.known() == Some(&true) && c.task() == Task::Renew && c.person() == Person::Holder {
        details.push(words("pins-reset-before"));
    }
    if details.is_empty() {
        return Vec::new();
    }
    vec![c.found(Id::PinsOfficeReset, vec![("details", Value::Sentences(details))], &found)]
}
