//! The last day on which a counter is open (R-WINDOW-3).

use chrono::{NaiveDate, Weekday};

use super::context::{Context, Task, date};
use super::id::StatementId as Id;
use super::statement::Statement;
use crate::facts::Facts;
use crate::rules::{Caution, OfficeRules, Rules, is_maintenance_sunday};
use crate::situation::Situation;
use crate::verdict::Today;

/// The last day on which a counter of the municipality is open, up to the certificate's end; `None` where the end is
/// not known.
#[must_use]
pub fn practical_last_day(facts: &Facts, situation: &Situation, today: &Today, rules: &Rules) -> Option<NaiveDate> {
    let assessment = crate::assess(facts, today);
    let issued_by = facts.card.read().and_then(|card| card.issued_by.as_deref());
    let office = rules.office(situation.municipality.as_deref().or(issued_by));
    let task = super::context::task(facts, &assessment, situation);
    let ends = last_possible_day(assessment.authentication?.renewal_closes_on, task);
    Some(crate::rules::practical_last_day(&office, ends).day)
}

/// The end itself; a period of stay has to be written onto the card before it (R-FOREIGN-2).
fn last_possible_day(ends: NaiveDate, task: Task) -> NaiveDate {
    if task == Task::ExtendStay { ends.pred_opt().unwrap_or(ends) } else { ends }
}

pub(super) fn last_day(c: &Context<'_>) -> Vec<Statement> {
    let Some(times) =
        c.times().filter(|_| matches!(c.task, Task::Renew | Task::ExtendStay) && !c.has_ended() && !c.lives_abroad())
    else {
        return Vec::new();
    };
    let mut lines = open_until(c, last_possible_day(times.renewal_closes_on, c.task));
    lines.extend(maintenance(c, times.renewal_opens_on, times.renewal_closes_on));
    lines
}

/// The last day on which a counter opens up to a day, and why it should be confirmed.
pub(super) fn open_until(c: &Context<'_>, ends: NaiveDate) -> Vec<Statement> {
    let found = crate::rules::practical_last_day(&c.office, ends);
    let mut lines = Vec::new();
    if c.counts() && found.day < c.today() {
        lines.push(c.calculated(Id::WhenPracticalLastDayPast, Vec::new()));
    } else {
        lines.push(c.calculated(Id::WhenPracticalLastDay, vec![("date", date(found.day))]));
    }
    if let Some(before) = found.before_year_end {
        lines.push(c.calculated(Id::WhenYearEnd, vec![("date", date(before))]));
    }
    if found.cautions.contains(&Caution::HolidaysNotKnown) {
        lines.push(c.national(Id::WhenPracticalUnknown, Vec::new()));
    } else if !found.cautions.is_empty() {
        lines.push(c.national(Id::WhenConfirmOpen, Vec::new()));
    }
    lines
}

/// The Sundays of the window that are still to come, when the office opens on Sundays at all, or the end is one of them.
fn maintenance(c: &Context<'_>, opens: NaiveDate, closes: NaiveDate) -> Vec<Statement> {
    let Some(after) = c.office.maintenance().map(|found| found.value.sunday_after_saturday) else { return Vec::new() };
    let is_one = |day: &NaiveDate| is_maintenance_sunday(*day, after);
    let from = if c.counts() { opens.max(c.today()) } else { opens };
    let days = from.iter_days().take_while(|day| *day <= closes).filter(is_one);
    let opens_on_sundays = opens_on_sundays(&c.office);
    days.filter(|day| opens_on_sundays || *day == closes)
        .map(|day| c.national(Id::WhenMaintenance, vec![("date", date(day))]))
        .collect()
}

fn opens_on_sundays(office: &OfficeRules<'_>) -> bool {
    let offices = office.offices();
    let mut hours = offices.iter().filter_map(|found| found.value.hours.known()).flatten();
    hours.any(|hours| hours.days.contains(&Weekday::Sun))
}
