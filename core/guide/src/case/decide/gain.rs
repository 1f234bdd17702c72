use chrono::NaiveDate;

use crate::case::kind::{Flag, Gain, Task, Verdict};
use crate::case::state::Case;

impl Case<'_> {
    /// The gain from going today: `None` before the window, when going would be a loss, and if one visit today cannot
    /// finish.
    #[must_use]
    pub fn gain(&self) -> Option<Gain> {
        let is_useful = matches!(self.verdict, Verdict::Open | Verdict::ExpiredInGrace | Verdict::Expired);
        let may_be_today = is_useful && !self.lives_abroad() && !self.takes_two_visits() && !self.is_over_in_practice();
        let date = self.authentication.filter(|_| may_be_today)?.renewed_today_expires_on?;
        let is_card_known = self.facts.card_expires_on().is_some();
        Some(if is_card_known { Gain::Until(date) } else { Gain::AtMostUntil(date) })
    }

    /// Whether the costs of hurrying or waiting are known (R-GAIN): not abroad (R-ABROAD-5), nor with a period of
    /// stay.
    #[must_use]
    pub fn has_costs(&self) -> bool {
        !self.lives_abroad() && self.task != Task::ExtendStay && !self.is_over_in_practice()
    }

    /// The day before which a renewal shortens the new certificates (R-GAIN-2).
    #[must_use]
    pub fn is_early_a_loss(&self) -> Option<NaiveDate> {
        self.opens_on().filter(|_| self.verdict == Verdict::NotYet)
    }

    /// Whether the person may wait for the last day; going at once costs nothing either (R-GAIN-1).
    #[must_use]
    pub fn has_time(&self) -> bool {
        self.verdict == Verdict::Open && !self.has(Flag::LastDay)
    }
}
