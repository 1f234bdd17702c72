//! The ends beside the certificates': the card's own, a stay's, a second one that typed dates allow; which of them comes
//! first, and when a new card is due.

use chrono::NaiveDate;

use crate::calendar::{months_before, window_opens_on};
use crate::case::kind::{Task, Verdict};
use crate::case::state::Case;
use crate::situation::Abroad;

/// Months that a new card takes at most (R-WINDOW-5).
const CARD_TAKES: u32 = 2;

/// The last day to apply for a card that is likely to be made before the present one ends.
pub(super) fn apply_by(ends: NaiveDate) -> NaiveDate {
    months_before(ends, CARD_TAKES)
}

impl Case<'_> {
    /// The card's own end, where the card goes on without the certificates and nothing is known to void it: the commonest
    /// question at a counter.
    #[must_use]
    pub fn card_goes_on_until(&self) -> Option<NaiveDate> {
        let certificates = self.authentication?.renewal_closes_on;
        let is_void =
            self.answers().abroad.is_some_and(|abroad| abroad != Abroad::No) || self.answers().moved == Some(true);
        let is_told = self.is_clock_good() && !is_void && self.two_ends().is_none();
        self.facts.card_expires_on().filter(|card| is_told && *card > certificates && *card >= self.day())
    }

    /// Both ends that typed dates allow, if what to do depends on which it is (R-HAND-2).
    #[must_use]
    pub fn two_ends(&self) -> Option<(NaiveDate, NaiveDate)> {
        let presses = matches!(self.verdict, Verdict::Open | Verdict::ExpiredInGrace | Verdict::Expired);
        let first = self.authentication?.renewal_closes_on;
        let may_be =
            presses && self.safe_day_ahead().is_none() && !self.lives_abroad() && self.task != Task::ExtendStay;
        Some((first, self.other_typed_end().filter(|_| may_be)?))
    }

    /// The other end that typed dates allow (R-HAND-2).
    #[must_use]
    pub fn other_typed_end(&self) -> Option<NaiveDate> {
        self.answers().hand.as_ref()?.other
    }

    /// Whether the card's end was counted from the day on which it was made, not read off its face (R-VALID-9).
    #[must_use]
    pub fn is_card_end_counted(&self) -> bool {
        self.answers().hand.as_ref().is_some_and(|hand| hand.is_card_counted)
    }

    /// Whether the card is likely to end before a new one is made (R-WINDOW-5).
    #[must_use]
    pub fn ends_before_a_new_card(&self) -> bool {
        let is_near = |card: NaiveDate| self.day() > apply_by(card) && self.day() <= card;
        self.is_clock_good() && self.facts.card_expires_on().is_some_and(is_near)
    }

    /// The card's two possible ends, if only the day of applying decides between them (R-VALID-5).
    #[must_use]
    pub fn card_either(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.answers().hand.as_ref()?.card_either
    }

    /// The card's own end, if a new card can be applied for in addition to what the certificates need.
    #[must_use]
    pub fn card_also_due(&self) -> Option<NaiveDate> {
        let card = self.facts.card_expires_on()?;
        (self.is_card_near() && self.is_card_apart()).then_some(card)
    }

    /// The card's own end and the first day of a new card, if that day comes by the end of the certificates that are renewed
    /// now: a renewal gains only weeks (R-GAIN-4).
    #[must_use]
    pub fn card_due_soon(&self) -> Option<(NaiveDate, NaiveDate)> {
        let (card, ends) = (self.facts.card_expires_on()?, self.authentication?.renewal_closes_on);
        let opens = window_opens_on(card);
        let is_soon = self.day() < opens && opens <= ends && self.task.is_for_certificates();
        (is_soon && self.is_card_apart()).then_some((card, opens))
    }

    /// Whether a new card is something else than what is due, and than the extension with a period of stay.
    fn is_card_apart(&self) -> bool {
        self.is_clock_good()
            && !self.is_card_bound()
            && !self.is_limited_stay()
            && !matches!(self.task, Task::None | Task::ExtendStay)
    }

    /// Whether the card, which ends with a stated period of stay, is due by the certificates' end, or now.
    pub(in crate::case) fn is_stay_the_next_end(&self) -> bool {
        let due = self.authentication.map_or(self.day(), |times| times.renewal_closes_on.max(self.day()));
        self.is_limited_stay() && self.facts.card_expires_on().is_some_and(|card| window_opens_on(card) <= due)
    }

    /// Whether the card's own window is open.
    fn is_card_near(&self) -> bool {
        let is_near = |card: NaiveDate| self.day() >= window_opens_on(card) && self.day() <= card;
        self.is_clock_good() && self.facts.card_expires_on().is_some_and(is_near)
    }

    /// The latest possible end of a period of stay, while nobody ruled one out (R-FOREIGN-8).
    #[must_use]
    pub fn possible_stay_end(&self) -> Option<NaiveDate> {
        let ends = self.facts.card_expires_on().or(self.authentication.map(|times| times.renewal_closes_on))?;
        (self.is_stay_open() && (self.is_card_bound() || self.is_end_unclear())).then_some(ends)
    }

    /// The certificates' end, if the card that is extended lasts longer: both are done at one visit.
    #[must_use]
    pub fn certificates_end_before_the_card(&self) -> Option<NaiveDate> {
        let ends = self.authentication?.renewal_closes_on;
        self.facts.card_expires_on().filter(|card| ends < *card).map(|_| ends)
    }

    /// The same, for somebody who extends the card now, while it is ahead.
    #[must_use]
    pub fn certificates_end_first(&self) -> Option<NaiveDate> {
        self.certificates_end_before_the_card().filter(|ends| self.task == Task::ExtendStay && *ends >= self.day())
    }

    /// The same, if they have ended and the card has not.
    #[must_use]
    pub fn certificates_ended_first(&self) -> Option<NaiveDate> {
        self.certificates_end_before_the_card().filter(|ends| self.task == Task::ExtendStay && *ends < self.day())
    }

    /// The last opening for certificates that end first, unless it is past.
    #[must_use]
    pub fn certificates_by(&self) -> Option<NaiveDate> {
        let found = self.last_opening_until(self.certificates_end_first()?);
        (!found.is_past).then_some(found.day)
    }

    /// The end of a stated period of stay, while the card is in date.
    #[must_use]
    pub fn stay_end(&self) -> Option<NaiveDate> {
        let ends = self.facts.card_expires_on().or(self.authentication.map(|times| times.renewal_closes_on))?;
        (self.is_limited_stay() && !self.has_card_ended()).then_some(ends)
    }
}
