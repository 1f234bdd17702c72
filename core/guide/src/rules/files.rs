//! All data files, as they are compiled in.

use std::sync::LazyLock;

use super::document::Document;
use super::entry::{Entry, Source};
use super::national::Parameter;
use super::packing;
use super::reading::{self, DataError};

/// The data files by name, as build.rs found them: `sources.toml`, the nation's in their order, the municipalities' by code.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// All data files.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    national: Document,
    municipal: Vec<Document>,
}

/// [`FILES`] as compressed CBOR, one block for the nation and one for each municipality, made by build.rs: TOML with its lines
/// is for those who write files, and half a megabyte of code.
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
    /// [`DataError`] with file and line of the first thing that is wrong.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, DataError> {
        reading::read(files).map(Self::of)
    }

    /// Reads the rules that are compiled in. What it takes is the program's start; see [`Rules::builtin`].
    ///
    /// # Panics
    /// Never: build.rs ends the build unless these very bytes give what the checked files say.
    #[must_use]
    pub fn unpack() -> Self {
        let document = |packed: &&[u8]| match packing::unpack(packed) {
            Some(document) => document,
            None => unreachable!("build.rs has unpacked these bytes"),
        };
        Self::of(PACKED.iter().map(document))
    }

    /// The nation's document, then the municipalities'; each gets its pages that stand in `sources.toml`.
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
