//! The short form of a statement: the same values in fewer words.

use crate::say::guide::Guide;
use crate::say::id::StatementId;
use crate::say::statement::Statement;
use crate::say::value::message;
use crate::text::{Arg, Texts, begun};

/// The short form.
pub(super) fn short(statement: &Statement, texts: &Texts) -> String {
    message(&format!("brief-{}", statement.id.as_str()), &statement.arguments, texts, false)
}

/// The short form with why to doubt it, in brackets.
pub(super) fn with_doubt(statement: &Statement, texts: &Texts) -> String {
    let words = short(statement, texts);
    let Some(doubt) = statement.doubt_in_short(texts) else { return words };
    let stop = texts.text("advice-full-stop");
    let (phrase, stop) = words.strip_suffix(&stop).map_or((words.as_str(), ""), |phrase| (phrase, stop.as_str()));
    texts.with("brief-doubted", &[("words", Arg::Text(phrase)), ("doubt", Arg::Text(&doubt))]) + stop
}

/// The one reason to doubt all of them, as a sentence; `None` if one of them has another or none.
pub(super) fn common_doubt(all: &[&Statement], texts: &Texts) -> Option<String> {
    let mut doubts = all.iter().map(|statement| statement.doubt_in_short(texts));
    let first = doubts.next()??;
    let line = || texts.with("brief-doubt-line", &[("doubt", Arg::Text(&first))]);
    doubts.all(|doubt| doubt.as_ref() == Some(&first)).then(|| begun(line(), texts.language()))
}

/// The first statement of a kind.
pub(super) fn find(guide: &Guide, id: StatementId) -> Option<&Statement> {
    guide.statements().find(|statement| statement.id == id)
}

/// The short forms of those kinds that the guide says, in this order, as consecutive sentences.
pub(super) fn of(guide: &Guide, ids: &[StatementId], texts: &Texts) -> Vec<String> {
    ids.iter().filter_map(|id| find(guide, *id)).map(|found| with_doubt(found, texts)).collect()
}

/// Consecutive sentences.
pub(super) fn sentences(list: &[String], texts: &Texts) -> String {
    list.join(&texts.text("advice-sentence-joint"))
}
