use crate::vocabulary::Language;
use kigen_guide::{Municipality, Prefecture, municipalities_like, municipalities_named};

/// A municipality, or a ward of a designated city.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct MunicipalityName {
    /// Five digits.
    pub code: String,
    /// Name with prefecture.
    pub name: String,
    /// The name in hiragana.
    pub kana: String,
    /// Address of its home page.
    pub homepage: String,
}

/// Municipalities by kanji, kana, Latin letters or code, the best first, or those whose name is like it; none for an empty
/// query. At most `limit`.
#[uniffi::export]
pub fn municipalities(query: String, limit: u32, language: Language) -> Vec<MunicipalityName> {
    let named = municipalities_named(&query);
    let found = if named.is_empty() { municipalities_like(&query) } else { named };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    found.into_iter().take(limit).map(|found| MunicipalityName::new(&found, language)).collect()
}

/// A prefecture, for those who do not type.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PrefectureName {
    /// Two digits, with which its municipalities' codes begin.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// All 47, by code.
#[uniffi::export]
pub fn prefectures(language: Language) -> Vec<PrefectureName> {
    let named = |found: Prefecture| PrefectureName { code: found.code, name: found.name.to_owned() };
    kigen_guide::prefectures(language.texts().language()).into_iter().map(named).collect()
}

/// The municipalities and wards of a prefecture, by code; none for a code that no prefecture has.
#[uniffi::export]
pub fn municipalities_of(prefecture: String, language: Language) -> Vec<MunicipalityName> {
    let found = kigen_guide::municipalities_of(&prefecture);
    found.iter().map(|found| MunicipalityName::new(found, language)).collect()
}

impl MunicipalityName {
    fn new(found: &Municipality, language: Language) -> Self {
        Self {
            code: found.code.to_owned(),
            name: found.full_name(language.texts().language()),
            kana: found.kana(),
            homepage: found.homepage(),
        }
    }
}
