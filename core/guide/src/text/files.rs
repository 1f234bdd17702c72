use super::Language;

/// The files of a language, by name; the ids of a file begin with its name (a test checks it).
macro_rules! files {
    ($tag:literal, $($name:literal),+) => {
        &[$(($name, include_str!(concat!("../../text/", $tag, "/", $name, ".ftl")))),+]
    };
}

pub(super) const fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Japanese => {
            files!(
                "ja",
                "date",
                "verdict",
                "days",
                "note",
                "row",
                "tries",
                "unchecked",
                "timeline",
                "failure",
                "demo",
                "selfcheck",
                "cli"
            )
        }
        Language::English => {
            files!(
                "en",
                "date",
                "verdict",
                "days",
                "note",
                "row",
                "tries",
                "unchecked",
                "timeline",
                "failure",
                "demo",
                "selfcheck",
                "cli"
            )
        }
    }
}
