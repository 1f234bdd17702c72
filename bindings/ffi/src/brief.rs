use kigen_guide::{BriefKind, Case, say};

use crate::guide::Statement;
use crate::vocabulary::Language;

/// The block at the head of screen 3: what to know before leaving the house.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Brief {
    /// Task, place and person.
    pub title: String,
    /// Its lines, in order.
    pub lines: Vec<BriefLine>,
    /// What was taken for granted; `None` if nothing was.
    pub granted: Option<String>,
    /// The heading above `careful`.
    pub careful_title: String,
    /// The few statements of the guide that change what is done, the most important first.
    pub careful: Vec<Statement>,
}

/// A labelled line.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct BriefLine {
    /// What it is about.
    pub kind: BriefKind,
    /// The label.
    pub label: String,
    /// The words.
    pub text: String,
    /// Label and words for the ear.
    pub spoken: String,
    /// The telephone numbers in it, in order.
    pub phones: Vec<String>,
}

impl Brief {
    /// Puts a case into the block, once for the eye and once for the ear.
    pub(crate) fn of(case: &Case<'_>, language: Language) -> Self {
        let texts = language.texts();
        let guide = say::guide(case);
        let (seen, heard) = (say::brief(case, &guide, texts), say::brief(case, &guide, language.spoken()));
        let joint = texts.text("screen-spoken-joint");
        Self {
            title: seen.title,
            lines: seen.lines.into_iter().zip(heard.lines).map(|(seen, heard)| line(seen, &heard, &joint)).collect(),
            granted: seen.granted,
            careful_title: texts.text("brief-careful"),
            careful: guide.careful(case).into_iter().map(|found| Statement::new(found, language)).collect(),
        }
    }
}

fn line(seen: say::BriefLine, heard: &say::BriefLine, joint: &str) -> BriefLine {
    let spoken = [heard.label.as_str(), &heard.text].join(joint);
    BriefLine { kind: seen.kind, label: seen.label, text: seen.text, spoken, phones: seen.phones }
}
