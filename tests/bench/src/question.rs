//! The questions that are put to Kigen and to OpenSC alike.

/// What a person or a program may want to know of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Tries left of both PINs.
    Counters,
    /// The last day of the authentication certificate.
    AuthenticationDate,
    /// The last day of the signature certificate, with its password.
    SignatureDate,
    /// The last day of the card itself.
    CardDate,
    /// Everything that needs no PIN.
    Everything,
    /// The same, and whether a known root signed the authentication certificate, by short commands.
    IssuerShort,
    /// The same by extended length.
    IssuerExtended,
}

impl Question {
    /// All, in the order of the table.
    pub const ALL: [Self; 7] = [
        Self::Counters,
        Self::AuthenticationDate,
        Self::SignatureDate,
        Self::CardDate,
        Self::Everything,
        Self::IssuerShort,
        Self::IssuerExtended,
    ];

    /// The words of the table.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Counters => "both counters",
            Self::AuthenticationDate => "authentication date",
            Self::SignatureDate => "signature date, with the password",
            Self::CardDate => "the card's own date",
            Self::Everything => "everything without a PIN",
            Self::IssuerShort => "the same and the issuer, short",
            Self::IssuerExtended => "the same and the issuer, extended",
        }
    }
}
