use super::short::short;
use crate::case::{Case, Task};
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
    let papers = next_visit(c, all).iter().filter(|found| found.id.is_to_bring() && is_said(found.id));
    let (spare, needed): (Vec<&Statement>, Vec<&Statement>) =
        papers.partition(|statement| c.is_only_in_case(statement.id.is_holders_id()));
    let list = |papers: &[&Statement]| {
        let papers: Vec<String> = papers.iter().map(|statement| short(statement, texts)).collect();
        papers.join(&texts.text("advice-list-joint"))
    };
    if needed.is_empty() {
        return texts.text("brief-bring-ask");
    }
    let id = match (c.task(), spare.is_empty()) {
        _ if c.takes_two_visits() => "brief-bring-first-visit",
        (Task::NewCard, _) => "brief-bring-at-pick-up",
        (_, true) => "brief-bring",
        (_, false) => "brief-bring-and-in-case",
    };
    texts.with(id, &[("papers", Arg::Text(&list(&needed))), ("spare", Arg::Text(&list(&spare)))])
}

/// Of two visits the first; what may become two is planned as one.
fn next_visit<'a>(c: &Case<'_>, all: &'a [Statement]) -> &'a [Statement] {
    let at = |id| all.iter().position(|statement| statement.id == id).unwrap_or(all.len());
    let (first, second) = (at(Id::BringFirstVisit), at(Id::BringSecondVisit));
    let range = if c.takes_two_visits() { first..second } else { 0..first };
    all.get(range).unwrap_or(all)
}
