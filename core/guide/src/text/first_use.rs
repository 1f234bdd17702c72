//! The first use of an official name or a hard word in an answer: how it is read, and what it means, in brackets behind it.

use std::collections::BTreeSet;

use super::script::{is_han, is_katakana};
use super::{Language, files};

/// The words of one answer that have been explained so far.
#[derive(Clone, Debug)]
pub struct FirstUse {
    /// The longer ones first: one may be part of another.
    words: Vec<Word>,
    seen: BTreeSet<&'static str>,
}

#[derive(Clone, Copy, Debug)]
struct Word {
    name: &'static str,
    reading: &'static str,
    /// Empty where the reading is enough.
    meaning: &'static str,
}

impl FirstUse {
    /// For an answer in a language; one that lists no words leaves every text as it is.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let mut words: Vec<Word> = files::words(language).lines().filter_map(word).collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.name.len()));
        Self { words, seen: BTreeSet::new() }
    }

    /// The next text of the answer, in order.
    ///
    /// ```
    /// use kigen_guide::text::{FirstUse, Language};
    /// let mut first = FirstUse::of(Language::PlainJapanese);
    /// assert_eq!(first.explained("有効期限通知書(あれば)"), "有効期限通知書(ゆうこうきげんつうちしょ。お知らせの 紙。あれば)");
    /// assert_eq!(first.explained("有効期限通知書(お知らせの 紙)です"), "有効期限通知書です");
    /// ```
    #[must_use]
    pub fn explained(&mut self, text: &str) -> String {
        let mut explained = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let is_inside = explained.chars().next_back().is_some_and(is_of_a_name);
            let found = self.words.iter().copied().find(|word| {
                let behind = rest.strip_prefix(word.name);
                !is_inside && behind.is_some_and(|behind| !behind.chars().next().is_some_and(is_of_a_name))
            });
            let behind = if let Some(word) = found {
                let behind = rest.get(word.name.len()..).unwrap_or_default();
                let (bracket, behind) = bracket(behind).unwrap_or(("", behind));
                explained.push_str(word.name);
                explained.push_str(&self.bracket(word, bracket));
                behind
            } else if let Some((whole, behind)) = bracket_or_quotation(rest) {
                explained.push_str(whole);
                behind
            } else {
                explained.push(letter);
                rest.get(letter.len_utf8()..).unwrap_or_default()
            };
            rest = behind;
        }
        explained
    }

    /// What stands in brackets behind a word: the reading and the meaning at its first use, neither later.
    fn bracket(&mut self, word: Word, said: &str) -> String {
        let mut parts: Vec<&str> = said.split('。').filter(|part| !part.is_empty()).collect();
        if self.seen.insert(word.name) {
            if !parts.contains(&word.reading) {
                parts.insert(0, word.reading);
            }
            if !word.meaning.is_empty() && !parts.contains(&word.meaning) {
                parts.insert(1, word.meaning);
            }
        } else {
            parts.retain(|part| *part != word.reading && *part != word.meaning);
        }
        if parts.is_empty() { String::new() } else { format!("({})", parts.join("。")) }
    }
}

/// Part of a longer name, such as «市民課» of «市民課マイナンバーカード交付会場».
const fn is_of_a_name(letter: char) -> bool {
    is_han(letter) || is_katakana(letter)
}

fn word(line: &'static str) -> Option<Word> {
    let mut fields = line.split(',');
    Some(Word { name: fields.next()?, reading: fields.next()?, meaning: fields.next()? })
}

/// The contents of brackets at the beginning of a text, and what follows.
fn bracket(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('(')?.split_once(')')
}

/// Brackets and quotations stay as they are.
fn bracket_or_quotation(text: &str) -> Option<(&str, &str)> {
    let closing = match text.chars().next()? {
        '(' => ')',
        '「' => '」',
        _ => return None,
    };
    let end = text.find(closing)? + closing.len_utf8();
    Some((text.get(..end)?, text.get(end..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_explained_once_and_a_longer_one_is_no_shorter_one() {
        let mut first = FirstUse::of(Language::PlainJapanese);
        let mut check = |text: &str, expected: &str| assert_eq!(first.explained(text), expected);
        check("電子証明書を 新しく する(更新)", "電子証明書(でんししょうめいしょ)を 新しく する(更新)");
        check(
            "署名用電子証明書と 電子証明書",
            "署名用電子証明書(しょめいよう でんししょうめいしょ。インターネットで 書類を 出す ための もの)と 電子証明書",
        );
        check("署名用(数字 4つ)", "署名用(しょめいよう。数字 4つ)");
        check("署名用(数字 4つ)、「暗証番号」", "署名用(数字 4つ)、「暗証番号」");
        check("暗証番号", "暗証番号(あんしょうばんごう。ひみつの 番号)");
        check("暗証番号(ひみつの 番号)", "暗証番号");
        check("市民課マイナンバーカード交付会場", "市民課マイナンバーカード交付会場");
        check("市民課", "市民課(しみんか)");
        check(
            "本人確認書類(だれか わかる もの。運転免許証など)",
            "本人確認書類(ほんにんかくにんしょるい。だれか わかる もの。運転免許証など)",
        );
    }

    #[test]
    fn what_was_explained_stays_so_when_it_is_read_again() {
        let once = FirstUse::of(Language::PlainJapanese).explained("暗証番号(あれば)と 委任状");
        assert_eq!(FirstUse::of(Language::PlainJapanese).explained(&once), once);
    }

    #[test]
    fn other_languages_say_it_as_it_is() {
        for language in [Language::Japanese, Language::English] {
            assert_eq!(FirstUse::of(language).explained("暗証番号(ひみつの 番号)"), "暗証番号(ひみつの 番号)");
        }
    }

    #[test]
    fn every_reading_is_in_kana() {
        let words = FirstUse::of(Language::PlainJapanese).words;
        assert!(words.len() > 20);
        for word in words {
            let is_kana = |letter: char| ('ぁ'..='ー').contains(&letter) || letter == ' ';
            assert!(word.reading.chars().all(is_kana), "{}: {}", word.name, word.reading);
        }
    }
}
