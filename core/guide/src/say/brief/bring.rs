use std::iter;

use super::paper::Paper;
use super::said::Said;
use super::short::{common_doubt, of, sentences, short, with_doubt};
use crate::case::{Case, Person, Task};
use crate::say::guide::{Guide, SectionKind};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::text::{Arg, Language, Texts};

/// A label with the papers of a visit: of the only one, or of each of two.
pub(super) fn bring(c: &Case<'_>, guide: &Guide, texts: &Texts) -> Vec<(&'static str, Said)> {
    both_visits(c, guide, texts).unwrap_or_else(|| vec![("brief-label-bring", one_visit(c, guide, texts))])
}

/// The papers of the next visit: those that are needed, then those taken along in case.
fn one_visit(c: &Case<'_>, guide: &Guide, texts: &Texts) -> Said {
    let all = guide.section(SectionKind::Bring).map_or(&[][..], |section| &section.statements);
    // Plain Japanese says what is needed; what helps if it is at hand stands in the guide.
    let is_said =
        |id: Id| texts.language() != Language::PlainJapanese || !matches!(id, Id::BringNotice | Id::BringPinNote);
    if c.takes_two_visits() {
        return Said::words(texts.text("brief-bring-ask")); // both visits have lines of their own, if anything is known
    }
    let papers = only_visit(all).iter().filter(|found| found.id.is_to_bring() && is_said(found.id));
    let (spare, needed): (Vec<&Statement>, Vec<&Statement>) =
        papers.partition(|statement| c.is_only_in_case(statement.id.is_holders_id()));
    if needed.is_empty() {
        return Said::words(texts.text("brief-bring-ask"));
    }
    let (id, lead) = match (c.task(), spare.is_empty()) {
        (Task::NewCard, _) => match c.person() {
            Person::Holder => ("brief-bring-at-pick-up", Some("brief-bring-lead-pick-up")),
            Person::Proxy => ("brief-bring-at-pick-up-by-proxy", Some("brief-bring-lead-pick-up-by-proxy")),
            Person::ChildsRepresentative | Person::WardsRepresentative | Person::Representative => {
                ("brief-bring-at-pick-up-together", Some("brief-bring-lead-pick-up-together"))
            }
        },
        (_, true) => ("brief-bring", None),
        (_, false) => ("brief-bring-and-in-case", None),
    };
    let doubt = common_doubt(&[needed.clone(), spare.clone()].concat(), texts);
    let named = |papers: &[&Statement]| named(papers, doubt.is_some(), texts);
    let [needed, spare] = [named(&needed), named(&spare)];
    let arguments = [("papers", list(&needed, texts)), ("spare", list(&spare, texts))];
    let text = texts.with(id, &arguments.each_ref().map(|(name, papers)| (*name, Arg::Text(papers))));
    let further: Vec<String> = of(guide, &[Id::BringAbroadAsk], texts).into_iter().chain(doubt).collect();
    let lead: Vec<String> = lead.map(|id| texts.text(id)).into_iter().chain(further.clone()).collect();
    Said {
        text: sentences(&[vec![text], further].concat(), texts),
        lead: (!lead.is_empty()).then(|| sentences(&lead, texts)),
        papers: [ticked(needed, false), ticked(spare, true)].concat(),
        ..Said::default()
    }
}

/// The papers of each of two visits; where the page lists none of the second, the letter does.
fn both_visits(c: &Case<'_>, guide: &Guide, texts: &Texts) -> Option<Vec<(&'static str, Said)>> {
    let all = guide.section(SectionKind::Bring).filter(|_| c.takes_two_visits())?;
    let [first, second] = of_visits(&all.statements);
    if first.is_empty() {
        return None;
    }
    let visit = |papers: &[&Statement], (id, lead): (&str, Option<&str>)| {
        let doubt = common_doubt(papers, texts);
        let papers = named(papers, doubt.is_some(), texts);
        let text = texts.with(id, &[("papers", Arg::Text(&list(&papers, texts)))]);
        let lead: Vec<String> = lead.map(|id| texts.text(id)).into_iter().chain(doubt.clone()).collect();
        Said {
            text: sentences(&iter::once(text).chain(doubt).collect::<Vec<_>>(), texts),
            lead: (!lead.is_empty()).then(|| sentences(&lead, texts)),
            papers: ticked(papers, false),
            ..Said::default()
        }
    };
    let plain = ("brief-bring", None);
    let of_first =
        if c.are_first_papers_open() { ("brief-bring-and-ask", Some("brief-bring-lead-ask")) } else { plain };
    let of_second = if c.is_second_visit_reserved() {
        ("brief-bring-by-reservation", Some("brief-bring-lead-reservation"))
    } else {
        plain
    };
    let by_letter = || Said::words(texts.text("brief-bring-see-letter"));
    let last = if second.is_empty() { by_letter() } else { visit(&second, of_second) };
    Some(vec![("brief-label-bring-first", visit(&first, of_first)), ("brief-label-bring-second", last)])
}

fn of_visits(all: &[Statement]) -> [Vec<&Statement>; 2] {
    let at = |id| all.iter().position(|statement| statement.id == id).unwrap_or(all.len());
    let (first, second) = (at(Id::BringFirstVisit), at(Id::BringSecondVisit));
    [all.get(first..second), all.get(second..)].map(|range| {
        let papers = range.unwrap_or_default().iter();
        papers.filter(|found| found.id.is_to_bring() && found.id != Id::BringNotice).collect()
    })
}

/// A paper's short form and its sentence in the guide.
struct Named {
    text: String,
    sentence: String,
}

/// Each with its doubt, but where one sentence says it of all.
fn named(papers: &[&Statement], is_doubt_said: bool, texts: &Texts) -> Vec<Named> {
    let text = |found| if is_doubt_said { short(found, texts) } else { with_doubt(found, texts) };
    papers.iter().map(|found| Named { text: text(found), sentence: found.text(texts) }).collect()
}

fn list(papers: &[Named], texts: &Texts) -> String {
    let papers: Vec<&str> = papers.iter().map(|paper| paper.text.as_str()).collect();
    papers.join(&texts.text("advice-list-joint"))
}

fn ticked(papers: Vec<Named>, is_in_case: bool) -> Vec<Paper> {
    papers.into_iter().map(|Named { text, sentence }| Paper { text, sentence, is_in_case }).collect()
}

/// What may become two visits is planned as one.
fn only_visit(all: &[Statement]) -> &[Statement] {
    let first = all.iter().position(|statement| statement.id == Id::BringFirstVisit);
    all.get(..first.unwrap_or(all.len())).unwrap_or(all)
}
