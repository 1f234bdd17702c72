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

/// The one reason to doubt most of them, as a sentence that names the others; `None` where each says its own.
pub(super) fn common_doubt(all: &[&Statement], texts: &Texts) -> Option<String> {
    let doubts: Vec<String> = all.iter().filter_map(|statement| statement.doubt_in_short(texts)).collect();
    let first = doubts.first().filter(|first| doubts.iter().all(|doubt| doubt == *first))?;
    let others: Vec<String> = all
        .iter()
        .filter(|statement| statement.doubt_in_short(texts).is_none())
        .map(|statement| short(statement, texts))
        .collect();
    let doubt = ("doubt", Arg::Text(first));
    let sentence = match others.len() {
        0 => texts.with("brief-doubt-line", &[doubt]),
        few if few < doubts.len() => {
            let others = others.join(&texts.text("advice-list-joint"));
            texts.with("brief-doubt-most", &[doubt, ("others", Arg::Text(&others))])
        }
        _ => return None,
    };
    Some(begun(sentence, texts.language()))
}

/// The first statement of a kind.
pub(super) fn find(guide: &Guide, id: StatementId) -> Option<&Statement> {
    guide.statements().find(|statement| statement.id == id)
}

/// The short forms of those kinds that the guide says, in this order, as consecutive sentences.
pub(super) fn of(guide: &Guide, ids: &[StatementId], texts: &Texts) -> Vec<String> {
    ids.iter().filter_map(|id| find(guide, *id)).map(|found| short(found, texts)).collect()
}

/// The same with why to doubt each: what a person relies on without asking.
pub(super) fn of_with_doubt(guide: &Guide, ids: &[StatementId], texts: &Texts) -> Vec<String> {
    ids.iter().filter_map(|id| find(guide, *id)).map(|found| with_doubt(found, texts)).collect()
}

/// Consecutive sentences.
pub(super) fn sentences(list: &[String], texts: &Texts) -> String {
    list.join(&texts.text("advice-sentence-joint"))
}
