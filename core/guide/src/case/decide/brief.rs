use chrono::NaiveDate;

use crate::calendar::days_between;
use crate::case::kind::{BlockDay, BriefKind, Deadline, Granted, KeyDate, NextAction, Task};
use crate::case::state::Case;
use crate::rules::Service;

impl Case<'_> {
    /// The lines of the block at the head of the answer, in order.
    #[must_use]
    pub fn brief_lines(&self) -> Vec<BriefKind> {
        let is_shown = |kind: &BriefKind| match kind {
            BriefKind::First => self.begins_with_more() || self.may_take_two_visits(),
            BriefKind::Deadline => self.task != Task::None,
            BriefKind::Place => self.task != Task::None && self.is_clock_good() && !self.is_one_after_the_other(),
            BriefKind::Phone => self.task != Task::None && self.is_clock_good() && !self.lives_abroad(),
            BriefKind::Bring | BriefKind::Cost => self.is_visit_near(),
            BriefKind::Pins => self.is_visit_near() && !self.lives_abroad(),
        };
        BriefKind::ALL.into_iter().filter(is_shown).collect()
    }

    /// The day of the block: the one to plan on, with the end behind it.
    #[must_use]
    pub fn block_day(&self) -> BlockDay {
        let left = |day| days_between(self.day(), day);
        if let Some((first, renewed)) = self.two_ends() {
            return BlockDay::Either { first, has_ended: first < self.day(), renewed };
        }
        match self.key_date() {
            None => BlockDay::WhenNeeded,
            Some(KeyDate::Until(ends)) if self.task == Task::Leave => BlockDay::BeforeLeaving { ends },
            Some(KeyDate::From(_)) if let NextAction::WaitForSignature { opens, other } = self.next_action => {
                BlockDay::FromSignature { opens, other }
            }
            Some(KeyDate::From(_)) if let NextAction::WaitForSignatureThenCard { opens, card } = self.next_action => {
                BlockDay::FromSignatureThenCard { opens, card }
            }
            // Somebody goes for another reason than the window that opens then.
            Some(KeyDate::From(_)) if self.is_visit_near() => BlockDay::WhenNeeded,
            Some(KeyDate::From(opens)) => {
                let ends = self.authentication.map_or(opens, |times| times.renewal_closes_on);
                BlockDay::From { opens, opening: self.first_opening_of_window(), ends }
            }
            Some(KeyDate::Until(ends)) => match self.day_to_plan_on(ends) {
                Some(day) => {
                    let is_by_opening = day < ends && self.last_opening_until(ends).day == day;
                    BlockDay::By { day, left: left(day), ends: is_by_opening.then(|| (ends, left(ends))) }
                }
                None => BlockDay::EndIs(ends),
            },
            Some(KeyDate::EndIs(ends)) => BlockDay::EndIs(ends),
            Some(KeyDate::EndedOn(on)) => {
                BlockDay::Ended { on, insurance: self.insurance().filter(|_| self.task == Task::Issue) }
            }
        }
    }

    /// The best known of what stopped with the certificates, two at most.
    #[must_use]
    pub fn best_known_to_have_stopped(&self) -> Vec<Service> {
        let best_known = [Service::ConvenienceStore, Service::ETax, Service::Mynaportal];
        best_known.into_iter().filter(|service| self.task == Task::Issue && self.uses(*service)).take(2).collect()
    }

    /// What the answer takes for granted while nobody said otherwise, in order.
    #[must_use]
    pub fn granted(&self) -> Vec<Granted> {
        if self.task == Task::None || !self.is_clock_good() {
            return Vec::new();
        }
        let answers = self.answers();
        let holds = [
            (Granted::TypedDates, self.facts.is_by_hand()),
            (Granted::LivesWhereIssued, self.is_municipality_proposed() && self.code.is_some() && !self.lives_abroad()),
            (Granted::PinsKnown, self.is_visit_near() && self.rests_on_known_pins()),
            (Granted::NotMoved, answers.moved.is_none()),
        ];
        holds.into_iter().filter(|(_, holds)| *holds).map(|(granted, _)| granted).collect()
    }

    /// A new card, or a PIN set anew, needs no old one.
    fn rests_on_known_pins(&self) -> bool {
        !self.task.is_for_a_card() && !self.lives_abroad() && self.set_anew().is_empty() && self.is_pin_open()
    }

    /// Whether somebody goes to a counter now, so that papers, PINs and cost matter.
    #[must_use]
    pub fn is_visit_near(&self) -> bool {
        self.is_clock_good() && !matches!(self.task, Task::Wait | Task::WaitForCard | Task::None)
    }

    /// Whether the one thing to do next says more than «go there by that day».
    #[must_use]
    pub fn begins_with_more(&self) -> bool {
        !matches!(
            self.next_action,
            NextAction::Renew { .. }
                | NextAction::RenewSignature { .. }
                | NextAction::Wait { .. }
                | NextAction::WaitForSignature { .. }
                | NextAction::WaitForSignatureThenCard { .. }
                | NextAction::WaitForCard { .. }
                | NextAction::Issue
                | NextAction::IssueSignature
                | NextAction::IssueWhenNeeded
        ) && !matches!(self.next_action, NextAction::NewCard { .. } if !self.ends_before_a_new_card())
    }

    /// Whether two tasks with a place each come one after the other, years ahead.
    const fn is_one_after_the_other(&self) -> bool {
        matches!(self.next_action, NextAction::WaitForSignatureThenCard { .. })
    }

    /// Whether a proxy goes twice without the sealed form, and nobody said whether it is at hand.
    #[must_use]
    pub fn may_take_two_visits(&self) -> bool {
        self.is_form_open() && self.is_visit_near() && !matches!(self.next_action, NextAction::TwoVisits { .. })
    }

    /// Whether a proxy's task goes by the sealed form.
    pub(in crate::case) const fn task_takes_form(&self) -> bool {
        matches!(self.task, Task::Renew | Task::Issue)
    }

    /// The last day to plan on, as the next action has it; `None` if no office opens again before the end.
    fn day_to_plan_on(&self, ends: NaiveDate) -> Option<NaiveDate> {
        match self.next_action {
            NextAction::Renew { by }
            | NextAction::Reserve { by, .. }
            | NextAction::TwoVisits { by }
            | NextAction::LeaveAndRenew { by }
            | NextAction::RenewSignature { by }
            | NextAction::ExtendStay(Deadline::By(by))
            | NextAction::AskSpecialPeriod(Deadline::By(by)) => Some(by),
            NextAction::RenewToday
            | NextAction::ExtendStay(Deadline::Today)
            | NextAction::AskSpecialPeriod(Deadline::Today) => Some(self.day()),
            NextAction::AfterTheEnd { .. }
            | NextAction::ExtendStay(Deadline::Over)
            | NextAction::AskSpecialPeriod(Deadline::Over) => None,
            NextAction::Wait { .. }
            | NextAction::WaitForSignature { .. }
            | NextAction::WaitForSignatureThenCard { .. }
            | NextAction::WaitForCard { .. }
            | NextAction::Issue
            | NextAction::LookAtFace { .. }
            | NextAction::ReserveIssue { .. }
            | NextAction::IssueTwoVisits
            | NextAction::AskForm { .. }
            | NextAction::IssueSignature
            | NextAction::Moved
            | NextAction::SetPin { .. }
            | NextAction::NewCard { .. }
            | NextAction::CardFirst
            | NextAction::CardOrStay { .. }
            | NextAction::StayEnded
            | NextAction::IssueWhenNeeded
            | NextAction::ReadAgain
            | NextAction::MendClock { .. }
            | NextAction::OtherDay { .. }
            | NextAction::Phone
            | NextAction::JukiCard
            | NextAction::OtherCard { .. }
            | NextAction::WaitAbroad { .. }
            | NextAction::Abroad
            | NextAction::Leave
            | NextAction::LeaveWithoutCard => Some(ends),
        }
    }
}
