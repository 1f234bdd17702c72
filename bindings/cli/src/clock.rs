use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};

/// Japan has kept +09:00 without summer time since 1951.
const JAPAN: i32 = 9 * 3600;

/// The civil day in Japan by the machine's clock; nothing else in this program asks it. `None` if the clock is outside
/// the calendar or the offset does not exist.
pub(crate) fn today_in_japan() -> Option<NaiveDate> {
    #[expect(clippy::disallowed_methods, reason = "the shell of the terminal asks the clock, here and nowhere else")]
    let now = SystemTime::now();
    day_in_japan(now)
}

fn day_in_japan(now: SystemTime) -> Option<NaiveDate> {
    let now = DateTime::<Utc>::from_timestamp(
        now.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs().try_into().ok()?,
        0,
    )?;
    Some(now.with_timezone(&FixedOffset::east_opt(JAPAN)?).date_naive())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_day_begins_at_fifteen_hours_utc() {
        let at = |seconds| day_in_japan(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap().to_string();
        assert_eq!(at(1_822_661_999), "2027-10-04"); // 2027-10-04T14:59:59Z
        assert_eq!(at(1_822_662_000), "2027-10-05");
    }
}
