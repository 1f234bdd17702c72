//! Names of offices: a reader of another language needs the translation first, and the Japanese name to ask the way.

use super::{Language, files};

/// An office's name, behind its translation where the language has one.
pub(crate) fn office(name: &str, language: Language) -> String {
    translation(name, language).map_or_else(|| name.to_owned(), |found| format!("{found} ({name})"))
}

/// What is only read, not asked for, such as a floor: the translation alone.
pub(crate) fn whereabouts(name: &str, language: Language) -> String {
    translation(name, language).unwrap_or(name).to_owned()
}

fn translation(name: &str, language: Language) -> Option<&'static str> {
    let mut translations = files::offices(language).lines().filter_map(|line| line.split_once(','));
    translations.find(|(office, _)| *office == name).map(|(_, translation)| translation)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a list that is missing ends the test")]

    use std::collections::BTreeSet;

    use super::*;
    use crate::rules::Rules;

    /// Every office, place and contact that a data file names.
    fn named() -> BTreeSet<String> {
        let rules = Rules::builtin();
        let mut named = BTreeSet::new();
        for file in rules.municipal() {
            let rules = rules.office(Some(&file.code));
            for found in rules.offices() {
                named.insert(found.value.name.clone());
                named.extend(found.value.except.iter().cloned());
                named.extend(found.value.place.iter().cloned());
            }
            named.extend(rules.two_visits().and_then(|found| found.value.first.office.known()).cloned());
            named.extend(rules.contact().into_iter().map(|found| found.value.name.clone()));
        }
        named
    }

    #[test]
    fn every_office_is_translated_and_no_translation_is_left_over() {
        let translated = Language::ALL.into_iter().filter(|language| !files::offices(*language).is_empty());
        assert_eq!(translated.clone().collect::<Vec<_>>(), [Language::English]);
        for language in translated {
            let lines = files::offices(language).lines();
            let listed: BTreeSet<String> = lines.map(|line| line.split_once(',').unwrap().0.to_owned()).collect();
            assert_eq!(named(), listed, "{language:?}");
        }
    }

    #[test]
    fn the_translation_stands_first() {
        assert_eq!(office("バンバ出張所", Language::English), "Bamba Branch (バンバ出張所)");
        assert_eq!(office("バンバ出張所", Language::PlainJapanese), "バンバ出張所");
        assert_eq!(whereabouts("市役所1階", Language::English), "ground floor");
        assert_eq!(office("どこにもない課", Language::English), "どこにもない課");
    }
}
