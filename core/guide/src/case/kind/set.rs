use std::marker::PhantomData;

/// A set of tasks or of persons, one bit each.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct SetOf<T> {
    bits: u16,
    of: PhantomData<T>,
}

/// What a [`SetOf`] holds.
pub trait Member: Copy {
    /// Its bit; several for one that stands for several.
    fn bits(self) -> u16;
}

impl<T> Clone for SetOf<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for SetOf<T> {}

impl<T> SetOf<T> {
    pub(super) const fn from_bits(bits: u16) -> Self {
        Self { bits, of: PhantomData }
    }

    /// All of them together.
    #[must_use]
    pub const fn of(sets: &[Self]) -> Self {
        let mut bits = 0;
        let mut rest = sets;
        while let [first, others @ ..] = rest {
            bits |= first.bits;
            rest = others;
        }
        Self::from_bits(bits)
    }
}

impl<T: Member> SetOf<T> {
    /// Whether the set contains the member, or one of those for which it stands.
    #[must_use]
    pub fn contains(self, member: T) -> bool {
        self.bits & member.bits() != 0
    }
}
