//! Rules as data: the statements of the nation and the municipalities, each entry with its ids and source.
//!
//! build.rs checks and packs the files under `data/`; they are unpacked once. [`Rules::office`] gives the answer for
//! one municipality: its own entry if its page states one, the national entry otherwise. `"unknown"` is a value
//! ([`Stated`]), never a guess.
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
//! [`OfficeRules`] has an accessor named after each section: single ones give `Option<Found<T>>`, lists
//! `Vec<Found<T>>`. A [`Found`] holds value, entry (id, facts, rules), source and level. [`OfficeRules::outdated_in`]
//! says what no longer holds on a city's page; [`Rules::source_of_rule`] gives the first source of a rule, for
//! calculations. [`Rules::without`] copies the rules without one entry, for the tests that show which answer rests on
//! it.

mod aftermath;
mod document;
mod entry;
pub mod holidays;
mod national;
mod office;
mod on_day;
mod opening;
mod packing;
mod papers;
mod places;
mod procedures;
mod reading;

use std::sync::LazyLock;

pub use aftermath::*;
pub use document::{Document, EntryHead};
pub use entry::{Entry, Note, Source, SourceKind, Stated};
pub use national::{Conflict, Grade, Parameter, RuleSource, Settled};
pub use office::{Found, Level, OfficeRules};
pub use on_day::{OnDay, on_day};
pub use opening::{Caution, PracticalLastDay, is_maintenance_sunday, practical_last_day};
pub use papers::*;
pub use places::*;
pub use procedures::*;
pub use reading::DataError;

use crate::municipality::municipality_name;

/// The data files by name, as build.rs found them: `sources.toml`, the nation's in their order, the municipalities' by
/// code.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// All data files.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    national: Document,
    municipal: Vec<Document>,
}

/// [`FILES`] as compressed CBOR, one block for the nation and one per municipality, made by build.rs. TOML, with its
/// lines, is for authors and would add half a megabyte of code.
const PACKED: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/packed.rs"));

static BUILTIN: LazyLock<Rules> = LazyLock::new(Rules::unpack);

impl Rules {
    /// The rules compiled in, unpacked on first use.
    #[must_use]
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// Reads files of name and text, as in [`FILES`].
    ///
    /// # Errors
    /// [`DataError`] with file and line of the first error.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, DataError> {
        reading::read(files).map(Self::of)
    }

    /// Reads the compiled-in rules: this is the cost of the program's start; see [`Rules::builtin`].
    ///
    /// # Panics
    /// Never: build.rs fails unless these very bytes give what the checked files say.
    #[must_use]
    pub fn unpack() -> Self {
        let document = |packed: &&[u8]| match packing::unpack(packed) {
            Some(document) => document,
            None => unreachable!("build.rs has unpacked these bytes"),
        };
        Self::of(PACKED.iter().map(document))
    }

    /// The nation's document, then the municipalities', each with its pages from `sources.toml`.
    fn of(documents: impl IntoIterator<Item = Document>) -> Self {
        let mut documents = documents.into_iter();
        let national = documents.next().unwrap_or_default();
        let with_pages = |mut city: Document| {
            let of_page = |key: &String| Some((key.clone(), national.sources.get(key)?.clone()));
            city.sources.extend(city.pages.iter().filter_map(of_page));
            city
        };
        let municipal = documents.map(with_pages).collect();
        Self { national, municipal }
    }

    /// The nation's files as one.
    #[must_use]
    pub fn national(&self) -> &Document {
        &self.national
    }

    /// Files of municipalities, in the order of [`FILES`].
    #[must_use]
    pub fn municipal(&self) -> &[Document] {
        &self.municipal
    }

    /// The rules for a municipality by its five digits: ward → city → national; national for `None` and for codes
    /// without a file.
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

    /// Every source with its key: the nation's first, then the pages of each municipality.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &Source)> {
        let is_a_citys = |key: &String| self.municipal.iter().any(|city| city.sources.contains_key(key));
        let national = self.national.sources.iter().filter(move |(key, _)| !is_a_citys(key));
        let municipal = self.municipal.iter().flat_map(|city| &city.sources);
        national.chain(municipal).map(|(key, source)| (key.as_str(), source))
    }

    /// The first source of a rule of renewal-rules.md (`R-WINDOW-1`).
    #[must_use]
    pub fn source_of_rule(&self, rule: &str) -> Option<&Source> {
        let entry = self.national.rules.iter().find(|entry| entry.id == rule)?;
        self.source(&entry.source)
    }

    /// Parameters of one id with its dates (`age-line`), in file order.
    pub fn parameters<'a>(&'a self, id: &'a str) -> impl Iterator<Item = (&'a Entry<Parameter>, &'a Parameter)> {
        let of = move |entry: &&Entry<Parameter>| {
            entry.id == id || entry.id.strip_prefix(id).is_some_and(|rest| rest.starts_with('@'))
        };
        self.national.parameters.iter().filter(of).filter_map(|entry| Some((entry, entry.value.known()?)))
    }

    /// A copy without the entry `id` of the file with that code (`national` for the nation's); `None` if it does not
    /// exist.
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
