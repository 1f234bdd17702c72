use crate::case::kind::{Headline, Tone, Verdict};
use crate::case::state::Case;

impl Case<'_> {
    /// The colour role of the answer.
    #[must_use]
    pub fn tone(&self) -> Tone {
        match self.headline {
            Headline::NotYet | Headline::CardBoundLater => Tone::Fine,
            Headline::ExtendStay | Headline::SpecialPeriod
                if matches!(self.verdict, Verdict::NotYet | Verdict::CardBoundLater) =>
            {
                Tone::Fine
            }
            Headline::Open
            | Headline::LastDay
            | Headline::TwoEnds
            | Headline::CardBoundOpen
            | Headline::CardEndsSoon
            | Headline::SignatureOpen
            | Headline::SignatureLastDay
            | Headline::NoOpenDay
            | Headline::ExtendStay
            | Headline::SpecialPeriod
            | Headline::AbroadOpen
            | Headline::Leave
            | Headline::LeaveWithoutCard
            | Headline::Moved
            | Headline::SetPin => Tone::Act,
            Headline::ExpiredInGrace | Headline::Expired | Headline::CardExpired | Headline::SignatureExpired => {
                Tone::Ended
            }
            Headline::NoCertificate
            | Headline::Incomplete
            | Headline::ClockDoubtful
            | Headline::DayDoubtful
            | Headline::Phone
            | Headline::JukiCard
            | Headline::DrivingLicence
            | Headline::ResidenceCard
            | Headline::Passport
            | Headline::OtherCard => Tone::Note,
        }
    }
}
