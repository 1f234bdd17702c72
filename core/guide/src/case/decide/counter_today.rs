use crate::case::kind::{CounterToday, Deadline, NextAction, ServingOffice};
use crate::case::state::Case;
use crate::rules::OnDay;

impl Case<'_> {
    /// The counter on the last day on which one is open: the nearest that is, else the nearest. `None` on every other day
    /// and where it is closed today.
    #[must_use]
    pub fn counter_today(&self) -> Option<CounterToday> {
        let is_last = matches!(
            self.next_action,
            NextAction::RenewToday
                | NextAction::ExtendStay(Deadline::Today)
                | NextAction::AskSpecialPeriod(Deadline::Today)
        );
        if !is_last || !self.is_clock_good() || self.lives_abroad() {
            return None;
        }
        let Some(nearest) = self.nearest_office() else {
            let helpline = self.rules.parameters("helpline").next()?;
            return Some(CounterToday { office: None, phone: Some(helpline.1.unit.clone()) });
        };
        let is_open = |found: &&ServingOffice<'_>| matches!(found.place.today, OnDay::Open(_));
        let open = self.offices.iter().filter(|found| found.is_for_visitor).find(is_open);
        let found = Some(nearest).filter(is_open).or(open).unwrap_or(nearest);
        let place = &found.place;
        if matches!(place.today, OnDay::Closed | OnDay::Maintenance) {
            return None;
        }
        Some(CounterToday { office: Some((place.name.clone(), place.today.clone())), phone: place.phone.clone() })
    }
}
