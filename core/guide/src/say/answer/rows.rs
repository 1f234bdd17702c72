use kigen_card::{CertificateKind, Item, TriesLeft};

use crate::case::{CardState, Case, CertificateState};
use crate::facts::CertificateDates;
use crate::municipality::municipality_name;
use crate::say::row::{Row, RowKind};
use crate::text::{Arg, Texts};

pub(super) fn rows(case: &Case<'_>, texts: &Texts) -> Vec<Row> {
    vec![
        certificate(case, CertificateKind::Authentication, texts),
        certificate(case, CertificateKind::Signature, texts),
        card(case, texts),
    ]
}

/// Who issued the card; the holder may have moved since (R-PLACE-2).
pub(super) fn issued_by(case: &Case<'_>, texts: &Texts) -> Option<Row> {
    let code = case.facts().card.read()?.issued_by.as_deref()?;
    let issuer = municipality_name(code);
    let value = issuer.map_or_else(
        || texts.with("row-issued-by-unknown", &[("code", Arg::Text(code))]),
        |municipality| municipality.full_name(texts.language()),
    );
    let kind = RowKind::IssuedBy;
    let hint = issuer.and_then(|issuer| issuer.since_text(texts));
    Some(Row { kind, label: texts.text(kind.label()), value, tone: None, state: None, window: None, hint })
}

/// The certificate's own last day, with the time of day if unusual (R-TIME-1).
pub(super) fn end_text(dates: &CertificateDates, texts: &Texts) -> String {
    dates
        .ends_at
        .map_or_else(|| texts.date_with_era(dates.expires_on), |time| texts.date_and_time(dates.expires_on, time))
}

fn certificate(case: &Case<'_>, certificate: CertificateKind, texts: &Texts) -> Row {
    let (kind, item) = match certificate {
        CertificateKind::Authentication => (RowKind::Authentication, &case.facts().authentication),
        CertificateKind::Signature => (RowKind::Signature, &case.facts().signature),
    };
    let label = texts.text(kind.label());
    let Some(row) = case.certificate_row(certificate) else {
        let (value, hint) = missing(case, item, kind, texts);
        return Row { kind, label, value, tone: None, state: None, window: None, hint };
    };
    let state = |state| match state {
        CertificateState::NotYetValid => "row-state-not-yet-valid",
        CertificateState::WithCard => "row-state-with-card",
        CertificateState::Valid => "row-state-valid",
        CertificateState::RenewalOpen => "row-state-renewal-open",
        CertificateState::EndsToday => "row-state-ends-today",
        CertificateState::Expired => "row-state-expired",
    };
    let window =
        |(opens, closes)| texts.with("row-window", &[("opens", Arg::Date(opens)), ("closes", Arg::Date(closes))]);
    Row {
        kind,
        label,
        value: end_text(&row.dates, texts),
        tone: row.state.map(CertificateState::tone),
        state: row.state.map(|found| texts.text(state(found))),
        window: row.window.map(window),
        hint: row.ends_with_card.map(|card| texts.with("row-ends-with-card", &[("date", Arg::Date(card))])),
    }
}

fn card(case: &Case<'_>, texts: &Texts) -> Row {
    let kind = RowKind::Card;
    let label = texts.text(kind.label());
    let Some(row) = case.card_row() else {
        let (value, hint) = missing(case, &case.facts().card, kind, texts);
        return Row { kind, label, value, tone: None, state: None, window: None, hint };
    };
    let state = |state| match state {
        CardState::Valid => "row-state-valid",
        CardState::Open => "row-state-card-open",
        CardState::EndsToday => "row-state-ends-today",
        CardState::Expired => "row-state-expired",
    };
    Row {
        kind,
        label,
        value: texts.date_with_era(row.expires_on),
        tone: row.state.map(CardState::tone),
        state: row.state.map(|found| texts.text(state(found))),
        window: row.opens_on.map(|opens| texts.with("row-window-card", &[("opens", Arg::Date(opens))])),
        hint: None,
    }
}

/// Why the date is missing, and what to do.
fn missing<T>(case: &Case<'_>, item: &Item<T>, kind: RowKind, texts: &Texts) -> (String, Option<String>) {
    let status = if let Item::Refused(status) = item { status.to_string() } else { String::new() };
    let tries = if let Item::PinWrong(TriesLeft(left)) = item { i64::from(*left) } else { 0 };
    let arguments = [("status", Arg::Text(&status)), ("tries", Arg::Number(tries))];
    let id = missing_message(case, item, kind);
    let hint = texts.attribute(id, "hint", &arguments);
    let is_bound = kind == RowKind::Signature && case.is_signature_bound();
    let bound = is_bound.then(|| texts.text("row-signature-bound"));
    let hints: Vec<String> = [bound, hint].into_iter().flatten().collect();
    (texts.with(id, &arguments), (!hints.is_empty()).then(|| hints.join(&texts.text("advice-sentence-joint"))))
}

fn missing_message<T>(case: &Case<'_>, item: &Item<T>, kind: RowKind) -> &'static str {
    match item {
        Item::Absent if kind == RowKind::Signature => "row-absent-signature",
        Item::Absent if kind == RowKind::Card => "row-absent-card",
        Item::Absent => "row-absent",
        Item::NeedsPin if kind == RowKind::Signature => "row-needs-pin",
        Item::NeedsPin => "row-needs-pin-authentication",
        Item::PinWrong(TriesLeft(0)) | Item::PinLocked => "row-pin-locked",
        Item::PinWrong(_) => "row-pin-wrong",
        Item::LastTryRefused => "row-last-try-refused",
        Item::OutcomeUnknown => "row-outcome-unknown",
        Item::Refused(_) => "row-refused",
        Item::Unreadable(_) => "row-unreadable",
        Item::Lost => "row-lost",
        Item::NotAsked if !case.facts().is_by_hand() => "row-not-asked",
        Item::NotAsked if kind == RowKind::Signature => "row-not-typed-signature", // R-HAND-4
        Item::NotAsked => "row-not-typed",
        // Read, but the verdict ignores it: not reached, since such a reading has no rows.
        Item::Read(_) => "row-not-asked",
    }
}
