//! Whether to reserve a visit, and how (R-PLACE-4).

use crate::case::{Case, Task};
use crate::rules::{Level, Reservation};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, note, number, phrase, sentences, telephone, words};

/// Telephone number, internet, and how long before the visit, as the page states them.
fn ways_to_reserve(reservation: &Reservation) -> Vec<Value> {
    let phone = reservation.phone.known().map(|phone| telephone(phone));
    let online = reservation.online.known().filter(|online| **online).map(|_| words("where-online-reservation"));
    let days = |days: &u16| phrase("where-bookable-before", vec![("days", number((*days).into()))]);
    let bookable = reservation.bookable_days_before.known().map(days);
    phone.into_iter().chain(online).chain(bookable).collect()
}

pub(super) fn reservation(c: &Case<'_>) -> Vec<Statement> {
    let Some(found) = c.office().reservation() else { return unknown(c).into_iter().collect() };
    let remark = found.value.note.as_ref().map(note);
    let ways = ways_to_reserve(found.value).into_iter().chain(remark.clone());
    let details = move || vec![("details", sentences(ways))];
    let is_about = c.is_reservation_about_this(found.value);
    match found.value.required.known() {
        Some(true) if is_about => vec![c.found(Id::WhereReservation, details(), &found)],
        Some(false) if is_about => {
            vec![c.found(Id::WhereNoReservation, vec![("details", sentences(remark))], &found)]
        }
        // 所沢市 asks for one to receive the new card.
        None if is_about && found.level == Level::Municipal => {
            vec![c.found(Id::WhereReservationCard, details(), &found)]
        }
        _ => unknown(c).into_iter().collect(),
    }
}

/// Unknown whether one is needed: what to do anyway (R-CONFLICT 21); in time, while nothing else is to be done (R-PLACE-8).
fn unknown(c: &Case<'_>) -> Option<Statement> {
    if matches!(c.task(), Task::Wait | Task::WaitForCard) {
        return Some(c.national(Id::WhereReservationEarly, Vec::new()));
    }
    let national = c.office().national();
    let (found, text) = national.uncertain_in("reservation").into_iter().next()?;
    Some(c.found(Id::WhereReservationUnknown, vec![("text", note(text))], &found))
}
