use chrono::NaiveDate;

use super::calendar::{clamp, plus_days, plus_years};
use super::card::DemoCard;
use super::situation::{Situation, When};

/// The last valid days on a demo card, civil days in Japan; `None` for what the card does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemoDates {
    /// The authentication certificate's.
    pub authentication: Option<NaiveDate>,
    /// The signature certificate's.
    pub signature: Option<NaiveDate>,
    /// The card's own last day.
    pub card: Option<NaiveDate>,
}

/// The first and the last days of everything on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spans {
    pub(super) authentication: Option<Span>,
    pub(super) signature: Option<Span>,
    pub(super) card_expires_on: Option<NaiveDate>,
    pub(super) born_on: NaiveDate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) issued_on: NaiveDate,
    pub(super) expires_on: NaiveDate,
}

impl DemoCard {
    /// The last days on the card that [`DemoCard::make`] makes for the same day.
    pub fn dates(&self, demo_day: NaiveDate) -> DemoDates {
        let spans = self.situation.spans(clamp(demo_day));
        DemoDates {
            authentication: spans.authentication.map(|span| span.expires_on),
            signature: spans.signature.map(|span| span.expires_on),
            card: spans.card_expires_on,
        }
    }
}

impl Situation {
    pub(super) fn spans(&self, day: NaiveDate) -> Spans {
        let usual = |expires_on| Span { issued_on: usual_issue(expires_on), expires_on };
        let (both, card) = match self.when {
            When::CardFiveYearsLater(offset) => {
                let expires_on = offset.from(day);
                (usual(expires_on), plus_years(expires_on, 5))
            }
            When::WithTheCard(offset) => (usual(offset.from(day)), offset.from(day)),
            When::SecondCertificates(offset) => {
                let expires_on = offset.from(day);
                // Renewed 60 days before the first ones would have ended: the sixth birthday counts (R-VALID-2).
                let issued_on = plus_days(plus_years(expires_on, -5), -60);
                (Span { issued_on, expires_on }, expires_on)
            }
            When::MadeLastWeek => {
                // The birthday is the day of issue, which does not count (R-VALID-4).
                let issued_on = plus_days(day, -7);
                (Span { issued_on, expires_on: plus_years(issued_on, 5) }, plus_years(issued_on, 10))
            }
            When::Moved => {
                let expires_on = plus_years(plus_days(day, 30), 5);
                (Span { issued_on: plus_days(day, -30), expires_on }, expires_on)
            }
            When::PeriodOfStay => {
                let expires_on = plus_days(day, 81);
                (Span { issued_on: plus_years(plus_days(expires_on, 1), -1), expires_on }, expires_on)
            }
        };
        let signature = match self.when {
            When::Moved => Span { issued_on: plus_days(day, -1), expires_on: plus_years(both.expires_on, -1) },
            When::CardFiveYearsLater(_)
            | When::WithTheCard(_)
            | When::SecondCertificates(_)
            | When::MadeLastWeek
            | When::PeriodOfStay => both,
        };
        Spans {
            authentication: self.has_authentication.then_some(both),
            signature: self.has_signature.then_some(signature),
            card_expires_on: self.has_card_date.then_some(card),
            born_on: plus_years(card, -48),
        }
    }
}

/// First certificates expire on the fifth birthday after their issue; here they were issued 37 days after a birthday.
fn usual_issue(expires_on: NaiveDate) -> NaiveDate {
    plus_days(plus_years(expires_on, -5), 37)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(card: &str, demo_day: &str) -> [Option<String>; 3] {
        let dates = DemoCard::find(card).unwrap().dates(demo_day.parse().unwrap());
        [dates.authentication, dates.signature, dates.card].map(|day| day.map(|day| day.to_string()))
    }

    fn both(certificates: &str, card: &str) -> [Option<String>; 3] {
        [certificates, certificates, card].map(|day| Some(day.to_owned()))
    }

    #[test]
    fn the_dates_are_those_of_the_table_in_the_design() {
        let day = "2026-11-24";
        assert_eq!(on("not-yet", day), both("2028-11-24", "2033-11-24"));
        assert_eq!(on("renewal-open", day), both("2026-12-18", "2031-12-18"));
        assert_eq!(on("ends-today", day), both("2026-11-24", "2031-11-24"));
        assert_eq!(on("in-grace", day), both("2026-11-23", "2031-11-23"));
        assert_eq!(on("expired", day), both("2026-06-24", "2031-06-24"));
        assert_eq!(on("card-bound", day), both("2027-02-03", "2027-02-03"));
        assert_eq!(on("card-bound-later", day), [Some("2028-03-18".into()), None, Some("2028-03-18".into())]);
        assert_eq!(on("card-expired", day), both("2026-11-23", "2026-11-23"));
        assert_eq!(on("just-issued", day), both("2031-11-17", "2036-11-17"));
        assert_eq!(on("moved", day), ["2031-12-24", "2030-12-24", "2031-12-24"].map(|day| Some(day.to_owned())));
        assert_eq!(on("period-of-stay", day), both("2027-02-13", "2027-02-13"));
        for locked in ["password-locked", "pin-locked", "both-locked", "one-try-left"] {
            assert_eq!(on(locked, day), both("2026-12-18", "2031-12-18"), "{locked}");
        }
        assert_eq!(on("no-certificates", day), [None, None, Some("2029-11-24".into())]);
        assert_eq!(on("android-phone", day), [Some("2028-11-24".into()), Some("2028-11-24".into()), None]);
        assert_eq!(on("juki-card", day), [None, Some("2027-11-24".into()), None]);
        assert_eq!(on("other-card", day), [None, None, None]);
        assert_eq!(on("p384", day), both("2028-11-24", "2033-11-24"));
    }

    #[test]
    fn a_demo_day_on_29_february_clamps() {
        assert_eq!(on("not-yet", "2028-02-29"), both("2030-02-28", "2035-02-28"));
        assert_eq!(on("ends-today", "2028-02-29"), both("2028-02-29", "2033-02-28"));
        assert_eq!(on("expired", "2028-07-31"), both("2028-02-29", "2033-02-28"));
    }

    #[test]
    fn every_certificate_begins_before_the_demo_day_and_ends_after_it_began() {
        for first in ["2026-11-24", "2028-02-29", "2025-12-31", "2000-01-01", "2099-12-31"] {
            let day: NaiveDate = first.parse().unwrap();
            for card in crate::demo::ALL {
                let spans = card.situation.spans(day);
                for span in [spans.authentication, spans.signature].into_iter().flatten() {
                    assert!(span.issued_on < day && span.issued_on < span.expires_on, "{} on {day}", card.name);
                }
            }
        }
    }
}
