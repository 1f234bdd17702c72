//! The short answer of everybody, everywhere, in every language.

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

#[path = "../../../../../core/guide/tests/support/people.rs"]
mod people;

use std::collections::BTreeMap;

use kigen_guide::rules::Rules;
use kigen_guide::say::{BriefLine, brief, guide};
use kigen_guide::situation::{Answers, Situation};
use kigen_guide::text::Language;
use kigen_guide::{BriefKind, Case, Task};

use super::*;

/// The four cities with files, a ward of one, a designated city and a town without; nothing chosen.
const PLACES: [Option<&str>; 8] =
    [Some("09201"), Some("13112"), Some("14130"), Some("14132"), Some("11208"), Some("01100"), Some("47381"), None];

/// Calls with each golden person in each place and language.
fn everybody(mut each: impl FnMut(&str, &Case<'_>, &Brief, &Texts)) {
    for person in people::everybody() {
        for place in PLACES {
            let answers = Answers { municipality: place.map(str::to_owned), ..person.situation.answers().clone() };
            let situation = Situation::of(answers).unwrap();
            let case = Case::of(&person.facts, &situation, &people::today(), Rules::builtin());
            for language in Language::ALL {
                let texts = language.texts();
                let context = format!("{} in {place:?}, {}", person.name, language.tag());
                each(&context, &case, &brief(&case, &guide(&case), texts), texts);
            }
        }
    }
}

#[test]
fn the_short_answer_fits_on_a_terminal_of_40_lines_and_80_columns() {
    let mut seen = 0;
    everybody(|context, case, brief, texts| {
        let said = advice(None, brief, &guide(case), Extent::Brief, texts);
        assert!(said.lines().count() <= SHORT, "{context}: {} lines\n{said}", said.lines().count());
        assert!(said.lines().all(|line| line.width() <= 80), "{context}\n{said}");
        seen += 1;
    });
    assert!(seen > 1900, "only {seen} answers");
}

#[test]
fn plain_japanese_chooses_and_fits_too() {
    let mut cut = 0;
    let mut seen = 0;
    everybody(|context, case, brief, texts| {
        if texts.language() != Language::PlainJapanese {
            assert!(brief.chosen.is_empty(), "{context}");
            return;
        }
        let said = advice(None, brief, &guide(case), Extent::Whole, texts);
        assert!(said.lines().count() <= SHORT, "{context}: {} lines\n{said}", said.lines().count());
        assert!(said.lines().all(|line| line.width() <= 80), "{context}\n{said}");
        assert!(said.contains("ほかの ことは、窓口で 聞いて ください"), "{context}\n{said}");
        seen += 1;
        cut += usize::from(!said.contains("SMS"));
    });
    // The line against fraud gives way only to what changes what is done.
    assert!(seen > 600 && cut * 10 < seen, "{cut} of {seen} without the line against fraud");
}

#[test]
fn no_telephone_number_and_no_address_of_the_block_is_broken() {
    let mut seen = 0;
    everybody(|context, _, brief, texts| {
        let mut page = Page::new(texts);
        block(&mut page, brief);
        let said = page.text();
        let addresses = brief.lines.iter().flat_map(|line| line.text.split_whitespace());
        let addresses = addresses.filter_map(|word| word.find("https://").map(|at| &word[at..]));
        for whole in brief.lines.iter().flat_map(|line| line.phones.iter().map(String::as_str)).chain(addresses) {
            assert!(said.contains(whole), "{context}: {whole}\n{said}");
            seen += 1;
        }
    });
    assert!(seen > 1000, "only {seen}");
}

#[test]
fn no_line_of_the_block_is_longer_than_two_of_a_terminal() {
    let is_doubted = |line: &BriefLine| {
        line.kind == BriefKind::Bring && ["ページ", "+ years old"].iter().any(|page| line.text.contains(page))
    };
    // Weak pages as the source take a line more. Plain Japanese has readings and explanations besides; a place that is told for another task has its doubt.
    let most = |language, line: &BriefLine, case: &Case<'_>| match language {
        Language::PlainJapanese => 4 + usize::from(is_doubted(line)),
        Language::Japanese | Language::English if line.kind == BriefKind::Place && case.task() == Task::ExtendStay => 3,
        Language::Japanese | Language::English => 2 + usize::from(is_doubted(line)),
    };
    let mut longer = BTreeMap::new();
    let mut seen = 0;
    everybody(|context, case, brief, texts| {
        let widest = brief.lines.iter().map(|line| line.label.width()).max().unwrap_or(0);
        let indent = " ".repeat(widest + 4);
        // Where nothing else stands, the one thing to do may take what it needs.
        for line in brief.lines.iter().filter(|_| brief.lines.len() > 2) {
            let mut page = Page::new(texts);
            page.indented(&line.text, &indent, &indent);
            if page.height() > most(texts.language(), line, case) {
                longer.entry(page.text()).or_insert_with(|| context.to_owned());
            }
            seen += 1;
        }
    });
    let list: Vec<String> = longer.iter().map(|(text, context)| format!("{context}\n{text}")).collect();
    assert!(list.is_empty(), "{} of {seen}\n{}", list.len(), list.join("\n"));
}
