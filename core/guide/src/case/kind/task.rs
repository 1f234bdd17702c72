use super::set::{Member, SetOf};

/// The purpose of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Task {
    /// Renewal inside the window, now or later (更新).
    Renew = 1 << 0,
    /// A new certificate after the end, or where there is none (発行).
    Issue = 1 << 1,
    /// A new card, with new certificates.
    NewCard = 1 << 2,
    /// The new period of stay is written onto the card.
    ExtendStay = 1 << 3,
    /// Nothing is known, or it is another card: plans no visit.
    None = 1 << 4,
}

impl Task {
    /// Every task.
    pub const ALL: [Self; 5] = [Self::Renew, Self::Issue, Self::NewCard, Self::ExtendStay, Self::None];
}

impl Member for Task {
    fn bits(self) -> u8 {
        self as u8
    }
}

/// A set of tasks.
pub type Tasks = SetOf<Task>;

impl Tasks {
    /// Every task, and none.
    pub const ANY: Self = Self::of(&[Self::VISIT, Self::NONE]);
    /// 更新.
    pub const RENEW: Self = Self::from_bits(Task::Renew as u8);
    /// 発行.
    pub const ISSUE: Self = Self::from_bits(Task::Issue as u8);
    /// A new card.
    pub const NEW_CARD: Self = Self::from_bits(Task::NewCard as u8);
    /// The card's extension with a period of stay.
    pub const EXTEND_STAY: Self = Self::from_bits(Task::ExtendStay as u8);
    /// Certificates on the present card: 更新, 発行.
    pub const CERTIFICATES: Self = Self::of(&[Self::RENEW, Self::ISSUE]);
    /// Every task that needs a visit.
    pub const VISIT: Self = Self::of(&[Self::CERTIFICATES, Self::NEW_CARD, Self::EXTEND_STAY]);
    /// No visit.
    pub const NONE: Self = Self::from_bits(Task::None as u8);
}
