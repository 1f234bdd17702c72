use crate::case::kind::{CertificateStatus, KeyDate, Task, Verdict};
use crate::case::state::Case;

impl Case<'_> {
    /// The one date that matters: that of the leading certificate or card.
    #[must_use]
    pub fn key_date(&self) -> Option<KeyDate> {
        if self.task == Task::Leave {
            // No source states a first day abroad (R-ABROAD-2).
            return self.authentication.map(|times| KeyDate::Until(times.renewal_closes_on));
        }
        if let Some(times) = self.signature_leads() {
            let has_ended = times.status == CertificateStatus::Expired;
            let ends = times.renewal_closes_on;
            return Some(if has_ended { KeyDate::EndedOn(ends) } else { KeyDate::Until(ends) });
        }
        if self.task == Task::ExtendStay {
            return self.last_possible_day().map(KeyDate::Until);
        }
        let ends = self.authentication.map(|times| times.renewal_closes_on);
        match self.verdict {
            // No source states a first day (R-ABROAD-2).
            Verdict::NotYet | Verdict::CardBoundLater if self.lives_abroad() => ends.map(KeyDate::Until),
            Verdict::NotYet | Verdict::CardBoundLater if let Some(first) = self.signature_opens_first() => {
                Some(KeyDate::From(first.renewal_opens_on))
            }
            Verdict::NotYet | Verdict::CardBoundLater => self.opens_on().map(KeyDate::From),
            Verdict::Open if self.safe_day_ahead().is_some() => self.opens_on().map(KeyDate::From),
            Verdict::Open => self.last_possible_day().map(KeyDate::Until),
            Verdict::CardBoundOpen => ends.map(KeyDate::Until),
            Verdict::ClockDoubtful => ends.map(KeyDate::EndIs),
            Verdict::ExpiredInGrace | Verdict::Expired => ends.map(KeyDate::EndedOn),
            Verdict::CardExpired => self.facts.card_expires_on().map(KeyDate::EndedOn),
            Verdict::NotThisCard | Verdict::NoCertificate | Verdict::Incomplete => None,
        }
    }
}
