//! What to do, for people: the block that comes first, then the guide in sections of short lines.

use kigen_guide::rules;
use kigen_guide::say::{Brief, Guide, Source, Statement, Title};
use kigen_guide::text::{Arg, Texts};
use unicode_width::UnicodeWidthStr;

use super::people::Page;

#[cfg(test)]
mod tests;

/// Lines of the short answer: a terminal of 40 shows it whole.
const SHORT: usize = 40;

/// How much `kigen advise` shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// The block, what was taken for granted, what to be careful of.
    Brief,
    /// The whole guide behind the block; in plain Japanese what it chooses.
    Whole,
    /// The same with numbered notes: on what each statement rests.
    WithReasons,
}

/// The answer to `kigen advise`, below `mark` for a software card; its guide is that of its extent.
pub(crate) fn advice(mark: Option<&str>, brief: &Brief, guide: &Guide, extent: Extent, texts: &Texts) -> String {
    let mut page = Page::new(texts);
    page.mark(mark);
    block(&mut page, brief);
    match extent {
        Extent::Brief => {
            careful(&mut page, &brief.careful, texts);
            page.blank();
            page.paragraph(&texts.text("cli-advise-more"));
        }
        Extent::Whole if !brief.chosen.is_empty() => {
            careful(&mut page, &[&brief.careful[..], &brief.chosen].concat(), texts);
            page.blank();
            page.paragraph(&texts.text("cli-advise-ask"));
        }
        Extent::Whole => sections(&mut page, guide, None, texts),
        Extent::WithReasons => {
            let mut notes = Vec::new();
            sections(&mut page, guide, Some(&mut notes), texts);
            page.blank();
            page.paragraph(&format!("■ {}", texts.text("cli-advise-notes")));
            for (number, note) in notes.iter().enumerate() {
                page.indented(note, &format!("  [{}] ", number + 1), "      ");
            }
        }
    }
    page.text()
}

/// Title, labelled lines, what was taken for granted.
fn block(page: &mut Page<'_>, brief: &Brief) {
    page.paragraph(&brief.title);
    let widest = brief.lines.iter().map(|line| line.label.width()).max().unwrap_or(0);
    let further = " ".repeat(widest + 4);
    for line in &brief.lines {
        let space = " ".repeat(widest - line.label.width());
        page.indented(&line.text, &format!("  {}{space}  ", line.label), &further);
    }
    if let Some(granted) = &brief.granted {
        page.paragraph(granted);
    }
}

/// As many of the sentences as fit, the most important first; the rest stands in the guide.
fn careful(page: &mut Page<'_>, sentences: &[String], texts: &Texts) {
    const BELOW: usize = 3;
    if sentences.is_empty() {
        return;
    }
    page.blank();
    page.paragraph(&format!("■ {}", texts.text("brief-careful")));
    for sentence in sentences {
        let before = page.height();
        page.indented(sentence, "  - ", "    ");
        if page.height() + BELOW > SHORT {
            page.cut(before);
            return;
        }
    }
}

fn sections(page: &mut Page<'_>, guide: &Guide, mut notes: Option<&mut Vec<String>>, texts: &Texts) {
    for section in &guide.sections {
        page.blank();
        page.paragraph(&format!("■ {}", texts.text(section.kind.title())));
        for statement in &section.statements {
            let text = statement.text(texts);
            let text = match &mut notes {
                Some(notes) => format!("{text} [{}]", number(notes, because(statement, texts))),
                None => text,
            };
            page.indented(&text, "  - ", "    ");
        }
    }
}

/// The number of a note; equal notes have one.
fn number(notes: &mut Vec<String>, note: String) -> usize {
    let found = notes.iter().position(|known| *known == note);
    found.unwrap_or_else(|| {
        notes.push(note);
        notes.len() - 1
    }) + 1
}

/// The answer to `kigen sources`: each source with its age.
pub(crate) fn sources(sources: &[(&str, &rules::Source)], texts: &Texts) -> String {
    let mut page = Page::new(texts);
    for (key, source) in sources {
        let source = Source::of(source);
        page.indented(&format!("{key}  {}", source.title(texts)), "", "    ");
        page.indented(&source.dates_text(texts), "    ", "    ");
        if let Some(address) = &source.address {
            page.line(&format!("    {address}"));
        }
    }
    page.text()
}

fn because(statement: &Statement, texts: &Texts) -> String {
    let basis = statement.basis_text(texts);
    let title = statement.source.title(texts);
    let read = texts.date(statement.source.read_on);
    let mut arguments = vec![("basis", Arg::Text(&basis)), ("title", Arg::Text(&title)), ("read", Arg::Text(&read))];
    let mut line = match statement.source.title {
        Title::Words(_) => texts.with("advice-why-today", &arguments),
        Title::Page(_) | Title::OfPublisher(..) | Title::Private(_) | Title::Visit(..) => {
            let dated = statement.source.page_dated_text(texts);
            arguments.push(("dated", Arg::Text(&dated)));
            texts.with("advice-why-line", &arguments)
        }
    };
    if let Some(address) = &statement.source.address {
        line.push(' ');
        line.push_str(address);
    }
    line
}
