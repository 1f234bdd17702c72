use kigen_guide::say::{AtCounter, Brief, BriefLine, Paper};
use kigen_guide::text::Texts;
use serde::Serialize;

use super::place::PlaceObject;

/// The block at the head of the answer.
#[derive(Debug, Serialize)]
pub(super) struct BriefObject {
    title: String,
    task: String,
    rests_on: Option<String>,
    unread: Option<String>,
    lines: Vec<BriefLineObject>,
    at_counter: Option<AtCounterObject>,
    granted: Option<String>,
    careful: Vec<String>,
}

#[derive(Debug, Serialize)]
struct BriefLineObject {
    id: &'static str,
    label: String,
    text: String,
    phones: Vec<String>,
    papers: Vec<PaperObject>,
    place: Option<PlaceObject>,
}

#[derive(Debug, Serialize)]
struct PaperObject {
    text: String,
    sentence: String,
    in_case: bool,
}

#[derive(Debug, Serialize)]
struct AtCounterObject {
    japanese: String,
    meaning: Option<String>,
}

impl BriefObject {
    pub(super) fn new(brief: Brief, texts: &Texts) -> Self {
        Self {
            title: brief.title,
            task: brief.task,
            rests_on: brief.rests_on,
            unread: brief.unread,
            lines: brief.lines.into_iter().map(|line| BriefLineObject::new(line, texts)).collect(),
            at_counter: brief.at_counter.map(Into::into),
            granted: brief.granted,
            careful: brief.careful,
        }
    }
}

impl BriefLineObject {
    fn new(line: BriefLine, texts: &Texts) -> Self {
        Self {
            id: line.kind.as_str(),
            label: line.label,
            text: line.text,
            phones: line.phones,
            papers: line.papers.into_iter().map(Into::into).collect(),
            place: line.place.as_ref().map(|place| PlaceObject::new(place, texts)),
        }
    }
}

impl From<Paper> for PaperObject {
    fn from(paper: Paper) -> Self {
        Self { text: paper.text, sentence: paper.sentence, in_case: paper.is_in_case }
    }
}

impl From<AtCounter> for AtCounterObject {
    fn from(said: AtCounter) -> Self {
        Self { japanese: said.japanese, meaning: said.meaning }
    }
}
