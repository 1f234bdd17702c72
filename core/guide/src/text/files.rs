use super::Language;

/// The files of a language, by name; the ids of a file begin with its name (a test checks it).
macro_rules! files {
    ($tag:literal) => {
        files!($tag: "date", "verdict", "days", "note", "row", "tries", "unchecked", "timeline", "failure", "demo", "selfcheck", "cli",
            "advice", "section", "question", "situation", "next", "assumed", "dates", "when", "why", "where", "bring",
            "action", "screen", "pins", "counter", "after", "stops", "special", "check", "fraud", "calendar")
    };
    ($tag:literal: $($name:literal),+) => {
        &[$(($name, include_str!(concat!("../../text/", $tag, "/", $name, ".ftl")))),+]
    };
}

pub(super) const fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Japanese => files!("ja"),
        Language::English => files!("en"),
        Language::PlainJapanese => files!("ja-plain"),
    }
}
