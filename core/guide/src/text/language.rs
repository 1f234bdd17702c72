use std::sync::OnceLock;

use unic_langid::LanguageIdentifier;

use super::Texts;

/// A language that Kigen speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// 日本語.
    Japanese,
    /// English.
    English,
    /// やさしい日本語: short sentences, hard words explained.
    PlainJapanese,
}

impl Language {
    /// Every language in the order of the variants; the first is the one to fall back to.
    pub const ALL: [Self; 3] = [Self::Japanese, Self::English, Self::PlainJapanese];

    /// The language of a tag: `ja`, `en` or `ja-plain`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The language of a locale as POSIX or BCP 47 writes it: `ja_JP.UTF-8`, `en-GB`.
    #[must_use]
    pub fn from_locale(locale: &str) -> Option<Self> {
        locale.split(['_', '-', '.', '@']).next().and_then(Self::from_tag)
    }

    /// Its tag, which names its folder: BCP 47, but for plain Japanese, which has none.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Japanese => "ja",
            Self::English => "en",
            Self::PlainJapanese => "ja-plain",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Japanese => "日本語",
            Self::English => "English",
            Self::PlainJapanese => "やさしい日本語",
        }
    }

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

    /// What Fluent takes plurals from.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Japanese | Self::PlainJapanese => "ja",
            Self::English => "en",
        }
        .parse()
        .unwrap_or_default()
    }
}

/// One place for each language, by its number among the variants.
type Parsed = [OnceLock<Texts>; Language::ALL.len()];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_tag_or_the_beginning_of_a_locale() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::from_tag("fr"), None);
        for (locale, expected) in [
            ("ja_JP.UTF-8", Some(Language::Japanese)),
            ("ja", Some(Language::Japanese)),
            ("en-GB", Some(Language::English)),
            ("jam-JM", None),
            ("C.UTF-8", None),
            ("", None),
        ] {
            assert_eq!(Language::from_locale(locale), expected, "{locale}");
        }
    }

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
