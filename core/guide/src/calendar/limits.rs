use chrono::NaiveDate;

use super::count::months_after;

/// The first possible day of making a card (renewal-rules.md, section 3: "2016-01").
pub(crate) const FIRST_CARDS: Option<NaiveDate> = NaiveDate::from_ymd_opt(2016, 1, 1);
/// Months that a card lasts at most: up to the eleventh birthday, if it was renewed at the start of its window (R-VALID-9).
const CARD_LASTS: u32 = 123;
/// Months that a renewal gives at most: up to the sixth birthday, at the start of the window (R-GAIN-1).
const RENEWAL_GIVES: u32 = 63;

/// The latest end of a card made on that day.
pub(crate) fn card_ends_at_latest(made_on: NaiveDate) -> NaiveDate {
    months_after(made_on, CARD_LASTS)
}

/// The latest end of a certificate issued on that day.
pub(crate) fn certificate_ends_at_latest(issued_on: NaiveDate) -> NaiveDate {
    months_after(issued_on, RENEWAL_GIVES)
}
