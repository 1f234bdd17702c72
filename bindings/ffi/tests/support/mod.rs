//! The demo cards of one day, read as a shell does.

use std::sync::Arc;

use kigen_ffi::*;

const DAY: CivilDate = CivilDate { year: 2026, month: 11, day: 21 };
pub(crate) const TODAY: Today = Today { date: DAY, source: TodaySource::Chosen };
pub(crate) const JAPANESE: Language = Language::Japanese;

pub(crate) fn request() -> ReadRequest {
    ReadRequest { issuer: None, extended_length: false, language: JAPANESE, is_demo: false }
}

pub(crate) fn card(name: &str, mishap: DemoMishap) -> Arc<dyn CardTransport> {
    demo_transport(name.to_owned(), DAY, mishap).unwrap()
}

pub(crate) fn read(name: &str) -> Arc<Reading> {
    read_card(card(name, DemoMishap::None), request(), None)
}

/// What a reading comes to on that day, before anything was asked.
pub(crate) fn case(reading: &Arc<Reading>) -> Arc<Case> {
    Case::of(reading.clone(), Vec::new(), TODAY).unwrap()
}

/// A certificates' end that somebody typed, and nothing else.
pub(crate) fn typed(expires_on: CivilDate) -> TypedDates {
    TypedDates {
        expires_on: Some(expires_on),
        card_expires_on: None,
        birth_month: None,
        birth_day: None,
        made_on: None,
        under_age: false,
        stay: false,
        renewed: None,
    }
}

/// A platform with every action, as Android's.
pub(crate) fn on_a_phone() -> Platform {
    Platform::whole()
}
