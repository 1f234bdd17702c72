//! Output: a JSON object for programs, lines for people.

pub(crate) mod guide;
pub(crate) mod help;
pub(crate) mod json;
pub(crate) mod lines;
pub(crate) mod people;
mod rail;
