//! Names of offices: a reader of another language needs the translation first, and the Japanese name to ask the way.

use super::{Language, files};

/// An office's name, behind its translation where the language has one.
pub(crate) fn office(name: &str, language: Language) -> String {
    let shown = listed(name, language).and_then(|(_, shown)| shown).unwrap_or(name);
    behind(name, shown, language)
}

/// The same for one of the offices that a name stands for: «the holder's ward office (幸区役所区民課)».
pub(crate) fn own_office(name: &str, own: &str, language: Language) -> String {
    if language == Language::PlainJapanese { own.to_owned() } else { behind(name, own, language) }
}

/// The same with the section alone (市民課), without what stands above and below it.
pub(crate) fn section(name: &str, language: Language) -> String {
    behind(name, name.split(' ').find(|part| part.ends_with('課')).unwrap_or(name), language)
}

/// What is only read, not asked for, such as a floor: the translation alone.
pub(crate) fn whereabouts(name: &str, language: Language) -> &str {
    listed(name, language).map_or(name, |(translation, _)| translation)
}

/// A sentence may begin with an office or a paper, whose English does not.
pub(crate) fn begun(text: String, language: Language) -> String {
    let mut letters = text.chars();
    match letters.next().filter(|_| language == Language::English) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => text,
    }
}

fn behind(name: &str, shown: &str, language: Language) -> String {
    match (listed(name, language), language) {
        (None, _) => shown.to_owned(),
        (Some((translation, _)), Language::English) => format!("{translation} ({shown})"),
        (Some((translation, _)), Language::Japanese | Language::PlainJapanese) => format!("{translation}({shown})"),
    }
}

/// Its translation, and what stands behind that in Japanese if not the name itself.
fn listed(name: &str, language: Language) -> Option<(&'static str, Option<&'static str>)> {
    let found = files::listed(files::offices(language), name)?;
    Some(found.split_once(',').map_or((found, None), |(translation, shown)| (translation, Some(shown))))
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
            if let Some(found) = rules.two_visits() {
                named.extend(
                    [&found.value.first, &found.value.second]
                        .into_iter()
                        .filter_map(|visit| visit.office.known())
                        .cloned(),
                );
            }
            for found in rules.contact() {
                named.insert(found.value.name.clone());
                named.extend(found.value.place.clone().filter(|place| !place.starts_with('〒')));
            }
            named.extend(rules.queue().into_iter().flat_map(|found| found.value.offices.clone()));
            named.extend(rules.lock().into_iter().flat_map(|found| found.value.offices.clone()));
            named.extend(rules.check().into_iter().flat_map(|found| found.value.offices.clone()));
        }
        named
    }

    #[test]
    fn every_office_is_translated_and_no_translation_is_left_over() {
        let listed = |language| -> BTreeSet<String> {
            files::offices(language).iter().map(|(name, _)| (*name).to_owned()).collect()
        };
        assert_eq!(named(), listed(Language::English));
        // A name is a name in plain Japanese too; what only describes an office is said in its words.
        assert!(listed(Language::PlainJapanese).is_subset(&named()));
        assert!(listed(Language::Japanese).is_empty());
    }

    #[test]
    fn the_translation_stands_first() {
        assert_eq!(office("バンバ出張所", Language::English), "Bamba Branch (バンバ出張所)");
        assert_eq!(office("バンバ出張所", Language::PlainJapanese), "バンバ出張所");
        assert_eq!(section("市民まちづくり部 市民課 証明グループ", Language::English), "Residents' Section (市民課)");
        assert_eq!(section("市民まちづくり部 市民課 証明グループ", Language::Japanese), "市民課");
        assert_eq!(section("川崎市マイナンバーコールセンター", Language::Japanese), "川崎市マイナンバーコールセンター");
        assert_eq!(whereabouts("市役所1階", Language::English), "1F");
        let ward = "ご本人の住所がある区の区役所区民課";
        assert_eq!(office(ward, Language::English), "the holder's ward office (区民課)");
        assert_eq!(office(ward, Language::PlainJapanese), "持ち主が 住んで いる 区の 区役所(区民課)");
        assert_eq!(own_office(ward, "幸区役所区民課", Language::English), "the holder's ward office (幸区役所区民課)");
        assert_eq!(own_office(ward, "幸区役所区民課", Language::PlainJapanese), "幸区役所区民課");
        assert_eq!(office("どこにもない課", Language::English), "どこにもない課");
    }
}
