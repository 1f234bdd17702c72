use chrono::NaiveDate;
use kigen_card::{StatusWord, Token};
use std::cmp::Ordering;

use crate::case::kind::{CertificateStatus, CertificateTimes, Flag, Headline, NextAction, Task, Verdict};
use crate::case::state::Case;

pub(in crate::case) fn decide(case: &Case<'_>) -> NextAction {
    if let Some(times) = case.signature_leads() {
        return signature(case, &times);
    }
    let Some(times) = case.authentication else { return without_times(case) };
    let ends = times.renewal_closes_on;
    let is_not_yet = case.verdict == Verdict::NotYet;
    if case.lives_abroad() && case.is_clock_good() && (!is_not_yet || case.is_abroad_window_near()) {
        return NextAction::Abroad;
    }
    if case.is_void_by_a_move() && case.task != Task::ExtendStay {
        return NextAction::Moved;
    }
    match case.verdict {
        Verdict::NotYet => NextAction::Wait { opens: case.opens_on().unwrap_or(times.renewal_opens_on) },
        Verdict::Open => renew(case, ends),
        Verdict::ExpiredInGrace | Verdict::Expired => issue(case),
        Verdict::CardBoundLater | Verdict::CardBoundOpen if case.is_limited_stay() => {
            NextAction::ExtendStay { by: ends }
        }
        Verdict::CardBoundLater => NextAction::WaitForCard { opens: case.opens_on().unwrap_or(times.renewal_opens_on) },
        Verdict::CardBoundOpen if case.is_stay_open() => NextAction::CardOrStay { by: ends },
        Verdict::CardBoundOpen => NextAction::NewCard { by: ends },
        Verdict::CardExpired
        | Verdict::NotThisCard
        | Verdict::NoCertificate
        | Verdict::Incomplete
        | Verdict::ClockDoubtful => without_times(case),
    }
}

fn signature(case: &Case<'_>, times: &CertificateTimes) -> NextAction {
    match times.status {
        CertificateStatus::Expired | CertificateStatus::ExpiredInGrace => NextAction::IssueSignature,
        CertificateStatus::NotYetValid
        | CertificateStatus::Valid
        | CertificateStatus::RenewalOpen
        | CertificateStatus::EndsToday => {
            let open = case.last_opening_until(times.renewal_closes_on).day;
            match open.cmp(&case.day()) {
                Ordering::Less => NextAction::AfterTheEnd,
                Ordering::Equal => NextAction::RenewToday,
                Ordering::Greater => NextAction::RenewSignature { by: open },
            }
        }
    }
}

/// Renewal by the last day on which an office is open, or whatever must come before the visit.
fn renew(case: &Case<'_>, ends: NaiveDate) -> NextAction {
    let needs_two = case.takes_two_visits();
    // Two certificates with different ends: the earlier decides (R-WINDOW-6).
    let signature = case.signature.filter(|times| times.days_left.is_some_and(|left| left >= 0));
    let ends = signature.map_or(ends, |times| times.renewal_closes_on.min(ends));
    let open = case.last_opening_until(ends);
    if open.is_past {
        return if needs_two { issue(case) } else { NextAction::AfterTheEnd };
    }
    if case.has(Flag::LastDay) || open.day == case.day() {
        return if needs_two { issue(case) } else { NextAction::RenewToday };
    }
    let by = open.safe_day(case.day());
    if needs_two {
        NextAction::TwoVisits { by }
    } else if case.must_reserve() {
        NextAction::Reserve { by, phone: case.phone_to_reserve() }
    } else {
        NextAction::Renew { by }
    }
}

fn issue(case: &Case<'_>) -> NextAction {
    if case.takes_two_visits() {
        NextAction::IssueTwoVisits
    } else if case.is_form_doubtful() {
        NextAction::AskForm { phone: case.phone_to_ask() }
    } else if case.must_reserve() {
        NextAction::ReserveIssue { phone: case.phone_to_reserve() }
    } else {
        NextAction::Issue
    }
}

fn without_times(case: &Case<'_>) -> NextAction {
    let today = case.day();
    match case.verdict {
        Verdict::CardExpired if case.is_limited_stay() => NextAction::StayEnded,
        Verdict::CardExpired => NextAction::CardFirst,
        Verdict::NoCertificate => NextAction::IssueWhenNeeded,
        Verdict::ClockDoubtful if case.headline == Headline::DayDoubtful => NextAction::OtherDay { today },
        Verdict::ClockDoubtful => NextAction::MendClock { today },
        Verdict::NotThisCard if case.headline == Headline::Phone => NextAction::Phone,
        Verdict::NotThisCard if case.headline == Headline::JukiCard => NextAction::JukiCard,
        Verdict::NotThisCard => {
            NextAction::OtherCard { status: unnamed(case).filter(|_| case.headline == Headline::OtherCard) }
        }
        Verdict::NotYet
        | Verdict::Open
        | Verdict::ExpiredInGrace
        | Verdict::Expired
        | Verdict::CardBoundLater
        | Verdict::CardBoundOpen
        | Verdict::Incomplete => NextAction::ReadAgain,
    }
}

/// What a card that nothing names has answered.
fn unnamed(case: &Case<'_>) -> Option<StatusWord> {
    match case.facts.token.read()? {
        Token::Other(other) => Some(other.status),
        Token::MyNumberCard | Token::AndroidPhone | Token::Iphone | Token::JukiCard | Token::Unknown => None,
    }
}
