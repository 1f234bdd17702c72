//! The last day on which a visit is really possible (R-WINDOW-3, R-PLACE-5).

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::holidays::is_public_holiday;
use super::{Entry, Found, Hours, Office, OfficeRules, Procedure};

/// Why the person must confirm the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caution {
    /// The office's page does not state that it opens on that weekday: Monday to Friday assumed.
    HoursNotStated,
    /// A day from 29 December to 3 January is between this day and the end: offices are closed then.
    YearEnd,
    /// The day is beyond the table of public holidays.
    HolidaysNotKnown,
}

/// The last opening day on or before the end.
#[derive(Clone, Debug)]
pub struct PracticalLastDay<'a> {
    /// That day.
    pub day: NaiveDate,
    /// The office whose stated hours show it; `None` if Monday to Friday is assumed.
    pub office: Option<&'a Entry<Office>>,
    /// The caveats to state with it.
    pub cautions: Vec<Caution>,
}

/// The last opening day on or before `expires_on`, from the stated hours of the offices that do the task, or Monday to
/// Friday if the page states none. Public holidays, 29 December to 3 January (the holidays of municipalities) and the
/// maintenance Sunday count as closed.
#[must_use]
pub fn practical_last_day<'a>(office: &OfficeRules<'a>, expires_on: NaiveDate) -> PracticalLastDay<'a> {
    let offices = offices(office);
    let (day, stated) = last_open(&offices, office, expires_on);
    let mut cautions = Vec::new();
    if stated.is_none() {
        cautions.push(Caution::HoursNotStated);
    }
    if is_public_holiday(day).is_none() || is_public_holiday(expires_on).is_none() {
        cautions.push(Caution::HolidaysNotKnown);
    }
    if day.iter_days().skip(1).take_while(|skipped| *skipped <= expires_on).any(is_year_end) {
        cautions.push(Caution::YearEnd);
    }
    PracticalLastDay { day, office: stated, cautions }
}

/// The first opening day on or after `from`, by the same rules.
#[must_use]
pub fn first_opening(office: &OfficeRules<'_>, from: NaiveDate) -> NaiveDate {
    let offices = offices(office);
    // No run of closed days approaches a month; the bound protects the calendar's last days.
    from.iter_days().take(31).find(|day| open_on(&offices, office, *day).is_some()).unwrap_or(from)
}

/// Whether no My Number Card procedure is possible anywhere: the Sunday after the third Saturday of its month
/// (R-PLACE-5).
#[must_use]
pub fn is_maintenance_sunday(day: NaiveDate, after_saturday: u8) -> bool {
    let saturday = day.pred_opt().unwrap_or(day);
    day.weekday() == Weekday::Sun && week_of_month(saturday) == u32::from(after_saturday)
}

pub(super) fn is_maintenance(office: &OfficeRules<'_>, day: NaiveDate) -> bool {
    office.maintenance().is_some_and(|found| is_maintenance_sunday(day, found.value.sunday_after_saturday))
}

fn offices<'a>(office: &OfficeRules<'a>) -> Vec<Found<'a, Office>> {
    let mut offices = office.offices();
    offices.retain(|found| found.value.procedures.contains(&Procedure::Certificates));
    offices
}

/// The hours to plan on: none of a page that is known to be replaced.
fn hours<'a>(found: &Found<'a, Office>) -> impl Iterator<Item = &'a Hours> {
    let is_replaced = found.source.replaced_by.is_some();
    found.value.hours.known().filter(|_| !is_replaced).into_iter().flatten()
}

/// The last open day on or before `latest`, and the office that states it.
fn last_open<'a>(
    offices: &[Found<'a, Office>],
    office: &OfficeRules<'a>,
    latest: NaiveDate,
) -> (NaiveDate, Option<&'a Entry<Office>>) {
    let mut day = latest;
    // No run of closed days approaches a month; the bound protects the calendar's first days.
    for _ in 0..31 {
        if let Some(stated) = open_on(offices, office, day) {
            return (day, stated);
        }
        day = day.checked_sub_days(Days::new(1)).unwrap_or(day);
    }
    (latest, None)
}

/// Whether an office is open, and the one that states it.
fn open_on<'a>(
    offices: &[Found<'a, Office>],
    office: &OfficeRules<'a>,
    day: NaiveDate,
) -> Option<Option<&'a Entry<Office>>> {
    if is_maintenance(office, day) || is_year_end(day) {
        return None;
    }
    let stated = offices.iter().find(|found| is_stated_open(found, day)).map(|found| found.entry);
    (stated.is_some() || is_assumed_open(offices, day)).then_some(stated)
}

fn is_stated_open(found: &Found<'_, Office>, day: NaiveDate) -> bool {
    let open_on_holidays = found.value.closed_on_public_holidays.known() == Some(&false);
    let is_open = |hours: &Hours| {
        hours.times_a_month.is_none()
            && hours.days.contains(&day.weekday())
            && (hours.weeks.is_empty() || hours.weeks.iter().any(|week| u32::from(*week) == week_of_month(day)))
    };
    (open_on_holidays || is_public_holiday(day) != Some(true)) && hours(found).any(is_open)
}

/// Monday to Friday, except public holidays, if no office states its weekdays.
fn is_assumed_open(offices: &[Found<'_, Office>], day: NaiveDate) -> bool {
    let is_weekday = |day: Weekday| !matches!(day, Weekday::Sat | Weekday::Sun);
    let weekdays_stated = offices.iter().flat_map(hours).any(|hours| hours.days.iter().copied().any(is_weekday));
    !weekdays_stated && is_weekday(day.weekday()) && is_public_holiday(day) != Some(true)
}

pub(crate) fn is_year_end(day: NaiveDate) -> bool {
    matches!((day.month(), day.day()), (12, 29..) | (1, ..=3))
}

/// The first of the holidays at New Year that `day` lies in, or else of the next ones.
pub(crate) fn year_end_from(day: NaiveDate) -> Option<NaiveDate> {
    let has_begun_last_year = is_year_end(day) && day.month() == 1;
    NaiveDate::from_ymd_opt(day.year() - i32::from(has_begun_last_year), 12, 29)
}

/// 2 for the second Saturday of a month; expects a Saturday.
pub(super) fn week_of_month(day: NaiveDate) -> u32 {
    day.day0() / 7 + 1
}
