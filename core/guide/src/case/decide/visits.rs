use crate::case::kind::{Person, Task, Visits};
use crate::case::state::Case;
use crate::rules::{Form, FormAfterExpiry, Found, Level, TwoVisits};

/// Days between two visits: the office posts a form to the holder, there and back (R-BRING-3).
pub(super) const BETWEEN_VISITS: u16 = 14;

pub(in crate::case) fn decide(case: &Case<'_>) -> Visits {
    match case.person {
        // What is needed abroad is asked there first (R-ABROAD-4).
        _ if case.lives_abroad() => Visits::One,
        Person::Holder => Visits::One,
        Person::ChildsRepresentative | Person::WardsRepresentative | Person::Representative => {
            if case.is_pin_unknown() { Visits::Ask } else { Visits::One }
        }
        Person::Proxy if case.needs_two() => Visits::Two,
        Person::Proxy if case.has_ended() && !case.is_form_good_after_the_end() => Visits::OneOrTwoByForm,
        Person::Proxy if case.answers().form == Some(true) && case.answers().moved == Some(true) => {
            Visits::OneOrTwoByMove
        }
        Person::Proxy if case.answers().form == Some(true) && !case.is_pin_open() => Visits::One,
        Person::Proxy => Visits::OneOrTwo,
    }
}

impl Case<'_> {
    /// Whether no single visit can finish: a proxy's first of two.
    #[must_use]
    pub fn takes_two_visits(&self) -> bool {
        self.visits == Visits::Two
    }

    /// Whether two visits, which are needed or planned, are likely to end after the certificates: a letter goes by post
    /// between them.
    #[must_use]
    pub fn is_late_for_two_visits(&self) -> bool {
        let times = [self.authentication, self.signature].into_iter().flatten();
        let left = times.filter_map(|times| times.days_left).filter(|left| *left >= 0).min();
        let may_be_two = self.takes_two_visits() || self.visits == Visits::OneOrTwoByMove || self.is_form_open();
        may_be_two && left.is_some_and(|left| left < i64::from(BETWEEN_VISITS))
    }

    /// Whether a proxy needs the sealed form to finish at one visit, and nobody said whether it is at hand.
    #[must_use]
    pub fn is_form_open(&self) -> bool {
        self.visits == Visits::OneOrTwo && self.answers().form.is_none() && self.task_takes_form()
    }

    /// Where the first of two visits is made, if the page names its own place for it.
    #[must_use]
    pub fn office_of_the_first_visit(&self) -> Option<&str> {
        let found = self.office.two_visits().filter(|_| self.takes_two_visits())?;
        found.value.first.office.known().map(String::as_str)
    }

    /// Whether the municipality's page leaves open what the first of two visits needs (R-BRING-3).
    #[must_use]
    pub fn are_first_papers_open(&self) -> bool {
        let stated =
            |found: &Found<'_, TwoVisits>| found.level == Level::Municipal && !found.value.first.needs.is_unknown();
        self.takes_two_visits() && !self.office.two_visits().as_ref().is_some_and(stated)
    }

    /// Whether the second of two visits needs a reservation, as the page says.
    #[must_use]
    pub fn is_second_visit_reserved(&self) -> bool {
        let found = self.office.two_visits().filter(|_| self.takes_two_visits());
        found.is_some_and(|found| found.value.second.reservation.known() == Some(&true))
    }

    /// What the office calls the form that a proxy brings. A long official name ends with the usual one
    /// («署名用電子証明書・利用者証明用電子証明書 照会書兼回答書»).
    #[must_use]
    pub fn form_name(&self) -> &str {
        let named = self.office.form().map(|found| found.value.named.as_str());
        named.and_then(|named| named.split(' ').next_back()).unwrap_or_default()
    }

    /// The form as one visitor reports it, for people of the city that was visited.
    #[must_use]
    pub fn form_of_a_visitor(&self) -> Option<Found<'_, Form>> {
        let found = self.office.national().form().filter(|found| found.source.visited.is_some())?;
        (found.source.visited.as_deref() == self.code()).then_some(found)
    }

    /// Whether the office may refuse the form at hand, so that a call comes first.
    #[must_use]
    pub fn is_form_doubtful(&self) -> bool {
        self.person == Person::Proxy && !self.is_form_good_after_the_end()
    }

    /// Whether one visit is certainly not enough. The letter is one of the certificates: a new card
    /// and the card of a stay have their own way.
    fn needs_two(&self) -> bool {
        if self.task.is_for_a_card() || self.task == Task::ExtendStay {
            return false;
        }
        let is_void =
            self.has_ended() && self.after_the_end().is_some_and(|after| self.is_changed(after) == Some(true));
        let is_without_form = matches!(self.task, Task::IssueSignature | Task::SetPin) || self.lacks_certificates();
        self.answers().form == Some(false) || is_without_form || !self.set_anew().is_empty() || is_void
    }

    /// Whether the office takes the form after the certificates' end, as far as known (R-AFTER-6).
    fn is_form_good_after_the_end(&self) -> bool {
        self.after_the_end().is_some_and(|after| self.is_changed(after) == Some(false))
    }

    fn after_the_end(&self) -> Option<FormAfterExpiry> {
        self.office.form()?.value.after_expiry.known().copied()
    }

    /// Whether the name or address printed on the form makes it void; `None` while nobody said if the holder moved.
    fn is_changed(&self, after: FormAfterExpiry) -> Option<bool> {
        match after {
            FormAfterExpiry::IfNameAndAddressUnchanged => self.answers().moved,
            FormAfterExpiry::UntilItsOwnEnd => None,
        }
    }
}
