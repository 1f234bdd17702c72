use super::card::DemoCard;
use super::group::DemoGroup::{self, Common, NewCard, Pins, Technical, Unreadable};
use super::situation::Offset::{Days, Months, Years};
use super::situation::{ADULT, Situation, When};
use crate::certificate::Algorithm;
use crate::options::SimulatedToken;

/// The demo card to use when none is named.
pub const DEFAULT: &str = "renewal-open";

/// Every demo card in the order of the table in design.md.
pub const ALL: &[DemoCard] = &[
    card(Common, "not-yet", "09201", ADULT.ends(Years(2))),
    card(Common, "renewal-open", "09201", ADULT),
    card(Common, "ends-today", "14131", ADULT.ends(Days(0))),
    card(Common, "in-grace", "11208", ADULT.ends(Days(-1))),
    card(Common, "expired", "13112", ADULT.ends(Months(-5))),
    card(NewCard, "card-bound", "09201", ADULT.when(When::SecondCertificates(Days(71)))),
    card(NewCard, "card-bound-later", "14131", ADULT.when(When::WithTheCard(Days(480))).without_signature()),
    card(NewCard, "card-expired", "11208", ADULT.when(When::WithTheCard(Days(-1)))),
    card(Common, "just-issued", "09201", ADULT.when(When::MadeLastWeek)),
    card(Common, "moved", "13112", ADULT.when(When::Moved)),
    card(NewCard, "period-of-stay", "14131", ADULT.when(When::PeriodOfStay)),
    card(Pins, "password-locked", "09201", Situation { signature_tries: 0, ..ADULT }),
    card(Pins, "pin-locked", "09201", Situation { authentication_tries: 0, ..ADULT }),
    card(Pins, "both-locked", "09201", Situation { authentication_tries: 0, signature_tries: 0, ..ADULT }),
    card(Pins, "one-try-left", "11208", Situation { signature_tries: 1, ..ADULT }),
    card(
        Unreadable,
        "no-certificates",
        "09201",
        Situation { has_authentication: false, ..ADULT.ends(Years(-2)) }.without_signature(),
    ),
    card(
        Unreadable,
        "android-phone",
        "13112",
        Situation { token: SimulatedToken::Android, has_card_date: false, ..ADULT.ends(Years(2)) },
    ),
    // Only the signature certificate existed on a 住基カード, and no common application.
    card(
        Unreadable,
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
        Unreadable,
        "other-card",
        "09201",
        Situation { is_other_card: true, has_authentication: false, has_card_date: false, ..ADULT }.without_signature(),
    ),
    card(Technical, "p384", "09201", Situation { algorithm: Algorithm::P384, ..ADULT.ends(Years(2)) }),
];

const fn card(group: DemoGroup, name: &'static str, municipality: &'static str, situation: Situation) -> DemoCard {
    DemoCard { group, name, municipality, situation }
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
