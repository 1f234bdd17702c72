//! Years and days as people type them, of both counts (R-TIME-6).

use chrono::NaiveDate;

use crate::municipality::usual_widths;
use crate::text::ERAS;

/// What stands before a year of an era, in small letters: nobody who has a card writes an older one.
const TYPED: [(&str, &[&str]); 3] = [
    ("reiwa", &["令和", "令", "reiwa", "r"]),
    ("heisei", &["平成", "平", "heisei", "h"]),
    ("showa", &["昭和", "昭", "showa", "s"]),
];

/// Letters of a year, the longest being «Heisei 31».
const LONGEST_YEAR: usize = 9;

/// The years of days that can be typed.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2999;

/// A year as it is typed: «2017», «平成29», «平成29年», «H29», «令和元», in any width. `None` if there is none: two digits
/// alone could be of any era.
#[must_use]
pub fn typed_year(text: &str) -> Option<i32> {
    let text = usual_widths(text).to_lowercase();
    let text = text.trim();
    let text = text.strip_suffix('年').unwrap_or(text);
    let of_era = |(name, typed): (&str, &[&str])| {
        let rest = typed.iter().find_map(|prefix| text.strip_prefix(prefix))?;
        let first = ERAS.into_iter().position(|(era, ..)| era == name)?;
        let last = first.checked_sub(1).and_then(|next| ERAS.get(next)).map_or(*YEARS.end(), |(_, next, ..)| *next);
        let (_, first, ..) = *ERAS.get(first)?;
        let rest = rest.trim_start_matches([' ', '.']);
        let count = if rest == "元" { 1 } else { number(rest, 2)? };
        Some(first + count - 1).filter(|year| count >= 1 && *year <= last)
    };
    let western = || number(text, 4).filter(|_| text.len() == 4);
    TYPED.into_iter().find_map(of_era).or_else(western).filter(|year| YEARS.contains(year))
}

/// A day as it is typed with the year of an era or with 年: «令和8年12月15日», «R8-12-15», «R8.12.15», «2026年12月15日».
#[must_use]
pub fn typed_day(text: &str) -> Option<NaiveDate> {
    let text = usual_widths(text);
    let text = text.trim();
    let (year, rest) = text.split_once(['年', '-', '/']).or_else(|| {
        let at = text.rmatch_indices('.').nth(1)?.0; // «R.8.12.15» has one more
        Some((text.get(..at)?, text.get(at + 1..)?))
    })?;
    let (month, day) = rest.split_once(['月', '-', '/', '.'])?;
    let day = day.strip_suffix('日').unwrap_or(day);
    let small = |text: &str| number(text, 2)?.try_into().ok();
    NaiveDate::from_ymd_opt(typed_year(year)?, small(month)?, small(day)?)
}

/// A field of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// With or without an era.
    Year,
    /// 1 to 12.
    Month,
    /// 1 to 31.
    Day,
}

/// Whether a text can still become this part of a date: a field takes nothing else.
#[must_use]
pub fn may_become(part: DatePart, text: &str) -> bool {
    let small = |most| text.is_empty() || number(&usual_widths(text), 2).is_some_and(|number| number <= most);
    match part {
        DatePart::Year => text.chars().count() <= LONGEST_YEAR,
        DatePart::Month => small(12),
        DatePart::Day => small(31),
    }
}

/// Digits alone, at most so many.
fn number(text: &str, longest: usize) -> Option<i32> {
    let is_number = !text.is_empty() && text.len() <= longest && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_western_or_of_an_era() {
        for (typed, year) in [
            ("2017", 2017),
            ("２０１７", 2017),
            (" 2017年 ", 2017),
            ("令和8", 2026),
            ("令和８年", 2026),
            ("令和元年", 2019),
            ("令8", 2026),
            ("R8", 2026),
            ("r08", 2026),
            ("Ｒ８", 2026),
            ("R.8", 2026),
            ("Reiwa 8", 2026),
            ("平成29", 2017),
            ("H29", 2017),
            ("ｈ２９", 2017),
            ("平成元", 1989),
            ("H31", 2019),
            ("昭和64", 1989),
            ("S20", 1945),
        ] {
            assert_eq!(typed_year(typed), Some(year), "{typed}");
        }
        // An era ends in the year in which the next one begins; two digits are of no era.
        for typed in
            ["", "29", "8", "H32", "昭和65", "R0", "令和", "R981", "20170", "1899", "3000", "大正5", "２０１七"]
        {
            assert_eq!(typed_year(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_field_takes_what_can_become_its_part() {
        use DatePart::{Day, Month, Year};
        for (part, text) in
            [(Month, ""), (Month, "1"), (Month, "12"), (Month, "０９"), (Day, "31"), (Year, "平成2"), (Year, "20")]
        {
            assert!(may_become(part, text), "{part:?} {text}");
        }
        for (part, text) in
            [(Month, "13"), (Month, "x"), (Month, "012"), (Day, "32"), (Day, "-1"), (Year, "2026202620")]
        {
            assert!(!may_become(part, text), "{part:?} {text}");
        }
    }

    #[test]
    fn a_day_is_typed_as_people_write_it() {
        for typed in
            ["令和8年12月15日", "R8-12-15", "r8/12/15", "R8.12.15", "R.8.12.15", "2026年12月15日", "Ｒ８．１２．１５"]
        {
            assert_eq!(typed_day(typed), NaiveDate::from_ymd_opt(2026, 12, 15), "{typed}");
        }
        assert_eq!(typed_day("平成29年2月3日"), NaiveDate::from_ymd_opt(2017, 2, 3));
        for typed in ["令和8年2月30日", "8年12月15日", "R8-12", "R8-12-15-1", "令和8年12月", "R8年012月15日", ""]
        {
            assert_eq!(typed_day(typed), None, "{typed}");
        }
    }
}
