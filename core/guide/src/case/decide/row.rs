use kigen_card::CertificateKind;

use crate::calendar::window_opens_on;
use crate::case::kind::{CardRow, CardState, CertificateRow, CertificateState, CertificateStatus};
use crate::case::state::Case;

impl Case<'_> {
    /// A certificate's row; `None` if its date is not known.
    #[must_use]
    pub fn certificate_row(&self, kind: CertificateKind) -> Option<CertificateRow> {
        let (item, times) = match kind {
            CertificateKind::Authentication => (&self.facts.authentication, self.authentication),
            CertificateKind::Signature => (&self.facts.signature, self.signature),
        };
        let (dates, times) = item.read().cloned().zip(times)?;
        let with_card = self.facts.card_expires_on() == Some(times.renewal_closes_on);
        let state = match times.status {
            CertificateStatus::NotYetValid => CertificateState::NotYetValid,
            CertificateStatus::Valid | CertificateStatus::RenewalOpen if with_card => CertificateState::WithCard,
            CertificateStatus::Valid => CertificateState::Valid,
            CertificateStatus::RenewalOpen => CertificateState::RenewalOpen,
            CertificateStatus::EndsToday => CertificateState::EndsToday,
            CertificateStatus::ExpiredInGrace | CertificateStatus::Expired => CertificateState::Expired,
        };
        let is_renewable = state != CertificateState::Expired && !with_card;
        let ends_with_card = dates.expires_on > times.renewal_closes_on;
        Some(CertificateRow {
            dates,
            state: self.is_clock_good().then_some(state),
            window: is_renewable.then_some((times.renewal_opens_on, times.renewal_closes_on)),
            ends_with_card: ends_with_card.then_some(times.renewal_closes_on),
        })
    }

    /// The card's row; `None` if its date is not known.
    #[must_use]
    pub fn card_row(&self) -> Option<CardRow> {
        let expires_on = self.facts.card_expires_on()?;
        let opens_on = window_opens_on(expires_on);
        let state = if self.day() > expires_on {
            CardState::Expired
        } else if self.day() == expires_on {
            CardState::EndsToday
        } else if self.day() >= opens_on {
            CardState::Open
        } else {
            CardState::Valid
        };
        Some(CardRow {
            expires_on,
            state: self.is_clock_good().then_some(state),
            opens_on: (!self.has_card_ended()).then_some(opens_on),
        })
    }

    /// Whether the other certificate's known end bounds the signature certificate's (R-VALID-3): an upper bound, not a
    /// date.
    #[must_use]
    pub fn is_signature_bound(&self) -> bool {
        self.has_signature_certificate() && self.authentication.is_some()
    }
}
