//! The calendar of renewal: pure rules over civil days in Japan (renewal-rules.md, sections 4, 5, 6, 7, 10 and 22).
//!
//! Every function is total. Days are used from 1900 to 2200; at the very ends of `chrono`'s calendar, a quarter of a
//! million years away, the results stop at the calendar's first or last day.

mod birthday;
mod count;
mod grace;
mod japan;
mod limits;
mod window;

pub use birthday::{Birthday, BirthdayDate, is_same_birthday, nth_birthday_after, renewed_on};
pub(crate) use count::{days_between, months_after, months_before, months_between};
pub use grace::insurance_grace_ends_on;
pub use japan::{in_japan, last_day_in_japan};
pub(crate) use limits::{FIRST_CARDS, card_ends_at_latest, certificate_ends_at_latest};
pub use window::{effective_end, window_opens_on};

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate, Utc};

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn each_day(from: &str, until: &str) -> impl Iterator<Item = NaiveDate> {
        let until = day(until);
        day(from).iter_days().take_while(move |date| *date <= until)
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
