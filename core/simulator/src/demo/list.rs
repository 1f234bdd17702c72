use super::card::DemoCard;
use super::situation::Offset::{Days, Months, Years};
use super::situation::{ADULT, Situation, When};
use crate::certificate::Algorithm;
use crate::options::SimulatedToken;

/// The demo card to use when none is named.
pub const DEFAULT: &str = "renewal-open";

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

impl DemoCard {
    /// The demo card with this name.
    pub fn find(name: &str) -> Option<&'static DemoCard> {
        ALL.iter().find(|card| card.name == name)
    }

    /// Its index in the list.
    pub(super) fn place(&self) -> u32 {
        let place = ALL.iter().position(|other| other.name == self.name);
        place.and_then(|place| u32::try_from(place).ok()).unwrap_or_default()
    }
}
