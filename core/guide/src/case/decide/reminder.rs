use chrono::{Days, NaiveDate};

use crate::calendar::{months_after, months_before};
use crate::case::decide::ends::apply_by;
use crate::case::decide::visits::BETWEEN_VISITS;
use crate::case::kind::{NextAction, Reminder, ReminderKind, Task};
use crate::case::state::Case;

/// Months that a pending decision may keep the card alive (R-FOREIGN-3).
const SPECIAL_PERIOD: u32 = 2;
const WEEK: Days = Days::new(7);

impl Case<'_> {
    /// The days from today on for reminders, in order. None while the clock is doubtful.
    #[must_use]
    pub fn reminders(&self) -> Vec<Reminder> {
        let Some(times) = self.authentication.filter(|_| self.verdict.is_about_dates()) else {
            return if self.lacks_certificates() { self.end_of_the_card() } else { Vec::new() };
        };
        if self.task == Task::Leave && self.is_limited_stay() {
            return Vec::new(); // the card does not reach its end
        }
        let is_stay = self.task == Task::ExtendStay;
        let ends = self.last_possible_day().filter(|_| is_stay).unwrap_or(times.renewal_closes_on);
        let mut found = Vec::new();
        if let Some(signature) = self.signature_on_the_rail().filter(|_| self.task != Task::Leave) {
            let ends = signature.renewal_closes_on;
            let by = Some(self.plan_by(ends)).filter(|by| *by < ends && !self.lives_abroad());
            let week = self.week_before(ends).filter(|_| !self.lives_abroad());
            let days = [
                (ReminderKind::SignatureOpens, Some(signature.renewal_opens_on).filter(|_| !self.lives_abroad())),
                (ReminderKind::WeekBefore, week),
                (ReminderKind::LastOpening, by),
                (ReminderKind::SignatureEnds, Some(ends)),
            ];
            found.extend(self.before(ends, &days));
        }
        let days = self.days_of_the_task(ends);
        found.extend(self.before(ends, &days));
        let grace = self.grace_ends_on().filter(|_| self.task != Task::Leave);
        found.extend(self.before(ends, &[(ReminderKind::GraceEnds, grace)]));
        found.retain(|reminder| reminder.date >= self.day());
        found.sort_by_key(|reminder| (reminder.date, reminder.kind));
        found.dedup_by_key(|reminder| (reminder.date, reminder.kind)); // both certificates' last opening
        if found.is_empty() { self.end_of_the_card() } else { found }
    }

    /// The card's own end, where the certificates have none ahead.
    fn end_of_the_card(&self) -> Vec<Reminder> {
        let is_ahead = |card: &NaiveDate| *card >= self.day() && !self.lives_abroad();
        let Some(ends) = self.facts.card_expires_on().filter(is_ahead) else { return Vec::new() };
        let kind = match (self.is_limited_stay(), self.is_stay_pending()) {
            (_, true) => ReminderKind::StayEndsPending,
            (true, false) => ReminderKind::StayEnds,
            (false, false) => ReminderKind::CardEnds,
        };
        self.before(ends, &[(kind, Some(ends))])
    }

    /// Whether the visit of this case's task is what the reminder is about.
    #[must_use]
    pub fn is_visited_for(&self, reminder: &Reminder) -> bool {
        let is_of_the_card = reminder.kind == ReminderKind::CardEnds;
        let is_of_signature = self.signature_opens_first().is_some_and(|own| own.renewal_closes_on == reminder.ends);
        if is_of_signature && self.task == Task::WaitForCard {
            return false; // place and papers are those of the card
        }
        reminder.kind.is_for_a_visit() && (!is_of_the_card || self.is_card_bound())
    }

    /// A day on which somebody goes to a counter is one on which it is likely to be open; an end stays the end, and a
    /// card is applied for online or by post.
    fn days_of_the_task(&self, ends: NaiveDate) -> Vec<(ReminderKind, Option<NaiveDate>)> {
        if self.lives_abroad() || self.task == Task::Leave {
            // No source states a first day (R-ABROAD-2).
            return vec![(ReminderKind::AbroadEnds, Some(ends))];
        }
        if self.task == Task::ExtendStay {
            return self.days_of_the_stay(ends);
        }
        if self.is_card_bound() {
            return vec![
                (ReminderKind::OpensForCard, self.opens_on()),
                (ReminderKind::ApplyBy, Some(apply_by(ends))),
                (ReminderKind::CardEnds, Some(ends)),
            ];
        }
        let by = self.plan_by(ends);
        let first = self.first_visit_by(ends);
        vec![
            (ReminderKind::Opens, self.opens_on().map(|day| self.opening_from(day))),
            (ReminderKind::MonthBefore, Some(months_before(ends, 1))),
            (ReminderKind::WeekBefore, self.week_before(ends)),
            (ReminderKind::FirstVisit, first),
            (ReminderKind::LastOpening, Some(by).filter(|by| *by < ends)),
            (ReminderKind::Ends, Some(ends)),
        ]
    }

    /// The last opening up to a week before an end, while it is ahead: somebody who goes then has a second try. Of two
    /// visits the first has a day of its own.
    fn week_before(&self, ends: NaiveDate) -> Option<NaiveDate> {
        let day = self.last_opening_until(ends.checked_sub_days(WEEK)?).day;
        Some(day).filter(|day| *day > self.day() && !self.takes_two_visits())
    }

    /// The last day for the first of two visits that leaves time for the letter.
    pub(super) fn first_visit_by(&self, ends: NaiveDate) -> Option<NaiveDate> {
        let by = self.plan_by(ends);
        let first = by.checked_sub_days(Days::new(BETWEEN_VISITS.into())).filter(|_| self.takes_two_visits())?;
        Some(self.last_opening_until(first).day)
    }

    /// The day of planning that the calendar has besides the end: to apply for a new card, or to go for the first of two
    /// visits; `None` once it has passed.
    #[must_use]
    pub fn planning_day(&self) -> Option<NaiveDate> {
        let ends = self.authentication.filter(|_| self.is_clock_good())?.renewal_closes_on;
        let is_new_card = matches!(self.next_action, NextAction::NewCard { .. } | NextAction::CardOrStay { .. });
        let is_two = matches!(self.next_action, NextAction::TwoVisits { .. });
        let first = self.first_visit_by(ends).filter(|_| is_two);
        first.or_else(|| is_new_card.then(|| apply_by(ends))).filter(|day| *day >= self.day())
    }

    /// No first day, since no source states one (R-FOREIGN-2).
    fn days_of_the_stay(&self, ends: NaiveDate) -> Vec<(ReminderKind, Option<NaiveDate>)> {
        let by = self.plan_by(ends);
        let is_pending = self.is_stay_pending();
        let last = if is_pending { ReminderKind::StayEndsPending } else { ReminderKind::StayEnds };
        vec![
            (ReminderKind::StayMonthBefore, Some(months_before(ends, 1))),
            (ReminderKind::WeekBefore, self.week_before(ends)),
            (ReminderKind::LastOpening, Some(by).filter(|by| *by < ends)),
            (last, Some(ends)),
            (ReminderKind::StaySpecialEnds, is_pending.then(|| months_after(ends, SPECIAL_PERIOD))),
        ]
    }

    /// The day to plan on: before New Year, if the end lies around it.
    pub(super) fn plan_by(&self, ends: NaiveDate) -> NaiveDate {
        self.last_opening_until(ends).day
    }

    fn before(&self, ends: NaiveDate, days: &[(ReminderKind, Option<NaiveDate>)]) -> Vec<Reminder> {
        let by = self.plan_by(ends);
        days.iter().filter_map(|(kind, date)| Some(Reminder { kind: *kind, date: (*date)?, ends, by })).collect()
    }
}
