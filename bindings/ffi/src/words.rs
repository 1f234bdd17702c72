use std::sync::OnceLock;

use kigen_guide::text::Texts;

pub(crate) use kigen_guide::text::Language;

/// The sentences of a language, parsed once: about as long as a tap's first command takes.
pub(crate) trait Words {
    /// As they are read.
    fn texts(self) -> &'static Texts;
    /// As a screen reader says them.
    fn spoken(self) -> &'static Texts;
}

impl Words for Language {
    fn texts(self) -> &'static Texts {
        static TEXTS: Parsed = [const { OnceLock::new() }; 3];
        parsed(&TEXTS, self, Texts::new)
    }

    fn spoken(self) -> &'static Texts {
        static TEXTS: Parsed = [const { OnceLock::new() }; 3];
        parsed(&TEXTS, self, Texts::for_the_ear)
    }
}

type Parsed = [OnceLock<Texts>; 3];

fn parsed(texts: &'static Parsed, language: Language, parse: fn(Language) -> Texts) -> &'static Texts {
    let [japanese, english, plain] = texts;
    let place = match language {
        Language::Japanese => japanese,
        Language::English => english,
        Language::PlainJapanese => plain,
    };
    place.get_or_init(|| parse(language))
}
