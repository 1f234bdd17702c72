use chrono::NaiveDate;
use kigen_card::{OtherCardKind, Token};

use super::{Tone, View};
use crate::dates::days_between;
use crate::facts::Facts;
use crate::status::{CertificateStatus, CertificateTimes};
use crate::text::Arg;
use crate::verdict::{Assessment, Flag, TodaySource, Verdict};

pub(super) fn tone(view: &View<'_>) -> Tone {
    if let Some(times) = signature_that_is_due(view) {
        return if times.status == CertificateStatus::Expired { Tone::Ended } else { Tone::Act };
    }
    match view.verdict() {
        Verdict::NotYet | Verdict::CardBoundLater => Tone::Fine,
        Verdict::Open | Verdict::CardBoundOpen => Tone::Act,
        Verdict::ExpiredInGrace | Verdict::Expired | Verdict::CardExpired => Tone::Ended,
        Verdict::NotThisCard | Verdict::NoCertificate | Verdict::Incomplete | Verdict::ClockDoubtful => Tone::Note,
    }
}

pub(super) fn headline(view: &View<'_>) -> String {
    view.texts.text(message(view.facts, view.assessment))
}

pub(super) fn next_action(view: &View<'_>) -> String {
    let opens_on = view.assessment.authentication.map_or(view.assessment.today.date, |times| times.renewal_opens_on);
    let status = other_card_status(view).unwrap_or_default();
    let arguments = [
        ("opens", Arg::Date(opens_on)),
        ("today", Arg::Date(view.assessment.today.date)),
        ("status", Arg::Text(&status)),
    ];
    let attribute = if card_ends_first(view) { "next-card-first" } else { "next" };
    view.texts.attribute(message(view.facts, view.assessment), attribute, &arguments).unwrap_or_default()
}

/// Whether the card's own end, not the certificate's, is what the answer counts to (R-STATE-1, "if uncertain").
fn card_ends_first(view: &View<'_>) -> bool {
    let ends = view.facts.authentication.read().zip(view.assessment.authentication);
    view.verdict() == Verdict::CardBoundLater
        && signature_that_is_due(view).is_none()
        && ends.is_some_and(|(dates, times)| dates.expires_on > times.renewal_closes_on)
}

/// The one date that matters, as a phrase.
pub(super) fn key_date(view: &View<'_>) -> Option<String> {
    if let Some(times) = signature_that_is_due(view) {
        return Some(end_phrase(view, times.renewal_closes_on, times.status == CertificateStatus::Expired));
    }
    let card_ends = view.facts.card_expires_on();
    let times = view.assessment.authentication;
    match view.verdict() {
        Verdict::NotYet | Verdict::CardBoundLater => {
            times.map(|times| view.texts.with("days-from", &[("date", Arg::Date(times.renewal_opens_on))]))
        }
        Verdict::Open | Verdict::CardBoundOpen => times.map(|times| end_phrase(view, times.renewal_closes_on, false)),
        // «until» would read as if the headline's advice held until then.
        Verdict::ClockDoubtful => {
            times.map(|times| view.texts.with("days-end-is", &[("date", Arg::Date(times.renewal_closes_on))]))
        }
        Verdict::ExpiredInGrace | Verdict::Expired => {
            times.map(|times| end_phrase(view, times.renewal_closes_on, true))
        }
        Verdict::CardExpired => card_ends.map(|date| end_phrase(view, date, true)),
        Verdict::NotThisCard | Verdict::NoCertificate | Verdict::Incomplete => None,
    }
}

/// How many days: until the window (R-STATE-1, X1), until the end, or since the end.
pub(super) fn days(view: &View<'_>) -> Option<String> {
    let today = view.assessment.today.date;
    if let Some(times) = signature_that_is_due(view) {
        return (times.status != CertificateStatus::EndsToday).then(|| end_count(view, times.renewal_closes_on));
    }
    let times = view.assessment.authentication;
    match view.verdict() {
        Verdict::NotYet | Verdict::CardBoundLater => times.map(|times| {
            let days = days_between(today, times.renewal_opens_on);
            view.texts.with("days-until-open", &[("days", Arg::Number(days))])
        }),
        // The headline has said it.
        Verdict::Open if view.assessment.has(Flag::LastDay) => None,
        Verdict::Open | Verdict::CardBoundOpen | Verdict::ExpiredInGrace | Verdict::Expired => {
            times.map(|times| end_count(view, times.renewal_closes_on))
        }
        Verdict::CardExpired => view.facts.card_expires_on().map(|date| end_count(view, date)),
        Verdict::NotThisCard | Verdict::NoCertificate | Verdict::Incomplete | Verdict::ClockDoubtful => None,
    }
}

