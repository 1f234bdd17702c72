use chrono::NaiveDate;

use super::gain::Gain;
use crate::rules::Pin;

/// A remark below the answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Remark {
    /// A date is none that an intact card says.
    DoubtfulDate,
    /// PINs are locked.
    Locked {
        /// Which.
        pins: Vec<Pin>,
        /// Whether the counter sets them anew at the renewal's own visit (R-LOCK-5).
        is_mended_at_the_renewal: bool,
    },
    /// PINs have one try left.
    OneTryLeft(Vec<Pin>),
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

impl Remark {
    /// Whether it changes what is done, so that it stands right below the answer.
    #[must_use]
    pub const fn changes_the_action(&self) -> bool {
        match self {
            Self::DoubtfulDate
            | Self::Locked { .. }
            | Self::OneTryLeft(_)
            | Self::ByHand
            | Self::CardEndsFirst(_)
            | Self::SignatureExpired(_)
            | Self::SignatureOpen(_)
            | Self::SignatureEarlier { .. } => true,
            Self::YearEnd
            | Self::PeriodOfStay
            | Self::SignatureUnknown
            | Self::SignatureWithCard
            | Self::CardUnknown
            | Self::CardOpen(_)
            | Self::Gain { .. }
            | Self::IssuerKnown(_)
            | Self::IssuerUnknown => false,
        }
    }
}
