use chrono::NaiveDate;

use crate::calendar::renewed_on;
use crate::case::kind::{Flag, Gain, NextAction, Task, Verdict};
use crate::case::state::Case;

impl Case<'_> {
    /// The gain from going on the next opening day: `None` before the window, when going would be a loss, and if one visit
    /// cannot finish.
    #[must_use]
    pub fn gain(&self) -> Option<Gain> {
        let is_useful = matches!(self.verdict, Verdict::Open | Verdict::ExpiredInGrace | Verdict::Expired);
        let may_be = is_useful && self.has_costs() && !self.takes_two_visits() && self.safe_day_ahead().is_none();
        let ends = self.authentication.filter(|_| may_be)?.renewal_closes_on;
        let date = renewed_on(self.next_opening(), ends, self.facts.card_expires_on())?;
        let is_card_known = self.facts.card_expires_on().is_some();
        Some(if is_card_known { Gain::Until(date) } else { Gain::AtMostUntil(date) })
    }

    /// Whether that day is today.
    #[must_use]
    pub fn is_open_today(&self) -> bool {
        self.next_opening() == self.day()
    }

    /// Whether the costs of hurrying or waiting are known (R-GAIN): not abroad (R-ABROAD-5), nor with a period of
    /// stay.
    #[must_use]
    pub fn has_costs(&self) -> bool {
        !self.lives_abroad() && self.task != Task::Leave && self.task != Task::ExtendStay && !self.is_over_in_practice()
    }

    /// The day before which a renewal shortens the new certificates (R-GAIN-2).
    #[must_use]
    pub fn is_early_a_loss(&self) -> Option<NaiveDate> {
        let opens = self.opens_on().filter(|_| self.verdict == Verdict::NotYet || self.safe_day_ahead().is_some())?;
        let ends = self.authentication?.renewal_closes_on;
        let new_end = |day| renewed_on(day, ends, self.facts.card_expires_on());
        // The card's own end may cut both short.
        (new_end(opens.pred_opt()?) != new_end(opens) || self.facts.card_expires_on().is_none()).then_some(opens)
    }

    /// Whether «there is no duty» helps: not on the day on which the answer is to go at once.
    #[must_use]
    pub fn is_optional_a_help(&self) -> bool {
        self.next_action != NextAction::RenewToday
    }

    /// Whether the person may wait for the last day; going at once costs nothing either (R-GAIN-1).
    #[must_use]
    pub fn has_time(&self) -> bool {
        self.task == Task::Renew && self.verdict == Verdict::Open && !self.has(Flag::LastDay)
    }
}
