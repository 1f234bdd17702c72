use std::ffi::OsString;

use kigen_guide::text::Language;

/// The language to speak: `--language`, then LC_ALL, LC_MESSAGES and LANG, else English. It is chosen before the command line is
/// parsed, so that a parse error is explained in it too.
pub(crate) fn choose(arguments: &[OsString], environment: impl Fn(&str) -> Option<String>) -> Language {
    let mut words = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(word) = words.next() {
        let tag = match word.strip_prefix("--language") {
            Some("") => words.next().map(|tag| tag.into_owned()),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        if let Some(language) = tag.and_then(|tag| Language::from_tag(&tag)) {
            return language;
        }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(environment).find(|value| !value.is_empty());
    locale.and_then(|locale| Language::from_locale(&locale)).unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(arguments: &str, lc_all: &str, lang: &str) -> Language {
        chosen_of(arguments, [lc_all, "", lang])
    }

    fn chosen_of(arguments: &str, [lc_all, lc_messages, lang]: [&str; 3]) -> Language {
        let arguments: Vec<OsString> = arguments.split(' ').map(OsString::from).collect();
        choose(&arguments, |name| match name {
            "LC_ALL" => Some(lc_all.to_owned()),
            "LC_MESSAGES" => Some(lc_messages.to_owned()),
            "LANG" => Some(lang.to_owned()),
            _ => None,
        })
    }

    #[test]
    fn the_language_of_messages_wins_over_that_of_the_rest() {
        assert_eq!(chosen_of("kigen", ["", "ja_JP.UTF-8", "en_US.UTF-8"]), Language::Japanese);
        assert_eq!(chosen_of("kigen", ["", "en_US.UTF-8", "ja_JP.UTF-8"]), Language::English);
        assert_eq!(chosen_of("kigen", ["ja_JP.UTF-8", "C", "C"]), Language::Japanese);
        assert_eq!(chosen_of("kigen", ["C", "ja_JP.UTF-8", "ja_JP.UTF-8"]), Language::English);
    }

    #[test]
    fn the_option_wins_then_lc_all_then_lang() {
        assert_eq!(chosen("kigen read", "", ""), Language::English);
        assert_eq!(chosen("kigen read", "", "ja_JP.UTF-8"), Language::Japanese);
        assert_eq!(chosen("kigen read", "C.UTF-8", "ja_JP.UTF-8"), Language::English);
        assert_eq!(chosen("kigen read", "ja_JP", "C"), Language::Japanese);
        assert_eq!(chosen("kigen read", "jam_JM", ""), Language::English);
        assert_eq!(chosen("kigen read --language en", "ja_JP", "C"), Language::English);
        assert_eq!(chosen("kigen --language=ja read", "C", "C"), Language::Japanese);
        assert_eq!(chosen("kigen read --language fr", "ja_JP", "C"), Language::Japanese);
    }
}
