use crate::calendar::months_before;
use crate::case::kind::{Reminder, ReminderKind, Task};
use crate::case::state::Case;

impl Case<'_> {
    /// The days from today on for reminders, in order. None while the clock is doubtful. No first day abroad
    /// (R-ABROAD-2) or with a period of stay (R-FOREIGN-2), since no source states one.
    #[must_use]
    pub fn reminders(&self) -> Vec<Reminder> {
        let Some(times) = self.authentication.filter(|_| self.verdict.is_about_dates()) else { return Vec::new() };
        let ends = times.renewal_closes_on;
        let opens = if self.card_decides() { ReminderKind::OpensForCard } else { ReminderKind::Opens };
        let opens_on = self.opens_on().filter(|_| self.task != Task::ExtendStay && !self.lives_abroad());
        let last_opening = self.last_possible_day().map(|day| self.last_opening_until(day).day);
        let days = [
            (opens, opens_on),
            (ReminderKind::MonthBefore, Some(months_before(ends, 1))),
            (ReminderKind::LastOpening, last_opening.filter(|day| *day < ends)),
            (ReminderKind::Ends, Some(ends)),
            (ReminderKind::GraceEnds, times.insurance_grace_ends_on),
        ];
        let all = days.into_iter().filter_map(|(kind, date)| Some(Reminder { kind, date: date? }));
        all.filter(|reminder| reminder.date >= self.day()).collect()
    }
}
