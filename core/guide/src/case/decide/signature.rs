use crate::case::kind::{CertificateStatus, CertificateTimes, Flag, Task, Verdict};
use crate::case::state::Case;

impl Case<'_> {
    /// The signature certificate's days, if it needs a separate action.
    #[must_use]
    pub fn signature_due(&self) -> Option<CertificateTimes> {
        self.signature.filter(|_| self.has(Flag::SignatureDue))
    }

    /// Its days, if only it is due now: they come first (R-WINDOW-6).
    #[must_use]
    pub fn signature_leads(&self) -> Option<CertificateTimes> {
        self.signature_due().filter(|_| matches!(self.verdict, Verdict::NotYet | Verdict::CardBoundLater))
    }

    /// Its days, if nothing is due yet and its window opens first: then its first day is the one to know.
    #[must_use]
    pub fn signature_opens_first(&self) -> Option<CertificateTimes> {
        let is_waiting = matches!(self.task, Task::Wait | Task::WaitForCard);
        let is_later = matches!(self.verdict, Verdict::NotYet | Verdict::CardBoundLater);
        let other = self.authentication.filter(|_| is_waiting && is_later && !self.lives_abroad())?;
        self.signature
            .filter(|found| self.day() < found.renewal_opens_on && found.renewal_opens_on < other.renewal_opens_on)
    }

    /// Its days, where the answer is about them: then they stand on the rail too.
    #[must_use]
    pub fn signature_on_the_rail(&self) -> Option<CertificateTimes> {
        let other = self.authentication?;
        let is_the_key_date = |own: &CertificateTimes| {
            own.renewal_closes_on != other.renewal_closes_on
                && self.key_date().is_some_and(|key| key.date() == own.renewal_closes_on)
        };
        self.signature_leads()
            .or_else(|| self.signature_opens_first())
            .or_else(|| self.signature.filter(is_the_key_date))
    }

    /// Its days, if they differ from the other's and may be counted (R-WINDOW-6).
    #[must_use]
    pub fn signature_apart(&self) -> Option<CertificateTimes> {
        let other = self.authentication?;
        let apart = self.signature.filter(|found| found.renewal_closes_on != other.renewal_closes_on)?;
        // After a move its own days say nothing: it may be revoked (R-REVOKE-1).
        (self.is_clock_good() && !self.has_ended() && !self.is_void_by_a_move()).then_some(apart)
    }

    /// The first day on which both can be renewed at one visit.
    #[must_use]
    pub fn both_open_on(&self) -> Option<chrono::NaiveDate> {
        let (signature, other) = (self.signature_apart()?, self.authentication?);
        let from = signature.renewal_opens_on.max(other.renewal_opens_on);
        let until = signature.renewal_closes_on.min(other.renewal_closes_on);
        let may_be = signature.status != CertificateStatus::Expired && !self.is_card_bound();
        (may_be && from <= until).then_some(from)
    }
}
