/// The purpose of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Task {
    /// Renewal inside the window, now or later (更新).
    Renew,
    /// A new certificate after the end, or where there is none (発行).
    Issue,
    /// A new card, with new certificates.
    NewCard,
    /// The new period of stay is written onto the card.
    ExtendStay,
    /// Nothing is known, or it is another card: plans no visit.
    None,
}

impl Task {
    /// Every task.
    pub const ALL: [Self; 5] = [Self::Renew, Self::Issue, Self::NewCard, Self::ExtendStay, Self::None];
}

/// A set of tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tasks(u8);

impl Tasks {
    /// Every task, and none.
    pub const ANY: Self = Self(31);
    /// 更新.
    pub const RENEW: Self = Self(1);
    /// 発行.
    pub const ISSUE: Self = Self(2);
    /// A new card.
    pub const NEW_CARD: Self = Self(4);
    /// The card's extension with a period of stay.
    pub const EXTEND_STAY: Self = Self(8);
    /// Certificates on the present card: 更新, 発行.
    pub const CERTIFICATES: Self = Self(1 | 2);
    /// Every task that needs a visit.
    pub const VISIT: Self = Self(1 | 2 | 4 | 8);
    /// No visit.
    pub const NONE: Self = Self(16);

    /// All of them together.
    #[must_use]
    pub const fn of(sets: &[Self]) -> Self {
        let mut all = 0;
        let mut rest = sets;
        while let [Self(first), others @ ..] = rest {
            all |= *first;
            rest = others;
        }
        Self(all)
    }

    /// Whether the set contains the task.
    #[must_use]
    pub const fn contains(self, task: Task) -> bool {
        let bit = match task {
            Task::Renew => Self::RENEW,
            Task::Issue => Self::ISSUE,
            Task::NewCard => Self::NEW_CARD,
            Task::ExtendStay => Self::EXTEND_STAY,
            Task::None => Self::NONE,
        };
        self.0 & bit.0 != 0
    }
}
