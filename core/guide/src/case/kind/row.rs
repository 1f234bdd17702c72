use chrono::NaiveDate;

use super::tone::Tone;
use crate::facts::CertificateDates;

/// A certificate's row, if its date is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRow {
    /// Its own last day, and the time of day if unusual.
    pub dates: CertificateDates,
    /// Its status; `None` if the clock is doubtful.
    pub state: Option<CertificateState>,
    /// When it can be renewed: `None` once it has ended, or if only a new card helps (R-GAIN-4).
    pub window: Option<(NaiveDate, NaiveDate)>,
    /// The card's end, if earlier.
    pub ends_with_card: Option<NaiveDate>,
}

/// A certificate's status, in a word or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateState {
    /// Before its first day.
    NotYetValid,
    /// The new card brings it.
    WithCard,
    /// Before the window.
    Valid,
    /// In the window.
    RenewalOpen,
    /// On the last day.
    EndsToday,
    /// It has ended.
    Expired,
}

impl CertificateState {
    /// Its colour role.
    #[must_use]
    pub const fn tone(self) -> Tone {
        match self {
            Self::NotYetValid | Self::WithCard => Tone::Note,
            Self::Valid => Tone::Fine,
            Self::RenewalOpen | Self::EndsToday => Tone::Act,
            Self::Expired => Tone::Ended,
        }
    }
}

/// The card's own row, if its date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// Its last day.
    pub expires_on: NaiveDate,
    /// Its status; `None` if the clock is doubtful.
    pub state: Option<CardState>,
    /// From when a new one can be applied for; `None` once it has ended.
    pub opens_on: Option<NaiveDate>,
}

/// The card's status, in a word or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardState {
    /// Before its window.
    Valid,
    /// A new one can be applied for.
    Open,
    /// On its last day.
    EndsToday,
    /// It has ended.
    Expired,
}

impl CardState {
    /// Its colour role.
    #[must_use]
    pub const fn tone(self) -> Tone {
        match self {
            Self::Valid => Tone::Fine,
            Self::Open | Self::EndsToday => Tone::Act,
            Self::Expired => Tone::Ended,
        }
    }
}
