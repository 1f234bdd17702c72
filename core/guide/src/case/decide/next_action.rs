use kigen_card::{StatusWord, Token};

use crate::case::kind::{CertificateStatus, CertificateTimes, Deadline, Headline, NextAction, Task, Verdict};
use crate::case::state::Case;

impl Case<'_> {
    /// Whether a reservation is the first thing to do.
    #[must_use]
    pub const fn begins_with_a_reservation(&self) -> bool {
        matches!(self.next_action, NextAction::Reserve { .. } | NextAction::ReserveIssue { .. })
    }
}

pub(in crate::case) fn decide(case: &Case<'_>) -> NextAction {
    if case.task == Task::Leave {
        return if case.is_limited_stay() { NextAction::LeaveWithoutCard } else { NextAction::Leave };
    }
    if case.task == Task::ExtendStay
        && let Some(found) = case.last_opening()
    {
        let deadline = case.deadline(&found);
        let is_pending = case.is_stay_pending();
        return if is_pending { NextAction::AskSpecialPeriod(deadline) } else { NextAction::ExtendStay(deadline) };
    }
    if let Some((first, renewed)) = case.two_ends() {
        return NextAction::LookAtFace { first, renewed };
    }
    if let Some(times) = case.signature_leads() {
        return signature(case, &times);
    }
    let Some(times) = case.authentication else { return without_times(case) };
    let ends = times.renewal_closes_on;
    let is_not_yet = case.verdict == Verdict::NotYet;
    if case.lives_abroad() && case.is_clock_good() && (!is_not_yet || case.is_abroad_window_near()) {
        return NextAction::Abroad;
    }
    if case.lives_abroad() && is_not_yet {
        return NextAction::WaitAbroad { ends };
    }
    if case.is_void_by_a_move() {
        return NextAction::Moved;
    }
    if case.task == Task::SetPin {
        return NextAction::SetPin { opens: case.opens_on().unwrap_or(times.renewal_opens_on) };
    }
    match case.verdict {
        Verdict::NotYet => {
            let opens = case.opens_on().unwrap_or(times.renewal_opens_on);
            match case.signature_opens_first() {
                Some(first) => NextAction::WaitForSignature { opens: first.renewal_opens_on, other: opens },
                None => NextAction::Wait { opens },
            }
        }
        Verdict::Open => match case.safe_day_ahead() {
            Some(opens) => NextAction::Wait { opens },
            None => renew(case),
        },
        Verdict::ExpiredInGrace | Verdict::Expired => issue(case),
        Verdict::CardBoundLater => {
            let card = case.opens_on().unwrap_or(times.renewal_opens_on);
            match case.signature_opens_first() {
                Some(first) => NextAction::WaitForSignatureThenCard { opens: first.renewal_opens_on, card },
                None => NextAction::WaitForCard { opens: card },
            }
        }
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
            let found = case.last_opening_until(times.renewal_closes_on);
            match case.deadline(&found) {
                Deadline::Over => NextAction::AfterTheEnd { opens: found.next },
                Deadline::Today => NextAction::RenewToday,
                Deadline::By(by) => NextAction::RenewSignature { by },
            }
        }
    }
}

/// Renewal by the last day on which an office is open, or whatever must come before the visit.
fn renew(case: &Case<'_>) -> NextAction {
    let needs_two = case.takes_two_visits();
    let Some(found) = case.last_opening() else { return issue(case) };
    match case.deadline(&found) {
        Deadline::Over | Deadline::Today if needs_two => issue(case),
        Deadline::Over => NextAction::AfterTheEnd { opens: found.next },
        Deadline::Today if case.is_late_for_two_visits() => NextAction::TwoVisits { by: case.day() },
        Deadline::Today => NextAction::RenewToday,
        Deadline::By(by) if case.may_keep_the_card() => NextAction::LeaveAndRenew { by },
        Deadline::By(by) if needs_two || case.is_late_for_two_visits() => NextAction::TwoVisits { by },
        Deadline::By(by) if case.must_reserve() => NextAction::Reserve { by, phone: case.phone_to_reserve() },
        Deadline::By(by) => NextAction::Renew { by },
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
