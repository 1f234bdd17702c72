use chrono::NaiveDate;

use super::gain::Gain;

/// A remark below the answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Remark {
    /// Everything is counted from typed dates.
    ByHand,
    /// The holidays of municipalities at New Year lie on the way to the end, or between the last opening and it (R-WINDOW-3,
    /// R-WINDOW-8).
    YearEnd,
    /// The card ends before its certificates.
    CardEndsFirst(NaiveDate),
    /// A card that ends with a period of stay is extended.
    PeriodOfStay,
    /// The signature certificate may end earlier.
    SignatureUnknown,
    /// The signature certificate has ended.
    SignatureExpired(NaiveDate),
    /// The signature certificate comes with the new card.
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
    /// The card's own end is unknown.
    CardUnknown,
    /// A new card can also be applied for.
    CardOpen(NaiveDate),
    /// The gain from going on the next opening day.
    Gain {
        /// The new end.
        gain: Gain,
        /// Whether that day is today.
        is_today: bool,
    },
    /// The issuer was found.
    IssuerKnown(String),
    /// The issuer is unknown.
    IssuerUnknown,
}
