use super::id::StatementId as Id;
use crate::case::NotChecked;
use crate::text::Texts;

impl NotChecked {
    /// The kind of statement that says it.
    pub(super) const fn id(self) -> Id {
        match self {
            Self::Revocation => Id::UncheckedRevocation,
            Self::Issuer => Id::UncheckedIssuer,
            Self::Chip => Id::UncheckedChip,
            Self::SignatureDate => Id::UncheckedSignatureDate,
            Self::CardDate => Id::UncheckedCardDate,
        }
    }

    /// The sentence.
    #[must_use]
    pub fn text(self, texts: &Texts) -> String {
        texts.text(self.id().as_str())
    }
}
