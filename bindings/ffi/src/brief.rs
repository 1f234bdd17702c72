use kigen_guide::{BriefKind, Case, say};

use crate::aloud;
use crate::guide::{Place, Statement};
use crate::vocabulary::{Language, Paper};

/// The block at the head of screen 3: what to know before leaving the house.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Brief {
    /// All of it for a phone that reads it aloud: a sentence each.
    pub aloud: Vec<String>,
    /// Task, place and person.
    pub title: String,
    /// The task alone, the title of the screen.
    pub task: String,
    /// Place, person and what was taken for granted; `None` without a task.
    pub rests_on: Option<String>,
    /// That nobody read the municipality's page; `None` if it was read, or if none is needed.
    pub unread: Option<String>,
    /// What to say at the counter; `None` if nobody goes there now.
    pub at_counter: Option<AtCounter>,
    /// Its lines, in order.
    pub lines: Vec<BriefLine>,
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
    /// The papers in it, in order; the sentence of the guide that each stands for is in `sentence`.
    pub papers: Vec<Paper>,
    /// What is said of the papers as a whole, before them.
    pub lead: Option<String>,
    /// The nearest of the offices in it.
    pub place: Option<Place>,
}

/// A sentence to say at the counter, or to point at.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AtCounter {
    /// Its label.
    pub label: String,
    /// In Japanese: the clerk reads it.
    pub japanese: String,
    /// Its meaning; `None` for readers of Japanese.
    pub meaning: Option<String>,
}

impl Brief {
    /// Puts a case into the block, once for the eye and once for the ear.
    pub(crate) fn of(case: &Case<'_>, language: Language) -> Self {
        let texts = language.texts();
        let guide = say::guide(case);
        let (seen, heard) = (say::brief(case, &guide, texts), say::brief(case, &guide, language.spoken()));
        let joint = texts.text("screen-spoken-joint");
        let careful: Vec<_> = guide.careful(case).into_iter().map(|found| Statement::new(found, language)).collect();
        Self {
            aloud: aloud::brief(heard.clone(), &texts.text("brief-label-at-counter"), &careful, &joint),
            title: seen.title,
            task: seen.task,
            rests_on: seen.rests_on,
            unread: seen.unread,
            at_counter: seen.at_counter.map(|said| AtCounter {
                label: texts.text("brief-label-at-counter"),
                japanese: said.japanese,
                meaning: said.meaning,
            }),
            lines: seen
                .lines
                .into_iter()
                .zip(heard.lines)
                .map(|(seen, heard)| line(seen, &heard, &joint, language))
                .collect(),
            careful_title: texts.text("brief-careful"),
            careful,
        }
    }
}

fn line(seen: say::BriefLine, heard: &say::BriefLine, joint: &str, language: Language) -> BriefLine {
    BriefLine {
        kind: seen.kind,
        label: seen.label,
        text: seen.text,
        spoken: [heard.label.as_str(), &heard.text].join(joint),
        phones: seen.phones,
        papers: seen.papers,
        lead: seen.lead,
        place: seen.place.as_ref().map(|place| Place::new(place, language)),
    }
}
