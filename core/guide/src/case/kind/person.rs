/// Who goes to the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Person {
    /// 本人.
    Holder,
    /// 任意代理人.
    Proxy,
    /// 法定代理人 of a child under 15.
    ChildsRepresentative,
    /// 法定代理人 of an adult ward.
    WardsRepresentative,
    /// 法定代理人, while nobody said of whom: gets the statements for both.
    Representative,
}

impl Person {
    /// Every person.
    pub const ALL: [Self; 5] =
        [Self::Holder, Self::Proxy, Self::ChildsRepresentative, Self::WardsRepresentative, Self::Representative];

    /// Whether a legal representative goes.
    #[must_use]
    pub const fn is_representative(self) -> bool {
        matches!(self, Self::ChildsRepresentative | Self::WardsRepresentative | Self::Representative)
    }

    const fn bits(self) -> u8 {
        match self {
            Self::Holder => 1,
            Self::Proxy => 2,
            Self::ChildsRepresentative => 4,
            Self::WardsRepresentative => 8,
            Self::Representative => 4 | 8,
        }
    }
}

/// A set of persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Persons(u8);

impl Persons {
    /// Everybody.
    pub const EVERYBODY: Self = Self(15);
    /// 本人.
    pub const HOLDER: Self = Self(1);
    /// 任意代理人.
    pub const PROXY: Self = Self(2);
    /// 法定代理人 of a child under 15.
    pub const CHILD: Self = Self(4);
    /// 法定代理人 of an adult ward.
    pub const WARD: Self = Self(8);
    /// 法定代理人 of either.
    pub const REPRESENTATIVE: Self = Self(4 | 8);

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

    /// Whether the set contains the person; a representative of an unknown person is in it if either kind is.
    #[must_use]
    pub const fn contains(self, person: Person) -> bool {
        self.0 & person.bits() != 0
    }
}
