/// The result of a reading. The names are those of design.md, "One name for one thing".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing to do before the renewal window opens.
    NotYet,
    /// The authentication certificate can be renewed.
    Open,
    /// It has ended, マイナ保険証 still works.
    ExpiredInGrace,
    /// It has ended.
    Expired,
    /// The card ends together with it, later.
    CardBoundLater,
    /// The card ends together with it, and a new card can be applied for.
    CardBoundOpen,
    /// The card itself has ended.
    CardExpired,
    /// A phone's certificates, an old 住民基本台帳カード or a card of another kind.
    NotThisCard,
    /// A card without an authentication certificate.
    NoCertificate,
    /// The authentication certificate's date could not be read.
    Incomplete,
    /// Today cannot be right (R-TIME-5): dates are shown without day counts.
    ClockDoubtful,
}

impl Verdict {
    /// Every verdict, in the order of design.md.
    pub const ALL: [Self; 11] = [
        Self::NotYet,
        Self::Open,
        Self::ExpiredInGrace,
        Self::Expired,
        Self::CardBoundLater,
        Self::CardBoundOpen,
        Self::CardExpired,
        Self::NotThisCard,
        Self::NoCertificate,
        Self::Incomplete,
        Self::ClockDoubtful,
    ];

    /// The name in JSON and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::Open => "open",
            Self::ExpiredInGrace => "expired-in-grace",
            Self::Expired => "expired",
            Self::CardBoundLater => "card-bound-later",
            Self::CardBoundOpen => "card-bound-open",
            Self::CardExpired => "card-expired",
            Self::NotThisCard => "not-this-card",
            Self::NoCertificate => "no-certificate",
            Self::Incomplete => "incomplete",
            Self::ClockDoubtful => "clock-doubtful",
        }
    }

    /// Whether it depends on comparing dates with today.
    #[must_use]
    pub const fn is_about_dates(self) -> bool {
        match self {
            Self::NotYet
            | Self::Open
            | Self::ExpiredInGrace
            | Self::Expired
            | Self::CardBoundLater
            | Self::CardBoundOpen
            | Self::CardExpired => true,
            Self::NotThisCard | Self::NoCertificate | Self::Incomplete | Self::ClockDoubtful => false,
        }
    }
}
