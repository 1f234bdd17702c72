//! Whether an office is open on a day, as far as its page states it.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::holidays::is_public_holiday;
use super::opening::{is_maintenance, is_year_end, week_of_month};
use super::{Hours, Office, OfficeRules};

/// What a page says about an office on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnDay {
    /// Open, in these hours: first minute, end of reception.
    Open(Vec<(NaiveTime, NaiveTime)>),
    /// Closed.
    Closed,
    /// The national system is down for maintenance: no procedure is possible anywhere (R-PLACE-5).
    Maintenance,
    /// The page does not say.
    NotStated,
}

/// What the page says about an office on a day.
///
/// Not stated on public holidays, around New Year, and on weekends if the page names no days: a person should ask
/// before going.
#[must_use]
pub fn on_day(rules: &OfficeRules<'_>, office: &Office, day: NaiveDate) -> OnDay {
    if is_maintenance(rules, day) {
        return OnDay::Maintenance;
    }
    let Some(all) = office.hours.known() else { return OnDay::NotStated };
    let holiday = is_public_holiday(day);
    if holiday == Some(true) && office.closed_on_public_holidays.known() == Some(&true) {
        return OnDay::Closed;
    }
    let may_be_holiday = holiday != Some(false) && office.closed_on_public_holidays.known() != Some(&false);
    if may_be_holiday || is_year_end(day) {
        return OnDay::NotStated;
    }
    let of_weekday: Vec<&Hours> = all.iter().filter(|hours| hours.days.contains(&day.weekday())).collect();
    let is_named =
        |hours: &Hours| hours.weeks.is_empty() || hours.weeks.iter().any(|week| u32::from(*week) == week_of_month(day));
    if of_weekday.iter().any(|hours| hours.times_a_month.is_some()) {
        return OnDay::NotStated;
    }
    let open: Vec<&Hours> = of_weekday.into_iter().filter(|hours| is_named(hours)).collect();
    if open.is_empty() {
        // A page that names only its extra Saturdays says nothing about the other days.
        let names_weekdays = all.iter().any(|hours| hours.days.contains(&Weekday::Mon));
        return if names_weekdays { OnDay::Closed } else { OnDay::NotStated };
    }
    let times: Option<Vec<_>> =
        open.iter().map(|hours| Some((*hours.opens.known()?, *hours.closes.known()?))).collect();
    times.map_or(OnDay::NotStated, OnDay::Open)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Rules;

    /// What 宇都宮市 states about its first and its last office on a day.
    fn utsunomiya(day: &str) -> (OnDay, OnDay) {
        let rules = Rules::builtin().office(Some("09201"));
        let offices = rules.offices();
        let found = |office: &Office| on_day(&rules, office, day.parse().unwrap());
        (found(offices[0].value), found(offices[2].value))
    }

    fn open(opens: (u32, u32), closes: (u32, u32)) -> OnDay {
        let time = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        OnDay::Open(vec![(time(opens), time(closes))])
    }

    #[test]
    fn a_stated_day_has_its_hours_and_an_unstated_one_none() {
        assert_eq!(utsunomiya("2026-11-24"), (open((8, 30), (19, 0)), open((10, 0), (17, 15)))); // Tuesday
        assert_eq!(utsunomiya("2026-11-28"), (OnDay::NotStated, OnDay::Closed)); // Saturday: about twice a month
        assert_eq!(utsunomiya("2026-11-22"), (OnDay::Maintenance, OnDay::Maintenance));
        assert_eq!(utsunomiya("2026-12-30"), (OnDay::NotStated, OnDay::NotStated));
        assert_eq!(utsunomiya("2026-11-23"), (OnDay::NotStated, OnDay::NotStated)); // 勤労感謝の日
    }
}
