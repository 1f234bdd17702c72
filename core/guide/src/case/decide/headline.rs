use kigen_card::{OtherCardKind, Token};

use crate::case::kind::{CertificateStatus, Flag, Headline, Task, TodaySource, Verdict};
use crate::case::state::Case;

/// The verdict's headline, unless the person's situation is more urgent.
pub(in crate::case) fn decide(case: &Case<'_>) -> Headline {
    if case.task == Task::Leave {
        return if case.is_limited_stay() { Headline::LeaveWithoutCard } else { Headline::Leave };
    }
    if case.task == Task::ExtendStay {
        return if case.is_stay_pending() { Headline::SpecialPeriod } else { Headline::ExtendStay };
    }
    if case.two_ends().is_some() {
        return Headline::TwoEnds;
    }
    if case.is_over_in_practice() {
        return Headline::NoOpenDay;
    }
    if let Some(times) = case.signature_leads() {
        return match times.status {
            CertificateStatus::EndsToday => Headline::SignatureLastDay,
            CertificateStatus::Expired | CertificateStatus::ExpiredInGrace => Headline::SignatureExpired,
            CertificateStatus::NotYetValid | CertificateStatus::Valid | CertificateStatus::RenewalOpen => {
                Headline::SignatureOpen
            }
        };
    }
    // Whether the 在外公館 opens on the last day is not known here (R-ABROAD-4).
    let is_near = case.verdict == Verdict::NotYet && case.is_abroad_window_near();
    if case.lives_abroad() && (is_near || case.verdict == Verdict::Open) {
        return Headline::AbroadOpen;
    }
    if case.is_void_by_a_move() {
        return Headline::Moved;
    }
    if case.task == Task::SetPin {
        return Headline::SetPin;
    }
    match case.verdict {
        Verdict::NotYet => Headline::NotYet,
        Verdict::Open if case.safe_day_ahead().is_some() => Headline::NotYet,
        Verdict::Open if case.has(Flag::LastDay) => Headline::LastDay,
        Verdict::Open => Headline::Open,
        Verdict::ExpiredInGrace => Headline::ExpiredInGrace,
        Verdict::Expired => Headline::Expired,
        Verdict::CardBoundLater if case.signature_opens_first().is_some() => Headline::NotYet,
        Verdict::CardBoundLater => Headline::CardBoundLater,
        // Which of two tasks it is depends on a period of stay (R-FOREIGN-8).
        Verdict::CardBoundOpen if case.is_stay_open() => Headline::CardEndsSoon,
        Verdict::CardBoundOpen => Headline::CardBoundOpen,
        Verdict::CardExpired => Headline::CardExpired,
        Verdict::NotThisCard => other_card(case),
        Verdict::NoCertificate => Headline::NoCertificate,
        Verdict::Incomplete => Headline::Incomplete,
        Verdict::ClockDoubtful => match case.today.source {
            TodaySource::Given => Headline::DayDoubtful,
            TodaySource::MachineClock { .. } => Headline::ClockDoubtful,
        },
    }
}

fn other_card(case: &Case<'_>) -> Headline {
    match case.facts.token.read() {
        Some(Token::AndroidPhone | Token::Iphone) => Headline::Phone,
        Some(Token::JukiCard) => Headline::JukiCard,
        Some(Token::Other(other)) => match other.kind {
            OtherCardKind::DrivingLicence => Headline::DrivingLicence,
            OtherCardKind::ResidenceCard => Headline::ResidenceCard,
            OtherCardKind::Passport => Headline::Passport,
            OtherCardKind::Unnamed => Headline::OtherCard,
        },
        Some(Token::MyNumberCard | Token::Unknown) | None => Headline::OtherCard,
    }
}
