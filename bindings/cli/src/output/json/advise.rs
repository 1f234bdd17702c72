use chrono::NaiveDate;
use kigen_guide::Case;
use kigen_guide::interview::questions;
use kigen_guide::say::{Brief, Guide, Section, Statement, headline, next_action};
use kigen_guide::text::Texts;
use serde::Serialize;

use super::brief::BriefObject;
use super::place::PlaceObject;

/// `kigen advise --json`: schema/advise.schema.json.
#[derive(Debug, Serialize)]
pub(crate) struct AdviseObject {
    today: NaiveDate,
    language: &'static str,
    origin: &'static str,
    verdict: &'static str,
    headline: &'static str,
    next_action: &'static str,
    brief: BriefObject,
    sections: Vec<SectionObject>,
    questions: Vec<QuestionObject>,
}

#[derive(Debug, Serialize)]
struct SectionObject {
    id: &'static str,
    title: String,
    statements: Vec<StatementObject>,
}

#[derive(Debug, Serialize)]
struct StatementObject {
    id: &'static str,
    text: String,
    spoken: String,
    basis: &'static str,
    rules: &'static [&'static str],
    source: SourceObject,
    place: Option<PlaceObject>,
}

#[derive(Debug, Serialize)]
struct SourceObject {
    title: String,
    address: Option<String>,
    page_dated: Option<NaiveDate>,
    read_on: NaiveDate,
}

#[derive(Debug, Serialize)]
struct QuestionObject {
    id: &'static str,
    answers: Vec<String>,
    given: Option<String>,
}

impl AdviseObject {
    pub(crate) fn new(case: &Case<'_>, brief: Brief, guide: &Guide, texts: &Texts) -> Self {
        Self {
            today: case.today().date,
            language: texts.language().tag(),
            origin: case.facts().origin.as_str(),
            verdict: case.verdict().as_str(),
            headline: headline(case).id.as_str(),
            next_action: next_action(case).id.as_str(),
            brief: BriefObject::new(brief, texts),
            sections: guide.sections.iter().map(|section| SectionObject::new(section, texts)).collect(),
            questions: questions(case)
                .into_iter()
                .map(|question| QuestionObject {
                    id: question.kind.as_str(),
                    answers: question.answers.iter().map(|answer| answer.name().to_owned()).collect(),
                    given: question.given.map(|answer| answer.name().to_owned()),
                })
                .collect(),
        }
    }
}

impl SectionObject {
    fn new(section: &Section, texts: &Texts) -> Self {
        Self {
            id: section.kind.as_str(),
            title: texts.text(section.kind.title()),
            statements: section.statements.iter().map(|found| StatementObject::new(found, texts)).collect(),
        }
    }
}

impl StatementObject {
    fn new(statement: &Statement, texts: &Texts) -> Self {
        let source = &statement.source;
        Self {
            id: statement.id.as_str(),
            text: statement.text(texts),
            spoken: statement.spoken(texts),
            basis: statement.basis.as_str(),
            rules: statement.rules(),
            source: SourceObject {
                title: source.title(texts),
                address: source.address.clone(),
                page_dated: source.page_dated,
                read_on: source.read_on,
            },
            place: statement.place.as_ref().map(|place| PlaceObject::new(place, texts)),
        }
    }
}
