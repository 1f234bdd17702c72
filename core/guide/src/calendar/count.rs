use chrono::{Datelike, Months, NaiveDate};

/// The same day number `months` earlier, or that month's last day if it has no such day.
pub(crate) fn months_before(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

/// The same day number `months` later, or that month's last day if it has no such day.
pub(crate) fn months_after(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// Whole months from one civil day to a later one; 0 when `to` lies before `from`.
pub(crate) fn months_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let by_month = (to.year() - from.year()) * 12 + to.month0().cast_signed() - from.month0().cast_signed();
    let whole = u32::try_from(by_month).unwrap_or(0);
    if months_after(from, whole) > to { whole.saturating_sub(1) } else { whole }
}

/// Whole days from one civil day to another: negative when `to` lies before `from`.
pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}
