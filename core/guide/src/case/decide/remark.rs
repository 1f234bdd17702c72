use kigen_card::IssuerCheck;

use crate::case::kind::{
    CertificateStatus, Flag, Insurance, NextAction, Person, PinStanding, Remark, Reset, Task, Verdict,
};
use crate::case::state::Case;
use crate::rules::Pin;

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
            self.has(Flag::DoubtfulDate).then_some(Remark::DoubtfulDate),
            self.locked_remark(),
            self.one_try_remark(),
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

    /// Not where the answer itself is about it.
    fn locked_remark(&self) -> Option<Remark> {
        let pins = self.pins_standing(PinStanding::Locked);
        let is_mended_at_the_renewal = self.task == Task::Renew
            && self.person == Person::Holder
            && matches!(self.reset(), Reset::AtOffice | Reset::AtStore { or_with_renewal: true, .. });
        let is_told = !pins.is_empty() && self.task != Task::SetPin && !self.has_card_ended();
        is_told.then_some(Remark::Locked { pins, is_mended_at_the_renewal })
    }

    fn one_try_remark(&self) -> Option<Remark> {
        let pins = self.pins_standing(PinStanding::Left(1));
        (!pins.is_empty() && !self.has_card_ended()).then_some(Remark::OneTryLeft(pins))
    }

    fn pins_standing(&self, standing: PinStanding) -> Vec<Pin> {
        let both = [(Pin::Signature, self.signature_standing()), (Pin::Authentication, self.authentication_standing())];
        both.into_iter().filter(|(_, found)| *found == Some(standing)).map(|(pin, _)| pin).collect()
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
        if self.is_void_by_a_move() {
            return None; // what it still says of its end may be revoked
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
            // Not due yet: the day from which it can be renewed lies ahead; where that day leads, nothing is left to say.
            self.signature_opens_first()
                .is_none()
                .then_some(Remark::SignatureEarlier { ends, opens: times.renewal_opens_on })
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
            known @ (IssuerCheck::SignedBy(_) | IssuerCheck::Demo) => {
                Some(Remark::IssuerKnown(known.as_str().to_owned()))
            }
            IssuerCheck::Unknown => Some(Remark::IssuerUnknown),
        }
    }
}
