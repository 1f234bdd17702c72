use crate::text::{Arg, Texts};

/// The sentences of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailureText {
    /// What happened, and that nothing was lost.
    pub said: String,
    /// What to do.
    pub todo: String,
}

impl FailureText {
    /// A message, and which of its attributes says what to do.
    pub(super) fn of(id: &str, todo: &str, arguments: &[(&str, Arg<'_>)], texts: &Texts) -> Self {
        Self { said: texts.with(id, arguments), todo: texts.attribute(id, todo, arguments).unwrap_or_default() }
    }
}
