//! Public holidays (国民の祝日・休日) from a table made by `data/make_holidays.py`; makes no claim beyond its last year.

use chrono::{Datelike, NaiveDate};

/// Days and names, ascending, made by `build/holidays.rs` of `data/holidays.csv`.
static DAYS: &[(NaiveDate, &str)] = include!(concat!(env!("OUT_DIR"), "/holidays.rs"));

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => panic!("checked by the build"),
    }
}

/// First and last year of the table.
pub const YEARS: (i32, i32) = (2026, 2037);

/// Whether a day is a public holiday; `None` outside [`YEARS`].
///
/// ```
/// # use chrono::NaiveDate;
/// # use kigen_guide::rules::holidays::is_public_holiday;
/// let day = |text: &str| text.parse::<NaiveDate>().unwrap();
/// assert_eq!(is_public_holiday(day("2027-03-22")), Some(true)); // 振替休日 of 春分の日
/// assert_eq!(is_public_holiday(day("2027-03-19")), Some(false));
/// assert_eq!(is_public_holiday(day("2038-01-01")), None);
/// ```
#[must_use]
pub fn is_public_holiday(date: NaiveDate) -> Option<bool> {
    (YEARS.0..=YEARS.1).contains(&date.year()).then(|| name(date).is_some())
}

/// The holiday's Japanese name.
#[must_use]
pub fn name(date: NaiveDate) -> Option<&'static str> {
    let at = DAYS.binary_search_by_key(&date, |(day, _)| *day).ok()?;
    DAYS.get(at).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_ascends_and_covers_its_years() {
        let table = include_str!("../../data/holidays.csv");
        let days: Vec<NaiveDate> =
            table.lines().skip(2).map(|line| line.split(',').next().unwrap().parse().unwrap()).collect();
        assert_eq!(days, DAYS.iter().map(|(day, _)| *day).collect::<Vec<_>>());
        assert!(days.is_sorted());
        assert_eq!((days[0].year(), days[days.len() - 1].year()), YEARS);
        for year in YEARS.0..=YEARS.1 {
            // Sixteen holidays a year; a Sunday, or a day between two of them, adds one.
            assert!((16..=19).contains(&days.iter().filter(|day| day.year() == year).count()), "{year}");
        }
    }

    #[test]
    fn days_outside_the_table_are_not_known() {
        for (day, expected) in
            [("2025-12-31", None), ("2026-01-01", Some(true)), ("2037-12-31", Some(false)), ("2038-01-01", None)]
        {
            assert_eq!(is_public_holiday(day.parse().unwrap()), expected, "{day}");
        }
        assert_eq!(name("2026-09-22".parse().unwrap()), Some("休日")); // between 敬老の日 and 秋分の日
    }
}
