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
}

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
}
