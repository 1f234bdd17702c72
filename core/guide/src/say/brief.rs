//! The block at the head of an answer: task, place and person, then what to know before leaving the house.
//!
//! It decides nothing: its lines are those of [`Case::brief_lines`], its words the short forms of the guide's
//! statements, `brief-` and their name in `text/*/brief.ftl`. What the guide does not say, it does not say.

mod at_counter;
mod bring;
mod cost;
mod deadline;
mod granted;
mod next;
mod paper;
mod phone;
mod pins;
mod place;
mod rests_on;
mod said;
mod short;
mod title;
mod unread;

pub use self::at_counter::AtCounter;
pub use self::paper::Paper;

use self::said::Said;
use crate::case::{BriefKind, Case, Place};
use crate::say::guide::Guide;
use crate::text::{FirstUse, Texts, begun};

/// The block, ready for layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// Task, place and person.
    pub title: String,
    /// The task alone, for a title of its own.
    pub task: String,
    /// Place, person and what was taken for granted, for a line of its own; `None` without a task.
    pub rests_on: Option<String>,
    /// That nobody read the municipality's page; `None` if it was read, or if none is needed.
    pub unread: Option<String>,
    /// What to say at the counter; `None` if nobody goes there now.
    pub at_counter: Option<AtCounter>,
    /// What to know before leaving the house, in order.
    pub lines: Vec<BriefLine>,
    /// What was taken for granted; `None` if nothing was.
    pub granted: Option<String>,
    /// The few sentences that change what is done, the most important first.
    pub careful: Vec<String>,
    /// What plain Japanese says besides, instead of the whole guide; empty in other languages.
    pub chosen: Vec<String>,
}

/// One labelled line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefLine {
    /// Its subject.
    pub kind: BriefKind,
    /// The label.
    pub label: String,
    /// The words.
    pub text: String,
    /// The telephone numbers in it, in order; shells turn them into buttons.
    pub phones: Vec<String>,
    /// The papers in it, in order, to be ticked.
    pub papers: Vec<Paper>,
    /// What is said of the papers as a whole, before them.
    pub lead: Option<String>,
    /// The nearest of the offices in it.
    pub place: Option<Place>,
}

/// Puts a case and its guide into the block; total, like the case.
#[must_use]
pub fn brief(case: &Case<'_>, guide: &Guide, texts: &Texts) -> Brief {
    let brief = Brief {
        title: title::title(case, texts),
        task: title::task(case, texts),
        rests_on: rests_on::rests_on(case, texts),
        unread: unread::unread(case, texts),
        at_counter: at_counter::at_counter(case, texts),
        lines: case.brief_lines().into_iter().flat_map(|kind| lines(kind, case, guide, texts)).collect(),
        granted: granted::granted(case, texts),
        careful: guide.careful(case).into_iter().map(|statement| statement.text(texts)).collect(),
        chosen: guide.chosen(texts.language()).into_iter().map(|statement| statement.text(texts)).collect(),
    };
    brief.explained(&mut FirstUse::of(texts.language()))
}

impl Brief {
    /// With readings and meanings at the first use of a word.
    fn explained(self, first: &mut FirstUse) -> Self {
        let title = first.explained(&self.title);
        let lines = self.lines.into_iter().map(|line| line.explained(first)).collect();
        let granted = self.granted.map(|granted| first.explained(&granted));
        let careful = self.careful.iter().map(|sentence| first.explained(sentence)).collect();
        let chosen = self.chosen.iter().map(|sentence| first.explained(sentence)).collect();
        Self { title, lines, granted, careful, chosen, ..self }
    }
}

impl BriefLine {
    /// Its papers stand instead of its words on a phone, so both have the same readings.
    fn explained(self, first: &mut FirstUse) -> Self {
        let mut again = first.clone();
        let mut paper = |paper: Paper| Paper { text: again.explained(&paper.text), ..paper };
        let papers = self.papers.into_iter().map(&mut paper).collect();
        Self { text: first.explained(&self.text), papers, ..self }
    }
}

/// One line of a kind, but two of papers where the page lists those of both visits.
fn lines(kind: BriefKind, case: &Case<'_>, guide: &Guide, texts: &Texts) -> Vec<BriefLine> {
    let all = match kind {
        BriefKind::First => vec![(label(kind, case), next::next(case, texts))],
        BriefKind::Deadline => vec![(label(kind, case), Said::words(deadline::deadline(case, texts)))],
        BriefKind::Place => vec![(label(kind, case), place::place(case, guide, texts))],
        BriefKind::Bring => bring::bring(case, guide, texts),
        BriefKind::Pins => vec![(label(kind, case), Said::words(pins::pins(case, guide, texts)))],
        BriefKind::Cost => vec![(label(kind, case), Said::words(cost::cost(guide, texts)))],
        BriefKind::Phone => vec![(label(kind, case), phone::phone(case, guide, texts))],
    };
    let first = |paper: Paper| Paper { text: begun(paper.text, texts.language()), ..paper };
    let line = |(label, said): (&str, Said)| BriefLine {
        kind,
        label: texts.text(label),
        text: begun(said.text, texts.language()),
        phones: said.phones,
        papers: said.papers.into_iter().map(first).collect(),
        lead: said.lead,
        place: said.place,
    };
    all.into_iter().filter(|(_, said)| !said.text.is_empty()).map(line).collect()
}

fn label(kind: BriefKind, case: &Case<'_>) -> &'static str {
    match kind {
        BriefKind::First => "brief-label-first",
        BriefKind::Deadline => deadline::label(case),
        BriefKind::Place => "brief-label-place",
        BriefKind::Bring => "brief-label-bring",
        BriefKind::Pins => "brief-label-pins",
        BriefKind::Cost => "brief-label-cost",
        BriefKind::Phone => "brief-label-phone",
    }
}
