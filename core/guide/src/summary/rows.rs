use kigen_card::{CertificateKind, Item, TriesLeft};

use super::{Row, RowKind, View};
use crate::dates::window_opens_on;
use crate::facts::CertificateDates;
use crate::municipality::municipality_name;
use crate::status::{CertificateStatus, CertificateTimes};
use crate::text::Arg;
use crate::verdict::Verdict;

pub(super) fn rows(view: &View<'_>) -> Vec<Row> {
    vec![certificate(view, CertificateKind::Authentication), certificate(view, CertificateKind::Signature), card(view)]
}

/// Who issued the card; the holder may have moved since (R-PLACE-2).
pub(super) fn issued_by(view: &View<'_>) -> Option<Row> {
    let code = view.facts.card.read()?.issued_by.as_deref()?;
    let value = municipality_name(code).map_or_else(
        || view.texts.with("row-issued-by-unknown", &[("code", Arg::Text(code))]),
        |municipality| municipality.full_name(view.texts.language()),
    );
    let label = view.texts.text("row-issued-by");
    Some(Row { kind: RowKind::IssuedBy, label, value, state: None, window: None, hint: None })
}

fn certificate(view: &View<'_>, kind: CertificateKind) -> Row {
    let (row_kind, label, item, times) = match kind {
        CertificateKind::Authentication => {
            (RowKind::Authentication, "row-authentication", &view.facts.authentication, view.assessment.authentication)
        }
        CertificateKind::Signature => {
            (RowKind::Signature, "row-signature", &view.facts.signature, view.assessment.signature)
        }
    };
    let label = view.texts.text(label);
    let Some((dates, times)) = item.read().zip(times) else {
        let (value, hint) = missing(view, item, row_kind);
        return Row { kind: row_kind, label, value, state: None, window: None, hint };
    };
    let ends_with_card = dates.expires_on > times.renewal_closes_on;
    let hint =
        ends_with_card.then(|| view.texts.with("row-ends-with-card", &[("date", Arg::Date(times.renewal_closes_on))]));
    Row {
        kind: row_kind,
        label,
        value: end_text(view, dates),
        state: view.is_clock_good().then(|| view.texts.text(certificate_state(view, &times))),
        window: certificate_window(view, &times),
        hint,
    }
}

/// The certificate's own last day, with the time of day where that is unusual (R-TIME-1).
fn end_text(view: &View<'_>, dates: &CertificateDates) -> String {
    dates.ends_at.map_or_else(
        || view.texts.date_with_era(dates.expires_on),
        |time| view.texts.date_and_time(dates.expires_on, time),
    )
}

fn certificate_state(view: &View<'_>, times: &CertificateTimes) -> &'static str {
    let with_card = view.facts.card_expires_on() == Some(times.renewal_closes_on);
    match times.status {
        CertificateStatus::NotYetValid => "row-state-not-yet-valid",
        CertificateStatus::Valid | CertificateStatus::RenewalOpen if with_card => "row-state-with-card",
        CertificateStatus::Valid => "row-state-valid",
        CertificateStatus::RenewalOpen => "row-state-renewal-open",
        CertificateStatus::EndsToday => "row-state-ends-today",
        CertificateStatus::ExpiredInGrace | CertificateStatus::Expired => "row-state-expired",
    }
}

/// From when until when the certificate can be renewed: not once it has ended, nor where only a new card helps
/// (R-GAIN-4).
fn certificate_window(view: &View<'_>, times: &CertificateTimes) -> Option<String> {
    let is_over = match times.status {
        CertificateStatus::ExpiredInGrace | CertificateStatus::Expired => true,
        CertificateStatus::NotYetValid
        | CertificateStatus::Valid
        | CertificateStatus::RenewalOpen
        | CertificateStatus::EndsToday => false,
    };
    let with_card = view.facts.card_expires_on() == Some(times.renewal_closes_on);
    let dates = [("opens", Arg::Date(times.renewal_opens_on)), ("closes", Arg::Date(times.renewal_closes_on))];
    (!is_over && !with_card).then(|| view.texts.with("row-window", &dates))
}

fn card(view: &View<'_>) -> Row {
    let label = view.texts.text("row-card");
    let Some(card) = view.facts.card.read() else {
        let (value, hint) = missing(view, &view.facts.card, RowKind::Card);
        return Row { kind: RowKind::Card, label, value, state: None, window: None, hint };
    };
    let (today, opens_on) = (view.assessment.today.date, window_opens_on(card.expires_on));
    let state = if today > card.expires_on {
        "row-state-expired"
    } else if today == card.expires_on {
        "row-state-ends-today"
    } else if today >= opens_on {
        "row-state-card-open"
    } else {
        "row-state-valid"
    };
    let window = (view.verdict() != Verdict::CardExpired)
        .then(|| view.texts.with("row-window-card", &[("opens", Arg::Date(opens_on))]));
    Row {
        kind: RowKind::Card,
        label,
        value: view.texts.date_with_era(card.expires_on),
        state: view.is_clock_good().then(|| view.texts.text(state)),
        window,
        hint: None,
    }
}

/// Why there is no date, and what to do.
fn missing<T>(view: &View<'_>, item: &Item<T>, kind: RowKind) -> (String, Option<String>) {
    let status = if let Item::Refused(status) = item { status.to_string() } else { String::new() };
    let tries = if let Item::PinWrong(TriesLeft(left)) = item { i64::from(*left) } else { 0 };
    let arguments = [("status", Arg::Text(&status)), ("tries", Arg::Number(tries))];
    let id = missing_message(view, item, kind);
    let hint = view.texts.attribute(id, "hint", &arguments);
    let bound = (kind == RowKind::Signature && !item.is_absent() && view.assessment.authentication.is_some())
        .then(|| view.texts.text("row-signature-bound")); // R-VALID-3: an upper bound, not a date
    let hints: Vec<String> = [bound, hint].into_iter().flatten().collect();
    let separator = match view.texts.language() {
        crate::text::Language::Japanese | crate::text::Language::PlainJapanese => "",
        crate::text::Language::English => " ",
    };
    (view.texts.with(id, &arguments), (!hints.is_empty()).then(|| hints.join(separator)))
}

fn missing_message<T>(view: &View<'_>, item: &Item<T>, kind: RowKind) -> &'static str {
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
        Item::NotAsked if !view.facts.is_by_hand() => "row-not-asked",
        Item::NotAsked if kind == RowKind::Signature => "row-not-typed-signature", // R-HAND-4
        Item::NotAsked => "row-not-typed",
        // Read, but the verdict says nothing of it: not reached, since such a reading has no rows.
        Item::Read(_) => "row-not-asked",
    }
}
