use super::set::{Member, SetOf};

/// Who goes to the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Person {
    /// 本人.
    Holder = 1 << 0,
    /// 任意代理人.
    Proxy = 1 << 1,
    /// 法定代理人 of a child under 15.
    ChildsRepresentative = 1 << 2,
    /// 法定代理人 of an adult ward.
    WardsRepresentative = 1 << 3,
    /// 法定代理人, while nobody said of whom: has the bits of both, and so hears the statements for both.
    Representative = 1 << 2 | 1 << 3,
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
}

impl Member for Person {
    fn bits(self) -> u16 {
        self as u16
    }
}

/// A set of persons.
pub type Persons = SetOf<Person>;

impl Persons {
    /// Everybody.
    pub const EVERYBODY: Self = Self::of(&[Self::HOLDER, Self::PROXY, Self::REPRESENTATIVE]);
    /// 本人.
    pub const HOLDER: Self = Self::from_bits(Person::Holder as u16);
    /// 任意代理人.
    pub const PROXY: Self = Self::from_bits(Person::Proxy as u16);
    /// 法定代理人 of a child under 15.
    pub const CHILD: Self = Self::from_bits(Person::ChildsRepresentative as u16);
    /// 法定代理人 of an adult ward.
    pub const WARD: Self = Self::from_bits(Person::WardsRepresentative as u16);
    /// 法定代理人 of either.
    pub const REPRESENTATIVE: Self = Self::from_bits(Person::Representative as u16);
}
