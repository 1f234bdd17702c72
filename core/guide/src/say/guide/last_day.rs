//! The last day on which an office is open (R-WINDOW-3).

use crate::case::{Case, LastOpening, Unsure};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::date;

pub(super) fn last_day(c: &Case<'_>) -> Vec<Statement> {
    let Some(found) = c.last_opening() else { return Vec::new() };
    let mut lines = opening(c, &found);
    lines
        .extend(c.maintenance_days().into_iter().map(|day| c.national(Id::WhenMaintenance, vec![("date", date(day))])));
    lines
}

/// The day, and why the person should confirm it.
pub(super) fn opening(c: &Case<'_>, found: &LastOpening) -> Vec<Statement> {
    let mut lines = vec![if found.is_past {
        c.calculated(Id::WhenPracticalLastDayPast, Vec::new())
    } else {
        c.calculated(Id::WhenPracticalLastDay, vec![("date", date(found.day))])
    }];
    lines.extend(found.before_year_end.map(|before| c.calculated(Id::WhenYearEnd, vec![("date", date(before))])));
    lines.extend(found.unsure.map(|why| match why {
        Unsure::HolidaysNotKnown => c.national(Id::WhenPracticalUnknown, Vec::new()),
        Unsure::NotStated => c.national(Id::WhenConfirmOpen, Vec::new()),
    }));
    lines
}
