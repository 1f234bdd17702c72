use chrono::NaiveDate;

use super::gain::Gain;

/// What stands below the answer, where it holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Remark {
    /// Everything is counted from what was typed.
    ByHand,
    /// The card ends before its certificates.
    CardEndsFirst(NaiveDate),
    /// A card that ends with a period of stay is extended.
    PeriodOfStay,
    /// The signature certificate may end earlier.
    SignatureUnknown,
    /// The signature certificate has ended.
    SignatureExpired(NaiveDate),
    /// The signature certificate comes anew with the card.
    SignatureWithCard,
    /// The signature certificate can be renewed too, until that day.
    SignatureOpen(NaiveDate),
    /// The signature certificate ends earlier.
    SignatureEarlier {
        /// Its end.
        ends: NaiveDate,
        /// From when it can be renewed.
        opens: NaiveDate,
    },
    /// The card's own end is not known.
    CardUnknown,
    /// A new card can be applied for too.
    CardOpen(NaiveDate),
    /// What going today would give.
    Gain(Gain),
    /// The issuer was found.
    IssuerKnown(String),
    /// The issuer is none that is known.
    IssuerUnknown,
}
