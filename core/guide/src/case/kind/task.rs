use super::set::{Member, SetOf};

/// The purpose of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Task {
    /// Renewal inside the window (更新).
    Renew = 1 << 0,
    /// A new certificate after the end, or where there is none (発行).
    Issue = 1 << 1,
    /// A new signature certificate alone: void since a move or a change of name, or ended before the other.
    IssueSignature = 1 << 2,
    /// A new card, with new certificates.
    NewCard = 1 << 3,
    /// The new period of stay is written onto the card.
    ExtendStay = 1 << 4,
    /// A forgotten or locked PIN is set anew, and nothing else is due.
    SetPin = 1 << 5,
    /// Nothing before the window opens.
    Wait = 1 << 6,
    /// Nothing before a new card can be applied for.
    WaitForCard = 1 << 7,
    /// Nothing is known, or it is another card: plans no visit.
    None = 1 << 8,
    /// Before leaving Japan: the card is continued, or ends with the departure (R-ABROAD-1).
    Leave = 1 << 9,
}

impl Task {
    /// Every task.
    pub const ALL: [Self; 10] = [
        Self::Renew,
        Self::Issue,
        Self::IssueSignature,
        Self::NewCard,
        Self::ExtendStay,
        Self::SetPin,
        Self::Wait,
        Self::WaitForCard,
        Self::None,
        Self::Leave,
    ];

    /// Whether a new card is wanted, now or later.
    #[must_use]
    pub const fn is_for_a_card(self) -> bool {
        matches!(self, Self::NewCard | Self::WaitForCard)
    }

    /// Whether certificates are issued (発行), not renewed.
    #[must_use]
    pub const fn is_an_issue(self) -> bool {
        matches!(self, Self::Issue | Self::IssueSignature)
    }

    /// Whether it is about the present card's certificates or their PINs, now or later.
    #[must_use]
    pub const fn is_for_certificates(self) -> bool {
        matches!(self, Self::Renew | Self::Issue | Self::IssueSignature | Self::SetPin | Self::Wait)
    }
}

impl Member for Task {
    fn bits(self) -> u16 {
        self as u16
    }
}

/// A set of tasks.
pub type Tasks = SetOf<Task>;

impl Tasks {
    /// Every task, and none.
    pub const ANY: Self = Self::of(&[Self::VISIT, Self::NONE]);
    /// 更新, in the window.
    pub const RENEW: Self = Self::from_bits(Task::Renew as u16);
    /// 発行.
    pub const ISSUE: Self = Self::from_bits(Task::Issue as u16);
    /// 発行 of the signature certificate alone.
    pub const ISSUE_SIGNATURE: Self = Self::from_bits(Task::IssueSignature as u16);
    /// A new card, applied for now.
    pub const NEW_CARD: Self = Self::from_bits(Task::NewCard as u16);
    /// The card's extension with a period of stay.
    pub const EXTEND_STAY: Self = Self::from_bits(Task::ExtendStay as u16);
    /// A PIN alone.
    pub const SET_PIN: Self = Self::from_bits(Task::SetPin as u16);
    /// Nothing yet; the certificates are renewed later.
    pub const WAIT: Self = Self::from_bits(Task::Wait as u16);
    /// Nothing yet; a new card comes later.
    pub const WAIT_FOR_CARD: Self = Self::from_bits(Task::WaitForCard as u16);
    /// 更新, now or later, whatever is done before it.
    pub const RENEWAL: Self = Self::of(&[Self::RENEW, Self::WAIT, Self::ISSUE_SIGNATURE, Self::SET_PIN]);
    /// New certificates on the present card, now or later: what a PIN alone does not bring.
    pub const NEW_CERTIFICATES: Self = Self::of(&[Self::RENEW, Self::ISSUE, Self::ISSUE_SIGNATURE, Self::WAIT]);
    /// A new card, now or later.
    pub const CARD: Self = Self::of(&[Self::NEW_CARD, Self::WAIT_FOR_CARD]);
    /// Certificates on the present card and their PINs, now or later.
    pub const CERTIFICATES: Self = Self::of(&[Self::RENEWAL, Self::ISSUE]);
    /// Every task that needs a visit, now or later.
    pub const VISIT: Self = Self::of(&[Self::CERTIFICATES, Self::CARD, Self::EXTEND_STAY, Self::LEAVE]);
    /// Before leaving Japan.
    pub const LEAVE: Self = Self::from_bits(Task::Leave as u16);
    /// No visit.
    pub const NONE: Self = Self::from_bits(Task::None as u16);
}
