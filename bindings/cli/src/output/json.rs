//! The objects of `--json`; `schema/` documents each field. Fields without a value are null, never missing.

mod advise;
mod brief;
mod check;
mod place;
mod plan;
mod read;

use serde::Serialize;

pub(crate) use advise::AdviseObject;
pub(crate) use check::CheckObject;
pub(crate) use plan::PlanObject;
pub(crate) use read::ReadObject;

/// An object as indented JSON.
pub(crate) fn text(object: &impl Serialize) -> serde_json::Result<String> {
    serde_json::to_string_pretty(object)
}
