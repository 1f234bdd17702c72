//! The verdict in one line with its one next action, and what the answer takes for granted.

use std::cmp::Ordering;

use chrono::NaiveDate;
use kigen_card::Token;

use super::context::{Context, Task, date};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use super::{counters, visits};
use crate::rules::practical_last_day;
use crate::situation::{PinKnowledge, Who, is_locked};
use crate::status::{CertificateStatus, CertificateTimes};
use crate::summary::headline_message;
use crate::verdict::{Flag, TodaySource, Verdict};

pub(super) fn verdict(c: &Context<'_>) -> Vec<Statement> {
    let mut lines: Vec<Statement> = headline(c).into_iter().collect();
    lines.push(next(c));
    lines.extend(assumptions(c));
    lines
}

/// The summary's line, unless it is another one for how the person lives.
fn headline(c: &Context<'_>) -> Option<Statement> {
    if c.task == Task::ExtendStay {
        return Some(c.calculated(Id::VerdictExtendStay, Vec::new()));
    }
    if c.verdict() == Verdict::NotYet && c.lives_abroad() && c.is_abroad_window_near() && c.signature_due().is_none() {
        return Some(c.national(Id::VerdictAbroadOpen, Vec::new()));
    }
    if c.is_void_by_a_move() {
        return Some(c.national(Id::VerdictMoved, Vec::new()));
    }
    let id = Id::from_name(headline_message(c.facts, c.assessment))?;
    let is_fact = c.verdict() == Verdict::NotThisCard;
    Some(if is_fact { c.fact(id, Vec::new()) } else { c.calculated(id, Vec::new()) })
}

/// The one next action.
fn next(c: &Context<'_>) -> Statement {
    if let Some(times) = c.signature_leads() {
        return signature(c, &times);
    }
    let Some(times) = c.times() else { return without_times(c) };
    let ends = times.renewal_closes_on;
    if c.lives_abroad() && c.counts() && (c.verdict() != Verdict::NotYet || c.is_abroad_window_near()) {
        return c.national(Id::NextAbroad, Vec::new());
    }
    if c.is_void_by_a_move() && c.task != Task::ExtendStay {
        return c.national(Id::NextMoved, Vec::new());
    }
    match c.verdict() {
        Verdict::NotYet => c.calculated(Id::NextWait, vec![("opens", date(c.opens_on(&times)))]),
        Verdict::Open => renew(c, ends),
        Verdict::ExpiredInGrace | Verdict::Expired => issue(c),
        Verdict::CardBoundLater | Verdict::CardBoundOpen if c.is_limited_stay() => {
            c.calculated(Id::NextExtendStay, vec![("date", date(ends))])
        }
        Verdict::CardBoundLater => c.calculated(Id::NextWaitForCard, vec![("opens", date(times.renewal_opens_on))]),
        Verdict::CardBoundOpen if c.situation.stay.is_none() => {
            c.calculated(Id::NextCardOrStay, vec![("date", date(ends))])
        }
        Verdict::CardBoundOpen => c.calculated(Id::NextNewCard, vec![("date", date(ends))]),
        Verdict::CardExpired if c.is_limited_stay() => c.national(Id::NextStayEnded, Vec::new()),
        Verdict::CardExpired
        | Verdict::NotThisCard
        | Verdict::NoCertificate
        | Verdict::Incomplete
        | Verdict::ClockDoubtful => without_times(c),
    }
}

fn signature(c: &Context<'_>, times: &CertificateTimes) -> Statement {
    let open = practical_last_day(&c.office, times.renewal_closes_on).day;
    match times.status {
        CertificateStatus::Expired | CertificateStatus::ExpiredInGrace => {
            c.calculated(Id::NextIssueSignature, Vec::new())
        }
        CertificateStatus::NotYetValid
        | CertificateStatus::Valid
        | CertificateStatus::RenewalOpen
        | CertificateStatus::EndsToday => match open.cmp(&c.today()) {
            Ordering::Less => c.calculated(Id::NextAfterTheEnd, Vec::new()),
            Ordering::Equal => c.calculated(Id::NextRenewToday, Vec::new()),
            Ordering::Greater => c.calculated(Id::NextRenewSignature, vec![("date", date(open))]),
        },
    }
}

