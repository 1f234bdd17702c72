use chrono::{Datelike, NaiveDate};

use crate::calendar::{Birthday, is_same_birthday, nth_birthday_after};
use crate::case::kind::{CardReason, CertificateReason, Task};
use crate::case::state::Case;

impl Case<'_> {
    /// Why the certificates end on their day.
    #[must_use]
    pub fn certificate_reason(&self) -> Option<CertificateReason> {
        let ends = self.authentication?.renewal_closes_on;
        Some(match self.facts.card_expires_on() {
            Some(card) if card <= ends && self.is_limited_stay() => CertificateReason::Stay,
            Some(card) if card <= ends => CertificateReason::Card,
            Some(card) if is_same_birthday(card, ends) => CertificateReason::Birthday,
            Some(_) => CertificateReason::Unclear,
            None => CertificateReason::Unknown,
        })
    }

    /// Why the card ends on its day.
    ///
    /// If a certificate ends on a birthday before the card does, the card did not cut it short (R-VALID-2): it lasts
    /// beyond the fifth birthday, hence until the tenth. Never with typed dates, since the certificate's date may
    /// itself be counted from the card's.
    #[must_use]
    pub fn card_reason(&self) -> Option<CardReason> {
        let card = self.facts.card_expires_on().filter(|_| !self.is_another_card())?;
        let ends = self.authentication.map(|times| times.renewal_closes_on);
        let is_cut_short = ends.is_some_and(|ends| card <= ends);
        if self.is_limited_stay() {
            return (!is_cut_short).then_some(CardReason::Stay);
        }
        if self.is_card_beyond_the_tenth_birthday(card) {
            return None;
        }
        if !self.facts.is_by_hand() && ends.is_some_and(|ends| ends < card && is_same_birthday(card, ends)) {
            return Some(CardReason::TenthBirthday);
        }
        Some(if self.is_stay_open() { CardReason::AgeOrStay } else { CardReason::Age })
    }

    /// Whether the card ends later than on the tenth birthday after it was made at the latest, as one that was made for a
    /// renewal may (R-VALID-9): no reason is known.
    fn is_card_beyond_the_tenth_birthday(&self, card: NaiveDate) -> bool {
        let certificate_began = self.facts.authentication.read().and_then(|dates| dates.valid_from);
        certificate_began.is_some_and(|began| nth_birthday_after(Birthday::of(card), began, 10).latest < card)
    }

    /// Whether the usual sentence (fifth birthday, ten-year card) is wrong for this person (R-CONFLICT 2, 5).
    #[must_use]
    pub fn is_usual_reason_wrong(&self) -> bool {
        let ends = self.authentication.map(|times| times.renewal_closes_on);
        self.facts.card_expires_on().zip(ends).is_some_and(|(card, ends)| !is_five_years_before(ends, card))
    }

    /// Whether the answer explains the signature certificate's own day.
    #[must_use]
    pub fn is_signature_explained(&self) -> bool {
        self.facts.signature.read().is_some() && self.task != Task::None
    }

    /// Whether the certificates end on no birthday of the holder, which a period of stay can also cause (R-FOREIGN-8).
    pub(in crate::case) fn is_end_unclear(&self) -> bool {
        self.certificate_reason() == Some(CertificateReason::Unclear)
    }
}

fn is_five_years_before(ends: NaiveDate, card: NaiveDate) -> bool {
    ends.year() + 5 == card.year() && is_same_birthday(ends, card)
}
