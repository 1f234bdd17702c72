use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

/// Date and time of day in Japan (+09:00, no summer time) at an instant.
#[must_use]
pub fn in_japan(instant: DateTime<Utc>) -> NaiveDateTime {
    let utc = instant.naive_utc();
    utc.checked_add_signed(TimeDelta::hours(9)).unwrap_or(utc)
}

/// The civil day in Japan of an instant: of `notAfter`, the last good day (R-TIME-1); of `notBefore`, the first
/// (R-TIME-2).
///
/// ```
/// # use chrono::{DateTime, NaiveDate, Utc};
/// # use kigen_guide::calendar::last_day_in_japan;
/// let not_after: DateTime<Utc> = "2027-10-03T14:59:59Z".parse().unwrap();
/// assert_eq!(last_day_in_japan(not_after), NaiveDate::from_ymd_opt(2027, 10, 3).unwrap());
/// let one_second_later: DateTime<Utc> = "2027-10-03T15:00:00Z".parse().unwrap();
/// assert_eq!(last_day_in_japan(one_second_later), NaiveDate::from_ymd_opt(2027, 10, 4).unwrap());
/// ```
#[must_use]
pub fn last_day_in_japan(instant: DateTime<Utc>) -> NaiveDate {
    in_japan(instant).date()
}
