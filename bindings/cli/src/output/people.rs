//! The answer for people, laid out for a terminal; every word comes from the guide.

use chrono::NaiveDate;
use kigen_card::Item;
use kigen_card::reading::Tap;
use kigen_guide::say::{Answer, CheckLevel, CheckLine, Row, answer};
use kigen_guide::text::{Arg, Texts};
use kigen_guide::{Case, Failure, Platform, Verdict};
use unicode_width::UnicodeWidthStr;

use super::{lines, rail};
use crate::problem::reader_said;
use crate::trace::Detail;
use crate::{console, invocation};

/// The answer to `kigen read`, below `mark` for a software card; `card` are the options that name it.
pub(crate) fn read(mark: Option<&str>, tap: &Tap, case: &Case<'_>, card: &str, texts: &Texts) -> String {
    let mut page = Page::new(texts);
    page.mark(mark);
    page.answer(&answer(case, texts), ended_early(tap, case, texts), case, texts);
    if case.verdict() != Verdict::NotThisCard {
        page.command("cli-see-advise", &format!("advise{card}"));
    }
    page.text()
}

/// The answer to `kigen plan`; `dates` are its options.
pub(crate) fn plan(case: &Case<'_>, dates: &str, texts: &Texts) -> String {
    let mut page = Page::new(texts);
    page.answer(&answer(case, texts), Vec::new(), case, texts);
    page.command("cli-see-advise", &format!("advise {dates}"));
    page.text()
}

/// The text below the answer of `kigen` without arguments: how to read one's own card.
pub(crate) fn welcome(texts: &Texts) -> String {
    let mut page = Page::new(texts);
    page.blank();
    page.paragraph(&texts.text("cli-welcome"));
    page.line(&format!("    {}", invocation::with_reader("read")));
    for (id, command) in [("cli-welcome-demos", "demo list"), ("cli-welcome-help", "--help")] {
        page.paragraph(&texts.with(id, &[("command", Arg::Text(&invocation::of(command)))]));
    }
    page.text()
}

/// The list of `kigen check`: a sign and a sentence per line, advice below; last what the reader `reported`.
pub(crate) fn check(mark: Option<&str>, lines: &[CheckLine], reported: Option<&str>, texts: &Texts) -> String {
    let mut page = Page::new(texts);
    page.mark(mark);
    for line in lines {
        let sign = match line.level {
            CheckLevel::Pass => "✓ ",
            CheckLevel::Warn => "! ",
            CheckLevel::Fail => "✗ ",
        };
        page.indented(&line.said, sign, "  ");
        if let Some(advice) = &line.advice {
            page.indented(advice, "  ", "  ");
        }
    }
    if let Some(reported) = reported {
        page.indented(reported, "  ", "  ");
    }
    page.text()
}

/// The mark above every result from a software card; a demo's story stands in a line of its own.
pub(crate) fn demo_mark(name: &str, made_on: NaiveDate, detail: Detail, texts: &Texts) -> String {
    if detail == Detail::Bytes {
        let mark = texts.with("cli-demo-mark", &[("name", Arg::Text(name)), ("day", Arg::Date(made_on))]);
        format!("{mark}\n{}", texts.demo_story(name))
    } else {
        texts.with("cli-demo-mark-file", &[("path", Arg::Text(name))])
    }
}

/// The mark above every result from a card that shows by itself that it is a demo.
pub(crate) fn recognised_mark(is_demo: bool, texts: &Texts) -> Option<String> {
    is_demo.then(|| texts.text("cli-demo-mark-reader"))
}

/// Why the contact ended before everything was read. After a password was sent, «nothing was changed» could be wrong:
/// only a correct password has a sentence, any other has its own row.
fn ended_early(tap: &Tap, case: &Case<'_>, texts: &Texts) -> Vec<String> {
    let Some(failure) = &tap.failure else { return Vec::new() };
    if tap.pin_was_sent {
        if tap.reading.signature != Item::Lost {
            return Vec::new();
        }
        let text = Failure::LostAfterPin.text(&Platform::whole(), texts);
        return vec![text.said, text.todo];
    }
    let text = Failure::from(failure.clone()).text(&Platform::whole(), texts);
    let mut lines = if case.verdict() == Verdict::Incomplete { vec![text.said] } else { vec![text.said, text.todo] };
    lines.extend(reader_said(failure, texts));
    lines
}

