/// Why the certificates end on their day (R-VALID-7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateReason {
    /// With the card, which ends with the period of stay.
    Stay,
    /// With the card.
    Card,
    /// On a birthday.
    Birthday,
    /// On no birthday of the card's holder.
    Unclear,
    /// The card's end is not known.
    Unknown,
}

/// Why the card ends on its day (R-VALID-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardReason {
    /// On the tenth birthday.
    TenthBirthday,
    /// With the period of stay.
    Stay,
    /// By age: gives the rule without saying which case applies.
    Age,
    /// By age, or with a period of stay.
    AgeOrStay,
}
