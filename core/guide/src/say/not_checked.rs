use crate::case::NotChecked;
use crate::text::Texts;

impl NotChecked {
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
