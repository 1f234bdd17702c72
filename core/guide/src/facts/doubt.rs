//! What no intact card says: a bit that was read wrongly gives another date, and nothing but the issuer's signature tells.

use chrono::NaiveDate;
use kigen_card::IssuerCheck;

use super::{CertificateDates, Facts};
use crate::calendar::{FIRST_CARDS, card_ends_at_latest, certificate_ends_at_latest};

impl Facts {
    /// Whether a date cannot be what the card says: it was read wrongly, and reading again tells. Typed dates are checked
    /// where they are typed (R-HAND).
    #[must_use]
    pub fn has_doubtful_date(&self) -> bool {
        let certificates = || [self.authentication.read(), self.signature.read()].into_iter().flatten();
        !self.is_by_hand()
            && (certificates().any(CertificateDates::is_impossible)
                || self.is_card_impossible()
                || self.card_expires_on().is_some_and(|card| certificates().any(|dates| dates.expires_on > card)))
    }

    /// A card that ended before there were any, or later than one that is older than its certificates (R-VALID-9).
    fn is_card_impossible(&self) -> bool {
        let Some(card) = self.card_expires_on() else { return false };
        let issued_on = self.authentication.read().and_then(|dates| dates.valid_from);
        Some(card) < FIRST_CARDS
            || issued_on.is_some_and(|issued_on| card > or_the_day_after(card_ends_at_latest(issued_on)))
    }
}

impl CertificateDates {
    /// Not what a root signed, and: an end within a day (R-TIME-1), a start before the first cards, or more years than
    /// any renewal gives (R-GAIN-1).
    fn is_impossible(&self) -> bool {
        let is_signed = matches!(self.issuer, IssuerCheck::SignedBy(_) | IssuerCheck::Demo);
        let issued_on = self.valid_from;
        !is_signed
            && (self.ends_at.is_some()
                || (issued_on.is_some() && issued_on < FIRST_CARDS)
                || issued_on
                    .is_some_and(|issued_on| self.expires_on > or_the_day_after(certificate_ends_at_latest(issued_on))))
    }
}

/// For people born on 29 February, whose birthday may count as 1 March (R-FEB29-1).
fn or_the_day_after(latest: NaiveDate) -> NaiveDate {
    latest.succ_opt().unwrap_or(latest)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;
    use kigen_card::Item;

    use super::*;
    use crate::facts::{CardFacts, Origin};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn dates(valid_from: &str, expires_on: &str) -> CertificateDates {
        let issuer = IssuerCheck::NotChecked;
        CertificateDates { valid_from: Some(day(valid_from)), expires_on: day(expires_on), ends_at: None, issuer }
    }

    fn card(authentication: CertificateDates, card: &str) -> Facts {
        let card = Item::Read(CardFacts { expires_on: day(card), issued_by: None });
        let by_hand = Facts::by_hand(authentication.expires_on, None);
        Facts { origin: Origin::Card, authentication: Item::Read(authentication), card, ..by_hand }
    }

    #[test]
    fn dates_that_cards_have_are_not_doubted() {
        for (from, to, ends) in [
            ("2022-11-05", "2027-10-03", "2032-10-03"), // the first certificates of a grown-up's card
            ("2022-11-05", "2027-10-03", "2027-10-03"), // a child's
            ("2023-07-04", "2028-10-03", "2028-10-03"), // renewed on the first day of the window: five years and three months
            ("2023-11-30", "2029-03-01", "2034-03-01"), // born on 29 February
            ("2026-01-15", "2026-03-31", "2026-03-31"), // a short stay
            ("2016-01-01", "2020-01-05", "2025-01-05"),
        ] {
            assert!(!card(dates(from, to), ends).has_doubtful_date(), "{from} {to} {ends}");
        }
    }

    #[test]
    fn what_no_card_says_is_doubted() {
        for (from, to, ends) in [
            ("2023-07-04", "2028-10-06", "2033-10-06"), // two days longer than five years, three months and one day
            ("2022-11-05", "2027-10-03", "2027-10-02"), // the card ends before its certificate
            ("2015-12-31", "2020-10-03", "2025-10-03"), // before the first cards
            ("2022-11-05", "2027-10-03", "2033-02-07"), // a card older than its certificate, and longer than any
            ("2022-11-05", "2067-10-03", "2067-10-03"),
        ] {
            assert!(card(dates(from, to), ends).has_doubtful_date(), "{from} {to} {ends}");
        }
        let within_a_day =
            CertificateDates { ends_at: NaiveTime::from_hms_opt(7, 59, 59), ..dates("2022-11-05", "2027-10-03") };
        assert!(card(within_a_day, "2032-10-03").has_doubtful_date());
    }

    #[test]
    fn what_a_root_signed_is_as_it_says() {
        let signed = IssuerCheck::SignedBy("auth-2023".to_owned());
        let longer = CertificateDates { issuer: signed, ..dates("2023-07-04", "2030-10-03") };
        assert!(!card(longer.clone(), "2033-10-03").has_doubtful_date());
        assert!(card(longer, "2030-10-02").has_doubtful_date(), "nobody signed the card's own date");
    }

    #[test]
    fn a_signature_certificate_is_judged_alike() {
        let good = card(dates("2022-11-05", "2027-10-03"), "2032-10-03");
        let with = |signature| Facts { signature: Item::Read(signature), ..good.clone() };
        assert!(!with(dates("2024-02-01", "2027-10-03")).has_doubtful_date());
        assert!(with(dates("2024-02-01", "2037-10-03")).has_doubtful_date());
        assert!(with(dates("2024-02-01", "2032-10-04")).has_doubtful_date());
    }

    #[test]
    fn typed_dates_are_not_doubted_here() {
        assert!(!Facts::by_hand(day("2067-10-03"), Some(day("2027-10-03"))).has_doubtful_date());
    }
}
