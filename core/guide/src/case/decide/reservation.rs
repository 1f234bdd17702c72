use crate::case::state::Case;
use crate::rules::{Procedure, Reservation};

impl Case<'_> {
    /// The purpose of the visit, as a page's list names it.
    const fn procedure(&self) -> Procedure {
        if self.task.is_for_a_card() { Procedure::NewCard } else { Procedure::Certificates }
    }

    /// Whether a page covers the task; a page that names no purpose covers the certificates.
    #[must_use]
    pub fn is_reservation_about_this(&self, found: &Reservation) -> bool {
        let wanted = self.procedure();
        if found.for_what.is_empty() { wanted == Procedure::Certificates } else { found.for_what.contains(&wanted) }
    }

    /// Whether the office requires this person to reserve, as its page states.
    #[must_use]
    pub fn must_reserve(&self) -> bool {
        self.office.reservation().is_some_and(|found| {
            found.value.required.known() == Some(&true) && self.is_reservation_about_this(found.value)
        })
    }

    /// The number to call for a reservation.
    #[must_use]
    pub fn phone_to_reserve(&self) -> Option<String> {
        self.office.reservation().and_then(|found| found.value.phone.known().cloned())
    }

    /// The number for questions: the office's own contact.
    #[must_use]
    pub fn phone_to_ask(&self) -> Option<String> {
        self.office.contact().into_iter().find_map(|found| found.value.phone.known().cloned())
    }
}
