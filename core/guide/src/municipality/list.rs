//! The list for those who do not type: prefectures, and what lies in one.

use super::{MUNICIPALITIES, Municipality, PREFECTURES, parse};
use crate::text::Language;

/// A prefecture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefecture {
    /// Two digits, with which its municipalities' codes begin (JIS X 0401).
    pub code: String,
    /// Its name in a language: 栃木県, "Tochigi".
    pub name: &'static str,
}

/// All 47, by code.
#[must_use]
pub fn prefectures(language: Language) -> Vec<Prefecture> {
    let name = |(japanese, romanised): (&'static str, &'static str)| match language {
        Language::Japanese | Language::PlainJapanese => japanese,
        Language::English => romanised,
    };
    let numbered = (1..).zip(PREFECTURES);
    numbered.map(|(number, names)| Prefecture { code: format!("{number:02}"), name: name(names) }).collect()
}

/// The municipalities and wards of today in a prefecture, by code; none for a code that no prefecture has.
///
/// ```
/// use kigen_guide::municipalities_of;
/// assert_eq!(municipalities_of("09").iter().map(|found| found.name).next(), Some("宇都宮市"));
/// assert_eq!(municipalities_of("48"), []);
/// ```
#[must_use]
pub fn municipalities_of(prefecture: &str) -> Vec<Municipality> {
    let is_code = prefecture.len() == 2;
    let all = MUNICIPALITIES.lines().filter(|line| is_code && line.starts_with(prefecture)).filter_map(parse);
    all.filter(|municipality| municipality.of_today() == *municipality).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_municipality_of_today_lies_in_the_list_of_one_prefecture() {
        let listed: Vec<Municipality> =
            prefectures(Language::Japanese).iter().flat_map(|found| municipalities_of(&found.code)).collect();
        let today: Vec<Municipality> =
            MUNICIPALITIES.lines().filter_map(parse).filter(|found| found.of_today() == *found).collect();
        assert_eq!(listed, today);
        assert_eq!(prefectures(Language::English).len(), 47);
        assert_eq!((municipalities_of("09").len(), municipalities_of("14").len()), (25, 33 + 28));
    }

    #[test]
    fn a_prefecture_has_the_name_of_its_municipalities() {
        for found in prefectures(Language::Japanese) {
            assert!(municipalities_of(&found.code).iter().all(|one| one.prefecture == found.name), "{}", found.name);
        }
        assert_eq!(prefectures(Language::English)[8], Prefecture { code: "09".to_owned(), name: "Tochigi" });
    }

    #[test]
    fn what_is_no_code_of_a_prefecture_lists_nothing() {
        for code in ["", "0", "9", "00", "48", "栃", "栃木県", "092"] {
            assert_eq!(municipalities_of(code), [], "{code}");
        }
    }
}
