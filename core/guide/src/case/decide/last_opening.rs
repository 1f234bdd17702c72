use chrono::{NaiveDate, Weekday};

use crate::case::kind::{LastOpening, Task, Unsure, Verdict};
use crate::case::state::Case;
use crate::rules::{Caution, is_maintenance_sunday, practical_last_day};

impl Case<'_> {
    /// The last opening up to `ends`.
    #[must_use]
    pub fn last_opening_until(&self, ends: NaiveDate) -> LastOpening {
        let found = practical_last_day(&self.office, ends);
        let unsure = if found.cautions.contains(&Caution::HolidaysNotKnown) {
            Some(Unsure::HolidaysNotKnown)
        } else {
            (!found.cautions.is_empty()).then_some(Unsure::NotStated)
        };
        let is_past = self.is_clock_good() && found.day < self.day();
        LastOpening { day: found.day, is_past, before_year_end: found.before_year_end, unsure }
    }

    /// The last possible day: the end itself; a period of stay must be written onto the card before it (R-FOREIGN-2).
    #[must_use]
    pub fn last_possible_day(&self) -> Option<NaiveDate> {
        let ends = self.authentication?.renewal_closes_on;
        Some(if self.task == Task::ExtendStay { ends.pred_opt().unwrap_or(ends) } else { ends })
    }

    /// The last opening for a task with a deadline; `None` if the task has none, or if none is stated (abroad).
    #[must_use]
    pub fn last_opening(&self) -> Option<LastOpening> {
        let is_by_a_day = self.task == Task::ExtendStay || (self.task.is_for_certificates() && !self.is_card_bound());
        let is_wanted = is_by_a_day && !self.has_ended() && !self.lives_abroad();
        self.last_possible_day().filter(|_| is_wanted).map(|ends| self.last_opening_until(ends))
    }

    /// The last opening for the signature certificate, if it leads and has not ended.
    #[must_use]
    pub fn last_opening_of_signature(&self) -> Option<LastOpening> {
        let due = self.signature_leads().filter(|due| due.days_left.is_some_and(|left| left >= 0))?;
        Some(self.last_opening_until(due.renewal_closes_on))
    }

    /// Whether no office opens again before the end, so that hurrying is pointless.
    #[must_use]
    pub fn is_over_in_practice(&self) -> bool {
        let ends = self.authentication.map(|times| times.renewal_closes_on);
        self.verdict == Verdict::Open && ends.is_some_and(|ends| self.last_opening_until(ends).is_past)
    }

    /// The window's remaining Sundays on which no procedure is possible (R-PLACE-5); if the office never opens on
    /// Sundays, only an end on such a Sunday.
    #[must_use]
    pub fn maintenance_days(&self) -> Vec<NaiveDate> {
        let (Some(times), Some(found)) = (self.authentication, self.office.maintenance()) else { return Vec::new() };
        let (opens, closes) = (times.renewal_opens_on, times.renewal_closes_on);
        let is_one = |day: &NaiveDate| is_maintenance_sunday(*day, found.value.sunday_after_saturday);
        let from = if self.is_clock_good() { opens.max(self.day()) } else { opens };
        let days = from.iter_days().take_while(|day| *day <= closes).filter(is_one);
        let opens_on_sundays = self.opens_on_sundays();
        days.filter(|day| opens_on_sundays || *day == closes).collect()
    }

    fn opens_on_sundays(&self) -> bool {
        let offices = self.office.offices();
        let mut hours = offices.iter().filter_map(|found| found.value.hours.known()).flatten();
        hours.any(|hours| hours.days.contains(&Weekday::Sun))
    }
}
