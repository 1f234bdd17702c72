//! What there is to do, decided a second time and on its own from renewal-rules.md: a row of the table is about a task by the
//! rules, whatever the program takes it for.

use chrono::{Days, Months, NaiveDate};
use kigen_card::{Item, Token};
use kigen_guide::Facts;
use kigen_guide::situation::{Abroad, Answers, Stay};

/// A task of `answers.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Task {
    Renew,
    Issue,
    NoCertificate,
    IssueSignature,
    NewCard,
    NewCardEnded,
    ExtendStay,
    StayPending,
    StayEnded,
    Abroad,
    LeaveWithoutCard,
    NothingYet,
    NothingYetNewCard,
    NotThisCard,
    /// No row is about it: something was not read, or two tasks meet.
    Unclear,
}

impl Task {
    pub(crate) const ALL: [Self; 15] = [
        Self::Renew,
        Self::Issue,
        Self::NoCertificate,
        Self::IssueSignature,
        Self::NewCard,
        Self::NewCardEnded,
        Self::ExtendStay,
        Self::StayPending,
        Self::StayEnded,
        Self::Abroad,
        Self::LeaveWithoutCard,
        Self::NothingYet,
        Self::NothingYetNewCard,
        Self::NotThisCard,
        Self::Unclear,
    ];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Renew => "renew",
            Self::Issue => "issue",
            Self::NoCertificate => "no-certificate",
            Self::IssueSignature => "issue-signature",
            Self::NewCard => "new-card",
            Self::NewCardEnded => "new-card-ended",
            Self::ExtendStay => "extend-stay",
            Self::StayPending => "stay-pending",
            Self::StayEnded => "stay-ended",
            Self::Abroad => "abroad",
            Self::LeaveWithoutCard => "leave-without-card",
            Self::NothingYet => "nothing-yet",
            Self::NothingYetNewCard => "nothing-yet-new-card",
            Self::NotThisCard => "not-this-card",
            Self::Unclear => "unclear",
        }
    }
}

/// R-WINDOW-1: the day after the same day three months earlier.
pub(crate) fn opens(end: NaiveDate) -> NaiveDate {
    end.checked_sub_months(Months::new(3)).unwrap().checked_add_days(Days::new(1)).unwrap()
}

/// R-STATE-1 in its order, with the answers.
pub(crate) fn task(facts: &Facts, answers: &Answers, today: NaiveDate) -> Task {
    if matches!(facts.token.read(), Some(Token::JukiCard | Token::AndroidPhone | Token::Iphone | Token::Other(_))) {
        return Task::NotThisCard;
    }
    let has_stay = matches!(answers.stay, Some(Stay::Limited | Stay::Pending));
    let Some(card) = facts.card_expires_on() else { return Task::Unclear };
    let dates = match &facts.authentication {
        Item::Read(dates) => dates,
        Item::Absent if today <= card && !has_stay && answers.moved != Some(true) => return Task::NoCertificate,
        _ => return Task::Unclear,
    };
    let end = dates.expires_on;
    if dates.valid_from.is_some_and(|from| from > today) || card < end {
        return Task::Unclear;
    }
    if has_stay && answers.abroad == Some(Abroad::Leaves) && today <= end {
        return Task::LeaveWithoutCard;
    }
    if facts.signature.read().is_some_and(|signature| signature.expires_on != end) {
        return Task::Unclear;
    }
    if has_stay && (card - end).num_days() <= 62 {
        return match (card < today, answers.stay) {
            _ if answers.abroad != Some(Abroad::No) || (end < today && today <= card) => Task::Unclear,
            (true, _) => Task::StayEnded,
            (false, Some(Stay::Pending)) => Task::StayPending,
            (false, _) => Task::ExtendStay,
        };
    }
    if card < today {
        return if has_stay { Task::StayEnded } else { Task::NewCardEnded };
    }
    if has_stay {
        return Task::Unclear;
    }
    if answers.abroad == Some(Abroad::Lives) {
        let is_near = end.checked_sub_months(Months::new(12)).unwrap().checked_add_days(Days::new(1)).unwrap() < today;
        return if is_near && today <= end && end < card { Task::Abroad } else { Task::Unclear };
    }
    let is_signature_void = answers.moved == Some(true) && !facts.signature.is_absent();
    let first = if card == end { card } else { end };
    match (today < opens(first), card == end) {
        (true, _) if is_signature_void => Task::IssueSignature,
        (true, true) => Task::NothingYetNewCard,
        (true, false) => Task::NothingYet,
        (false, true) => Task::NewCard,
        (false, false) if today <= end => Task::Renew,
        (false, false) => Task::Issue,
    }
}
