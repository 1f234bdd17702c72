use kigen_card::Item;

use crate::case::kind::{CertificateStatus, Task, Verdict};
use crate::case::state::Case;

pub(in crate::case) fn decide(case: &Case<'_>) -> Task {
    match case.verdict {
        Verdict::NotThisCard | Verdict::Incomplete => Task::None,
        _ if case.leaves_first() => Task::Leave,
        // The card was extended before without its certificates: both are done at one visit.
        Verdict::NotYet | Verdict::Open | Verdict::ExpiredInGrace | Verdict::Expired if case.is_stay_the_next_end() => {
            Task::ExtendStay
        }
        Verdict::Open if case.safe_day_ahead().is_some() => Task::Wait,
        Verdict::Open => Task::Renew,
        Verdict::ExpiredInGrace | Verdict::Expired | Verdict::NoCertificate => Task::Issue,
        Verdict::CardBoundLater | Verdict::CardBoundOpen if case.is_limited_stay() => Task::ExtendStay,
        Verdict::CardBoundOpen | Verdict::CardExpired => Task::NewCard,
        Verdict::NotYet => before_the_window(case).unwrap_or(Task::Wait),
        Verdict::CardBoundLater => before_the_window(case).unwrap_or(Task::WaitForCard),
        Verdict::ClockDoubtful => match (&case.facts.authentication, case.facts.card_expires_on()) {
            (Item::Read(dates), Some(card)) if dates.expires_on >= card => Task::NewCard,
            _ => Task::Renew,
        },
    }
}

/// What is to be done although the authentication certificate's window is not open yet.
fn before_the_window(case: &Case<'_>) -> Option<Task> {
    if let Some(times) = case.signature_leads() {
        return Some(if times.status == CertificateStatus::Expired { Task::IssueSignature } else { Task::Renew });
    }
    if case.is_void_by_a_move() {
        Some(Task::IssueSignature)
    } else if case.lives_abroad() && case.is_abroad_window_near() {
        Some(Task::Renew)
    } else {
        case.is_pin_unknown().then_some(Task::SetPin)
    }
}
