/// The answer in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Headline {
    /// Nothing to do yet.
    NotYet,
    /// The certificates can be renewed.
    Open,
    /// Today is their last day.
    LastDay,
    /// Typed dates allow two ends, and the earlier one presses.
    TwoEnds,
    /// They have ended, マイナ保険証 still works.
    ExpiredInGrace,
    /// They have ended.
    Expired,
    /// A new card comes next, later.
    CardBoundLater,
    /// A new card can be applied for.
    CardBoundOpen,
    /// The card ends soon; whether it is extended or made anew depends on a period of stay that nobody ruled out.
    CardEndsSoon,
    /// The card has ended.
    CardExpired,
    /// There is no authentication certificate.
    NoCertificate,
    /// The date could not be read.
    Incomplete,
    /// The machine's clock is wrong.
    ClockDoubtful,
    /// The day that a person chose is impossible.
    DayDoubtful,
    /// Only the signature certificate can be renewed.
    SignatureOpen,
    /// Today is its last day.
    SignatureLastDay,
    /// Only the signature certificate has ended.
    SignatureExpired,
    /// No office opens again before the end.
    NoOpenDay,
    /// The card's end moves with the period of stay.
    ExtendStay,
    /// The same, while the extension of the stay is decided.
    SpecialPeriod,
    /// People abroad can renew already.
    AbroadOpen,
    /// Somebody who leaves Japan has the card continued before.
    Leave,
    /// A foreign national who leaves Japan cannot keep the card.
    LeaveWithoutCard,
    /// The signature certificate may be void since a move.
    Moved,
    /// Nothing is due but a PIN that cannot be used.
    SetPin,
    /// A phone's certificates.
    Phone,
    /// 住民基本台帳カード.
    JukiCard,
    /// A driving licence.
    DrivingLicence,
    /// 在留カード or 特別永住者証明書.
    ResidenceCard,
    /// A passport.
    Passport,
    /// Another card.
    OtherCard,
}

impl Headline {
    /// Whether it is about a card that ends with its certificates.
    #[must_use]
    pub const fn is_about_the_cards_end(self) -> bool {
        matches!(self, Self::CardBoundLater | Self::CardBoundOpen | Self::CardEndsSoon)
    }

    /// Whether it names a certificate, which many do not know to be inside the card.
    #[must_use]
    pub const fn is_about_certificates(self) -> bool {
        matches!(
            self,
            Self::Open
                | Self::LastDay
                | Self::ExpiredInGrace
                | Self::Expired
                | Self::SignatureOpen
                | Self::SignatureLastDay
                | Self::SignatureExpired
        )
    }
}
