//! The short form of a statement: the same values in fewer words.

use crate::say::guide::Guide;
use crate::say::id::StatementId;
use crate::say::statement::Statement;
use crate::say::value::message;
use crate::text::Texts;

/// The short form.
pub(super) fn short(statement: &Statement, texts: &Texts) -> String {
    message(&format!("brief-{}", statement.id.as_str()), &statement.arguments, texts, false)
}

/// The first statement of a kind.
pub(super) fn find(guide: &Guide, id: StatementId) -> Option<&Statement> {
    guide.statements().find(|statement| statement.id == id)
}

/// The short forms of those kinds that the guide says, in this order, as consecutive sentences.
pub(super) fn of(guide: &Guide, ids: &[StatementId], texts: &Texts) -> Vec<String> {
    ids.iter().filter_map(|id| find(guide, *id)).map(|found| short(found, texts)).collect()
}

/// Consecutive sentences.
pub(super) fn sentences(list: &[String], texts: &Texts) -> String {
    list.join(&texts.text("advice-sentence-joint"))
}
