//! The headline and the next action: worded once for every screen, the guide, the terminal and the calendar.

use super::id::StatementId as Id;
use super::statement::Statement;
use super::value::{date, name, phrase, sentences, telephone};
use crate::case::{Case, Deadline, Headline, NextAction};

/// The answer in one line.
#[must_use]
pub fn headline(c: &Case<'_>) -> Statement {
    let id = match c.headline() {
        Headline::NotYet => Id::VerdictNotYet,
        Headline::Open => Id::VerdictOpen,
        Headline::LastDay => Id::VerdictLastDay,
        Headline::ExpiredInGrace => Id::VerdictExpiredInGrace,
        Headline::Expired => Id::VerdictExpired,
        Headline::CardBoundLater => Id::VerdictCardBoundLater,
        Headline::CardBoundOpen => Id::VerdictCardBoundOpen,
        Headline::CardExpired => Id::VerdictCardExpired,
        Headline::NoCertificate => Id::VerdictNoCertificate,
        Headline::Incomplete => Id::VerdictIncomplete,
        Headline::ClockDoubtful => Id::VerdictClockDoubtful,
        Headline::DayDoubtful => Id::VerdictDayDoubtful,
        Headline::SignatureOpen => Id::VerdictSignatureOpen,
        Headline::SignatureLastDay => Id::VerdictSignatureLastDay,
        Headline::SignatureExpired => Id::VerdictSignatureExpired,
        Headline::NoOpenDay => Id::VerdictNoOpenDay,
        Headline::ExtendStay => Id::VerdictExtendStay,
        Headline::SpecialPeriod => Id::VerdictSpecialPeriod,
        Headline::AbroadOpen => Id::VerdictAbroadOpen,
        Headline::Moved => Id::VerdictMoved,
        Headline::Phone => Id::VerdictPhone,
        Headline::JukiCard => Id::VerdictJukiCard,
        Headline::DrivingLicence => Id::VerdictDrivingLicence,
        Headline::ResidenceCard => Id::VerdictResidenceCard,
        Headline::Passport => Id::VerdictPassport,
        Headline::OtherCard => Id::VerdictOtherCard,
    };
    if c.is_another_card() {
        c.fact(id, Vec::new())
    } else if matches!(c.headline(), Headline::AbroadOpen | Headline::Moved) {
        c.national(id, Vec::new())
    } else {
        c.calculated(id, Vec::new())
    }
}

/// The one thing to do next.
#[must_use]
pub fn next_action(c: &Case<'_>) -> Statement {
    let by = |id, by| c.calculated(id, vec![("date", date(by))]);
    let phone = |phone: &Option<String>| ("details", sentences(phone.as_deref().map(telephone)));
    match c.next_action() {
        NextAction::Wait { opens } => c.calculated(Id::NextWait, vec![("opens", date(*opens))]),
        NextAction::WaitForCard { opens } => c.calculated(Id::NextWaitForCard, vec![("opens", date(*opens))]),
        NextAction::Renew { by: day } => by(Id::NextRenew, *day),
        NextAction::Reserve { by: day, phone: number } => {
            let arguments = vec![("date", date(*day)), phone(number)];
            match c.office().reservation() {
                Some(found) => c.found(Id::NextReserve, arguments, &found),
                None => c.calculated(Id::NextReserve, arguments),
            }
        }
        NextAction::TwoVisits { .. } if c.is_late_for_two_visits() => {
            let number = c.phone_to_ask();
            c.calculated(Id::NextTwoVisitsLate, vec![phone(&number)])
        }
        NextAction::TwoVisits { by: day } => by(Id::NextTwoVisits, *day),
        NextAction::RenewToday => c.calculated(Id::NextRenewToday, Vec::new()),
        NextAction::AfterTheEnd { opens } => by(Id::NextAfterTheEnd, *opens),
        NextAction::RenewSignature { by: day } => by(Id::NextRenewSignature, *day),
        NextAction::Issue => c.national(Id::NextIssue, Vec::new()),
        NextAction::ReserveIssue { phone: number } => match c.office().reservation() {
            Some(found) => c.found(Id::NextReserveIssue, vec![phone(number)], &found),
            None => c.national(Id::NextReserveIssue, vec![phone(number)]),
        },
        NextAction::IssueTwoVisits => c.national(Id::NextIssueTwoVisits, Vec::new()),
        NextAction::AskForm { phone: number } => c.national(Id::NextAskForm, vec![phone(number)]),
        NextAction::IssueSignature => c.calculated(Id::NextIssueSignature, Vec::new()),
        NextAction::Moved => c.national(Id::NextMoved, Vec::new()),
        NextAction::NewCard { by: day } => by(Id::NextNewCard, *day),
        NextAction::CardFirst => c.national(Id::NextCardFirst, Vec::new()),
        NextAction::ExtendStay(Deadline::By(day)) => by(Id::NextExtendStay, *day),
        NextAction::ExtendStay(Deadline::Today) => c.calculated(Id::NextExtendStayToday, Vec::new()),
        NextAction::AskSpecialPeriod(Deadline::By(day)) => by(Id::NextSpecialPeriod, *day),
        NextAction::AskSpecialPeriod(Deadline::Today) => c.calculated(Id::NextSpecialPeriodToday, Vec::new()),
        NextAction::ExtendStay(Deadline::Over) | NextAction::AskSpecialPeriod(Deadline::Over) => {
            c.calculated(Id::NextStayOver, Vec::new())
        }
        NextAction::CardOrStay { by: day } => by(Id::NextCardOrStay, *day),
        NextAction::StayEnded => c.national(Id::NextStayEnded, Vec::new()),
        NextAction::IssueWhenNeeded => c.national(Id::NextIssueWhenNeeded, Vec::new()),
        NextAction::ReadAgain => c.national(Id::NextReadAgain, Vec::new()),
        NextAction::MendClock { today } => c.calculated(Id::NextMendClock, vec![("today", date(*today))]),
        NextAction::OtherDay { today } => c.calculated(Id::NextOtherDay, vec![("today", date(*today))]),
        NextAction::Phone => c.national(Id::NextPhone, Vec::new()),
        NextAction::JukiCard => c.national(Id::NextJukiCard, Vec::new()),
        NextAction::OtherCard { status } => {
            let answered =
                status.map(|status| phrase("next-card-answered", vec![("status", name(&status.to_string()))]));
            c.national(Id::NextOtherCard, vec![("details", sentences(answered))])
        }
        NextAction::Abroad => c.national(Id::NextAbroad, Vec::new()),
    }
}
