//! What is handed on as plain text: for a mail or a note.

use super::brief::{Brief, brief};
use super::guide::{Section, guide};
use super::statement::Statement;
use crate::case::Case;
use crate::text::Texts;

/// How much is handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shared {
    /// The block.
    Block,
    /// The block, and the whole guide with the source of each line.
    Whole,
}

/// What stands above everything said of a card for practice.
#[must_use]
pub fn practice(case: &Case<'_>, texts: &Texts) -> Option<String> {
    case.facts().is_demo().then(|| texts.text("screen-demo-band"))
}

/// The block or the whole guide as plain text. A demo says so first; what typed dates rest on stands in the block.
#[must_use]
pub fn shared_text(case: &Case<'_>, extent: Shared, texts: &Texts) -> String {
    let whole = guide(case);
    let mut parts = Vec::new();
    parts.extend(practice(case, texts));
    parts.extend(block(&brief(case, &whole, texts), texts));
    if extent == Shared::Whole {
        let shown = whole.shown(case, texts.language());
        parts.extend(shown.sections.iter().map(|found| section(found, texts)));
    }
    parts.join("\n\n") + "\n"
}

fn block(brief: &Brief, texts: &Texts) -> Vec<String> {
    let mut lines = vec![brief.title.clone()];
    lines.extend(brief.unread.clone());
    lines.extend(brief.lines.iter().map(|line| format!("{}: {}", line.label, line.text)));
    let said = brief.at_counter.as_ref();
    lines.extend(said.map(|said| format!("{}: 「{}」", texts.text("brief-label-at-counter"), said.japanese)));
    lines.extend(brief.granted.clone());
    let careful: Vec<String> = brief.careful.iter().map(|sentence| format!("・ {sentence}")).collect();
    let title = format!("■ {}", texts.text("brief-careful"));
    let below = (!careful.is_empty()).then(|| [vec![title], careful].concat().join("\n"));
    [lines.join("\n")].into_iter().chain(below).collect()
}

fn section(section: &Section, texts: &Texts) -> String {
    let lines = section.statements.iter().map(|statement| line(statement, texts));
    [format!("■ {}", texts.text(section.kind.title()))].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

fn line(statement: &Statement, texts: &Texts) -> String {
    let source = &statement.source;
    let sign = if statement.id.is_to_bring() { "□" } else { "・" };
    let page = format!("{}({})", source.title(texts), source.dates_text(texts));
    let place: Vec<&str> = [Some(page.as_str()), source.address.as_deref()].into_iter().flatten().collect();
    format!("{sign} {}\n  — {}: {}", statement.text(texts), statement.basis_text(texts), place.join(" "))
}
