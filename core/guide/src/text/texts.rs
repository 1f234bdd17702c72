use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::argument::Arg;
use super::files;
use super::language::Language;

/// The sentences of one language. It can be shared between threads.
pub struct Texts {
    pub(super) language: Language,
    pub(super) is_spoken: bool,
    bundle: FluentBundle<FluentResource>,
    /// The same in Japanese, parsed when the language lacks a message.
    fallback: OnceLock<Box<Self>>,
    /// The words that no line ends inside of, as letters.
    kept_whole: OnceLock<Vec<Vec<char>>>,
    /// The names of the months, January first, with spaces between.
    pub(super) months: String,
    /// The same for a label.
    pub(super) short_months: String,
}

impl Texts {
    /// Parses the sentences of a language, which are compiled in.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self::of_files(language, files::of(language))
    }

    fn of_files(language: Language, files: &[(&str, &str)]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // Directional marks would end up in files, speech and column widths; no language here needs them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| whole_number(value)));
        for (_name, source) in files {
            // A message that does not parse is left out, and a test shows that none is.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _errors)| readable);
            bundle.add_resource_overriding(resource);
        }
        let mut texts = Self {
            language,
            is_spoken: false,
            bundle,
            fallback: OnceLock::new(),
            kept_whole: OnceLock::new(),
            months: String::new(),
            short_months: String::new(),
        };
        if texts.bundle.has_message("date-months") {
            texts.months = texts.text("date-months");
            texts.short_months = texts.attribute("date-months", "short", &[]).unwrap_or_default();
        }
        texts
    }

    /// The same sentences for a screen reader: every date is written as it is read out.
    #[must_use]
    pub fn for_the_ear(language: Language) -> Self {
        Self { is_spoken: true, ..Self::new(language) }
    }

    /// The ids of one file's messages, in its order.
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

    /// A message without arguments. What the language lacks is Japanese, what Japanese lacks too is «⟦id⟧».
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with arguments. An argument that is missing is shown by its name.
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

    pub(super) fn kept_whole(&self) -> &[Vec<char>] {
        let letters = |words: &str| words.split_whitespace().map(|word| word.chars().collect()).collect();
        self.kept_whole.get_or_init(|| letters(&self.text("screen-kept-whole")))
    }

    fn find(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Arg<'_>)]) -> Option<String> {
        let Some(message) = self.bundle.get_message(id) else {
            return self.fallback().and_then(|japanese| japanese.find(id, attribute, arguments));
        };
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(*name, self.value(*argument));
        }
        let mut errors = Vec::new(); // a variable without a value: it stays visible as {$name}
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }

    fn value<'a>(&self, argument: Arg<'a>) -> FluentValue<'a> {
        match argument {
            Arg::Number(number) => FluentValue::from(number),
            Arg::Text(text) => FluentValue::from(text),
            Arg::Date(date) => FluentValue::from(self.date(date)),
            Arg::DateWithEra(date) => FluentValue::from(self.date_with_era(date)),
            Arg::Day(date) => FluentValue::from(self.day(date)),
            Arg::SpokenDate(date) => FluentValue::from(self.spoken_date(date)),
            Arg::ShortDate(date) => FluentValue::from(self.short_date(date)),
            Arg::ShortDateWithYear(date) => FluentValue::from(self.short_date_with_year(date)),
            Arg::DateAndTime(date, time) => FluentValue::from(self.date_and_time(date, time)),
        }
    }

    fn fallback(&self) -> Option<&Self> {
        let [japanese, ..] = Language::ALL;
        let parse = || Box::new(Self { is_spoken: self.is_spoken, ..Self::new(japanese) });
        (self.language != japanese).then(|| &**self.fallback.get_or_init(parse))
    }
}

/// Every number is an `Arg::Number`; as Fluent's floating point it takes six times as long to write.
#[allow(clippy::cast_possible_truncation, reason = "it was an i64")]
fn whole_number(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some((number.value as i64).to_string()),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// What Fluent takes plurals from.
fn identifier(language: Language) -> LanguageIdentifier {
    match language {
        Language::Japanese | Language::PlainJapanese => "ja",
        Language::English => "en",
    }
    .parse()
    .unwrap_or_default()
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

    /// A language that has begun: one message of a screen, the words of dates not yet.
    fn begun() -> Texts {
        Texts::of_files(Language::English, &[("screen", "screen-tap-title = When?\n    .hint = It lies on it.\n")])
    }

    #[test]
    fn what_a_language_lacks_is_said_in_japanese() {
        let (texts, japanese) = (begun(), Texts::new(Language::Japanese));
        assert_eq!(texts.text("screen-tap-title"), "When?");
        assert_eq!(texts.attribute("screen-tap-title", "hint", &[]), Some("It lies on it.".to_owned()));
        assert_eq!(texts.attribute("screen-tap-title", "todo", &[]), None);
        assert_eq!(texts.text("row-card"), japanese.text("row-card"));
        let arguments = [("tries", Arg::Number(2))];
        assert_eq!(texts.with("tries-left", &arguments), japanese.with("tries-left", &arguments));
        assert_eq!(texts.text("no-such-message"), "⟦no-such-message⟧");
        assert_eq!(texts.attribute("no-such-message", "todo", &[]), None);
    }

    #[test]
    fn a_date_in_a_sentence_that_falls_back_is_japanese_too_and_heard_as_the_others() {
        let day = [("date", Arg::Date("2027-02-10".parse().unwrap()))];
        assert_eq!(begun().with("days-until", &day), "2027年2月10日(水)まで");
        let heard = Texts { is_spoken: true, ..begun() };
        assert_eq!(heard.with("days-until", &day), "2027年2月10日、水曜日まで");
    }

    #[test]
    fn a_language_that_has_every_message_asked_for_parses_no_second_one() {
        let texts = begun();
        assert!(texts.attribute("screen-tap-title", "todo", &[]).is_none());
        assert!(texts.fallback.get().is_none());
        assert!(Texts::new(Language::Japanese).fallback().is_none());
    }

    #[test]
    fn sentences_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Texts>();
    }
}
