/// What a result does not rest on; every result says it (R-STATE-2, R-REVOKE-4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotChecked {
    /// Whether a certificate was revoked: the chip never shows it.
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
    /// All possible values, in this order.
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
}
