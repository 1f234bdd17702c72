//! Where a line of a terminal ends: where Unicode ends one, but for the joints of the core.

use kigen_guide::text::{Joint, Line, Texts, comma, joints};
use textwrap::WordSeparator;
use textwrap::core::{Word, break_words};
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The lines of a text, none of them wider than `width` columns; `first` and `further` stand before them.
pub(crate) fn of(text: &str, texts: &Texts, width: usize, first: &str, further: &str) -> Vec<String> {
    let [first_room, room] = [first, further].map(|indent| width.saturating_sub(indent.width()));
    let narrowest = first_room.min(room);
    let words = break_words(words(text, texts, narrowest), narrowest);
    let lines = wrap_first_fit(&words, &[first_room as f64, room as f64]);
    lines
        .into_iter()
        .zip(std::iter::once(first).chain(std::iter::repeat(further)))
        .map(|(line, indent)| {
            let words = line.iter().flat_map(|word| [word.word, word.whitespace]);
            let line: String = std::iter::once(indent).chain(words).collect();
            line.trim_end().to_owned()
        })
        .collect()
}

/// The pieces between which a line may end.
fn words<'a>(text: &'a str, texts: &Texts, room: usize) -> Vec<Word<'a>> {
    let mut words = Vec::new();
    let mut begin = 0;
    for end in ends(text, texts, room).into_iter().chain([text.len()]) {
        if let Some(word) = text.get(begin..end).filter(|word| !word.is_empty()) {
            words.push(Word::from(word));
        }
        begin = end;
    }
    words
}

/// Bytes behind which a line may end.
fn ends(text: &str, texts: &Texts, room: usize) -> Vec<usize> {
    let mut unicode = Vec::new();
    let mut at = 0;
    for word in WordSeparator::UnicodeBreakProperties.find_words(text) {
        at += word.word.len() + word.whitespace.len();
        unicode.push(at);
    }
    let columns = |letter: char| letter.width().unwrap_or_default() as f32;
    let widths: Vec<f32> = text.chars().map(columns).collect();
    let line = Line { widths: &widths, comma: columns(comma(texts.language())), room: room as f32 };
    let behind = text.char_indices().skip(1).map(|(at, _)| at);
    let is_end = |(at, joint): &(usize, Joint)| match joint {
        Joint::Open => unicode.contains(at),
        Joint::Joined => false,
        Joint::End => true,
    };
    behind.zip(joints(text, texts, &line)).filter(is_end).map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use kigen_guide::text::Language;

    use super::*;

    fn check(language: Language, width: usize, text: &str, expected: &[&str]) {
        assert_eq!(of(text, language.texts(), width, "", ""), expected);
    }

    #[test]
    fn a_date_with_its_particle_a_number_with_its_noun_and_a_telephone_number_stay_whole() {
        check(
            Language::Japanese,
            28,
            "更新できる期間は2026年12月18日(金)までです。",
            &["更新できる期間は", "2026年12月18日(金)までです。"],
        );
        check(Language::Japanese, 14, "期限まであと24日です。", &["期限まで", "あと24日です。"]);
        check(Language::English, 22, "It ends on Fri, 18 December 2026.", &["It ends on", "Fri, 18 December 2026."]);
        check(Language::English, 13, "Call 028-632-2265", &["Call", "028-632-2265"]);
    }

    #[test]
    fn plain_japanese_ends_its_lines_between_phrases() {
        check(Language::PlainJapanese, 16, "使う ことが できます。e-Taxも", &["使う ことが", "できます。", "e-Taxも"]);
        check(Language::Japanese, 16, "使う ことが できます。", &["使う ことが", "できます。"]);
        check(Language::PlainJapanese, 12, "", &[""]);
    }

    #[test]
    fn lines_are_indented_and_a_word_wider_than_a_line_is_broken() {
        let lines = of("abcdefghijkl 照会書", Language::English.texts(), 10, "- ", "    ");
        assert_eq!(lines, ["- abcdef", "    ghijkl", "    照会書"]);
    }
}
