//! Line breaks in plain Japanese: only between phrases, since a slow reader would lose a split one.

use kigen_guide::text::Language;
use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter};

/// The line-breaking options of a language.
pub(super) fn options<'a>(language: Language, options: Options<'a>) -> Options<'a> {
    match language {
        Language::PlainJapanese => {
            options.word_separator(WordSeparator::Custom(phrases)).word_splitter(WordSplitter::NoHyphenation)
        }
        Language::Japanese | Language::English => options,
    }
}

/// Phrases end at a space, or after 、 and 。 unless a bracket closes.
fn phrases(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut rest = line;
    Box::new(std::iter::from_fn(move || {
        let (phrase, after) = rest.split_at(end_of_phrase(rest));
        rest = after;
        (!phrase.is_empty()).then(|| Word::from(phrase))
    }))
}

fn end_of_phrase(line: &str) -> usize {
    let mut letters = line.char_indices().map(|(at, letter)| (at + letter.len_utf8(), letter)).peekable();
    while let Some((end, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let is_end = match letter {
            ' ' => next != Some(' '),
            '、' | '。' => next.is_some_and(|next| !" 」)".contains(next)),
            _ => false,
        };
        if is_end {
            return end;
        }
    }
    line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Vec<String> {
        phrases(line).map(|word| format!("{}|{}", word.word, word.whitespace)).collect()
    }

    #[test]
    fn phrases_end_at_spaces_and_after_commas_and_full_stops() {
        assert_eq!(of("新しい カードは、窓口で。"), ["新しい| ", "カードは、|", "窓口で。|"]);
        assert_eq!(of("2026年12月18日(金) まで  あと 24日"), ["2026年12月18日(金)| ", "まで|  ", "あと| ", "24日|"]);
        assert_eq!(of("(年金額を 含む。)、社員証"), ["(年金額を| ", "含む。)、|", "社員証|"]);
        assert_eq!(of(""), Vec::<String>::new());
    }

    #[test]
    fn only_plain_japanese_breaks_between_phrases() {
        let lines = |language| textwrap::wrap("使う ことが できます。e-Taxも", options(language, Options::new(16)));
        assert_eq!(lines(Language::PlainJapanese), ["使う ことが", "できます。", "e-Taxも"]);
        assert_eq!(lines(Language::Japanese), ["使う ことが でき", "ます。e-Taxも"]);
    }
}
