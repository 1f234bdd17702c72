use kigen_card::IssuerCheck;

use super::{View, headline};
use crate::dates::window_opens_on;
use crate::facts::Origin;
use crate::status::CertificateStatus;
use crate::text::Arg;
use crate::verdict::{Flag, Verdict};

/// The sentences below the answer, the most important first.
pub(super) fn notes(view: &View<'_>) -> Vec<String> {
    if view.verdict() == Verdict::NotThisCard {
        return Vec::new();
    }
    [
        view.assessment.has(Flag::ByHand).then(|| view.texts.text("note-by-hand")),
        view.is_card_bound().then(|| view.texts.text(period_of_stay(view))),
        signature(view),
        card(view),
        gain(view),
        issuer(view),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Without an «if» for a person who said that there is a period of stay.
const fn period_of_stay(view: &View<'_>) -> &'static str {
    match view.facts.origin {
        Origin::Hand { has_stay: true } => "note-period-of-stay-said",
        Origin::Hand { has_stay: false } | Origin::Card => "note-period-of-stay",
    }
}

/// What マイナ保険証 has to do with it (R-HOKEN): not for a card that ends together with the certificate.
pub(super) fn insurance(view: &View<'_>) -> Option<String> {
    let id = match view.verdict() {
        Verdict::Open => "note-insurance-later",
        Verdict::ExpiredInGrace => "note-insurance-grace",
        Verdict::Expired => "note-insurance-over",
        Verdict::CardExpired => return Some(view.texts.text("note-insurance-card-expired")),
        Verdict::NotYet
        | Verdict::CardBoundLater
        | Verdict::CardBoundOpen
        | Verdict::NotThisCard
        | Verdict::NoCertificate
        | Verdict::Incomplete
        | Verdict::ClockDoubtful => return None,
    };
    let grace_ends_on = view.assessment.authentication?.insurance_grace_ends_on?;
    // What holds after the card's own end is not known (R-HOKEN-4).
    let date = view.facts.card_expires_on().map_or(grace_ends_on, |card_ends| grace_ends_on.min(card_ends));
    Some(view.texts.with(id, &[("date", Arg::Date(date))]))
}

fn signature(view: &View<'_>) -> Option<String> {
    let assessment = view.assessment;
    if headline::signature_that_is_due(view).is_some() {
        return None; // the answer itself is about it
    }
    if assessment.has(Flag::SignatureUnknown) {
        let is_later = matches!(view.verdict(), Verdict::NotYet | Verdict::CardBoundLater);
        return is_later.then(|| view.texts.text("note-signature-unknown"));
    }
    let times = assessment.signature?;
    let date = [("date", Arg::Date(times.renewal_closes_on))];
    if view.verdict() == Verdict::CardExpired {
        None // a new card brings both
    } else if assessment.has(Flag::SignatureDue) && times.status == CertificateStatus::Expired {
        Some(view.texts.with("note-signature-expired", &date))
    } else if view.verdict() == Verdict::CardBoundOpen {
        Some(view.texts.text("note-signature-with-card"))
    } else if assessment.has(Flag::SignatureDue) {
        Some(view.texts.with("note-signature-open", &date))
    } else if assessment.has(Flag::SignatureEarlier) {
        // Not due yet: the day from which it can be renewed lies ahead.
        let dates = [("date", date[0].1), ("opens", Arg::Date(times.renewal_opens_on))];
        Some(view.texts.with("note-signature-earlier", &dates))
    } else {
        None
    }
}

fn card(view: &View<'_>) -> Option<String> {
    if view.assessment.has(Flag::CardUnknown) {
        return Some(view.texts.text("note-card-unknown"));
    }
    let card_ends = view.facts.card_expires_on()?;
    let is_due =
        matches!(view.verdict(), Verdict::Open | Verdict::ExpiredInGrace | Verdict::Expired | Verdict::NoCertificate)
            && view.assessment.today.date >= window_opens_on(card_ends);
    is_due.then(|| view.texts.with("note-card-open", &[("date", Arg::Date(card_ends))]))
}

/// What going today would give (R-GAIN-1, -3): not before the window, when it would be a loss.
fn gain(view: &View<'_>) -> Option<String> {
    let is_useful = matches!(view.verdict(), Verdict::Open | Verdict::ExpiredInGrace | Verdict::Expired);
    let date = view.assessment.authentication.filter(|_| is_useful)?.renewed_today_expires_on?;
    let id = if view.facts.card_expires_on().is_some() { "note-gain" } else { "note-gain-at-most" };
    Some(view.texts.with(id, &[("date", Arg::Date(date))]))
}

fn issuer(view: &View<'_>) -> Option<String> {
    match &view.facts.authentication.read()?.issuer {
        IssuerCheck::NotChecked => None,
        IssuerCheck::SignedBy(name) => Some(view.texts.with("note-issuer-known", &[("name", Arg::Text(name))])),
        IssuerCheck::Unknown => Some(view.texts.text("note-issuer-unknown")),
    }
}
