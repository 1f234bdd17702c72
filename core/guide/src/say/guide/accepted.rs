//! Accepted identity documents: the office's lists, what is uncertain, and outdated ones that a page still names.

use crate::case::Case;
use crate::rules::{Found, Outdated};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{name, note, number, papers, phrase, sentences};

/// The office's lists, if a document is required, and what no longer counts.
pub(super) fn accepted(c: &Case<'_>, lines: &[Statement], entries: &[&str]) -> Vec<Statement> {
    let is_asked = |id: Id| lines.iter().any(|line| line.id == id);
    let visitor = is_asked(Id::BringProxyId) || is_asked(Id::BringRepresentativeId);
    let holder = is_asked(Id::BringId) || is_asked(Id::BringHoldersId);
    if !visitor && !holder {
        return Vec::new();
    }
    let mut more = Vec::new();
    let mut entries = entries.to_vec();
    if let Some(found) = c.office().id_list() {
        if !found.value.a.is_empty() {
            more.push(c.found(Id::BringListA, vec![("names", papers(&found.value.a))], &found));
        }
        if holder && !found.value.b.is_empty() {
            more.push(c.found(Id::BringListB, vec![("names", papers(&found.value.b))], &found));
            entries.push("id-list");
        }
        let details = found
            .value
            .applicants_card_months_after_end
            .map(|months| phrase("bring-card-after-end", vec![("months", number(months.into()))]));
        let arguments = vec![("details", sentences(details))];
        more.push(c.found(Id::BringIdConditions, arguments, &found));
    }
    if holder {
        more.extend(outdated_documents(c, &entries));
        more.extend(c.uncertain("holder", Id::BringUncertain));
    }
    more
}

/// Other changes since the page was written, apart from documents.
pub(super) fn outdated(c: &Case<'_>, entry: &str) -> Vec<Statement> {
    told(c, &[entry])
        .into_iter()
        .filter(|found| !found.value.document)
        .map(|found| line(c, Id::WhereChanged, &found))
        .collect()
}

/// Documents that a page names but that no longer count, each once.
pub(super) fn outdated_documents(c: &Case<'_>, entries: &[&str]) -> Vec<Statement> {
    told(c, entries)
        .into_iter()
        .filter(|found| found.value.document)
        .map(|found| line(c, Id::BringOutdated, &found))
        .collect()
}

fn told<'a>(c: &Case<'a>, entries: &[&str]) -> Vec<Found<'a, Outdated>> {
    let is_touched = |found: &Found<'_, Outdated>| {
        let is_of_a_letter = found.value.notice && !c.gets_notice();
        found.value.tell && !is_of_a_letter && found.value.entries.iter().any(|id| entries.contains(&id.as_str()))
    };
    c.office().outdated().into_iter().filter(is_touched).collect()
}

fn line(c: &Case<'_>, id: Id, found: &Found<'_, Outdated>) -> Statement {
    let arguments = vec![("says", name(&found.value.says)), ("text", note(&found.value.replaced_by))];
    c.found(id, arguments, found)
}
