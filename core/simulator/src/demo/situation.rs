use chrono::NaiveDate;

use super::calendar::{plus_days, plus_months, plus_years};
use crate::certificate::Algorithm;
use crate::options::SimulatedToken;

/// Everything in which one demo card differs from another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Situation {
    pub(super) when: When,
    pub(super) has_authentication: bool,
    pub(super) has_signature: bool,
    /// Whether the card has a common application with its own expiry.
    pub(super) has_card_date: bool,
    pub(super) authentication_tries: u8,
    pub(super) signature_tries: u8,
    pub(super) token: SimulatedToken,
    pub(super) algorithm: Algorithm,
    /// A driving licence.
    pub(super) is_other_card: bool,
}

/// How the expiry dates of certificates and card relate.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// First certificates of an adult's card.
    CardFiveYearsLater(Offset),
    /// First certificates that expire with the card: a child's card, for example.
    WithTheCard(Offset),
    /// The second certificates of an adult's card.
    SecondCertificates(Offset),
    MadeLastWeek,
    /// Renewed 30 days ago, moved yesterday.
    Moved,
    /// A one-year period of stay with 81 days left.
    PeriodOfStay,
}

/// A distance from the demo day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offset {
    Days(i32),
    Months(i32),
    Years(i32),
}

impl Offset {
    pub(super) fn from(self, day: NaiveDate) -> NaiveDate {
        match self {
            Offset::Days(days) => plus_days(day, days),
            Offset::Months(months) => plus_months(day, months),
            Offset::Years(years) => plus_years(day, years),
        }
    }
}

/// An adult whose first certificates expire in 24 days: `renewal-open`. The other cards are variations of it.
pub(super) const ADULT: Situation = Situation {
    when: When::CardFiveYearsLater(Offset::Days(24)),
    has_authentication: true,
    has_signature: true,
    has_card_date: true,
    authentication_tries: 3,
    signature_tries: 5,
    token: SimulatedToken::Card,
    algorithm: Algorithm::Rsa,
    is_other_card: false,
};

impl Situation {
    pub(super) const fn ends(self, offset: Offset) -> Situation {
        self.when(When::CardFiveYearsLater(offset))
    }

    pub(super) const fn when(self, when: When) -> Situation {
        Situation { when, ..self }
    }

    pub(super) const fn without_signature(self) -> Situation {
        Situation { has_signature: false, ..self }
    }
}
