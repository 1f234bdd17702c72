//! «行く日を決める»: the days for a visit, each with the reminder to put into a calendar.

use super::reminders::{ReminderText, Words};
use crate::case::{Case, VisitDayKind};
use crate::text::{Arg, Texts};

/// A day for a visit, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitDayText {
    /// When it is.
    pub kind: VisitDayKind,
    /// The day with its place in the week: «明日 12月1日(火)».
    pub label: String,
    /// What goes into the calendar.
    pub reminder: ReminderText,
}

/// The days for a visit, in order.
#[must_use]
pub fn visit_days(case: &Case<'_>, texts: &Texts) -> Vec<VisitDayText> {
    let days = case.visit_days();
    if days.is_empty() {
        return Vec::new();
    }
    let words = Words::of(case, texts);
    let visit = days.into_iter().map(|found| {
        let day = texts.day(found.date);
        let label = match found.kind {
            VisitDayKind::Tomorrow => texts.with("calendar-tomorrow", &[("day", Arg::Text(&day))]),
            VisitDayKind::NextWeek => texts.with("calendar-next-week", &[("day", Arg::Text(&day))]),
            VisitDayKind::Later => day,
        };
        VisitDayText { kind: found.kind, label, reminder: words.reminder(&case.reminder_of_visit(found.date)) }
    });
    visit.collect()
}
