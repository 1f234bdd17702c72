use kigen_card::{IssuerCheck, Item};

use crate::case::kind::NotChecked;
use crate::case::state::Case;
use crate::facts::CertificateDates;

impl Case<'_> {
    /// What was not checked of this card. Typed dates involve neither chip nor issuer.
    #[must_use]
    pub fn not_checked(&self) -> Vec<NotChecked> {
        let facts = &self.facts;
        let from_card = !facts.is_by_hand();
        let holds = |line: NotChecked| match line {
            NotChecked::Revocation => true,
            NotChecked::Issuer => {
                from_card && !was_issuer_checked(&facts.authentication) && !was_issuer_checked(&facts.signature)
            }
            NotChecked::Chip => from_card,
            NotChecked::SignatureDate => self.signature.is_none() && self.has_signature_certificate(),
            NotChecked::CardDate => facts.card_expires_on().is_none(),
        };
        NotChecked::ALL.into_iter().filter(|line| holds(*line)).collect()
    }
}

fn was_issuer_checked(certificate: &Item<CertificateDates>) -> bool {
    match certificate.read().map(|dates| &dates.issuer) {
        Some(IssuerCheck::SignedBy(_) | IssuerCheck::Demo | IssuerCheck::Unknown) => true,
        Some(IssuerCheck::NotChecked) | None => false,
    }
}
