use chrono::NaiveDate;

use super::calendar::{plus_days, plus_months, plus_years};
use crate::certificate::Algorithm;
use crate::options::SimulatedToken;

/// What makes one person's card differ from another's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Situation {
    pub(super) when: When,
    pub(super) has_authentication: bool,
    pub(super) has_signature: bool,
    /// Whether there is a common application with the card's own expiry.
    pub(super) has_card_date: bool,
    pub(super) authentication_tries: u8,
    pub(super) signature_tries: u8,
    pub(super) token: SimulatedToken,
    pub(super) algorithm: Algorithm,
    /// A driving licence.
    pub(super) is_other_card: bool,
}

/// How the ends of certificates and card lie to each other.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// First certificates of an adult's card.
    CardFiveYearsLater(Offset),
    /// First certificates of a child's card, or of one whose holder ended with it.
    WithTheCard(Offset),
    /// The second certificates of an adult's card.
    SecondCertificates(Offset),
    MadeLastWeek,
    /// Renewed 30 days ago, moved yesterday.
    Moved,
    /// A stay of a year, of which 81 days are left.
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

/// An adult whose first certificates end in 24 days: `renewal-open`, from which the others are varied.
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
