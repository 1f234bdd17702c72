use crate::case::kind::Task;
use crate::case::state::Case;
use crate::rules::{Procedure, Reservation};

impl Case<'_> {
    /// What the visit is for, in the words of a page's list.
    const fn procedure(&self) -> Procedure {
        match self.task {
            Task::NewCard => Procedure::NewCard,
            Task::Renew | Task::Issue | Task::ExtendStay | Task::None => Procedure::Certificates,
        }
    }

    /// Whether a page speaks of what is to be done: of the certificates, where it does not say of what.
    #[must_use]
    pub fn is_reservation_about_this(&self, found: &Reservation) -> bool {
        let wanted = self.procedure();
        if found.for_what.is_empty() { wanted == Procedure::Certificates } else { found.for_what.contains(&wanted) }
    }

    /// Whether the office takes this person only by reservation, as its page states.
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

    /// The number to call with a question: the office's own contact.
    #[must_use]
    pub fn phone_to_ask(&self) -> Option<String> {
        self.office.contact().into_iter().find_map(|found| found.value.phone.known().cloned())
    }
}
