use kigen_card::{Item, PinState, TriesLeft};

use super::{Row, RowKind, View};
use crate::text::Arg;
use crate::verdict::{Flag, Verdict};

/// How both PINs stand: none by hand, and none for a certificate that the card does not have.
pub(super) fn pins(view: &View<'_>) -> Vec<Row> {
    let facts = view.facts;
    if facts.is_by_hand() {
        return Vec::new();
    }
    [
        (
            RowKind::AuthenticationPin,
            "tries-authentication",
            &facts.authentication_pin,
            facts.authentication.is_absent(),
        ),
        (RowKind::SignaturePin, "tries-signature", &facts.signature_pin, facts.signature.is_absent()),
    ]
    .into_iter()
    .filter(|(.., is_absent)| !is_absent)
    .map(|(kind, label, pin, _)| row(view, kind, label, pin))
    .collect()
}

fn row(view: &View<'_>, kind: RowKind, label: &str, pin: &Item<PinState>) -> Row {
    let (tries, status) = match pin.read() {
        Some(PinState::Ready(TriesLeft(tries))) => (i64::from(*tries), String::new()),
        Some(PinState::Unknown(status)) => (0, status.to_string()),
        Some(PinState::NoLimit | PinState::Locked) | None => (0, String::new()),
    };
    let name = if kind == RowKind::AuthenticationPin { "authentication" } else { "signature" };
    let arguments = [("tries", Arg::Number(tries)), ("status", Arg::Text(&status)), ("pin", Arg::Text(name))];
    let id = message(view, pin);
    Row {
        kind,
        label: view.texts.text(label),
        value: view.texts.with(id, &arguments),
        state: None,
        window: None,
        hint: view.texts.attribute(id, "hint", &arguments),
    }
}

fn message(view: &View<'_>, pin: &Item<PinState>) -> &'static str {
    match pin {
        Item::Read(PinState::Ready(TriesLeft(1))) => "tries-one",
        Item::Read(PinState::Ready(_)) => "tries-left",
        Item::Read(PinState::NoLimit) => "tries-no-limit",
        Item::Read(PinState::Locked) | Item::PinLocked if store_may_help(view) => "tries-locked-store",
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

/// A convenience store's kiosk needs the other PIN, both certificates and dates that are still good (R-LOCK-1, -3).
fn store_may_help(view: &View<'_>) -> bool {
    let both_locked = view.assessment.has(Flag::LockAuthentication) && view.assessment.has(Flag::LockSignature);
    let signature_may_be_good = !view.facts.signature.is_absent()
        && view.assessment.signature.is_none_or(|times| times.days_left.is_some_and(|days| days >= 0));
    let authentication_is_good = match view.verdict() {
        Verdict::NotYet | Verdict::Open | Verdict::CardBoundLater | Verdict::CardBoundOpen => true,
        Verdict::ExpiredInGrace
        | Verdict::Expired
        | Verdict::CardExpired
        | Verdict::NotThisCard
        | Verdict::NoCertificate
        | Verdict::Incomplete
        | Verdict::ClockDoubtful => false,
    };
    !both_locked && signature_may_be_good && authentication_is_good
}
