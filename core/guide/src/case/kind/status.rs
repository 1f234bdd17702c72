//! The status of one certificate on a day (R-WINDOW, R-HOKEN, R-GAIN), regardless of the rest of the card.

use chrono::NaiveDate;
use kigen_card::CertificateKind;

use crate::calendar::{days_between, effective_end, insurance_grace_ends_on, renewed_on, window_opens_on};

/// The position of a day in a certificate's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateStatus {
    /// Before its first day: more likely the clock is wrong (R-TIME-5).
    NotYetValid,
    /// Before the renewal window.
    Valid,
    /// Inside the renewal window, before the last day.
    RenewalOpen,
    /// The last day, which still counts (R-WINDOW-2).
    EndsToday,
    /// Ended, but マイナ保険証 still works: authentication certificate only (R-HOKEN-1).
    ExpiredInGrace,
    /// Ended.
    Expired,
}

impl CertificateStatus {
    /// Every status, in the order of a certificate's life.
    pub const ALL: [Self; 6] =
        [Self::NotYetValid, Self::Valid, Self::RenewalOpen, Self::EndsToday, Self::ExpiredInGrace, Self::Expired];

    /// The name in JSON and across the bindings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotYetValid => "not-yet-valid",
            Self::Valid => "valid",
            Self::RenewalOpen => "renewal-open",
            Self::EndsToday => "ends-today",
            Self::ExpiredInGrace => "expired-in-grace",
            Self::Expired => "expired",
        }
    }
}

/// The days derived from one certificate's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateTimes {
    /// Today's position. Do not show it if the clock is doubtful.
    pub status: CertificateStatus,
    /// First day of the renewal window (R-WINDOW-1).
    pub renewal_opens_on: NaiveDate,
    /// Last day of the renewal window: the certificate's effective end (R-WINDOW-2, R-STATE-1).
    pub renewal_closes_on: NaiveDate,
    /// Until when マイナ保険証 works beyond the certificate (R-HOKEN-1): authentication certificate only, and never beyond
    /// the card's own end (R-HOKEN-4).
    pub insurance_grace_ends_on: Option<NaiveDate>,
    /// Days until the effective end: 0 on the last day, negative after it (R-TIME-3). `None` if the clock is doubtful.
    pub days_left: Option<i64>,
    /// The new end if renewed, or reissued, today (R-GAIN); the latest possible day if the card's end is unknown.
    /// `None` if undetermined (see [`renewed_on`]) or if the clock is doubtful.
    pub renewed_today_expires_on: Option<NaiveDate>,
}

impl CertificateTimes {
    /// The status on `today`. A date later than the card's own end counts as the card's end (R-STATE-1).
    #[must_use]
    pub fn on(
        today: NaiveDate,
        kind: CertificateKind,
        valid_from: Option<NaiveDate>,
        expires_on: NaiveDate,
        card_expires_on: Option<NaiveDate>,
    ) -> Self {
        let closes_on = effective_end(expires_on, card_expires_on);
        let opens_on = window_opens_on(closes_on);
        let card_has_ended = card_expires_on.is_some_and(|card_ends| today > card_ends);
        let grace_ends_on = match kind {
            CertificateKind::Authentication if !card_has_ended => {
                let grace_ends = insurance_grace_ends_on(closes_on);
                Some(card_expires_on.map_or(grace_ends, |card_ends| grace_ends.min(card_ends)))
            }
            CertificateKind::Authentication | CertificateKind::Signature => None,
        }
        .filter(|grace_ends| *grace_ends > closes_on);
        let status = if valid_from.is_some_and(|first| today < first) {
            CertificateStatus::NotYetValid
        } else if today < opens_on {
            CertificateStatus::Valid
        } else if today < closes_on {
            CertificateStatus::RenewalOpen
        } else if today == closes_on {
            CertificateStatus::EndsToday
        } else if grace_ends_on.is_some_and(|grace_ends| today <= grace_ends) {
            CertificateStatus::ExpiredInGrace
        } else {
            CertificateStatus::Expired
        };
        Self {
            status,
            renewal_opens_on: opens_on,
            renewal_closes_on: closes_on,
            insurance_grace_ends_on: grace_ends_on,
            days_left: Some(days_between(today, closes_on)),
            renewed_today_expires_on: renewed_on(today, closes_on, card_expires_on),
        }
    }

    /// The same dates without counts from today (R-TIME-5).
    #[must_use]
    pub const fn without_counts(self) -> Self {
        Self { days_left: None, renewed_today_expires_on: None, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use CertificateKind::{Authentication, Signature};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn times(today: &str, kind: CertificateKind, expires_on: &str, card: Option<&str>) -> CertificateTimes {
        CertificateTimes::on(day(today), kind, Some(day("2021-12-15")), day(expires_on), card.map(day))
    }

    #[test]
    fn a_certificate_passes_through_its_states_on_the_exact_days() {
        use CertificateStatus::{EndsToday, Expired, ExpiredInGrace, NotYetValid, RenewalOpen, Valid};
        for (today, authentication, signature, days_left) in [
            ("2021-12-14", NotYetValid, NotYetValid, 1827),
            ("2021-12-15", Valid, Valid, 1826),
            ("2026-09-15", Valid, Valid, 91),
            ("2026-09-16", RenewalOpen, RenewalOpen, 90),
            ("2026-12-14", RenewalOpen, RenewalOpen, 1),
            ("2026-12-15", EndsToday, EndsToday, 0),
            ("2026-12-16", ExpiredInGrace, Expired, -1),
            ("2027-03-31", ExpiredInGrace, Expired, -106),
            ("2027-04-01", Expired, Expired, -107),
        ] {
            let found = times(today, Authentication, "2026-12-15", Some("2031-12-15"));
            assert_eq!((found.status, found.days_left), (authentication, Some(days_left)), "{today}");
            let found = times(today, Signature, "2026-12-15", Some("2031-12-15"));
            assert_eq!((found.status, found.insurance_grace_ends_on), (signature, None), "{today}");
        }
    }

    #[test]
    fn the_cards_end_counts_where_it_is_earlier() {
        let found = times("2026-11-21", Authentication, "2027-06-14", Some("2027-01-31"));
        assert_eq!(found.renewal_opens_on, day("2026-11-01"));
        assert_eq!(found.renewal_closes_on, day("2027-01-31"));
        assert_eq!((found.status, found.days_left), (CertificateStatus::RenewalOpen, Some(71)));
    }

    #[test]
    fn no_grace_is_dated_beyond_the_cards_end() {
        for (card, grace) in [
            ("2031-11-20", Some("2027-02-28")),
            ("2027-02-28", Some("2027-02-28")),
            ("2027-02-27", Some("2027-02-27")),
            ("2026-11-21", Some("2026-11-21")),
            ("2026-11-20", None),
        ] {
            let last = times("2026-11-20", Authentication, "2026-11-20", Some(card));
            assert_eq!(last.insurance_grace_ends_on, grace.map(day), "{card}");
        }
        let after = times("2026-11-21", Authentication, "2026-11-20", Some("2026-11-20"));
        assert_eq!((after.status, after.insurance_grace_ends_on), (CertificateStatus::Expired, None));
        assert_eq!(after.renewed_today_expires_on, None);
    }

    #[test]
    fn the_names_are_kebab_case() {
        let names = CertificateStatus::ALL.map(CertificateStatus::as_str);
        assert_eq!(names, ["not-yet-valid", "valid", "renewal-open", "ends-today", "expired-in-grace", "expired"]);
    }
}
