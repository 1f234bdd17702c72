//! The holder's age: whether typed words about it can be true together, and on which side of the line the card was
//! applied for (R-VALID-5).

use chrono::{Datelike, NaiveDate};

use crate::calendar::{Birthday, months_after, nth_birthday_after};

/// The first possible day of making a card (renewal-rules.md, section 3: "2016-01").
pub(super) const FIRST_CARDS: Option<NaiveDate> = NaiveDate::from_ymd_opt(2016, 1, 1);
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
pub(super) enum AgeLine {
    Under,
    Over,
    /// The day of the application decides.
    Either,
}

/// The age is that of the day on which the card was made, since nobody knows the day of the application.
pub(super) fn when_applying(under_age: bool, born_in: Option<i32>, birthday: Birthday, made_on: NaiveDate) -> AgeLine {
    if under_age {
        return AgeLine::Under;
    }
    let new_year = |year| NaiveDate::from_ymd_opt(year - 1, 12, 31);
    let born = born_in.and_then(new_year).map(|before| nth_birthday_after(birthday, before, 1).earliest);
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
}
