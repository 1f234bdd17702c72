use chrono::Weekday;

use crate::rules::{Found, Office, OnDay};

/// An office that does the task.
#[derive(Clone, Debug)]
pub struct ServingOffice<'r> {
    /// What its page says.
    pub found: Found<'r, Office>,
    /// Whether it serves this visitor, as far as the page says.
    pub is_for_visitor: bool,
    /// The office of the person's own ward, where the page names all of them.
    pub own_ward: Option<String>,
    /// What a person needs to get there today.
    pub place: Place,
}

impl ServingOffice<'_> {
    /// Whether the page states hours for any day from Monday to Friday.
    #[must_use]
    pub fn states_weekdays(&self) -> bool {
        let mut hours = self.found.value.hours.known().into_iter().flatten();
        hours.any(|hours| hours.days.iter().any(|day| !matches!(day, Weekday::Sat | Weekday::Sun)))
    }
}

/// A place, or a group of places with the same conditions, with what a person needs to get there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Official name.
    pub name: String,
    /// Building and floor, or the postal address.
    pub whereabouts: Option<String>,
    /// Telephone number: its own, else that of the page's contact.
    pub phone: Option<String>,
    /// What to search for on a map: the address, else municipality and name.
    pub map_query: String,
    /// What the page says about today.
    pub today: OnDay,
}
