use kigen_card::{IssuerCheck, Item};

use crate::facts::{CertificateDates, Facts};
use crate::text::Texts;
use crate::verdict::Assessment;

/// What a result does not rest on: said on every result (R-STATE-2, R-REVOKE-4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotChecked {
    /// Whether a certificate was revoked: never seen on the chip.
    Revocation,
    /// Who issued the certificates.
    Issuer,
    /// Whether the chip is genuine: the card's own keys were not used.
    Chip,
    /// Until when the signature certificate lasts.
    SignatureDate,
    /// Until when the card lasts.
    CardDate,
}

impl NotChecked {
    /// Everything that can stand there, in this order.
    pub const ALL: [Self; 5] = [Self::Revocation, Self::Issuer, Self::Chip, Self::SignatureDate, Self::CardDate];

    /// The name in JSON and across the bindings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Revocation => "revocation",
            Self::Issuer => "issuer",
            Self::Chip => "chip",
            Self::SignatureDate => "signature-date",
            Self::CardDate => "card-date",
        }
    }

    /// What was not checked for these facts. By hand there is neither a chip nor an issuer to speak of.
    #[must_use]
    pub fn of(facts: &Facts, assessment: &Assessment) -> Vec<Self> {
        let from_card = !facts.is_by_hand();
        let holds = |line: Self| match line {
            Self::Revocation => true,
            Self::Issuer => {
                from_card && !was_issuer_checked(&facts.authentication) && !was_issuer_checked(&facts.signature)
            }
            Self::Chip => from_card,
            Self::SignatureDate => assessment.signature.is_none() && !facts.signature.is_absent(),
            Self::CardDate => facts.card_expires_on().is_none(),
        };
        Self::ALL.into_iter().filter(|line| holds(*line)).collect()
    }

    /// The sentence.
    #[must_use]
    pub fn text(self, texts: &Texts) -> String {
        texts.text(match self {
            Self::Revocation => "unchecked-revocation",
            Self::Issuer => "unchecked-issuer",
            Self::Chip => "unchecked-chip",
            Self::SignatureDate => "unchecked-signature-date",
            Self::CardDate => "unchecked-card-date",
        })
    }
}

fn was_issuer_checked(certificate: &Item<CertificateDates>) -> bool {
    match certificate.read().map(|dates| &dates.issuer) {
        Some(IssuerCheck::SignedBy(_) | IssuerCheck::Unknown) => true,
        Some(IssuerCheck::NotChecked) | None => false,
    }
}
