//! The calendar of renewal: pure rules over civil days in Japan (renewal-rules.md, sections 4, 5, 6, 7, 10 and 22).
//!
//! Every function is total. Days are used from 1900 to 2200; at the very ends of `chrono`'s calendar, a quarter of a
//! million years away, the results stop at the calendar's first or last day.

mod birthday;

use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveDateTime, TimeDelta, Utc};

pub use birthday::{Birthday, BirthdayDate, is_same_birthday, nth_birthday_after, renewed_on};

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
/// # use kigen_guide::dates::last_day_in_japan;
/// let not_after: DateTime<Utc> = "2027-10-03T14:59:59Z".parse().unwrap();
/// assert_eq!(last_day_in_japan(not_after), NaiveDate::from_ymd_opt(2027, 10, 3).unwrap());
/// let one_second_later: DateTime<Utc> = "2027-10-03T15:00:00Z".parse().unwrap();
/// assert_eq!(last_day_in_japan(one_second_later), NaiveDate::from_ymd_opt(2027, 10, 4).unwrap());
/// ```
#[must_use]
pub fn last_day_in_japan(instant: DateTime<Utc>) -> NaiveDate {
    in_japan(instant).date()
}

/// The first day of the renewal window of a certificate, or of a card, that ends on `expires_on` (R-WINDOW-1, -5).
///
/// The same day number three months earlier, or the last of that month where there is none, and then the day after
/// (川崎市: 「有効期限の3か月前の翌日から可能」).
/// ```
/// # use chrono::NaiveDate;
/// # use kigen_guide::dates::window_opens_on;
/// let day = |text: &str| text.parse::<NaiveDate>().unwrap();
/// assert_eq!(window_opens_on(day("2020-09-24")), day("2020-06-25")); // printed by 世田谷区
/// assert_eq!(window_opens_on(day("2028-05-31")), day("2028-03-01")); // 31 February does not exist
/// ```
#[must_use]
pub fn window_opens_on(expires_on: NaiveDate) -> NaiveDate {
    months_before(expires_on, 3).succ_opt().unwrap_or(NaiveDate::MAX)
}

/// The last day on which a medical institution still accepts the card as マイナ保険証 after its authentication certificate
/// ended on `expires_on`: the end of the third month after (R-HOKEN-1).
#[must_use]
pub fn insurance_grace_ends_on(expires_on: NaiveDate) -> NaiveDate {
    expires_on
        .with_day(1)
        .and_then(|first| first.checked_add_months(Months::new(4)))
        .and_then(|first_after| first_after.pred_opt())
        .unwrap_or(NaiveDate::MAX)
}

/// The same day number `months` earlier, or the last day of that month where there is none.
pub(crate) fn months_before(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

/// Whole days from one civil day to another: negative when `to` lies before `from`.
pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn each_day(from: &str, until: &str) -> impl Iterator<Item = NaiveDate> {
        let until = day(until);
        day(from).iter_days().take_while(move |date| *date <= until)
    }

    #[test]
    fn the_window_opens_within_three_months_and_never_earlier_for_a_later_end() {
        let mut previous = NaiveDate::MIN;
        for expires_on in each_day("2000-01-01", "2099-12-31") {
            let opens_on = window_opens_on(expires_on);
            assert!(opens_on > months_before(expires_on, 3) && opens_on < expires_on, "{expires_on}");
            let length = days_between(opens_on, expires_on) + 1;
            assert!((89..=92).contains(&length), "{expires_on}: {length} days");
            assert!(opens_on >= previous, "{expires_on}");
            previous = opens_on;
        }
    }

    #[test]
    fn the_grace_ends_on_the_last_of_the_third_month_after() {
        for expires_on in each_day("2000-01-01", "2099-12-31") {
            let ends_on = insurance_grace_ends_on(expires_on);
            assert_eq!(ends_on.succ_opt().unwrap().day(), 1, "{expires_on}");
            let months = |date: NaiveDate| date.year() * 12 + i32::try_from(date.month()).unwrap();
            assert_eq!(months(ends_on) - months(expires_on), 3, "{expires_on}");
        }
    }

    #[test]
    fn no_day_of_three_centuries_panics() {
        for date in each_day("1900-01-01", "2200-12-31") {
            let _ = (window_opens_on(date), insurance_grace_ends_on(date));
            let _ = renewed_on(date, day("2027-02-28"), Some(date));
            let _ = renewed_on(day("2027-02-28"), date, None);
        }
        for end in [NaiveDate::MIN, NaiveDate::MAX] {
            let _ = (window_opens_on(end), insurance_grace_ends_on(end), renewed_on(end, end, Some(end)));
        }
        let _ = (last_day_in_japan(DateTime::<Utc>::MIN_UTC), last_day_in_japan(DateTime::<Utc>::MAX_UTC));
    }
}