/// The signature certificate, where it is due and the verdict alone would say that there is nothing to do
/// (design.md: such a certificate is named).
pub(super) fn signature_that_is_due(view: &View<'_>) -> Option<CertificateTimes> {
    due_signature(view.assessment)
}

fn due_signature(assessment: &Assessment) -> Option<CertificateTimes> {
    let would_be_fine = matches!(assessment.verdict, Verdict::NotYet | Verdict::CardBoundLater);
    assessment.signature.filter(|_| would_be_fine && assessment.has(Flag::SignatureDue))
}

pub(super) fn message(facts: &Facts, assessment: &Assessment) -> &'static str {
    if let Some(times) = due_signature(assessment) {
        return match times.status {
            CertificateStatus::EndsToday => "verdict-signature-last-day",
            CertificateStatus::Expired | CertificateStatus::ExpiredInGrace => "verdict-signature-expired",
            CertificateStatus::NotYetValid | CertificateStatus::Valid | CertificateStatus::RenewalOpen => {
                "verdict-signature-open"
            }
        };
    }
    match assessment.verdict {
        Verdict::NotYet => "verdict-not-yet",
        Verdict::Open if assessment.has(Flag::LastDay) => "verdict-last-day",
        Verdict::Open => "verdict-open",
        Verdict::ExpiredInGrace => "verdict-expired-in-grace",
        Verdict::Expired => "verdict-expired",
        Verdict::CardBoundLater => "verdict-card-bound-later",
        Verdict::CardBoundOpen => "verdict-card-bound-open",
        Verdict::CardExpired => "verdict-card-expired",
        Verdict::NotThisCard => other_card_message(facts),
        Verdict::NoCertificate => "verdict-no-certificate",
        Verdict::Incomplete => "verdict-incomplete",
        Verdict::ClockDoubtful => match assessment.today.source {
            TodaySource::Given => "verdict-day-doubtful",
            TodaySource::MachineClock { .. } => "verdict-clock-doubtful",
        },
    }
}

fn other_card_message(facts: &Facts) -> &'static str {
    match facts.token.read() {
        Some(Token::AndroidPhone | Token::Iphone) => "verdict-phone",
        Some(Token::JukiCard) => "verdict-juki-card",
        Some(Token::Other(other)) => match other.kind {
            OtherCardKind::DrivingLicence => "verdict-driving-licence",
            OtherCardKind::ResidenceCard => "verdict-residence-card",
            OtherCardKind::Passport => "verdict-passport",
            OtherCardKind::Unnamed => "verdict-other-card",
        },
        Some(Token::MyNumberCard | Token::Unknown) | None => "verdict-other-card",
    }
}

fn other_card_status(view: &View<'_>) -> Option<String> {
    match view.facts.token.read() {
        Some(Token::Other(other)) => Some(other.status.to_string()),
        Some(Token::MyNumberCard | Token::JukiCard | Token::AndroidPhone | Token::Iphone | Token::Unknown) | None => {
            None
        }
    }
}

fn end_phrase(view: &View<'_>, ends_on: NaiveDate, has_ended: bool) -> String {
    let id = if has_ended { "days-ended-on" } else { "days-until" };
    view.texts.with(id, &[("date", Arg::Date(ends_on))])
}

fn end_count(view: &View<'_>, ends_on: NaiveDate) -> String {
    let days = days_between(view.assessment.today.date, ends_on);
    let id = if days < 0 { "days-since-end" } else { "days-until-end" };
    view.texts.with(id, &[("days", Arg::Number(days.abs()))])
}
