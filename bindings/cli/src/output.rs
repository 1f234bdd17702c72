//! Output: a JSON object for programs, lines for people.

pub(crate) mod guide;
pub(crate) mod json;
pub(crate) mod people;
mod phrases;
mod timeline;
