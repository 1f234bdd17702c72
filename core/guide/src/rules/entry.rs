//! The common fields of every data file entry: ids, source, and values that can be "unknown".

use std::fmt;
use std::marker::PhantomData;

use chrono::NaiveDate;
use serde::de::value::{
    BoolDeserializer, I64Deserializer, MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer, U64Deserializer,
};
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

use super::Note;

/// A value, or the explicit statement that the page does not give it: `"unknown"` in the file, never a guess.
///
/// A key left out of a table means the same; files write the word where a reader would look for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stated<T> {
    /// The source says this.
    Known(T),
    /// The source is silent.
    #[default]
    Unknown,
}

impl<T> Stated<T> {
    /// The value, if the source states one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown => None,
        }
    }

    /// Whether the source is silent.
    pub fn is_unknown(&self) -> bool {
        self.known().is_none()
    }
}

// By hand instead of `untagged`, so that errors name an unknown key deep inside with its line. Packed it is an `Option`.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Stated<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return deserializer.deserialize_any(StatedVisitor(PhantomData));
        }
        Ok(Option::deserialize(deserializer)?.map_or(Self::Unknown, Self::Known))
    }
}

impl<T: Serialize> Serialize for Stated<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.known().serialize(serializer)
    }
}

struct StatedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for StatedVisitor<T> {
    type Value = Stated<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or \"unknown\"")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        if text == "unknown" {
            return Ok(Stated::Unknown);
        }
        T::deserialize(StrDeserializer::new(text)).map(Stated::Known)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        T::deserialize(BoolDeserializer::new(value)).map(Stated::Known)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        T::deserialize(I64Deserializer::new(value)).map(Stated::Known)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        T::deserialize(U64Deserializer::new(value)).map(Stated::Known)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(seq)).map(Stated::Known)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Stated::Known)
    }
}

/// One entry of a data file.
#[derive(Clone, Debug, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Entry<T> {
    /// Unique in its file, the nation's in all of them: `window`, `office-bamba`.
    pub id: String,
    /// Ids of `data/facts/` that the entry carries.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Ids of renewal-rules.md on which it rests.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Key of its [`Source`], in the same file or in `sources.toml`.
    pub source: String,
    /// Keys of further sources that say the same.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it says.
    pub value: Stated<T>,
}

/// What kind of page a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A municipality's own page.
    Municipal,
    /// A page of a national body.
    National,
    /// A citizen's or a company's page: no authority.
    Private,
    /// A citizen's report of one visit: an example, no authority.
    Visit,
    /// What this program found by comparing several pages.
    Compared,
    /// A decision of this program, no law.
    Kigen,
}

/// Who answers for a page, the most binding first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Publisher {
    /// Law, ministries and other national bodies.
    Nation,
    /// 地方公共団体情報システム機構, which issues cards and certificates.
    Jlis,
    /// A municipality.
    Municipality,
    /// No public body.
    Other,
}

/// The sites of J-LIS.
const JLIS: [&str; 3] = ["jpki.go.jp", "kojinbango-card.go.jp", "j-lis.go.jp"];

impl Source {
    /// Who answers for the page.
    #[must_use]
    pub fn publisher(&self) -> Publisher {
        let address = self.address.known().map(String::as_str).unwrap_or_default();
        let host = address.split('/').nth(2).unwrap_or_default();
        match self.kind {
            SourceKind::Municipal => Publisher::Municipality,
            SourceKind::National if JLIS.iter().any(|site| host.ends_with(site)) => Publisher::Jlis,
            SourceKind::National if host.ends_with(".jp") || host.is_empty() => Publisher::Nation,
            SourceKind::National
            | SourceKind::Private
            | SourceKind::Visit
            | SourceKind::Compared
            | SourceKind::Kigen => Publisher::Other,
        }
    }
}

/// The source of a statement. Nobody opened the live page: `read_on` is the day on which our copy was read.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The page's title, verbatim.
    pub title: String,
    /// The page's publisher, if its title does not name it.
    #[serde(default)]
    pub publisher: Option<String>,
    /// The page's address, if one is known.
    pub address: Stated<String>,
    /// The date shown on the page.
    pub page_dated: Stated<NaiveDate>,
    /// The day on which our copy was read.
    pub read_on: NaiveDate,
    /// The page's publisher.
    pub kind: SourceKind,
    /// Code of the municipality of a [`SourceKind::Visit`].
    #[serde(default)]
    pub visited: Option<String>,
    /// Key of the page that replaced this one; its text was not read whole.
    #[serde(default)]
    pub replaced_by: Option<String>,
    /// Ids of `data/facts/` about the page itself.
    #[serde(default)]
    pub facts: Vec<String>,
    /// A remark for the person: an old page, or a newer edition that was not read.
    #[serde(default)]
    pub note: Option<Note>,
    /// The telephone number to ask before relying on an old page.
    #[serde(default)]
    pub phone: Option<String>,
}

impl Source {
    /// Days from the page's own date to `today`; `None` if it shows none.
    #[must_use]
    pub fn age_in_days(&self, today: NaiveDate) -> Option<i64> {
        self.page_dated.known().map(|dated| today.signed_duration_since(*dated).num_days())
    }

    /// Whether the page is older than three years on `today`: shown as old, with the office's phone.
    #[must_use]
    pub fn is_old(&self, today: NaiveDate) -> bool {
        self.age_in_days(today).is_some_and(is_old)
    }
}

/// Whether a page of this age in days is shown as old.
pub(crate) const fn is_old(days: i64) -> bool {
    days > 3 * 365
}
