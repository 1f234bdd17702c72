use chrono::NaiveDate;

/// The day this program was released: a machine's clock that shows an earlier day is wrong (R-TIME-5). The shells
/// hand it to [`Today::from_clock`](crate::Today::from_clock).
pub const RELEASED_ON: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 21) {
    Some(day) => day,
    None => NaiveDate::MIN, // not reached: the day exists
};
