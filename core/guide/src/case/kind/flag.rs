/// A flag beside a verdict. The names are those of design.md, "One name for one thing".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// Today is the authentication certificate's last day.
    LastDay,
    /// The signature certificate's date is not known.
    SignatureUnknown,
    /// The card has no signature certificate.
    SignatureAbsent,
    /// The signature certificate ends before the other.
    SignatureEarlier,
    /// The signature certificate is in its renewal window or has ended.
    SignatureDue,
    /// The authentication PIN is locked.
    LockAuthentication,
    /// The signature password is locked.
    LockSignature,
    /// One of the two has one try left.
    OneTryLeft,
    /// The card's own date is not known.
    CardUnknown,
    /// A date is none that an intact card says.
    DoubtfulDate,
    /// A person typed the dates.
    ByHand,
}

impl Flag {
    /// Every flag, in the order of design.md.
    pub const ALL: [Self; 11] = [
        Self::LastDay,
        Self::SignatureUnknown,
        Self::SignatureAbsent,
        Self::SignatureEarlier,
        Self::SignatureDue,
        Self::LockAuthentication,
        Self::LockSignature,
        Self::OneTryLeft,
        Self::CardUnknown,
        Self::DoubtfulDate,
        Self::ByHand,
    ];

    /// The name in JSON and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LastDay => "last-day",
            Self::SignatureUnknown => "signature-unknown",
            Self::SignatureAbsent => "signature-absent",
            Self::SignatureEarlier => "signature-earlier",
            Self::SignatureDue => "signature-due",
            Self::LockAuthentication => "lock-authentication",
            Self::LockSignature => "lock-signature",
            Self::OneTryLeft => "one-try-left",
            Self::CardUnknown => "card-unknown",
            Self::DoubtfulDate => "doubtful-date",
            Self::ByHand => "by-hand",
        }
    }
}
