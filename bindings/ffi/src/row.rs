use kigen_guide::Tone;
use kigen_guide::say::{self, RowKind};

use crate::guide::Statement;
use crate::vocabulary::Language;

/// One thing and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Row {
    /// What it is about.
    pub kind: RowKind,
    /// What it is for, in words that everybody knows; it stands before the name.
    pub purpose: Option<String>,
    /// Its name.
    pub label: String,
    /// A date, a count, or why there is none.
    pub value: String,
    /// The whole row for the ear.
    pub spoken: String,
    /// The colour role of its state, or of a PIN's count.
    pub tone: Option<Tone>,
    /// Where today lies, in a word or two.
    pub state: Option<String>,
    /// From when until when something can be done.
    pub window: Option<String>,
    /// What to do or to know about it.
    pub hint: Option<String>,
    /// «なぜこの日?»: what it is for and why this date, each line with its source; empty where there is no more to say.
    pub why: Vec<Statement>,
}

impl Row {
    /// A row as it is seen, with the same row as it is heard; `None` where both are the same.
    pub(crate) fn new(seen: say::Row, heard: Option<say::Row>, language: Language) -> Self {
        Self::explained(seen, heard, &[], language)
    }

    /// The same with what explains it.
    pub(crate) fn explained(
        seen: say::Row,
        heard: Option<say::Row>,
        why: &[&say::Statement],
        language: Language,
    ) -> Self {
        let joint = language.texts().text("screen-spoken-joint");
        let say::Row { label, value, state, window, hint, .. } = heard.unwrap_or_else(|| seen.clone());
        let purpose = seen.kind.purpose().map(|id| language.texts().text(id));
        let parts = [Some(label), Some(value), state, window, hint];
        let spoken = parts.into_iter().flatten().collect::<Vec<_>>().join(&joint);
        let why = why.iter().map(|statement| Statement::new(statement, language)).collect();
        let say::Row { kind, label, value, tone, state, window, hint } = seen;
        Self { kind, purpose, label, value, spoken, tone, state, window, hint, why }
    }
}
