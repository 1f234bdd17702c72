use kigen_card::IssuerCheck;

use crate::case::kind::{CertificateStatus, Flag, Insurance, NextAction, Remark, Verdict};
use crate::case::state::Case;

impl Case<'_> {
    /// The remarks below the answer, the most important first.
    #[must_use]
    pub fn remarks(&self) -> Vec<Remark> {
        if self.is_another_card() {
            return Vec::new();
        }
        let by_hand = self.has(Flag::ByHand).then_some(Remark::ByHand);
        let card_ends_first = self.earlier_card_end().filter(|_| !self.has_card_ended()).map(Remark::CardEndsFirst);
        [
            by_hand,
            (self.is_last_opening_before_new_year() || self.new_year().is_some()).then_some(Remark::YearEnd),
            card_ends_first,
            self.stay_remark(),
            self.signature_remark(),
            self.card_remark(),
            self.gain().map(|gain| Remark::Gain { gain, is_today: self.is_open_today() }),
            self.issuer_remark(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// How the end affects マイナ保険証, if it is near or past (R-HOKEN); not for a card in date that ends with the
    /// certificates.
    #[must_use]
    pub fn insurance_remark(&self) -> Option<Insurance> {
        let matters =
            matches!(self.verdict, Verdict::Open | Verdict::ExpiredInGrace | Verdict::Expired | Verdict::CardExpired);
        self.insurance().filter(|_| matters)
    }

    /// Only while nobody said it, and the next action does not already say it.
    fn stay_remark(&self) -> Option<Remark> {
        let is_said = matches!(self.next_action, NextAction::CardOrStay { .. });
        (self.is_card_bound() && self.is_stay_open() && !is_said).then_some(Remark::PeriodOfStay)
    }

    fn signature_remark(&self) -> Option<Remark> {
        if self.signature_leads().is_some() {
            return None; // the answer itself is about it
        }
        if self.has(Flag::SignatureUnknown) {
            let is_later = matches!(self.verdict, Verdict::NotYet | Verdict::CardBoundLater);
            return is_later.then_some(Remark::SignatureUnknown);
        }
        let times = self.signature.filter(|_| !self.has_card_ended())?; // a new card brings both
        let ends = times.renewal_closes_on;
        if self.has(Flag::SignatureDue) && times.status == CertificateStatus::Expired {
            Some(Remark::SignatureExpired(ends))
        } else if self.verdict == Verdict::CardBoundOpen {
            Some(Remark::SignatureWithCard)
        } else if self.has(Flag::SignatureDue) {
            Some(Remark::SignatureOpen(ends))
        } else if self.has(Flag::SignatureEarlier) {
            // Not due yet: the day from which it can be renewed lies ahead.
            Some(Remark::SignatureEarlier { ends, opens: times.renewal_opens_on })
        } else {
            None
        }
    }

    fn card_remark(&self) -> Option<Remark> {
        if self.has(Flag::CardUnknown) {
            return Some(Remark::CardUnknown);
        }
        self.card_also_due().map(Remark::CardOpen)
    }

    fn issuer_remark(&self) -> Option<Remark> {
        match &self.facts.authentication.read()?.issuer {
            IssuerCheck::NotChecked => None,
            IssuerCheck::SignedBy(name) => Some(Remark::IssuerKnown(name.clone())),
            IssuerCheck::Unknown => Some(Remark::IssuerUnknown),
        }
    }
}
