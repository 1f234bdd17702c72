use super::short::{of, sentences, short};
use crate::case::{Case, Person, Task};
use crate::say::guide::{Guide, SectionKind};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::text::{Arg, Language, Texts};

/// The papers of the next visit: those that are needed, then those taken along in case.
pub(super) fn bring(c: &Case<'_>, guide: &Guide, texts: &Texts) -> String {
    let all = guide.section(SectionKind::Bring).map_or(&[][..], |section| &section.statements);
    // Plain Japanese says what is needed; what helps if it is at hand stands in the guide.
    let is_said =
        |id: Id| texts.language() != Language::PlainJapanese || !matches!(id, Id::BringNotice | Id::BringPinNote);
    if c.takes_two_visits() {
        return texts.text("brief-bring-ask"); // both visits have lines of their own, if anything is known
    }
    let papers = only_visit(all).iter().filter(|found| found.id.is_to_bring() && is_said(found.id));
    let (spare, needed): (Vec<&Statement>, Vec<&Statement>) =
        papers.partition(|statement| c.is_only_in_case(statement.id.is_holders_id()));
    if needed.is_empty() {
        return texts.text("brief-bring-ask");
    }
    let id = match (c.task(), spare.is_empty()) {
        (Task::NewCard, _) => match c.person() {
            Person::Holder => "brief-bring-at-pick-up",
            Person::Proxy => "brief-bring-at-pick-up-by-proxy",
            Person::ChildsRepresentative | Person::WardsRepresentative | Person::Representative => {
                "brief-bring-at-pick-up-together"
            }
        },
        (_, true) => "brief-bring",
        (_, false) => "brief-bring-and-in-case",
    };
    let (needed, spare) = (list(&needed, texts), list(&spare, texts));
    let mut lines = vec![texts.with(id, &[("papers", Arg::Text(&needed)), ("spare", Arg::Text(&spare))])];
    lines.extend(of(guide, &[Id::BringAbroadAsk], texts));
    sentences(&lines, texts)
}

/// The papers of each of two visits; where the page lists none of the second, the letter does.
pub(super) fn both_visits(c: &Case<'_>, guide: &Guide, texts: &Texts) -> Option<[String; 2]> {
    let all = guide.section(SectionKind::Bring).filter(|_| c.takes_two_visits())?;
    let (first, second) = of_visits(&all.statements, texts);
    let id = if c.is_second_visit_reserved() { "brief-bring-by-reservation" } else { "brief-bring" };
    let line = |id, papers: &str| texts.with(id, &[("papers", Arg::Text(papers))]);
    let of_first = if c.are_first_papers_open() { "brief-bring-and-ask" } else { "brief-bring" };
    let of_second = if second.is_empty() { texts.text("brief-bring-see-letter") } else { line(id, &second) };
    (!first.is_empty()).then(|| [line(of_first, &first), of_second])
}

fn of_visits(all: &[Statement], texts: &Texts) -> (String, String) {
    let at = |id| all.iter().position(|statement| statement.id == id).unwrap_or(all.len());
    let (first, second) = (at(Id::BringFirstVisit), at(Id::BringSecondVisit));
    let papers = |range: Option<&[Statement]>| {
        let papers: Vec<&Statement> = range
            .unwrap_or_default()
            .iter()
            .filter(|found| found.id.is_to_bring() && found.id != Id::BringNotice)
            .collect();
        list(&papers, texts)
    };
    (papers(all.get(first..second)), papers(all.get(second..)))
}

fn list(papers: &[&Statement], texts: &Texts) -> String {
    let papers: Vec<String> = papers.iter().map(|statement| short(statement, texts)).collect();
    papers.join(&texts.text("advice-list-joint"))
}

/// What may become two visits is planned as one.
fn only_visit(all: &[Statement]) -> &[Statement] {
    let first = all.iter().position(|statement| statement.id == Id::BringFirstVisit);
    all.get(..first.unwrap_or(all.len())).unwrap_or(all)
}
