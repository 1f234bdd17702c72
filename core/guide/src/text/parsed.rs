use std::sync::OnceLock;

use super::language::Language;
use super::texts::Texts;

impl Language {
    /// Its sentences, parsed once: about as long as a tap's first command takes.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        static TEXTS: Parsed = [const { OnceLock::new() }; Language::ALL.len()];
        self.parsed(&TEXTS, Texts::new)
    }

    /// Its sentences as a screen reader says them, parsed once.
    #[must_use]
    pub fn spoken(self) -> &'static Texts {
        static TEXTS: Parsed = [const { OnceLock::new() }; Language::ALL.len()];
        self.parsed(&TEXTS, Texts::for_the_ear)
    }

    #[allow(clippy::indexing_slicing, reason = "one place for each variant, as a test shows")]
    fn parsed(self, texts: &'static Parsed, parse: fn(Self) -> Texts) -> &'static Texts {
        texts[self as usize].get_or_init(|| parse(self))
    }
}

/// One place for each language, by its number among the variants.
type Parsed = [OnceLock<Texts>; Language::ALL.len()];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_own_place_name_and_texts() {
        for (at, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(language as usize, at, "{language:?}");
            assert_eq!(language.texts().language(), language);
            assert_eq!(language.spoken().language(), language);
            assert_eq!(Language::ALL.iter().filter(|other| other.name() == language.name()).count(), 1);
        }
    }
}
