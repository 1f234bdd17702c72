use chrono::NaiveDate;

use super::count::months_before;

/// A certificate's end, or the card's if earlier (R-STATE-1, "if uncertain").
#[must_use]
pub fn effective_end(expires_on: NaiveDate, card_expires_on: Option<NaiveDate>) -> NaiveDate {
    card_expires_on.map_or(expires_on, |card_ends| expires_on.min(card_ends))
}

/// The first day of the renewal window of a certificate, or of a card, that ends on `expires_on` (R-WINDOW-1, -5).
///
/// The day after the same day number three months earlier; if that month has no such day, the day after its last (川崎市:
/// 「有効期限の3か月前の翌日から可能」).
/// ```
/// # use chrono::NaiveDate;
/// # use kigen_guide::calendar::window_opens_on;
/// let day = |text: &str| text.parse::<NaiveDate>().unwrap();
/// assert_eq!(window_opens_on(day("2020-09-24")), day("2020-06-25")); // printed by 世田谷区
/// assert_eq!(window_opens_on(day("2028-05-31")), day("2028-03-01")); // 31 February does not exist
/// ```
#[must_use]
pub fn window_opens_on(expires_on: NaiveDate) -> NaiveDate {
    months_before(expires_on, 3).succ_opt().unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::days_between;

    fn each_day_of_the_century() -> impl Iterator<Item = NaiveDate> {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        day(2000, 1, 1).iter_days().take_while(move |date| *date <= day(2099, 12, 31))
    }

    #[test]
    fn the_window_opens_within_three_months_and_never_earlier_for_a_later_end() {
        let mut previous = NaiveDate::MIN;
        for expires_on in each_day_of_the_century() {
            let opens_on = window_opens_on(expires_on);
            assert!(opens_on > months_before(expires_on, 3) && opens_on < expires_on, "{expires_on}");
            let length = days_between(opens_on, expires_on) + 1;
            assert!((89..=92).contains(&length), "{expires_on}: {length} days");
            assert!(opens_on >= previous, "{expires_on}");
            previous = opens_on;
        }
    }
}
