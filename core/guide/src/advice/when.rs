//! When: first day, practical last day, what waiting or hurrying costs.

use super::context::{Context, Task, date, name, number};
use super::id::StatementId as Id;
use super::statement::Statement;
use super::{new_card, notice};
use crate::dates::days_between;
use crate::rules::{AfterExpiry, Found, Level, practical_last_day};
use crate::status::{CertificateStatus, CertificateTimes};
use crate::verdict::{Flag, Verdict};

pub(super) fn when(c: &Context<'_>) -> Vec<Statement> {
    let Some(times) = c.times().filter(|_| c.task != Task::None) else { return Vec::new() };
    if c.signature_leads().is_some() && !c.lives_abroad() {
        return signature_first(c, &times);
    }
    let mut lines = Vec::new();
    if c.lives_abroad() {
        lines.extend(abroad(c, &times));
    } else if !c.has_ended() && c.task != Task::ExtendStay {
        lines.extend(first_day(c, &times));
    }
    if !c.has_ended() {
        lines.push(c.calculated(Id::WhenLastDay, vec![("date", date(times.renewal_closes_on))]));
    }
    lines.extend(today(c, &times));
    lines.extend(super::last_day::last_day(c));
    lines.extend(signature(c, &times));
    if c.task == Task::Issue && c.has_ended() {
        lines.extend(issue_until(c));
    }
    lines.extend(costs(c, &times));
    if c.task == Task::NewCard {
        lines.extend(new_card::making_time(c));
    }
    if !c.lives_abroad() {
        lines.extend(notice::notice(c));
    }
    lines
}

/// Only the signature certificate is due: its days, then those of the other.
fn signature_first(c: &Context<'_>, times: &CertificateTimes) -> Vec<Statement> {
    let mut lines = signature(c, times);
    if let Some(due) = c.signature_leads().filter(|due| due.days_left.is_some_and(|left| left >= 0)) {
        lines.extend(super::last_day::open_until(c, due.renewal_closes_on));
    }
    if c.is_card_bound() {
        lines.extend(first_day(c, times));
    } else {
        let window = vec![("opens", date(times.renewal_opens_on)), ("date", date(times.renewal_closes_on))];
        lines.push(c.calculated(Id::WhenAuthenticationWindow, window));
    }
    lines.extend(costs(c, times));
    lines.extend(notice::notice(c));
    lines
}

/// The computed day, and the page's phrase for it: never the phrase alone (R-CONFLICT 1).
fn first_day(c: &Context<'_>, times: &CertificateTimes) -> Vec<Statement> {
    let id = if c.is_card_bound() { Id::WhenCardFirstDay } else { Id::WhenFirstDay };
    let mut lines = vec![c.calculated(id, vec![("date", date(c.opens_on(times)))])];
    if let (Some(found), Some(document)) =
        (c.office.window().filter(|found| found.level == Level::Municipal), c.office.municipal())
        && !c.is_card_bound()
    {
        let arguments = vec![("name", name(&document.name)), ("words", name(&found.value.words))];
        lines.push(c.found(Id::WhenOfficeWords, arguments, &found));
    }
    lines
}

fn abroad(c: &Context<'_>, times: &CertificateTimes) -> Option<Statement> {
    let found = c.office.abroad()?;
    let window = vec![("date", date(times.renewal_closes_on)), ("years", number(found.value.years.into()))];
    Some(c.found(Id::WhenAbroadWindow, window, &found))
}

/// A new certificate needs a card in date (R-AFTER-2); without hurry, but services stand still until then.
fn issue_until(c: &Context<'_>) -> Option<Statement> {
    let card = c.facts.card_expires_on()?;
    let arguments = vec![("date", date(card))];
    let states = |found: &Found<'_, AfterExpiry>| {
        found.level == Level::Municipal && found.value.card_must_be_in_date.known() == Some(&true)
    };
    Some(match c.office.after_expiry().filter(states) {
        Some(found) => c.found(Id::WhenIssueUntil, arguments, &found),
        None => c.national(Id::WhenIssueUntil, arguments),
    })
}

