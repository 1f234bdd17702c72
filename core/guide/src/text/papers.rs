//! Names of papers: shown at a counter, so the Japanese name always stands, with a translation behind it.

use super::{Language, files};

/// A paper's official name, with its translation behind it where the language has one.
pub(crate) fn paper(name: &str, language: Language) -> String {
    let found = files::listed(files::papers(language), name);
    found.map_or_else(|| name.to_owned(), |translation| format!("{name} ({translation})"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a list that is missing ends the test")]

    use std::collections::BTreeSet;

    use super::*;
    use crate::rules::Rules;

    /// Every paper that a data file names as an identity document, and every field of the form.
    fn named() -> BTreeSet<String> {
        let rules = Rules::builtin();
        let mut named = BTreeSet::new();
        for file in std::iter::once(rules.national()).chain(rules.municipal()) {
            let office = rules.office(Some(&file.code));
            let lists = [office.holder(), office.proxy(), office.legal()];
            let needs = lists.into_iter().flatten().flat_map(|found| &found.value.needs);
            named.extend(needs.flat_map(|need| need.examples.clone()));
            named.extend(
                office.id_list().into_iter().flat_map(|found| [&found.value.a, &found.value.b]).flatten().cloned(),
            );
            named.extend(office.form().into_iter().flat_map(|found| found.value.fields.clone()));
            let form_needs = office.card_renewal().into_iter().flat_map(|found| &found.value.form_needs);
            named.extend(form_needs.flat_map(|need| need.examples.clone()));
        }
        named
    }

    #[test]
    fn every_paper_is_translated_and_no_translation_is_left_over() {
        assert!(!files::papers(Language::English).is_empty());
        for language in Language::ALL.into_iter().filter(|language| !files::papers(*language).is_empty()) {
            let listed: BTreeSet<String> = files::papers(language).iter().map(|(name, _)| (*name).to_owned()).collect();
            assert_eq!(named(), listed, "{language:?}");
        }
    }

    #[test]
    fn the_japanese_name_stands_first() {
        assert_eq!(paper("運転免許証", Language::English), "運転免許証 (driving licence)");
        assert_eq!(paper("運転免許証", Language::Japanese), "運転免許証");
        assert_eq!(paper("市民課", Language::English), "市民課");
    }
}
