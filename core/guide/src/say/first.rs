//! The headline and the next action: worded once for every screen, the guide, the terminal and the calendar.

use chrono::NaiveDate;

use super::id::StatementId as Id;
use super::pin_name::pin_name;
use super::service_name::service_name;
use super::statement::Statement;
use super::value::{Value, date, name, number, phrase, sentences, telephone, words};
use crate::case::{Case, Deadline, Headline, NextAction};

/// The answer in one line.
#[must_use]
pub fn headline(c: &Case<'_>) -> Statement {
    let id = match c.headline() {
        Headline::NotYet => Id::VerdictNotYet,
        Headline::Open => Id::VerdictOpen,
        Headline::LastDay => Id::VerdictLastDay,
        Headline::TwoEnds => Id::VerdictTwoEnds,
        Headline::ExpiredInGrace => Id::VerdictExpiredInGrace,
        Headline::Expired => Id::VerdictExpired,
        Headline::CardBoundLater => Id::VerdictCardBoundLater,
        Headline::CardBoundOpen => Id::VerdictCardBoundOpen,
        Headline::CardEndsSoon => Id::VerdictCardEndsSoon,
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
        Headline::Leave => Id::VerdictLeave,
        Headline::LeaveWithoutCard => Id::VerdictLeaveWithoutCard,
        Headline::Moved => Id::VerdictMoved,
        Headline::SetPin => Id::VerdictSetPin,
        Headline::Phone => Id::VerdictPhone,
        Headline::JukiCard => Id::VerdictJukiCard,
        Headline::DrivingLicence => Id::VerdictDrivingLicence,
        Headline::ResidenceCard => Id::VerdictResidenceCard,
        Headline::Passport => Id::VerdictPassport,
        Headline::OtherCard => Id::VerdictOtherCard,
    };
    if c.is_another_card() {
        c.fact(id, Vec::new())
    } else if matches!(
        c.headline(),
        Headline::AbroadOpen | Headline::Leave | Headline::LeaveWithoutCard | Headline::Moved | Headline::SetPin
    ) {
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
        NextAction::WaitForSignature { opens, other } => {
            c.calculated(Id::NextWaitForSignature, vec![("opens", date(*opens)), ("other", date(*other))])
        }
        NextAction::WaitForSignatureThenCard { opens, card } => {
            c.calculated(Id::NextWaitForSignatureThenCard, vec![("opens", date(*opens)), ("card", date(*card))])
        }
        NextAction::WaitForCard { opens } => c.calculated(Id::NextWaitForCard, vec![("opens", date(*opens))]),
        NextAction::Renew { by: day } => c.calculated(Id::NextRenew, vec![("date", date(*day)), c.town()]),
        NextAction::Reserve { by: day, phone: number } => {
            let arguments = vec![("date", date(*day)), phone(number)];
            match c.office().reservation() {
                Some(found) => c.found(Id::NextReserve, arguments, &found),
                None => c.calculated(Id::NextReserve, arguments),
            }
        }
        NextAction::TwoVisits { .. } if c.is_late_for_two_visits() => {
            let number = c.phone_to_ask();
            let id = if c.takes_two_visits() { Id::NextTwoVisitsLate } else { Id::NextTwoVisitsPerhapsLate };
            c.calculated(id, vec![phone(&number)])
        }
        NextAction::TwoVisits { by: day } => by(Id::NextTwoVisits, *day),
        NextAction::RenewToday => c.calculated(Id::NextRenewToday, vec![("reserve", number(c.must_reserve().into()))]),
        NextAction::AfterTheEnd { opens } => {
            let may_open = number(c.may_open_before_the_end().into());
            c.calculated(Id::NextAfterTheEnd, vec![("date", date(*opens)), ("perhaps", may_open)])
        }
        NextAction::RenewSignature { by: day } => by(Id::NextRenewSignature, *day),
        NextAction::LookAtFace { first, renewed } => {
            let has_ended = c.has_ended();
            let id = if has_ended { Id::NextLookAtFaceEnded } else { Id::NextLookAtFace };
            c.calculated(id, vec![("date", date(*first)), ("other", date(*renewed))])
        }
        NextAction::Issue => c.national(Id::NextIssue, vec![c.town()]),
        NextAction::ReserveIssue { phone: number } => match c.office().reservation() {
            Some(found) => c.found(Id::NextReserveIssue, vec![phone(number)], &found),
            None => c.national(Id::NextReserveIssue, vec![phone(number)]),
        },
        NextAction::IssueTwoVisits => c.national(Id::NextIssueTwoVisits, Vec::new()),
        NextAction::AskForm { phone: number } => c.national(Id::NextAskForm, vec![phone(number), c.form()]),
        NextAction::IssueSignature => c.calculated(Id::NextIssueSignature, Vec::new()),
        NextAction::Moved => c.national(Id::NextMoved, vec![c.town()]),
        NextAction::SetPin { opens } => set_pin(c, *opens),
        NextAction::NewCard { by: day } if c.ends_before_a_new_card() => {
            let arguments = vec![("date", date(*day)), ("child", number(c.may_be_child().into()))];
            c.calculated(Id::NextNewCardLate, arguments)
        }
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
        NextAction::IssueWhenNeeded => c.national(Id::NextIssueWhenNeeded, vec![c.town()]),
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
        NextAction::WaitAbroad { ends } => c.calculated(Id::NextWaitAbroad, vec![("date", date(*ends))]),
        NextAction::Abroad => c.national(Id::NextAbroad, Vec::new()),
        NextAction::Leave => c.national(Id::NextLeave, Vec::new()),
        NextAction::LeaveAndRenew { by: day } => by(Id::NextLeaveAndRenew, *day),
        NextAction::LeaveWithoutCard => c.national(Id::NextLeaveWithoutCard, Vec::new()),
    }
}

/// What does not work meanwhile, and the first day of what comes next.
fn set_pin(c: &Case<'_>, opens: NaiveDate) -> Statement {
    let id = match c.is_card_bound() {
        true => Id::NextSetPinForCard,
        false if c.can_reset_at_the_renewal() => Id::NextSetPinSoon,
        false if c.may_renew_at_the_second_visit() => Id::NextSetPinProxySoon,
        false => Id::NextSetPin,
    };
    let services = c.services_without_pin().into_iter().map(|service| words(service_name(service, false))).collect();
    let pins = c.set_anew().iter().map(pin_name).collect();
    c.calculated(id, vec![("pins", Value::List(pins)), ("services", Value::List(services)), ("opens", date(opens))])
}
