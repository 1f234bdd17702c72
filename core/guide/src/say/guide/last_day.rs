//! The last day on which an office is open (R-WINDOW-3).

use crate::case::{Case, LastOpening, NewYear, Unsure};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, date, number};

pub(super) fn last_day(c: &Case<'_>) -> Vec<Statement> {
    let Some(found) = c.last_opening() else { return Vec::new() };
    let mut lines = opening(c, &found);
    let days: Vec<Value> = c.maintenance_days().into_iter().map(date).collect();
    if !days.is_empty() {
        lines.push(c.national(Id::WhenMaintenance, vec![("days", Value::List(days))]));
    }
    lines
}

/// The day, and why the person should ask about it; the next action says what remains once it has passed.
pub(super) fn opening(c: &Case<'_>, found: &LastOpening) -> Vec<Statement> {
    let day = || vec![("date", date(found.day))];
    let ends = c.signature_leads().map(|due| due.renewal_closes_on).or_else(|| c.end_ahead());
    let may_open_later = ends.is_some_and(|ends| c.may_open_until(found.day, ends));
    let mut lines = Vec::new();
    if found.is_past {
        lines.push(c.calculated(Id::WhenPracticalLastDayPast, vec![("date", date(found.next))]));
    } else if found.unsure.is_some() || may_open_later {
        let weekend = ("weekend", number(may_open_later.into()));
        lines.push(c.calculated(Id::WhenLastWeekday, [day(), vec![weekend]].concat()));
    } else {
        lines.push(c.calculated(Id::WhenPracticalLastDay, day()));
    }
    let new_year = c.new_year();
    if found.is_over_new_year || new_year.is_some() {
        lines.push(c.national(Id::WhenYearEnd, Vec::new()));
    }
    if let Some(new_year) = new_year {
        lines.push(match new_year {
            NewYear::Ahead(day) => c.calculated(Id::WhenBeforeNewYear, vec![("date", date(day))]),
            NewYear::Now(day) => c.calculated(Id::WhenAfterNewYear, vec![("date", date(day))]),
        });
    }
    if found.unsure == Some(Unsure::HolidaysNotKnown) {
        lines.push(c.national(Id::WhenPracticalUnknown, Vec::new()));
    }
    lines
}
