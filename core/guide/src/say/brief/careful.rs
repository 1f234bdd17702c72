use crate::say::guide::Guide;
use crate::say::id::StatementId;
use crate::text::Texts;

/// The guide's statements that change what is done, in the order of their importance.
pub(super) fn careful(guide: &Guide, texts: &Texts) -> Vec<String> {
    let of = |id: &StatementId| guide.statements().filter(|statement| statement.id == *id).collect::<Vec<_>>();
    StatementId::CAREFUL.iter().flat_map(of).map(|statement| statement.text(texts)).collect()
}