pub(super) struct Page<'a> {
    lines: Vec<String>,
    texts: &'a Texts,
    /// Columns of a line.
    width: usize,
}

impl<'a> Page<'a> {
    pub(super) fn new(texts: &'a Texts) -> Self {
        Self { lines: Vec::new(), texts, width: console::width() }
    }

    pub(super) fn mark(&mut self, mark: Option<&str>) {
        if let Some(mark) = mark {
            mark.lines().for_each(|line| self.paragraph(line));
            self.blank();
        }
    }

    /// Lines so far.
    pub(super) const fn height(&self) -> usize {
        self.lines.len()
    }

    /// Takes lines away again.
    pub(super) fn cut(&mut self, height: usize) {
        self.lines.truncate(height);
    }

    pub(super) fn line(&mut self, line: &str) {
        self.lines.push(line.trim_end().to_owned());
    }

    pub(super) fn blank(&mut self) {
        self.lines.push(String::new());
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.indented(text, "", "");
    }

    pub(super) fn indented(&mut self, text: &str, first: &str, further: &str) {
        self.lines.extend(lines::of(text, self.texts, self.width, first, further));
    }

    /// A sentence, and the command that it speaks of.
    fn command(&mut self, id: &str, command: &str) {
        self.blank();
        self.paragraph(&self.texts.text(id));
        self.line(&format!("    {}", invocation::of(command)));
    }

    fn answer(&mut self, answer: &Answer, ended: Vec<String>, case: &Case<'_>, texts: &Texts) {
        self.paragraph(&format!("■ {}", answer.headline));
        let date = [&answer.key_date, &answer.days].into_iter().flatten().cloned().collect::<Vec<_>>();
        if !date.is_empty() {
            self.indented(&date.join("  "), "   ", "   ");
        }
        let counter = answer.counter.as_ref();
        let phone = counter.and_then(|counter| counter.phone.as_ref());
        let phone = phone.map(|phone| texts.with("where-phone", &[("phone", Arg::Text(phone))]));
        let of_today = counter.map(|counter| &counter.text);
        for sentence in [Some(&answer.next_action), of_today, phone.as_ref(), answer.card_goes_on.as_ref()]
            .into_iter()
            .flatten()
            .chain(&ended)
            .chain(&answer.alerts)
            .chain(&answer.notes)
        {
            self.indented(sentence, "   ", "   ");
        }
        if let Some(insurance) = &answer.insurance {
            self.indented(insurance, "   ", "   ");
        }
        if !answer.rail.is_empty() {
            self.blank();
            for line in rail::lines(&case.rail(), &answer.rail) {
                self.line(&format!("   {line}"));
            }
        }
        self.rows(answer);
        self.not_checked(&answer.not_checked, texts);
    }

    /// Rows below each other, values in one column.
    fn rows(&mut self, answer: &Answer) {
        let groups = [answer.rows.iter().chain(&answer.issued_by).collect::<Vec<_>>(), answer.pins.iter().collect()];
        let labels = groups.iter().flatten().map(|row| row.label.width()).max().unwrap_or(0);
        for group in groups.iter().filter(|group| !group.is_empty()) {
            self.blank();
            for row in group {
                self.row(row, labels);
            }
        }
    }

    fn row(&mut self, row: &Row, labels: usize) {
        let label = format!("{}{}  ", row.label, " ".repeat(labels.saturating_sub(row.label.width())));
        let further = " ".repeat(labels + 2);
        let mut value = row.value.clone();
        let mut below = None;
        if let Some(state) = &row.state {
            if label.width() + value.width() + 2 + state.width() <= self.width {
                value = format!("{value}  {state}");
            } else {
                below = Some(state);
            }
        }
        self.indented(&value, &label, &further);
        for detail in [below, row.window.as_ref(), row.hint.as_ref()].into_iter().flatten() {
            self.indented(detail, &further, &further);
        }
    }

    fn not_checked(&mut self, lines: &[String], texts: &Texts) {
        if lines.is_empty() {
            return;
        }
        self.blank();
        self.paragraph(&texts.text("cli-not-checked"));
        for line in lines {
            self.indented(line, "  - ", "    ");
        }
    }

    pub(super) fn text(self) -> String {
        self.lines.join("\n")
    }
}
