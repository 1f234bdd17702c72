//! Typed words that cannot be true of one person, found before anything is calculated from them.

use chrono::{Datelike, NaiveDate};

use crate::arguments::AdviseOptions;

/// Why the words cannot be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Impossible {
    /// Born after today.
    NotBornYet,
    /// Not as old as the birthday says.
    OtherAge,
    /// Too old to have been under age when any card was applied for.
    NotUnderAge,
}

/// The year of the first cards (renewal-rules.md, section 3).
const FIRST_CARDS: i32 = 2016;
/// Under age until April 2022 (R-VALID-5).
const OF_AGE: i32 = 20;

/// # Errors
/// The first thing that cannot be.
pub(crate) fn check(options: &AdviseOptions, today: NaiveDate) -> Result<(), Impossible> {
    let birthday = options.typed.birthday;
    if birthday.is_some_and(|born| born > today) {
        return Err(Impossible::NotBornYet);
    }
    let age = birthday.and_then(|born| today.years_since(born)).and_then(|age| i32::try_from(age).ok());
    let typed = options.age.map(i32::from);
    if age.zip(typed).is_some_and(|(age, typed)| age != typed) {
        return Err(Impossible::OtherAge);
    }
    let youngest = typed.or(age).map(|age| age - (today.year() - FIRST_CARDS) - 1);
    if options.typed.under_age && youngest.is_some_and(|then| then >= OF_AGE) {
        return Err(Impossible::NotUnderAge);
    }
    Ok(())
}

impl Impossible {
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::NotBornYet => "cli-not-born-yet",
            Self::OtherAge => "cli-other-age",
            Self::NotUnderAge => "cli-not-under-age",
        }
    }
}
