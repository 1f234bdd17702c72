use crate::case::kind::Task;
use crate::case::state::Case;
use crate::rules::{OfficeRules, Procedure, Reservation};

impl<'r> Case<'r> {
    /// What the municipality's page says, if it speaks of this task; else the nation's files.
    #[must_use]
    pub fn page(&self) -> OfficeRules<'r> {
        if self.is_page_about_this() { self.office.clone() } else { self.office.national() }
    }

    /// Whether the municipality's page speaks of this task: one about 電子証明書の更新 says nothing of a new card or of a
    /// period of stay.
    #[must_use]
    pub fn is_page_about_this(&self) -> bool {
        self.office.municipal().is_some_and(|page| {
            page.about.is_empty() || self.procedure().is_some_and(|procedure| page.about.contains(&procedure))
        })
    }
}

impl Case<'_> {
    /// The purpose of the visit, as a page's list names it; none has a name for the card's date of a period of stay.
    const fn procedure(&self) -> Option<Procedure> {
        match self.task {
            Task::NewCard | Task::WaitForCard => Some(Procedure::NewCard),
            Task::Renew | Task::Issue | Task::IssueSignature | Task::SetPin | Task::Wait => {
                Some(Procedure::Certificates)
            }
            Task::ExtendStay | Task::Leave | Task::None => None,
        }
    }

    /// Whether a page covers the task; a page that names no purpose covers the certificates.
    #[must_use]
    pub fn is_reservation_about_this(&self, found: &Reservation) -> bool {
        let Some(wanted) = self.procedure() else { return false };
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
