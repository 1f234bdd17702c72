//! Output: a JSON object for programs, lines for people.

pub(crate) mod guide;
pub(crate) mod json;
mod lines;
pub(crate) mod people;
mod timeline;
