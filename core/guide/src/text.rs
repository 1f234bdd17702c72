//! Every word that a shell shows, by Project Fluent: one message id, one sentence per language (`text/ja`, `text/en`).
//!
//! ```
//! use kigen_guide::text::{Arg, Language, Texts};
//! let texts = Texts::new(Language::Japanese);
//! let day = chrono::NaiveDate::from_ymd_opt(2027, 2, 10).unwrap();
//! assert_eq!(texts.with("days-until-end", &[("days", Arg::Number(24))]), "あと24日");
//! assert_eq!(texts.date(day), "2027年2月10日(水)");
//! assert_eq!(texts.date_with_era(day), "2027年2月10日(水) 令和9年");
//! ```

mod argument;
mod date;
mod files;
mod papers;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

pub use argument::Arg;
pub(crate) use papers::paper;

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
    /// Every language, the first being the one to fall back to.
    pub const ALL: [Self; 3] = [Self::Japanese, Self::English, Self::PlainJapanese];

    /// The language of a tag: `ja`, `en` or `ja-plain`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Its tag: BCP 47, but for plain Japanese, which has none.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Japanese => "ja",
            Self::English => "en",
            Self::PlainJapanese => "ja-plain",
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Japanese | Self::PlainJapanese => "ja",
            Self::English => "en",
        }
        .parse()
        .unwrap_or_default()
    }
}

/// The sentences of one language. It can be shared between threads.
pub struct Texts {
    language: Language,
    is_spoken: bool,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Parses the sentences of a language, which are compiled in.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // Directional marks would end up in files, speech and column widths; neither language needs them.
        bundle.set_use_isolating(false);
        for (_name, source) in files::of(language) {
            // A message that does not parse is left out, and a test shows that none is.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _errors)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self { language, is_spoken: false, bundle }
    }

    /// The same sentences for a screen reader: every date is written as it is read out.
    #[must_use]
    pub fn for_the_ear(language: Language) -> Self {
        Self { is_spoken: true, ..Self::new(language) }
    }

    /// The ids of one file's messages, in its order; every language has the same.
    #[must_use]
    pub fn ids_of(file: &str) -> Vec<&'static str> {
        let found = files::of(Language::Japanese).iter().find(|(name, _)| *name == file);
        let lines = found.map_or("", |(_, source)| source).lines();
        let is_id = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
        lines.filter(is_id).filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect()
    }

    /// The language spoken.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A message without arguments. An id that does not exist is shown as «⟦id⟧».
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with arguments. An id that does not exist is shown as «⟦id⟧», an argument that is missing by its name.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        self.find(id, None, arguments).unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// A further sentence that belongs to a message (an attribute in Fluent's terms); `None` where it has none.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, arguments: &[(&str, Arg<'_>)]) -> Option<String> {
        self.find(id, Some(attribute), arguments)
    }

    /// The story of a demo card, in one line, by its name in design.md's table.
    #[must_use]
    pub fn demo_story(&self, name: &str) -> String {
        self.text(&format!("demo-{name}"))
    }

    fn find(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Arg<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(*name, argument.value(self));
        }
        let mut errors = Vec::new(); // a variable without a value: it stays visible as {$name}
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_message_shows_its_id() {
        let texts = Texts::new(Language::Japanese);
        assert_eq!(texts.text("no-such-message"), "⟦no-such-message⟧");
        assert_eq!(texts.attribute("no-such-message", "todo", &[]), None);
    }

    #[test]
    fn a_language_is_found_by_its_tag_only() {
        assert_eq!(Language::from_tag("ja"), Some(Language::Japanese));
        assert_eq!(Language::from_tag("en"), Some(Language::English));
        assert_eq!(Language::from_tag("fr"), None);
    }

    #[test]
    fn sentences_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Texts>();
    }
}
