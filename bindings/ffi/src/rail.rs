use kigen_guide::say::RailText;
use kigen_guide::{self as guide, RailKind, RailLine};

use crate::vocabulary::Language;

/// A day that matters, with the line to the next one below it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RailMark {
    /// Which sign stands beside it.
    pub kind: RailKind,
    /// Whether it is today, alone or beside what else it is.
    pub is_today: bool,
    /// The date, as short as the others.
    pub date: String,
    /// What the day is.
    pub words: String,
    /// The whole line for the ear.
    pub spoken: String,
    /// The line to the next day; `None` below the last.
    pub below: Option<RailLine>,
    /// How long that line is, where it is broken.
    pub span: Option<String>,
}

impl RailMark {
    /// A day with its words.
    pub(crate) fn new(mark: guide::RailMark, words: RailText, language: Language) -> Self {
        let joint = language.texts().text("screen-spoken-joint");
        let spoken = [language.texts().spoken_date(mark.on), words.words.clone()].join(&joint);
        Self {
            kind: mark.kind,
            is_today: mark.is_today,
            date: words.date,
            words: words.words,
            spoken,
            below: mark.below,
            span: words.span,
        }
    }
}
