use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};

use crate::text::Language;

/// A sentence in our own words, by language; names of papers and places stay Japanese.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    japanese: String,
    /// In the order of [`Language::ALL`]; nothing where Japanese stands.
    others: [Option<String>; Language::ALL.len()],
}

impl Note {
    /// What it says in a language: Japanese where the data does not say it yet.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        let said = Language::ALL.into_iter().zip(&self.others).find(|(one, _)| *one == language);
        said.and_then(|(_, said)| said.as_deref()).unwrap_or(&self.japanese)
    }
}

impl<'de> Deserialize<'de> for Note {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return deserializer.deserialize_map(ByTag);
        }
        let (japanese, others) = Deserialize::deserialize(deserializer)?;
        Ok(Self { japanese, others })
    }
}

/// As it is packed.
impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.japanese, &self.others).serialize(serializer)
    }
}

/// A table whose keys are tags.
struct ByTag;

impl<'de> Visitor<'de> for ByTag {
    type Value = Note;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a sentence by language")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Note, A::Error> {
        let mut japanese = None;
        let mut others = [const { None }; Language::ALL.len()];
        while let Some(tag) = map.next_key::<String>()? {
            let said = Language::ALL.into_iter().zip(&mut others).find(|(language, _)| language.tag() == tag);
            let place = match said {
                Some((Language::Japanese, _)) => &mut japanese,
                Some((_, place)) => place,
                None => return Err(de::Error::custom(format_args!("unknown language `{tag}`"))),
            };
            if place.replace(map.next_value()?).is_some() {
                return Err(de::Error::custom(format_args!("`{tag}` stands twice")));
            }
        }
        japanese.map(|japanese| Note { japanese, others }).ok_or_else(|| de::Error::missing_field("ja"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_in_japanese_what_a_language_lacks() {
        let note: Note = toml::from_str("ja = \"窓口\"\nen = \"counter\"").unwrap();
        assert_eq!(Language::ALL.map(|language| note.text(language)), ["窓口", "counter", "窓口"]);
    }

    #[test]
    fn a_note_needs_japanese_and_has_no_language_but_ours() {
        let error = |text| toml::from_str::<Note>(text).unwrap_err().message().to_owned();
        assert_eq!(error("en = \"counter\""), "missing field `ja`");
        assert_eq!(error("ja = \"窓口\"\nfr = \"guichet\""), "unknown language `fr`");
    }
}