/// By the last day on which a counter is open; first of all what has to come before the visit.
fn renew(c: &Context<'_>, ends: NaiveDate) -> Statement {
    let needs_two = c.takes_two_visits();
    // Two certificates with different ends: the earlier decides (R-WINDOW-6).
    let signature = c.assessment.signature.filter(|times| times.days_left.is_some_and(|left| left >= 0));
    let ends = signature.map_or(ends, |times| times.renewal_closes_on.min(ends));
    let open = practical_last_day(&c.office, ends);
    if open.day < c.today() {
        return if needs_two { issue(c) } else { c.calculated(Id::NextAfterTheEnd, Vec::new()) };
    }
    if c.assessment.has(Flag::LastDay) || open.day == c.today() {
        return if needs_two { issue(c) } else { c.calculated(Id::NextRenewToday, Vec::new()) };
    }
    let last = open.before_year_end.filter(|before| *before >= c.today()).unwrap_or(open.day);
    if needs_two {
        return c.calculated(Id::NextTwoVisits, vec![("date", date(last))]);
    }
    if counters::must_reserve(c) {
        let arguments = vec![("date", date(last)), ("details", counters::phone_to_reserve(c))];
        return c.calculated(Id::NextReserve, arguments);
    }
    c.calculated(Id::NextRenew, vec![("date", date(last))])
}

fn issue(c: &Context<'_>) -> Statement {
    if c.takes_two_visits() {
        return c.national(Id::NextIssueTwoVisits, Vec::new());
    }
    if c.goes() == Who::Proxy && !visits::is_form_good_after_the_end(c) {
        let phone = c.office.contact().into_iter().find_map(|found| found.value.phone.known().cloned());
        let details = Value::Sentences(phone.as_deref().map(counters::contact_phone).into_iter().collect());
        return c.national(Id::NextAskForm, vec![("details", details)]);
    }
    match c.office.reservation().filter(|_| counters::must_reserve(c)) {
        Some(found) => c.found(Id::NextReserveIssue, vec![("details", counters::phone_to_reserve(c))], &found),
        None => c.national(Id::NextIssue, Vec::new()),
    }
}

fn without_times(c: &Context<'_>) -> Statement {
    match c.verdict() {
        Verdict::CardExpired if c.is_limited_stay() => c.national(Id::NextStayEnded, Vec::new()),
        Verdict::CardExpired => c.national(Id::NextCardFirst, Vec::new()),
        Verdict::NoCertificate => c.national(Id::NextIssueWhenNeeded, Vec::new()),
        Verdict::ClockDoubtful => {
            let id = match c.assessment.today.source {
                TodaySource::Given => Id::NextOtherDay,
                TodaySource::MachineClock { .. } => Id::NextMendClock,
            };
            c.calculated(id, vec![("today", date(c.today()))])
        }
        Verdict::NotThisCard => match c.facts.token.read() {
            Some(Token::AndroidPhone | Token::Iphone) => c.national(Id::NextPhone, Vec::new()),
            Some(Token::JukiCard | Token::Other(_) | Token::MyNumberCard | Token::Unknown) | None => {
                c.national(Id::NextOtherCard, Vec::new())
            }
        },
        Verdict::NotYet
        | Verdict::Open
        | Verdict::ExpiredInGrace
        | Verdict::Expired
        | Verdict::CardBoundLater
        | Verdict::CardBoundOpen
        | Verdict::Incomplete => c.national(Id::NextReadAgain, Vec::new()),
    }
}

/// Answers that were read otherwise than they were given, each with the reason.
fn assumptions(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    if c.situation.who == Some(Who::Holder) && c.goes() == Who::Representative {
        lines.push(c.person(Id::AssumedRepresentative, Vec::new()));
    }
    let denied = |answer: Option<PinKnowledge>, locked: bool| locked && answer == Some(PinKnowledge::Known);
    if denied(c.situation.authentication_pin, is_locked(&c.facts.authentication_pin))
        || denied(c.situation.signature_pin, is_locked(&c.facts.signature_pin))
    {
        lines.push(c.fact(Id::AssumedLocked, Vec::new()));
    }
    if c.situation.hand.as_ref().is_some_and(|hand| hand.is_taken_for_stay) && !c.is_limited_stay() {
        lines.push(c.person(Id::AssumedStay, Vec::new()));
    }
    let card = c.facts.card_expires_on();
    let later = |end: Option<NaiveDate>| end.zip(card).is_some_and(|(end, card)| end > card);
    let ends = [&c.facts.authentication, &c.facts.signature].map(|item| item.read().map(|dates| dates.expires_on));
    if let Some(card) = card.filter(|_| c.verdict() != Verdict::NotThisCard && ends.into_iter().any(later)) {
        lines.push(c.fact(Id::AssumedCardEnd, vec![("date", date(card))]));
    }
    lines
}
