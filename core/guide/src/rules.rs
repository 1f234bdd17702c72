//! Rules as data: what the nation and the municipalities say, each entry with its ids and its source.
//!
//! The files under `data/` are compiled in and parsed once. [`Rules::office`] gives the answer for one municipality:
//! its own entry where its page states one, the national entry otherwise. `"unknown"` is a value ([`Stated`]), never a guess.
//!
//! ```
//! use kigen_guide::rules::{Level, Pin, Rules};
//!
//! let office = Rules::builtin().office(Some("14133")); // a ward of 川崎市
//! let pins = office.pins().unwrap();
//! assert_eq!(pins.value.asked.known().unwrap(), &[Pin::Authentication, Pin::Signature]);
//! assert_eq!((pins.level, pins.entry.facts[0].as_str()), (Level::Municipal, "S3-PIN-1"));
//! assert_eq!(pins.source.title, "マイナンバーカードの電子証明書の更新について");
//!
//! let elsewhere = Rules::builtin().office(Some("01100"));
//! assert_eq!(elsewhere.municipality().unwrap().name, "札幌市");
//! assert_eq!(elsewhere.reservation().unwrap().level, Level::National);
//! assert!(!elsewhere.uncertain_in("reservation").is_empty()); // what to say beside the safe answer
//! ```
//!
//! For each section there is an accessor of that name on [`OfficeRules`]: single ones give `Option<Found<T>>`, lists
//! `Vec<Found<T>>`. A [`Found`] holds value, entry (id, facts, rules), source and level. [`OfficeRules::outdated_in`] says what on a
//! city's page no longer holds; [`Rules::source_of_rule`] gives the first source of a rule, for calculations.
//! [`Rules::without`] is a copy without one entry, for the tests that show which answer rests on it.

mod aftermath;
mod document;
mod entry;
pub mod holidays;
mod national;
mod note;
mod office;
mod on_day;
mod opening;
mod papers;
mod places;
mod procedures;

use std::sync::LazyLock;

pub use aftermath::*;
pub use document::{DataError, Document, EntryHead};
pub use entry::{Entry, Source, SourceKind, Stated};
pub use national::{Conflict, Grade, Parameter, RuleSource, Settled};
pub use note::Note;
pub use office::{Found, Level, OfficeRules};
pub use on_day::{OnDay, on_day};
pub use opening::{Caution, PracticalLastDay, is_maintenance_sunday, practical_last_day};
pub use papers::*;
pub use places::*;
pub use procedures::*;

use crate::municipality_name;

/// The data files by name: adding a city is adding one file and one line here.
pub const FILES: [(&str, &str); 5] = [
    ("national.toml", include_str!("../data/national.toml")),
    ("municipalities/09201.toml", include_str!("../data/municipalities/09201.toml")),
    ("municipalities/11208.toml", include_str!("../data/municipalities/11208.toml")),
    ("municipalities/13112.toml", include_str!("../data/municipalities/13112.toml")),
    ("municipalities/14130.toml", include_str!("../data/municipalities/14130.toml")),
];

/// All data files.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    national: Document,
    municipal: Vec<Document>,
}

/// [`FILES`] as CBOR, made by build.rs: TOML with its lines is for those who write files, and half a megabyte of code.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.cbor"));

static BUILTIN: LazyLock<Rules> = LazyLock::new(Rules::unpack);

impl Rules {
    /// The rules compiled in, parsed on first use.
    #[must_use]
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// Reads files of name and text; the one whose code is `national` is the nation's.
    ///
    /// # Errors
    /// [`DataError`] with file and line of the first thing that is wrong.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, DataError> {
        let documents: Result<_, _> = files.iter().map(|(file, text)| Document::parse(file, text)).collect();
        let rules = Self::of(documents?);
        for ((file, text), document) in files.iter().zip(rules.in_order_of(files)) {
            document.check_sources(file, text, &|key| rules.source(key).is_some())?;
        }
        Ok(rules)
    }

    /// Reads the rules that are compiled in. What it takes is the program's start; see [`Rules::builtin`].
    #[must_use]
    pub fn unpack() -> Self {
        // The schema test proves that this is what `parse` gives; without this, a wrong file would end the program.
        minicbor_serde::from_slice(PACKED).map(Self::of).unwrap_or_default()
    }

    fn of(documents: Vec<Document>) -> Self {
        let mut rules = Self::default();
        for document in documents {
            if document.code == "national" {
                rules.national = document;
            } else {
                rules.municipal.push(document);
            }
        }
        rules
    }

    fn in_order_of<'a>(&'a self, files: &[(&str, &str)]) -> Vec<&'a Document> {
        let mut municipal = self.municipal.iter();
        let is_national = |file: &str| file == "national.toml";
        files
            .iter()
            .filter_map(|(file, _)| if is_national(file) { Some(&self.national) } else { municipal.next() })
            .collect()
    }

    /// The nation's file.
    #[must_use]
    pub fn national(&self) -> &Document {
        &self.national
    }

    /// Files of municipalities, in the order of [`FILES`].
    #[must_use]
    pub fn municipal(&self) -> &[Document] {
        &self.municipal
    }

    /// What holds for a municipality by its five digits: ward → city → national; national for `None` and for codes without
    /// a file.
    #[must_use]
    pub fn office(&self, code: Option<&str>) -> OfficeRules<'_> {
        let municipality = code.and_then(municipality_name);
        let of = |code: &str| {
            self.municipal
                .iter()
                .find(|document| document.code == code || document.wards.iter().any(|ward| ward == code))
        };
        let city = || municipality.and_then(|ward| ward.city()).and_then(|city| of(city.code));
        OfficeRules { rules: self, municipality, municipal: code.and_then(of).or_else(city) }
    }

    /// A source by its key.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.documents().find_map(|document| document.sources.get(key))
    }

    /// Every source with its key: the nation's first, then those of each municipality.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.documents().flat_map(|document| document.sources.iter().map(|(key, source)| (key.as_str(), source)))
    }

    /// The first source of a rule of renewal-rules.md (`R-WINDOW-1`).
    #[must_use]
    pub fn source_of_rule(&self, rule: &str) -> Option<&Source> {
        let entry = self.national.rules.iter().find(|entry| entry.id == rule)?;
        self.source(&entry.source)
    }

    /// Parameters of one id with its dates (`age-line`), in the order of the file.
    pub fn parameters<'a>(&'a self, id: &'a str) -> impl Iterator<Item = (&'a Entry<Parameter>, &'a Parameter)> {
        let of = move |entry: &&Entry<Parameter>| {
            entry.id == id || entry.id.strip_prefix(id).is_some_and(|rest| rest.starts_with('@'))
        };
        self.national.parameters.iter().filter(of).filter_map(|entry| Some((entry, entry.value.known()?)))
    }

    /// A copy without the entry `id` of the file with that code (`national` for the nation's); `None` if it is not there.
    #[must_use]
    pub fn without(&self, code: &str, id: &str) -> Option<Self> {
        let mut copy = self.clone();
        let mut documents = std::iter::once(&mut copy.national).chain(&mut copy.municipal);
        documents.find(|document| document.code == code)?.remove(id).then_some(copy)
    }

    fn documents(&self) -> impl Iterator<Item = &Document> {
        std::iter::once(&self.national).chain(&self.municipal)
    }
}
