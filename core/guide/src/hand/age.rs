//! The holder's age: whether typed words about it can be true together, and on which side of the line the card was
//! applied for (R-VALID-5).

use chrono::{Datelike, NaiveDate};

use crate::calendar::{Birthday, FIRST_CARDS, months_after, months_before, nth_birthday_after};

/// From this day on, applications are those of grown-ups at 18, before it at 20 (R-VALID-5).
const NEW_LINE_FROM: Option<NaiveDate> = NaiveDate::from_ymd_opt(2022, 4, 1);
/// The age of grown-ups under the old line and the new one (R-VALID-5).
const OLD_LINE: u32 = 20;
const NEW_LINE: u32 = 18;
/// Months between application and card, at most as the counters state it, and one more (R-WINDOW-5).
const MAKING_TAKES: u32 = 3;

/// Why typed words about the age cannot be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeError {
    /// Born after today.
    NotBornYet,
    /// Not as old as the date of birth says.
    OtherAge,
    /// Too old to have been under age when any card was applied for.
    NotUnderAge,
}

/// Whether date of birth, age in years and «under age when applying» can be true of one person on the day `today`.
///
/// # Errors
/// The first [`AgeError`] found.
pub fn check_age(born: Option<NaiveDate>, age: Option<u8>, under_age: bool, today: NaiveDate) -> Result<(), AgeError> {
    if born.is_some_and(|born| born > today) {
        return Err(AgeError::NotBornYet);
    }
    let counted = born.and_then(|born| today.years_since(born));
    let typed = age.map(u32::from);
    if counted.zip(typed).is_some_and(|(counted, typed)| counted != typed) {
        return Err(AgeError::OtherAge);
    }
    // The youngest that somebody of that age can have been with the first cards.
    let since_first = FIRST_CARDS.map_or(0, |first| today.year() - first.year()) + 1;
    let is_too_old = |age: u32| age.checked_sub(since_first.unsigned_abs()).is_some_and(|then| then >= OLD_LINE);
    if under_age && typed.or(counted).is_some_and(is_too_old) { Err(AgeError::NotUnderAge) } else { Ok(()) }
}

/// Whether the holder was under age when applying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AgeLine {
    Under,
    Over,
    /// The day of the application decides.
    Either,
}

/// The day of birth, from the year of birth or the age on the day `today`.
pub(super) fn born(birthday: Birthday, born_in: Option<i32>, age: Option<u8>, today: NaiveDate) -> Option<NaiveDate> {
    let in_year = |year: i32| {
        let before = NaiveDate::from_ymd_opt(year - 1, 12, 31)?;
        Some(nth_birthday_after(birthday, before, 1).earliest)
    };
    match (born_in, age) {
        (Some(year), _) => in_year(year),
        (None, Some(age)) => {
            let had_birthday = in_year(today.year()).is_some_and(|birthday| birthday <= today);
            in_year(today.year() - i32::from(age) - i32::from(!had_birthday))
        }
        (None, None) => None,
    }
}

/// The age is that of the day on which the card was made, since nobody knows the day of the application.
pub(super) fn when_applying(born: Option<NaiveDate>, made_on: NaiveDate) -> AgeLine {
    let Some(age) = born.and_then(|born| made_on.years_since(born)) else { return AgeLine::Over };
    let is_old_line = NEW_LINE_FROM.is_none_or(|from| made_on < from);
    let may_be_old_line = NEW_LINE_FROM.is_some_and(|from| made_on < months_after(from, MAKING_TAKES));
    match age {
        ..NEW_LINE => AgeLine::Under,
        NEW_LINE..OLD_LINE if is_old_line => AgeLine::Under,
        NEW_LINE..OLD_LINE if may_be_old_line => AgeLine::Either,
        NEW_LINE.. => AgeLine::Over,
    }
}

/// On which side the holder of a card with this end was: a card ends on the fifth or the tenth birthday after it was made
/// (R-VALID-1), a renewed one perhaps a birthday later (R-VALID-9). `None` if nobody born then has such a card today.
pub(super) fn of_card(born: NaiveDate, ends: NaiveDate, today: NaiveDate) -> Option<AgeLine> {
    let was_under_age = |applied: NaiveDate| {
        let line = if NEW_LINE_FROM.is_some_and(|from| applied < from) { OLD_LINE } else { NEW_LINE };
        applied.years_since(born).is_none_or(|age| age < line)
    };
    // Every day on which it can have been made, if it ends on this birthday after it.
    let made = |birthday: u32| {
        let first = months_before(ends, 12 * birthday).max(FIRST_CARDS?).max(born);
        let last = months_before(ends, 12 * (birthday - 1)).pred_opt()?.min(today);
        (first <= last).then_some((first, last))
    };
    let is_fifth = |(first, _)| was_under_age(months_before(first, MAKING_TAKES));
    let is_tenth = |(_, last)| !was_under_age(last);
    if [5, 6].into_iter().filter_map(made).any(is_fifth) {
        return Some(AgeLine::Under);
    }
    [10, 11].into_iter().filter_map(made).any(is_tenth).then_some(AgeLine::Over)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_about_the_age_must_fit_together() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-11-29");
        for (born, age, under_age, expected) in [
            (Some("2026-11-30"), None, false, Err(AgeError::NotBornYet)),
            (Some("2010-11-29"), Some(16), false, Ok(())),
            (Some("2010-11-30"), Some(16), false, Err(AgeError::OtherAge)),
            (None, Some(31), true, Err(AgeError::NotUnderAge)),
            (None, Some(30), true, Ok(())),
            (Some("1995-11-29"), None, true, Err(AgeError::NotUnderAge)),
            (None, Some(31), false, Ok(())),
            (None, None, true, Ok(())),
        ] {
            assert_eq!(check_age(born.map(day), age, under_age, today), expected, "{born:?} {age:?} {under_age}");
        }
    }

    #[test]
    fn the_end_of_a_card_and_the_age_tell_the_side_of_the_line() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-11-30");
        for (born, ends, expected) in [
            ("2016-02-10", "2027-02-10", Some(AgeLine::Under)), // aged 10
            ("2009-02-10", "2027-02-10", Some(AgeLine::Under)), // aged 17
            ("2004-02-10", "2027-02-10", Some(AgeLine::Under)), // applied for at 17, or at 18 by March 2022
            ("1980-02-10", "2027-02-10", Some(AgeLine::Over)),
            ("1980-02-10", "2036-02-10", Some(AgeLine::Over)),
            ("1998-02-10", "2027-02-10", None), // under age in 2017, so it ended in 2022
            ("2016-02-10", "2032-02-10", Some(AgeLine::Under)), // renewed in its window
            ("2016-02-10", "2033-02-10", None),
            ("2016-02-10", "2036-02-10", None),
            ("2026-02-10", "2027-02-10", None), // made before birth
            ("2026-02-10", "2031-02-10", Some(AgeLine::Under)),
        ] {
            assert_eq!(of_card(day(born), day(ends), today), expected, "{born} {ends}");
        }
    }

    #[test]
    fn the_year_of_birth_follows_from_the_age() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        for (month, date, age, expected) in [
            (2, 10, 10, "2016-02-10"),
            (11, 30, 10, "2016-11-30"),
            (12, 1, 10, "2015-12-01"),
            (2, 29, 10, "2016-02-29"),
        ] {
            let found = born(Birthday::new(month, date).unwrap(), None, Some(age), today);
            assert_eq!(found.map(|day| day.to_string()).as_deref(), Some(expected));
        }
    }
}
