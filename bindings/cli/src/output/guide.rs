//! The guide for people: sections of short lines, each with its basis and source if requested.

use kigen_guide::rules;
use kigen_guide::say::{Guide, Source, Statement, Title};
use kigen_guide::text::{Arg, Texts};

use super::people::Page;

/// The answer to `kigen advise`, below `mark` for a software card.
pub(crate) fn guide(mark: Option<&str>, guide: &Guide, why: bool, texts: &Texts) -> String {
    let mut page = Page::new(texts);
    if let Some(mark) = mark {
        page.paragraph(mark);
        page.blank();
    }
    for (number, section) in guide.sections.iter().enumerate() {
        if number > 0 {
            page.blank();
        }
        page.paragraph(&format!("■ {}", texts.text(section.kind.title())));
        for statement in &section.statements {
            page.indented(&statement.text(texts), "  - ", "    ");
            if why {
                page.indented(&because(statement, texts), "      ", "      ");
            }
        }
    }
    page.text()
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
