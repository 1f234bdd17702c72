//! When: first day, practical last day, the cost of waiting or hurrying.

use chrono::NaiveDate;

use super::{last_day, new_card, notice};
use crate::case::{Case, CertificateStatus, CertificateTimes, DayCount, Gain, KeyDate};
use crate::rules::{AfterExpiry, Found, Level};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Arguments, date, name, number};

pub(super) fn when(c: &Case<'_>) -> Vec<Statement> {
    let Some(times) = c.authentication() else { return Vec::new() };
    if c.is_leaving() {
        return leaving(c, &times);
    }
    if c.signature_leads().is_some() && !c.lives_abroad() {
        return signature_first(c, &times);
    }
    let mut lines = Vec::new();
    if c.lives_abroad() {
        lines.extend(abroad(c, &times));
    } else if !c.has_ended() {
        lines.extend(first_day(c));
    }
    if let Some(ends) = c.end_ahead() {
        lines.push(c.calculated(Id::WhenLastDay, last_day_of(c, ends)));
    }
    lines.extend(today(c));
    lines.extend(c.planning_day().map(|day| {
        let id = if c.takes_two_visits() { Id::WhenFirstVisitBy } else { Id::WhenApplyBy };
        c.calculated(id, vec![("date", date(day))])
    }));
    lines.extend(last_day::last_day(c));
    lines.extend(signature(c));
    if c.has_ended() {
        lines.extend(issue_until(c));
    }
    lines.extend(costs(c));
    lines.extend(new_card::making_time(c));
    if !c.lives_abroad() {
        lines.extend(notice::notice(c));
    }
    lines
}

/// The end, with its subject where the certificates end on another day.
fn last_day_of(c: &Case<'_>, ends: NaiveDate) -> Arguments {
    let is_cards = c.certificates_end_first().or_else(|| c.certificates_ended_first()).is_some();
    vec![("date", date(ends)), ("card", number(is_cards.into()))]
}

/// Before the departure nothing of the city's window is planned on: the next one is the one abroad.
fn leaving(c: &Case<'_>, times: &CertificateTimes) -> Vec<Statement> {
    let mut lines = vec![c.calculated(Id::WhenLastDay, last_day_of(c, times.renewal_closes_on))];
    lines.extend(abroad(c, times).filter(|_| c.may_keep_the_card()));
    lines
}

/// Only the signature certificate is due: its days, then those of the other.
fn signature_first(c: &Case<'_>, times: &CertificateTimes) -> Vec<Statement> {
    let mut lines = signature(c);
    lines.extend(c.last_opening_of_signature().map(|found| last_day::opening(c, &found)).unwrap_or_default());
    if c.is_card_bound() {
        lines.extend(first_day(c));
    } else {
        let window = vec![("opens", date(times.renewal_opens_on)), ("date", date(times.renewal_closes_on))];
        lines.push(c.calculated(Id::WhenAuthenticationWindow, window));
    }
    lines.extend(costs(c));
    lines.extend(notice::notice(c));
    lines
}

/// The computed day, with the page's phrase for it; the phrase never appears without the day (R-CONFLICT 1).
fn first_day(c: &Case<'_>) -> Vec<Statement> {
    let id = if c.is_card_bound() { Id::WhenCardFirstDay } else { Id::WhenFirstDay };
    let mut lines: Vec<Statement> =
        c.opens_on().map(|opens| c.calculated(id, vec![("date", date(opens))])).into_iter().collect();
    lines.extend(c.first_opening_of_window().map(|day| c.calculated(Id::WhenFirstOpening, vec![("date", date(day))])));
    if let (Some(found), Some(document)) =
        (c.office().window().filter(|found| found.level == Level::Municipal), c.office().municipal())
        && !c.is_card_bound()
    {
        let arguments = vec![("name", name(&document.name)), ("words", name(&found.value.words))];
        lines.push(c.found(Id::WhenOfficeWords, arguments, &found));
    }
    lines
}

fn abroad(c: &Case<'_>, times: &CertificateTimes) -> Option<Statement> {
    let found = c.window_abroad()?;
    let window = vec![("date", date(times.renewal_closes_on)), ("years", number(found.value.years.into()))];
    Some(c.found(Id::WhenAbroadWindow, window, &found))
}

/// A new certificate needs a card in date (R-AFTER-2); there is no hurry, but services stop until then.
fn issue_until(c: &Case<'_>) -> Option<Statement> {
    let card = c.facts().card_expires_on()?;
    let arguments = vec![("date", date(card))];
    let states = |found: &Found<'_, AfterExpiry>| {
        found.level == Level::Municipal && found.value.card_must_be_in_date.known() == Some(&true)
    };
    Some(match c.office().after_expiry().filter(states) {
        Some(found) => c.found(Id::WhenIssueUntil, arguments, &found),
        None => c.national(Id::WhenIssueUntil, arguments),
    })
}

/// Today's position.
fn today(c: &Case<'_>) -> Option<Statement> {
    let days = |id, days| Some(c.calculated(id, vec![("days", number(days))]));
    match (c.day_count()?, c.key_date()?) {
        (DayCount::UntilOpen(count), _) if c.is_card_bound() => days(Id::WhenCardDaysUntil, count),
        (DayCount::UntilOpen(_), _) if c.signature_opens_first().is_some() => None, // the lines name another day
        (DayCount::UntilOpen(count), _) => days(Id::WhenDaysUntil, count),
        (DayCount::UntilEnd(count), _) => days(Id::WhenDaysLeft, count),
        (DayCount::SinceEnd(count), KeyDate::EndedOn(ended)) => {
            Some(c.calculated(Id::WhenDaysPast, vec![("date", date(ended)), ("days", number(count))]))
        }
        (DayCount::SinceEnd(_), _) => None, // not reached: what has ended has its day
    }
}

/// The signature certificate, if its own days differ (R-WINDOW-6).
fn signature(c: &Case<'_>) -> Vec<Statement> {
    let Some(signature) = c.signature_apart() else { return Vec::new() };
    if signature.status == CertificateStatus::Expired {
        return vec![c.calculated(Id::WhenSignatureEnded, vec![("date", date(signature.renewal_closes_on))])];
    }
    let window = vec![("opens", date(signature.renewal_opens_on)), ("date", date(signature.renewal_closes_on))];
    let mut lines = vec![c.calculated(Id::WhenSignatureWindow, window)];
    lines.extend(c.both_open_on().map(|from| c.calculated(Id::WhenBothAtOnce, vec![("date", date(from))])));
    lines
}

/// The cost of hurrying or waiting (R-GAIN).
fn costs(c: &Case<'_>) -> Vec<Statement> {
    if !c.has_costs() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    lines.extend(c.is_early_a_loss().map(|opens| c.national(Id::WhenEarlyCosts, vec![("date", date(opens))])));
    if c.is_card_bound() {
        lines.push(c.national(Id::WhenNoGain, Vec::new()));
    }
    lines.extend(c.gain().map(|gain| {
        let (id, day) = match gain {
            Gain::Until(day) if c.is_open_today() => (Id::WhenGain, day),
            Gain::Until(day) => (Id::WhenGainNext, day),
            Gain::AtMostUntil(day) if c.is_open_today() => (Id::WhenGainAtMost, day),
            Gain::AtMostUntil(day) => (Id::WhenGainNextAtMost, day),
        };
        c.calculated(id, vec![("date", date(day))])
    }));
    if c.has_time() {
        lines.push(c.national(Id::WhenNoLoss, Vec::new()));
        lines.push(c.national(Id::WhenDoNotWait, Vec::new()));
    }
    lines
}
