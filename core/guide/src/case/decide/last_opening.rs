use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::calendar::window_opens_on;
use crate::case::kind::{Deadline, LastOpening, NewYear, Task, Unsure, Verdict};
use crate::case::state::Case;
use crate::rules::{Caution, first_opening, is_maintenance_sunday, is_year_end, practical_last_day, year_end_from};

/// A visit with no deadline of its own is made within about two months.
const DAYS_AHEAD: u64 = 62;

impl Case<'_> {
    /// The last opening up to `ends`.
    #[must_use]
    pub fn last_opening_until(&self, ends: NaiveDate) -> LastOpening {
        let found = practical_last_day(&self.office, ends);
        let unsure = if found.cautions.contains(&Caution::HolidaysNotKnown) {
            Some(Unsure::HolidaysNotKnown)
        } else {
            found.cautions.contains(&Caution::HoursNotStated).then_some(Unsure::NotStated)
        };
        let is_past = self.is_clock_good() && found.day < self.day();
        let from = ends.max(self.day());
        let next = first_opening(&self.office, from.succ_opt().unwrap_or(from));
        let is_over_new_year = found.cautions.contains(&Caution::YearEnd);
        LastOpening { day: found.day, is_past, next, is_over_new_year, unsure }
    }

    /// The end to plan on: of the card, with a period of stay; else of the certificate that ends first (R-WINDOW-6), while
    /// an office still opens before it.
    #[must_use]
    pub fn last_possible_day(&self) -> Option<NaiveDate> {
        let ends = self.authentication?.renewal_closes_on;
        if self.task == Task::ExtendStay {
            return Some(self.facts.card_expires_on().unwrap_or(ends));
        }
        let signature = self.signature.map(|times| times.renewal_closes_on).filter(|signature| *signature < ends);
        let is_reachable = |signature: &NaiveDate| {
            self.verdict == Verdict::Open && *signature >= self.day() && !self.last_opening_until(*signature).is_past
        };
        Some(signature.filter(is_reachable).unwrap_or(ends))
    }

    /// That end, while it is not past.
    #[must_use]
    pub fn end_ahead(&self) -> Option<NaiveDate> {
        let is_ahead = !self.has_ended() || self.task == Task::ExtendStay;
        self.last_possible_day().filter(|_| is_ahead)
    }

    /// The last opening for a task with a deadline; `None` if the task has none, or if none is stated (abroad).
    #[must_use]
    pub fn last_opening(&self) -> Option<LastOpening> {
        let is_renewal = self.task.is_for_certificates() && !self.is_card_bound() && !self.has_ended();
        let is_wanted = (self.task == Task::ExtendStay || is_renewal) && !self.lives_abroad();
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
        let renewal = self.last_opening().filter(|_| self.verdict == Verdict::Open);
        self.last_opening_of_signature().or(renewal).is_some_and(|found| found.is_past)
    }

    /// Whether the day to plan on lies before the holidays at New Year, and the end behind their first day.
    pub(in crate::case) fn is_last_opening_before_new_year(&self) -> bool {
        self.last_opening_of_signature().or_else(|| self.last_opening()).is_some_and(|found| found.is_over_new_year)
    }

    /// The holidays at New Year on the way to an end after them, for somebody who goes now (R-WINDOW-8).
    #[must_use]
    pub fn new_year(&self) -> Option<NewYear> {
        let ends = match self.signature_leads() {
            Some(due) => due.renewal_closes_on,
            None => self.last_possible_day().filter(|_| self.last_opening().is_some())?,
        };
        let today = self.day();
        let is_near = self.is_visit_near() && today >= window_opens_on(ends) && today <= ends;
        if !is_near || self.last_opening_until(ends).is_over_new_year {
            return None; // the end itself lies in them: the day to plan on is before them
        }
        let starts = year_end_from(today)?;
        if ends < starts {
            return None;
        }
        let before = self.last_opening_until(starts.pred_opt()?).day;
        Some(if before >= today { NewYear::Ahead(before) } else { NewYear::Now(self.next_opening()) })
    }

    /// What the last opening means today.
    pub(in crate::case) fn deadline(&self, found: &LastOpening) -> Deadline {
        if found.is_past {
            Deadline::Over
        } else if self.is_clock_good() && found.day == self.day() {
            Deadline::Today
        } else {
            Deadline::By(found.day)
        }
    }

    /// The first opening in the window, if no office is open on its first day.
    #[must_use]
    pub fn first_opening_of_window(&self) -> Option<NaiveDate> {
        let opens = self.opens_on().filter(|_| self.task == Task::Wait)?;
        Some(first_opening(&self.office, opens)).filter(|opening| *opening != opens)
    }

    /// The first opening from a day on, as far as page and calendar show it.
    pub(in crate::case) fn opening_from(&self, day: NaiveDate) -> NaiveDate {
        first_opening(&self.office, day)
    }

    /// The first opening from today on, as far as page and calendar show it.
    #[must_use]
    pub fn next_opening(&self) -> NaiveDate {
        self.opening_from(self.day())
    }

    /// The window's remaining Sundays on which no procedure is possible (R-PLACE-5); if the office never opens on
    /// Sundays, only an end on such a Sunday.
    #[must_use]
    pub fn maintenance_days(&self) -> Vec<NaiveDate> {
        let (Some(times), Some(found)) = (self.authentication, self.office.maintenance()) else { return Vec::new() };
        let (opens, closes) = (times.renewal_opens_on, times.renewal_closes_on);
        let is_one = |day: &NaiveDate| is_maintenance_sunday(*day, found.value.sunday_after_saturday);
        // A reset alone is another visit than the renewal.
        let (from, until) = if self.task == Task::SetPin {
            (self.day(), closes.min(self.day() + Days::new(DAYS_AHEAD)))
        } else if self.is_clock_good() {
            (opens.max(self.day()), closes)
        } else {
            (opens, closes)
        };
        let days = from.iter_days().take_while(|day| *day <= until).filter(is_one);
        let opens_on_sundays = self.opens_on_sundays();
        days.filter(|day| opens_on_sundays || *day == closes).collect()
    }

    /// Whether an office may be open after `day`, up to an end: it opens some Saturdays or Sundays, and the page does not
    /// say which.
    #[must_use]
    pub fn may_open_until(&self, day: NaiveDate, ends: NaiveDate) -> bool {
        let offices = self.office.offices();
        let hours: Vec<_> = offices.iter().filter_map(|found| found.value.hours.known()).flatten().collect();
        let may_be_open = |day: &NaiveDate| {
            let is_named =
                hours.iter().any(|hours| hours.times_a_month.is_some() && hours.days.contains(&day.weekday()));
            is_named && !self.is_closed_everywhere(*day)
        };
        day.iter_days().skip(1).take_while(|day| *day <= ends).any(|day| may_be_open(&day))
    }

    /// The same from today on, for who is told that no counter opens before the end.
    #[must_use]
    pub fn may_open_before_the_end(&self) -> bool {
        let ends = self.signature_leads().map(|due| due.renewal_closes_on).or_else(|| self.last_possible_day());
        let yesterday = self.day().pred_opt().unwrap_or(self.day());
        self.is_clock_good() && ends.is_some_and(|ends| self.may_open_until(yesterday, ends))
    }

    fn is_closed_everywhere(&self, day: NaiveDate) -> bool {
        let maintenance = self.office.maintenance();
        maintenance.is_some_and(|found| is_maintenance_sunday(day, found.value.sunday_after_saturday))
            || is_year_end(day)
    }

    fn opens_on_sundays(&self) -> bool {
        let offices = self.office.offices();
        let mut hours = offices.iter().filter_map(|found| found.value.hours.known()).flatten();
        hours.any(|hours| hours.days.contains(&Weekday::Sun))
    }
}
