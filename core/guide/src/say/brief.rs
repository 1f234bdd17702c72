//! The block at the head of an answer: task, place and person, then what to know before leaving the house.
//!
//! It decides nothing: its lines are those of [`Case::brief_lines`], its words the short forms of the guide's
//! statements, `brief-` and their name in `text/*/brief.ftl`. What the guide does not say, it does not say.

mod bring;
mod cost;
mod deadline;
mod granted;
mod next;
mod phone;
mod pins;
mod place;
mod said;
mod short;
mod title;

use self::said::Said;
use crate::case::{BriefKind, Case};
use crate::say::guide::Guide;
use crate::text::{FirstUse, Texts, begun};

/// The block, ready for layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// Task, place and person.
    pub title: String,
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
}

/// Puts a case and its guide into the block; total, like the case.
#[must_use]
pub fn brief(case: &Case<'_>, guide: &Guide, texts: &Texts) -> Brief {
    let brief = Brief {
        title: title::title(case, texts),
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
        let lines = self.lines.into_iter().map(|line| BriefLine { text: first.explained(&line.text), ..line });
        let lines = lines.collect();
        let granted = self.granted.map(|granted| first.explained(&granted));
        let careful = self.careful.iter().map(|sentence| first.explained(sentence)).collect();
        let chosen = self.chosen.iter().map(|sentence| first.explained(sentence)).collect();
        Self { title, lines, granted, careful, chosen }
    }
}

/// One line of a kind, but two of papers where the page lists those of both visits.
fn lines(kind: BriefKind, case: &Case<'_>, guide: &Guide, texts: &Texts) -> Vec<BriefLine> {
    let both = (kind == BriefKind::Bring).then(|| bring::both_visits(case, guide, texts)).flatten();
    let Some(visits) = both else { return line(kind, case, guide, texts).into_iter().collect() };
    let labels = ["brief-label-bring-first", "brief-label-bring-second"];
    let visit = |(text, label): (String, &str)| BriefLine {
        kind,
        label: texts.text(label),
        text: begun(text, texts.language()),
        phones: Vec::new(),
    };
    visits.into_iter().zip(labels).map(visit).collect()
}

fn line(kind: BriefKind, case: &Case<'_>, guide: &Guide, texts: &Texts) -> Option<BriefLine> {
    let said = match kind {
        BriefKind::First => Some(next::next(case, texts)),
        BriefKind::Deadline => Said::words(deadline::deadline(case, texts)),
        BriefKind::Place => Said::words(place::place(case, guide, texts)),
        BriefKind::Bring => Said::words(bring::bring(case, guide, texts)),
        BriefKind::Pins => Said::words(pins::pins(case, guide, texts)),
        BriefKind::Cost => Said::words(cost::cost(guide, texts)),
        BriefKind::Phone => Some(phone::phone(case, guide, texts)),
    }?;
    Some(BriefLine {
        kind,
        label: texts.text(label(kind, case)),
        text: begun(said.text, texts.language()),
        phones: said.phones,
    })
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
