use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::case::kind::{Reminder, ReminderKind, Task, VisitDay, VisitDayKind};
use crate::case::state::Case;

/// A visit without a deadline is planned within about two months.
const DAYS_AHEAD: Days = Days::new(62);

impl Case<'_> {
    /// The days on which a visit can be planned, in order: openings from tomorrow on, up to the day to plan on; of two
    /// visits those of the first. None where nobody goes to a counter of a municipality now.
    #[must_use]
    pub fn visit_days(&self) -> Vec<VisitDay> {
        let goes = self.is_visit_near()
            && !self.lives_abroad()
            && !self.task.is_for_a_card()
            && !matches!(self.task, Task::Leave | Task::None);
        let Some(tomorrow) = self.day().succ_opt().filter(|_| goes) else { return Vec::new() };
        let until = self.visit_until();
        let monday = self.day().iter_days().skip(1).find(|day| day.weekday() == Weekday::Mon).unwrap_or(tomorrow);
        // The week's own Monday may be tomorrow, which has a name of its own.
        let next_week = Some(self.opening_from(monday.max(tomorrow + Days::new(1))));
        let next_week = next_week.filter(|day| *day < monday + Days::new(7));
        let is_open = |day: &NaiveDate| self.opening_from(*day) == *day;
        let days = tomorrow.iter_days().take_while(|day| *day <= until).filter(is_open);
        days.map(|date| {
            let kind = if date == tomorrow {
                VisitDayKind::Tomorrow
            } else if Some(date) == next_week {
                VisitDayKind::NextWeek
            } else {
                VisitDayKind::Later
            };
            VisitDay { kind, date }
        })
        .collect()
    }

    /// The reminder of a visit on one of [`visit_days`](Self::visit_days).
    #[must_use]
    pub fn reminder_of_visit(&self, date: NaiveDate) -> Reminder {
        let ends = self.end_ahead().or(self.authentication.map(|times| times.renewal_closes_on)).unwrap_or(date);
        Reminder { kind: ReminderKind::Visit, date, ends, by: self.visit_until() }
    }

    fn visit_until(&self) -> NaiveDate {
        let two_months = self.day() + DAYS_AHEAD;
        let Some(ends) = self.end_ahead() else { return two_months };
        let by = if self.takes_two_visits() { self.first_visit_by(ends) } else { Some(self.plan_by(ends)) };
        by.unwrap_or(two_months)
    }
}
