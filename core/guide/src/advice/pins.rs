//! Which PINs will be asked, their formats, and what to do when one is locked or forgotten (R-PIN, R-LOCK).

use super::context::{Context, Task, words};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::situation::{PinKnowledge, Who};
use crate::verdict::Verdict;

pub(super) fn pins(c: &Context<'_>) -> Vec<Statement> {
    if c.task == Task::None {
        return Vec::new();
    }
    let mut lines = Vec::new();
    lines.extend(super::office::asked(c));
    if !c.facts.signature.is_absent() {
        lines.push(c.national(Id::PinsSignature, Vec::new()));
    }
    for id in [Id::PinsAuthentication, Id::PinsResidentRegister, Id::PinsCardFace, Id::PinsSheet, Id::PinsSame] {
        lines.push(c.national(id, Vec::new()));
    }
    lines.extend(reset(c));
    if c.facts.signature.is_absent() && c.authentication_pin() == Some(PinKnowledge::Locked) {
        lines.push(c.national(Id::PinsFaceCard, Vec::new()));
    }
    lines
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
        lines.push(c.national(Id::PinsStores, vec![("stores", stores(authentication_lost))]));
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
fn stores(for_authentication: bool) -> Value {
    words(if for_authentication { "pins-stores-both" } else { "pins-stores-signature" })
}
