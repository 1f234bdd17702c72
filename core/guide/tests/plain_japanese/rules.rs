//! The rules: what makes a sentence hard.

use kigen_guide::text::{FirstUse, Language};

use crate::texts::{Said, VALUE};
use crate::words::{WORDS, is_kanji};

/// The longest sentence, without spaces, brackets and the contents of 「」; a name or value counts as one.
const LONGEST_SENTENCE: usize = 30;
/// The longest explanation in brackets, counted likewise.
const LONGEST_EXPLANATION: usize = 20;
/// The longest phrase without a space.
const LONGEST_PHRASE: usize = 9;
/// Placeholder for a name of `words.toml`.
const NAME: char = '◆';

/// Politeness that makes a sentence longer.
const HONORIFIC: &[&str] = &[
    "お住まい",
    "ご本人",
    "お持ち",
    "お使い",
    "お試し",
    "お子さん",
    "お手元",
    "ご相談",
    "ご自分",
    "ご注意",
    "ご確認",
    "いただ",
    "存じ",
    "どなた",
    "の方は",
    "の方の",
    "の方も",
    "の方が",
    "の方に",
    "る方",
    "た方",
    "おすすめ",
    "ございま",
];
/// Before れ, these form a passive: naming the agent is clearer.
const BEFORE_PASSIVE: &str = "かがさたなばまらわ";
/// These only look like a passive.
const NO_PASSIVE: &[&str] = &["うまれ", "生まれ", "はなれ", "わすれ"];
/// A verb and its helper are two phrases.
const HELPERS: &[&str] =
    &["いる", "いま", "いて", "いな", "いた", "くだ", "もら", "ある", "あり", "おき", "おく", "くれ", "みて"];

/// What is hard in the plain text, in words; empty if it is plain.
pub(crate) fn broken(said: &Said) -> Vec<String> {
    let mut found = Vec::new();
    let bare = without(&said.plain, '「', '」');
    let named = with_names(&bare);
    lost(said, &mut found);
    sizes(&named, &mut found);
    forms(&bare, &mut found);
    words(&bare, said.place.starts_with("brief-"), &mut found);
    if said.plain == said.ja && named.chars().any(is_word) && !WORDS.may_be_same(&said.place) {
        found.push("the same as in Japanese".to_owned());
    }
    found
}

/// Nothing is lost that a person shows, counts or looks for: numbers, the contents of 「」, official names.
fn lost(said: &Said, found: &mut Vec<String>) {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let numbers = said.ja.split(|letter| !is_digit(letter)).filter(|number| !number.is_empty());
    let has = |number: &&str| said.plain.split(|letter| !is_digit(letter)).any(|other| other == *number);
    found.extend(numbers.filter(|number| !has(number)).map(|number| format!("{number} is lost")));
    for quoted in said.ja.split('「').skip(1).filter_map(|after| after.split('」').next()) {
        if !said.plain.contains(&format!("「{quoted}」")) && !WORDS.no_names.iter().any(|word| word == quoted) {
            found.push(format!("「{quoted}」 is lost"));
        }
    }
    for name in WORDS.official_names.iter().filter(|name| said.ja.contains(name.as_str())) {
        if !said.plain.contains(name.as_str()) {
            found.push(format!("{name} is lost"));
        }
    }
}

/// Sentences, explanations and phrases are short.
fn sizes(named: &str, found: &mut Vec<String>) {
    for sentence in without(named, '(', ')').split('。') {
        let length = sentence.chars().filter(|letter| is_counted(*letter)).count();
        if length > LONGEST_SENTENCE {
            found.push(format!("a sentence of {length} characters"));
        }
    }
    for explanation in inside(named) {
        let length = explanation.chars().filter(|letter| is_counted(*letter)).count();
        if length > LONGEST_EXPLANATION {
            found.push(format!("an explanation of {length} characters"));
        }
    }
    for phrase in named.split(|letter| !is_word(letter)) {
        let length = phrase.chars().count();
        if length > LONGEST_PHRASE {
            found.push(format!("a phrase of {length} characters: {phrase}"));
        }
    }
}

/// Verbs are simple, and their parts are separate phrases.
fn forms(bare: &str, found: &mut Vec<String>) {
    found.extend(HONORIFIC.iter().filter(|word| bare.contains(**word)).map(|word| format!("{word} is honorific")));
    let letters: Vec<char> = bare.chars().collect();
    for (at, three) in letters.windows(3).enumerate() {
        let before: String = letters[at.saturating_sub(1)..at + 2].iter().collect();
        let is_passive = BEFORE_PASSIVE.contains(three[0]) && three[1] == 'れ' && three[2] != 'ば';
        if is_passive && !NO_PASSIVE.iter().any(|word| before.ends_with(word)) {
            found.push(format!("{}れ is passive", three[0]));
        }
    }
    for te in ["て", "で"] {
        for helper in HELPERS.iter().filter(|helper| bare.contains(&format!("{te}{helper}"))) {
            found.push(format!("{te}{} without a space", helper.chars().next().unwrap_or_default()));
        }
    }
    for sentence in bare.split('。') {
        let first = ["なければ", "ないと", "なくては", "ないわけ"].iter().find_map(|word| sentence.split_once(word));
        if first.is_some_and(|(_, rest)| rest.contains("ません") || rest.contains("ない")) {
            found.push("two negations".to_owned());
        }
    }
    for letter in bare.chars().filter(|letter| "（）！？：；　".contains(*letter)) {
        found.push(format!("{letter} is full-width"));
    }
}

/// Words and kanji are known or explained; in the block, a listed word is explained at its first use.
fn words(bare: &str, is_of_block: bool, found: &mut Vec<String>) {
    let is_listed = |word: &str| is_of_block && FirstUse::of(Language::PlainJapanese).explained(word) != word;
    let mut rest = without(bare, '(', ')');
    for word in WORDS.hard_words_and_names() {
        let is_explained = bare.contains(&format!("{word}(")) || is_listed(word);
        if WORDS.hard_words.contains(word) && rest.contains(word.as_str()) && !is_explained {
            found.push(format!("{word} is not explained"));
        }
        rest = rest.replace(word.as_str(), "");
    }
    let mut open = with_names(bare);
    for word in WORDS.hard_words_and_names() {
        open = open.replace(word.as_str(), "");
    }
    let mut unknown: Vec<char> = open.chars().filter(|letter| !WORDS.is_known(*letter)).collect();
    unknown.sort_unstable();
    unknown.dedup();
    found.extend(unknown.into_iter().map(|kanji| format!("{kanji} is no kanji of the first three years")));
}

/// `text` with its names as one character each.
fn with_names(text: &str) -> String {
    WORDS.names().fold(text.to_owned(), |text, name| text.replace(name.as_str(), &NAME.to_string()))
}

/// `text` without the contents between `opens` and `closes`, which stay.
fn without(text: &str, opens: char, closes: char) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for letter in text.chars() {
        depth = if letter == closes { depth.saturating_sub(1) } else { depth };
        if depth == 0 {
            kept.push(letter);
        }
        depth += usize::from(letter == opens);
    }
    kept
}

/// The contents of brackets.
fn inside(text: &str) -> impl Iterator<Item = &str> {
    text.split('(').skip(1).filter_map(|after| after.split(')').next())
}

fn is_counted(letter: char) -> bool {
    is_word(letter) || letter == VALUE
}

/// A letter that belongs to a Japanese phrase.
fn is_word(letter: char) -> bool {
    is_kanji(letter) || ('\u{3041}'..='\u{30FF}').contains(&letter) && letter != '・' || letter == NAME
}
