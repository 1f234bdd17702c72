use kigen_card::{Item, PinState, TriesLeft};

use crate::case::{Case, Tone};
use crate::say::row::{Row, RowKind};
use crate::text::{Arg, OwnedArg, Texts};

/// The state of both PINs: none for typed dates, none for a certificate that the card lacks.
pub(super) fn pins(case: &Case<'_>, texts: &Texts) -> Vec<Row> {
    let facts = case.facts();
    if facts.is_by_hand() {
        return Vec::new();
    }
    [
        (RowKind::AuthenticationPin, &facts.authentication_pin, facts.authentication.is_absent()),
        (RowKind::SignaturePin, &facts.signature_pin, facts.signature.is_absent()),
    ]
    .into_iter()
    .filter(|(.., is_absent)| !is_absent)
    .map(|(kind, pin, _)| row(case, kind, pin, texts))
    .collect()
}

/// Only the tries of a PIN.
pub(super) fn tries(pin: &PinState, texts: &Texts) -> String {
    let pin = Item::Read(*pin);
    let arguments = arguments(&pin);
    let arguments: Vec<(&str, Arg<'_>)> = arguments.iter().map(|(name, value)| (*name, value.arg())).collect();
    texts.with(message(&pin, false), &arguments)
}

fn row(case: &Case<'_>, kind: RowKind, pin: &Item<PinState>, texts: &Texts) -> Row {
    let name = if kind == RowKind::AuthenticationPin { "authentication" } else { "signature" };
    let values = arguments(pin);
    let arguments: Vec<(&str, Arg<'_>)> =
        values.iter().map(|(name, value)| (*name, value.arg())).chain([("pin", Arg::Text(name))]).collect();
    let id = message(pin, case.may_reset_at_store());
    Row {
        kind,
        label: texts.text(kind.label()),
        value: texts.with(id, &arguments),
        tone: tone(pin),
        state: None,
        window: None,
        hint: texts.attribute(id, "hint", &arguments),
    }
}

fn tone(pin: &Item<PinState>) -> Option<Tone> {
    let is_locked = matches!(pin, Item::PinLocked | Item::Read(PinState::Locked));
    let is_last_try = matches!(pin, Item::Read(PinState::Ready(TriesLeft(1))));
    if is_locked { Some(Tone::Ended) } else { is_last_try.then_some(Tone::Act) }
}

fn arguments(pin: &Item<PinState>) -> [(&'static str, OwnedArg); 2] {
    let (tries, status) = match pin.read() {
        Some(PinState::Ready(TriesLeft(tries))) => (i64::from(*tries), String::new()),
        Some(PinState::Unknown(status)) => (0, status.to_string()),
        Some(PinState::NoLimit | PinState::Locked) | None => (0, String::new()),
    };
    [("tries", OwnedArg::Number(tries)), ("status", OwnedArg::Text(status))]
}

fn message(pin: &Item<PinState>, may_reset_at_store: bool) -> &'static str {
    match pin {
        Item::Read(PinState::Ready(TriesLeft(1))) => "tries-one",
        Item::Read(PinState::Ready(_)) => "tries-left",
        Item::Read(PinState::NoLimit) => "tries-no-limit",
        Item::Read(PinState::Locked) | Item::PinLocked if may_reset_at_store => "tries-locked-store",
        Item::Read(PinState::Locked) | Item::PinLocked => "tries-locked",
        Item::Read(PinState::Unknown(_)) => "tries-unknown-status",
        Item::OutcomeUnknown => "tries-outcome-unknown",
        Item::Absent
        | Item::NeedsPin
        | Item::PinWrong(_)
        | Item::LastTryRefused
        | Item::Refused(_)
        | Item::Unreadable(_)
        | Item::Lost
        | Item::NotAsked => "tries-unknown",
    }
}
