//! Which PINs will be asked, their formats, and what to do when one is locked or forgotten (R-PIN, R-LOCK).

use super::context::{Context, Task, note, number};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::rules::Pin;
use crate::situation::{PinKnowledge, Who};
use crate::verdict::Verdict;

pub(super) fn pins(c: &Context<'_>) -> Vec<Statement> {
    if c.task == Task::None {
        return Vec::new();
    }
    let mut lines = Vec::new();
    lines.extend(super::office::asked(c));
    lines.extend(formats(c));
    lines.push(c.national(Id::PinsSheet, Vec::new()));
    lines.extend(super::office::same_pins(c));
    lines.extend(reset(c));
    if c.facts.signature.is_absent() && c.authentication_pin() == Some(PinKnowledge::Locked) {
        lines.push(c.national(Id::PinsFaceCard, Vec::new()));
    }
    lines
}

/// The four PINs: format, tries and use (R-PIN-1).
fn formats(c: &Context<'_>) -> Vec<Statement> {
    let formats = c.office.pin_formats();
    let on_card = formats.iter().filter(|found| found.value.pin != Pin::Signature || !c.facts.signature.is_absent());
    on_card
        .map(|found| {
            let id = match found.value.pin {
                Pin::Signature => Id::PinsSignature,
                Pin::Authentication => Id::PinsAuthentication,
                Pin::ResidentRegister => Id::PinsResidentRegister,
                Pin::CardFaceInput => Id::PinsCardFace,
            };
            let mut arguments =
                vec![("tries", number(found.value.tries.into())), ("uses", note(&found.value.used_for))];
            arguments.push(("min", number(found.value.min.into())));
            if found.value.pin == Pin::Signature {
                arguments.push(("max", number(found.value.max.into())));
            }
            c.found(id, arguments, found)
        })
        .collect()
}

/// The decision table of R-LOCK-1: the store only with the other PIN, and only while both certificates last.
fn reset(c: &Context<'_>) -> Vec<Statement> {
    let lost = |pin| matches!(pin, Some(PinKnowledge::Forgotten | PinKnowledge::Locked));
    let authentication_lost = lost(c.authentication_pin());
    let signature_lost = lost(c.signature_pin());
    if !authentication_lost && !signature_lost {
        return vec![c.national(Id::PinsCounting, Vec::new())];
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
        let id = if signature_lost { Id::PinsStoreSignature } else { Id::PinsStoreAuthentication };
        lines.push(c.national(id, Vec::new()));
        let pin = if signature_lost { Pin::Signature } else { Pin::Authentication };
        lines.extend(stores(c, pin));
        lines.push(c.national(Id::PinsStoreHow, Vec::new()));
        if matches!(c.verdict(), Verdict::Open) && c.goes() == Who::Holder {
            lines.push(c.national(Id::PinsWithRenewal, Vec::new()));
        }
    } else {
        lines.push(c.national(Id::PinsOffice, Vec::new()));
    }
    if !at_store || both {
        lines.extend(super::office::lock(c));
    }
    lines
}

/// R-LOCK-4: fewer stores reset the authentication PIN.
fn stores(c: &Context<'_>, pin: Pin) -> Option<Statement> {
    let mut stores = c.office.stores();
    stores.retain(|found| found.value.resets.contains(&pin));
    let names = stores.iter().map(|found| note(&found.value.name)).collect();
    Some(c.found(Id::PinsStores, vec![("stores", Value::List(names))], stores.first()?))
}
