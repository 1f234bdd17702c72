use super::DemoCard;
use super::dates::Offset::{self, Days, Months, Years};
use crate::certificate::Algorithm;
use crate::options::SimulatedToken;

/// Every demo card in the order of the table in design.md.
pub const ALL: &[DemoCard] = &[
    card("not-yet", "09201", ADULT.ends(Years(2))),
    card("renewal-open", "09201", ADULT),
    card("ends-today", "14131", ADULT.ends(Days(0))),
    card("in-grace", "11208", ADULT.ends(Days(-1))),
    card("expired", "13112", ADULT.ends(Months(-5))),
    card("card-bound", "09201", ADULT.when(When::SecondCertificates(Days(71)))),
    card("card-bound-later", "14131", ADULT.when(When::WithTheCard(Days(480))).without_signature()),
    card("card-expired", "11208", ADULT.when(When::WithTheCard(Days(-1)))),
    card("just-issued", "09201", ADULT.when(When::MadeLastWeek)),
    card("moved", "13112", ADULT.when(When::Moved)),
    card("period-of-stay", "14131", ADULT.when(When::PeriodOfStay)),
    card("password-locked", "09201", Situation { signature_tries: 0, ..ADULT }),
    card("pin-locked", "09201", Situation { authentication_tries: 0, ..ADULT }),
    card("both-locked", "09201", Situation { authentication_tries: 0, signature_tries: 0, ..ADULT }),
    card("one-try-left", "11208", Situation { signature_tries: 1, ..ADULT }),
    card(
        "no-certificates",
        "09201",
        Situation { has_authentication: false, ..ADULT.ends(Years(-2)) }.without_signature(),
    ),
    card(
        "android-phone",
        "13112",
        Situation { token: SimulatedToken::Android, has_card_date: false, ..ADULT.ends(Years(2)) },
    ),
    // Only the signature certificate existed on a 住基カード, and no common application.
    card(
        "juki-card",
        "09201",
        Situation {
            token: SimulatedToken::Juki,
            has_authentication: false,
            has_card_date: false,
            ..ADULT.ends(Years(1))
        },
    ),
    card(
        "other-card",
        "09201",
        Situation { is_other_card: true, has_authentication: false, has_card_date: false, ..ADULT }.without_signature(),
    ),
    card("p384", "09201", Situation { algorithm: Algorithm::P384, ..ADULT.ends(Years(2)) }),
];

const fn card(name: &'static str, municipality: &'static str, situation: Situation) -> DemoCard {
    DemoCard { name, municipality, situation }
}

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

/// An adult whose first certificates end in 24 days: `renewal-open`, from which the others are varied.
const ADULT: Situation = Situation {
    when: When::CardFiveYearsLater(Days(24)),
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
    const fn ends(self, offset: Offset) -> Situation {
        self.when(When::CardFiveYearsLater(offset))
    }

    const fn when(self, when: When) -> Situation {
        Situation { when, ..self }
    }

    const fn without_signature(self) -> Situation {
        Situation { has_signature: false, ..self }
    }
}
