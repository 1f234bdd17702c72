use chrono::NaiveDate;

use crate::facts::CertificateDates;

/// A certificate's row, where its date is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRow {
    /// Its own last day, and the time of day where that is unusual.
    pub dates: CertificateDates,
    /// How it stands; `None` when the clock is doubtful.
    pub state: Option<CertificateState>,
    /// From when until when it can be renewed: not once it has ended, nor where only a new card helps (R-GAIN-4).
    pub window: Option<(NaiveDate, NaiveDate)>,
    /// The card's end, where that comes first.
    pub ends_with_card: Option<NaiveDate>,
}

/// How a certificate stands, in a word or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateState {
    /// Before its first day.
    NotYetValid,
    /// It comes anew with the card.
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

/// The card's own row, where its date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// Its last day.
    pub expires_on: NaiveDate,
    /// How it stands; `None` when the clock is doubtful.
    pub state: Option<CardState>,
    /// From when a new one can be applied for: not once it has ended.
    pub opens_on: Option<NaiveDate>,
}

/// How the card stands, in a word or two.
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
