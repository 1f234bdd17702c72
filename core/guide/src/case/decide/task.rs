use kigen_card::Item;

use crate::case::kind::{Task, Verdict};
use crate::case::state::Case;

pub(in crate::case) fn decide(case: &Case<'_>) -> Task {
    match case.verdict {
        Verdict::NotThisCard | Verdict::Incomplete => Task::None,
        Verdict::NotYet | Verdict::Open => Task::Renew,
        Verdict::ExpiredInGrace | Verdict::Expired | Verdict::NoCertificate => Task::Issue,
        Verdict::CardBoundLater | Verdict::CardBoundOpen if case.is_limited_stay() => Task::ExtendStay,
        Verdict::CardBoundLater if case.has_moved() => Task::Issue,
        Verdict::CardBoundLater | Verdict::CardBoundOpen | Verdict::CardExpired => Task::NewCard,
        Verdict::ClockDoubtful => match (&case.facts.authentication, case.facts.card_expires_on()) {
            (Item::Read(dates), Some(card)) if dates.expires_on >= card => Task::NewCard,
            _ => Task::Renew,
        },
    }
}
