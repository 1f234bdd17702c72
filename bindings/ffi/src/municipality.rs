use crate::vocabulary::Language;
use kigen_guide::{municipalities_like, municipalities_named};

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
    found
        .into_iter()
        .take(usize::try_from(limit).unwrap_or(usize::MAX))
        .map(|one| MunicipalityName {
            code: one.code.to_owned(),
            name: one.full_name(language.texts().language()),
            kana: one.kana(),
            homepage: one.homepage(),
        })
        .collect()
}
