use chrono::{DateTime, Days, Months, NaiveDate, NaiveTime, Utc};

/// The first and the last day for which every demo card can be made.
pub fn days() -> (NaiveDate, NaiveDate) {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    (day(2000, 1, 1), day(2099, 12, 31))
}

/// The nearest day for which every demo card can be made.
pub(super) fn clamp(day: NaiveDate) -> NaiveDate {
    let (first, last) = days();
    day.clamp(first, last)
}

/// Adds days; a negative number subtracts them.
pub(super) fn plus_days(day: NaiveDate, days: i32) -> NaiveDate {
    let count = Days::new(u64::from(days.unsigned_abs()));
    let moved = if days < 0 { day.checked_sub_days(count) } else { day.checked_add_days(count) };
    moved.unwrap_or(day)
}

/// Adds or subtracts months; a day that does not exist becomes the last of its month.
pub(super) fn plus_months(day: NaiveDate, months: i32) -> NaiveDate {
    let count = Months::new(months.unsigned_abs());
    let moved = if months < 0 { day.checked_sub_months(count) } else { day.checked_add_months(count) };
    moved.unwrap_or(day)
}

/// Adds or subtracts years; 29 February becomes 28 February.
pub(super) fn plus_years(day: NaiveDate, years: i32) -> NaiveDate {
    plus_months(day, years * 12)
}

/// 23:59:59 in Japan, the end of every certificate (card-protocol.md §7.5).
pub(super) fn end_of_day_in_japan(day: NaiveDate) -> DateTime<Utc> {
    at(day, 14, 59, 59)
}

/// 11:37:14 in Japan: during office hours, on the same day in UTC.
pub(super) fn office_morning_in_japan(day: NaiveDate) -> DateTime<Utc> {
    at(day, 2, 37, 14)
}

fn at(day: NaiveDate, hour: u32, minute: u32, second: u32) -> DateTime<Utc> {
    day.and_time(NaiveTime::from_hms_opt(hour, minute, second).unwrap_or_default()).and_utc()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_that_do_not_exist_become_the_last_of_their_month() {
        assert_eq!(plus_years(day("2024-02-29"), 5), day("2029-02-28"));
        assert_eq!(plus_years(day("2024-02-29"), -4), day("2020-02-29"));
        assert_eq!(plus_months(day("2026-07-31"), -5), day("2026-02-28"));
        assert_eq!(plus_days(day("2028-03-01"), -1), day("2028-02-29"));
    }

    #[test]
    fn a_demo_day_out_of_range_is_the_nearest_in_it() {
        assert_eq!(clamp(day("1970-01-01")), day("2000-01-01"));
        assert_eq!(clamp(NaiveDate::MAX), day("2099-12-31"));
        assert_eq!(clamp(day("2026-11-24")), day("2026-11-24"));
    }
}