/// Where today lies. Nothing is counted when the clock is doubtful (R-TIME-5).
fn today(c: &Context<'_>, times: &CertificateTimes) -> Option<Statement> {
    let left = times.days_left?;
    Some(match c.verdict() {
        Verdict::NotYet if c.lives_abroad() => return None,
        // No day is stated on which it begins: it follows the stay (R-FOREIGN-2).
        Verdict::CardBoundLater if c.task == Task::ExtendStay => return None,
        Verdict::NotYet | Verdict::CardBoundLater => {
            let days = days_between(c.today(), c.opens_on(times));
            let id = if c.is_card_bound() { Id::WhenCardDaysUntil } else { Id::WhenDaysUntil };
            c.calculated(id, vec![("days", number(days))])
        }
        Verdict::Open | Verdict::CardBoundOpen if left > 0 => {
            c.calculated(Id::WhenDaysLeft, vec![("days", number(left))])
        }
        Verdict::ExpiredInGrace | Verdict::Expired | Verdict::CardExpired if left < 0 => {
            let ended = vec![("date", date(times.renewal_closes_on)), ("days", number(left.saturating_neg()))];
            c.calculated(Id::WhenDaysPast, ended)
        }
        Verdict::Open
        | Verdict::CardBoundOpen
        | Verdict::ExpiredInGrace
        | Verdict::Expired
        | Verdict::CardExpired
        | Verdict::NotThisCard
        | Verdict::NoCertificate
        | Verdict::Incomplete
        | Verdict::ClockDoubtful => return None,
    })
}

/// The signature certificate, where its own days differ (R-WINDOW-6).
fn signature(c: &Context<'_>, times: &CertificateTimes) -> Vec<Statement> {
    let Some(signature) = c.assessment.signature.filter(|found| found.renewal_closes_on != times.renewal_closes_on)
    else {
        return Vec::new();
    };
    if !c.counts() || c.has_ended() {
        return Vec::new();
    }
    if signature.status == CertificateStatus::Expired {
        return vec![c.calculated(Id::WhenSignatureEnded, vec![("date", date(signature.renewal_closes_on))])];
    }
    let window = vec![("opens", date(signature.renewal_opens_on)), ("date", date(signature.renewal_closes_on))];
    let mut lines = vec![c.calculated(Id::WhenSignatureWindow, window)];
    let both_from = signature.renewal_opens_on.max(times.renewal_opens_on);
    if both_from <= signature.renewal_closes_on.min(times.renewal_closes_on) && !c.is_card_bound() {
        lines.push(c.calculated(Id::WhenBothAtOnce, vec![("date", date(both_from))]));
    }
    lines
}

/// No counter opens again before the end: there is nothing left to hurry for.
fn is_over_in_practice(c: &Context<'_>, times: &CertificateTimes) -> bool {
    c.verdict() == Verdict::Open && practical_last_day(&c.office, times.renewal_closes_on).day < c.today()
}

/// What hurrying or waiting costs (R-GAIN). Abroad nothing is stated (R-ABROAD-5).
fn costs(c: &Context<'_>, times: &CertificateTimes) -> Vec<Statement> {
    if c.lives_abroad() || c.task == Task::ExtendStay || is_over_in_practice(c, times) {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let is_card_known = c.facts.card_expires_on().is_some();
    match c.verdict() {
        Verdict::NotYet => lines.push(c.national(Id::WhenEarlyCosts, vec![("date", date(c.opens_on(times)))])),
        Verdict::CardBoundLater | Verdict::CardBoundOpen => lines.push(c.national(Id::WhenNoGain, Vec::new())),
        Verdict::Open | Verdict::ExpiredInGrace | Verdict::Expired => {
            if let Some(gain) = times.renewed_today_expires_on.filter(|_| !c.takes_two_visits()) {
                let id = if is_card_known { Id::WhenGain } else { Id::WhenGainAtMost };
                lines.push(c.calculated(id, vec![("date", date(gain))]));
            }
        }
        Verdict::CardExpired
        | Verdict::NotThisCard
        | Verdict::NoCertificate
        | Verdict::Incomplete
        | Verdict::ClockDoubtful => {}
    }
    if matches!(c.verdict(), Verdict::Open) && !c.assessment.has(Flag::LastDay) {
        lines.push(c.national(Id::WhenNoLoss, Vec::new()));
        lines.push(c.national(Id::WhenDoNotWait, Vec::new()));
    }
    lines
}
