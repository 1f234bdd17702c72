//! The verdict in one line with its one next action, and what the answer takes for granted.

use kigen_card::Token;

use super::context::{Context, date};
use super::id::StatementId as Id;
use super::statement::Statement;
use crate::situation::{PinKnowledge, Who, is_locked};
use crate::status::CertificateStatus;
use crate::summary::headline_message;
use crate::verdict::{Flag, TodaySource, Verdict};

pub(super) fn verdict(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    if let Some(id) = Id::from_name(headline_message(c.facts, c.assessment)) {
        lines.push(match c.verdict() {
            Verdict::NotThisCard => c.fact(id, Vec::new()),
            Verdict::NotYet
            | Verdict::Open
            | Verdict::ExpiredInGrace
            | Verdict::Expired
            | Verdict::CardBoundLater
            | Verdict::CardBoundOpen
            | Verdict::CardExpired
            | Verdict::NoCertificate
            | Verdict::Incomplete
            | Verdict::ClockDoubtful => c.calculated(id, Vec::new()),
        });
    }
    lines.push(next(c));
    lines.extend(assumptions(c));
    lines
}

/// The one next action.
fn next(c: &Context<'_>) -> Statement {
    if let Some(times) = c.signature_due().filter(|_| matches!(c.verdict(), Verdict::NotYet | Verdict::CardBoundLater))
    {
        return match times.status {
            CertificateStatus::Expired | CertificateStatus::ExpiredInGrace => {
                c.calculated(Id::NextIssueSignature, Vec::new())
            }
            CertificateStatus::NotYetValid
            | CertificateStatus::Valid
            | CertificateStatus::RenewalOpen
            | CertificateStatus::EndsToday => {
                c.calculated(Id::NextRenewSignature, vec![("date", date(times.renewal_closes_on))])
            }
        };
    }
    let Some(times) = c.times() else { return without_times(c) };
    let ends = times.renewal_closes_on;
    if c.lives_abroad() && c.counts() && (c.verdict() != Verdict::NotYet || c.is_abroad_window_near()) {
        return c.national(Id::NextAbroad, Vec::new());
    }
    match c.verdict() {
        Verdict::NotYet => c.calculated(Id::NextWait, vec![("opens", date(times.renewal_opens_on))]),
        Verdict::Open if c.assessment.has(Flag::LastDay) => c.calculated(Id::NextRenewToday, Vec::new()),
        Verdict::Open => c.calculated(Id::NextRenew, vec![("date", date(ends))]),
        Verdict::ExpiredInGrace | Verdict::Expired => c.national(Id::NextIssue, Vec::new()),
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
    let card = c.facts.card_expires_on();
    let later = |end: Option<chrono::NaiveDate>| end.zip(card).is_some_and(|(end, card)| end > card);
    let ends = [&c.facts.authentication, &c.facts.signature].map(|item| item.read().map(|dates| dates.expires_on));
    if let Some(card) = card.filter(|_| c.verdict() != Verdict::NotThisCard && ends.into_iter().any(later)) {
        lines.push(c.fact(Id::AssumedCardEnd, vec![("date", date(card))]));
    }
    lines
}
