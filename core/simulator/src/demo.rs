//! Demo cards: people with a situation, and the dates that make it (design.md, core/simulator).
//!
//! Dates are relative to the day a card is made for. Names are invented, serials fixed, keys published: the same day
//! gives the same bytes everywhere and always.

mod build;
mod calendar;
mod dates;
mod files;
mod list;

use chrono::NaiveDate;

use crate::card::SimulatedCard;
use crate::certificate::{Algorithm, Authority, Role};

pub use calendar::days;
pub use dates::DemoDates;
pub use list::ALL;

/// The demo card that is shown when none is named.
pub const DEFAULT: &str = "renewal-open";

/// The PINs of every demo card: authentication, signature. Shown openly, as they protect nothing.
pub const PINS: (&str, &str) = ("1234", "ABC123");

/// One person with one card.
#[derive(Clone, Copy, Debug)]
pub struct DemoCard {
    /// The name of the table, as typed and as listed.
    pub name: &'static str,
    /// The issuing municipality: five digits, 全国地方公共団体コード without its check digit.
    pub municipality: &'static str,
    situation: list::Situation,
}

impl DemoCard {
    /// The demo card of that name.
    pub fn find(name: &str) -> Option<&'static DemoCard> {
        ALL.iter().find(|card| card.name == name)
    }

    /// Makes this card as it is on `demo_day`, a civil day in Japan; the same day gives the same bytes.
    ///
    /// A day before 2000 or after 2099 counts as the nearest of these: certificates cannot tell more.
    pub fn make(&self, demo_day: NaiveDate) -> SimulatedCard {
        build::make(self, calendar::clamp(demo_day))
    }

    /// The last days that [`DemoCard::make`] writes on the card for the same day.
    pub fn dates(&self, demo_day: NaiveDate) -> DemoDates {
        self.situation.dates(calendar::clamp(demo_day))
    }
}

/// The root of the RSA authentication certificates, DER: what a reader of demo cards holds against them.
pub fn root_certificate() -> &'static [u8] {
    &Authority::of(Algorithm::Rsa, Role::Authentication).certificate
}

/// Every root of authentication certificates, DER: the RSA one, then the P-384 one of the card `p384`.
pub fn roots() -> [&'static [u8]; 2] {
    [root_certificate(), &Authority::of(Algorithm::P384, Role::Authentication).certificate]
}
