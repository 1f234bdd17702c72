/// What the stories of some demo cards have in common: they are listed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DemoGroup {
    /// The certificates of a grown-up: what most people come for.
    Common,
    /// Card and certificates end together: a new card, or a longer one.
    NewCard,
    /// A PIN is locked, or nearly.
    Pins,
    /// No end of a certificate can be read.
    Unreadable,
    /// What only a worker or a developer wants to see.
    Technical,
}

impl DemoGroup {
    /// Every group, in the order in which they are listed.
    pub const ALL: [Self; 5] = [Self::Common, Self::NewCard, Self::Pins, Self::Unreadable, Self::Technical];
}
