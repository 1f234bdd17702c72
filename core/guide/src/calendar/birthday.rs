use chrono::{Datelike, NaiveDate};

use super::count::months_after;
use super::window::{effective_end, window_opens_on};

/// Month and day of birth, without the year.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Birthday {
    month: u32,
    day: u32,
}

// Personal data: never printed.
impl std::fmt::Debug for Birthday {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Birthday(..)")
    }
}

/// When a birthday falls. Two days only for people born on 29 February: no authoritative text says whether 28 February
/// or 1 March counts in a common year (R-FEB29-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BirthdayDate {
    /// The earlier reading.
    pub earliest: NaiveDate,
    /// The later reading; equal to `earliest` where nothing is open.
    pub latest: NaiveDate,
}

impl Birthday {
    /// A month and a day that exist together in a leap year.
    #[must_use]
    pub fn new(month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(2000, month, day).map(Self::of)
    }

    /// Month and day of a date.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        Self { month: date.month(), day: date.day() }
    }

    /// The birthday in `year`; `substitute` replaces 29 February in a common year.
    fn in_year(self, year: i32, substitute: Substitute) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
            .or_else(|| match substitute {
                Substitute::DayBefore => NaiveDate::from_ymd_opt(year, 2, 28),
                Substitute::DayAfter => NaiveDate::from_ymd_opt(year, 3, 1),
            })
            .unwrap_or(NaiveDate::MAX)
    }

    fn nth_after(self, day: NaiveDate, n: u32, substitute: Substitute) -> NaiveDate {
        let first_year = if self.in_year(day.year(), substitute) > day { day.year() } else { day.year() + 1 };
        let further = i32::try_from(n.saturating_sub(1)).unwrap_or(i32::MAX);
        self.in_year(first_year.saturating_add(further), substitute)
    }
}

/// The two readings of R-FEB29-1.
#[derive(Clone, Copy)]
enum Substitute {
    DayBefore,
    DayAfter,
}

impl BirthdayDate {
    /// The day, if only one is possible.
    #[must_use]
    pub fn settled(self) -> Option<NaiveDate> {
        (self.earliest == self.latest).then_some(self.earliest)
    }
}

/// The `n`-th birthday strictly after `day`: one on `day` itself does not count (R-VALID-4).
#[must_use]
pub fn nth_birthday_after(birthday: Birthday, day: NaiveDate, n: u32) -> BirthdayDate {
    let before = birthday.nth_after(day, n, Substitute::DayBefore);
    let after = birthday.nth_after(day, n, Substitute::DayAfter);
    BirthdayDate { earliest: before.min(after), latest: before.max(after) }
}

/// The end of a certificate renewed, or reissued, on `day` (R-GAIN-1 to -3).
///
/// `expires_on` is the certificate's end, or the card's if earlier (R-STATE-1). Certificate and card end on the holder's
/// birthday: the sixth after `day` inside the window, else the fifth, never beyond the card's end. If they end on two,
/// none is known, and the result is the card's end if that comes first. Without `card_expires_on` it is the latest
/// possible day. `None` if the card has ended, or if the birthday is not known, or left open by R-FEB29, and the card's end
/// does not decide.
///
/// 28 February and 1 March together are somebody born on 29 February; one of them alone counts as it stands (R-FEB29-2).
#[must_use]
pub fn renewed_on(day: NaiveDate, expires_on: NaiveDate, card_expires_on: Option<NaiveDate>) -> Option<NaiveDate> {
    if card_expires_on.is_some_and(|card_ends| day > card_ends) {
        return None;
    }
    let expires_on = effective_end(expires_on, card_expires_on);
    let in_window = (window_opens_on(expires_on)..=expires_on).contains(&day);
    let count = if in_window { 6 } else { 5 };
    let Some(birthday) = birthday_of_ends(expires_on, card_expires_on) else {
        // No birthday is known, but the card ends before any that would count.
        return card_expires_on.filter(|card| *card <= months_after(day, 12 * (count - 1)));
    };
    let birthday = nth_birthday_after(birthday, day, count);
    let cap = |date: NaiveDate| card_expires_on.map_or(date, |card_ends| date.min(card_ends));
    BirthdayDate { earliest: cap(birthday.earliest), latest: cap(birthday.latest) }.settled()
}

/// The birthday on which certificate and card end; `None` if they end on two, so that one of them ends with something else.
fn birthday_of_ends(expires_on: NaiveDate, card_expires_on: Option<NaiveDate>) -> Option<Birthday> {
    let own = Birthday::of(expires_on);
    match card_expires_on {
        Some(card) if !is_same_birthday(card, expires_on) => None,
        Some(card) if Birthday::of(card) != own => Birthday::new(2, 29),
        Some(_) | None => Some(own),
    }
}

/// Whether both can be the same person's birthday: 29 February has two substitutes (R-FEB29-1).
#[must_use]
pub fn is_same_birthday(one: NaiveDate, other: NaiveDate) -> bool {
    let day = |date: NaiveDate| match (date.month(), date.day()) {
        (2, 28 | 29) | (3, 1) => (2, 29),
        month_day => month_day,
    };
    day(one) == day(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn no_birthday_is_printed() {
        let printed = [(6, 14), (2, 29)].map(|(month, day)| format!("{:?}", Birthday::new(month, day).unwrap()));
        assert_eq!(printed, ["Birthday(..)", "Birthday(..)"]);
    }

    #[test]
    fn a_birthday_must_exist_in_some_year() {
        assert!(Birthday::new(2, 29).is_some());
        assert!(Birthday::new(2, 30).is_none() && Birthday::new(13, 1).is_none() && Birthday::new(0, 1).is_none());
    }

    #[test]
    fn born_on_29_february_counted_from_28_february_stays_open_by_a_year() {
        let found = nth_birthday_after(Birthday::new(2, 29).unwrap(), day("2027-02-28"), 1);
        assert_eq!(found, BirthdayDate { earliest: day("2027-03-01"), latest: day("2028-02-29") });
        assert_eq!(found.settled(), None);
    }

    #[test]
    fn a_renewal_of_a_29_february_end_is_dated_only_where_nothing_is_open() {
        for (renewed, card, expected) in [
            ("2028-01-10", None, None),                             // sixth: 2033, a common year
            ("2027-06-10", Some("2032-02-29"), Some("2032-02-29")), // fifth, before the window: 2032, a leap year
            ("2028-01-10", Some("2033-02-28"), Some("2033-02-28")), // the card's end decides either way
            ("2028-01-10", Some("2033-03-01"), None),               // it does not
            ("2028-03-05", Some("2028-03-04"), None),               // the card has ended
        ] {
            assert_eq!(
                renewed_on(day(renewed), day("2028-02-29"), card.map(day)),
                expected.map(day),
                "{renewed} {card:?}"
            );
        }
    }
}
