//! The lists of `words.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Words {
    pub(crate) school_kanji: Vec<String>,
    pub(crate) sign_kanji: String,
    pub(crate) hard_words: Vec<String>,
    pub(crate) key_words: BTreeMap<String, String>,
    pub(crate) official_names: Vec<String>,
    pub(crate) other_names: Vec<String>,
    pub(crate) no_names: Vec<String>,
    pub(crate) same: Vec<Same>,
}

/// Places at which the plain text equals the Japanese one, for one reason.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Same {
    pub(crate) why: String,
    pub(crate) places: Vec<String>,
}

pub(crate) static WORDS: LazyLock<Words> = LazyLock::new(|| toml::from_str(include_str!("words.toml")).unwrap());

static KANJI: LazyLock<BTreeSet<char>> = LazyLock::new(|| {
    assert_eq!(WORDS.school_kanji.iter().map(|year| year.chars().count()).collect::<Vec<_>>(), [80, 160, 200]);
    WORDS.school_kanji.iter().chain([&WORDS.sign_kanji]).flat_map(|year| year.chars()).collect()
});

impl Words {
    /// Names that are kept whole, the longer ones first: one may be part of another.
    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        longest_first(self.official_names.iter().chain(&self.other_names))
    }

    /// Hard words, and the names that may contain them, the longer ones first.
    pub(crate) fn hard_words_and_names(&self) -> impl Iterator<Item = &String> {
        longest_first(self.hard_words.iter().chain(&self.official_names).chain(&self.other_names))
    }

    /// Whether the text of `place`, a variant of a message or not, may equal the Japanese one.
    pub(crate) fn may_be_same(&self, place: &str) -> bool {
        let message = place.split('[').next().unwrap_or(place);
        self.same.iter().any(|same| same.places.iter().any(|other| other == message))
    }

    pub(crate) fn is_known(&self, letter: char) -> bool {
        !is_kanji(letter) || KANJI.contains(&letter)
    }
}

pub(crate) fn is_kanji(letter: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&letter)
}

fn longest_first<'a>(words: impl Iterator<Item = &'a String>) -> impl Iterator<Item = &'a String> {
    let mut words: Vec<&String> = words.collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words.into_iter()
}
