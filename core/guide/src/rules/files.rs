//! All data files, as they are compiled in.

use std::sync::LazyLock;

use super::document::Document;
use super::entry::{Entry, Source};
use super::municipal::Municipal;
use super::national::Parameter;
use super::packing;
use super::reading::{self, DataError};

/// The data files by name, as build.rs found them: `sources.toml`, the nation's in their order, the municipalities' by code.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// All data files.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    national: Document,
    municipal: Vec<Municipal>,
}

/// Code and block of the nation and of each municipality as compressed Postcard, made by build.rs: TOML with its lines is for
/// those who write files, and half a megabyte of code.
const PACKED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/packed.rs"));

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
        let mut documents = reading::read(files)?.into_iter();
        let national = documents.next().unwrap_or_default();
        let municipal = documents.map(|document| Municipal::read(document, &national)).collect();
        Ok(Self { national, municipal })
    }

    /// Reads the rules that are compiled in, a municipality's when it is first asked for. What it takes is the program's start;
    /// see [`Rules::builtin`].
    #[must_use]
    pub fn unpack() -> Self {
        let national = PACKED.first().map(|(_, block)| packing::unpack(block)).unwrap_or_default();
        let municipal = PACKED.iter().skip(1).map(|(code, block)| Municipal::packed(code, block)).collect();
        Self { national, municipal }
    }

    /// The nation's files as one.
    #[must_use]
    pub fn national(&self) -> &Document {
        &self.national
    }

    /// Files of municipalities, in the order of [`FILES`].
    pub fn municipal(&self) -> impl Iterator<Item = &Document> {
        self.municipal.iter().map(|file| file.document(&self.national))
    }

    /// Codes of the municipalities with a file, in the order of [`FILES`].
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.municipal.iter().map(Municipal::code)
    }

    /// The file of a municipality by its five digits.
    pub(super) fn file_of(&self, code: &str) -> Option<&Document> {
        self.municipal.iter().find(|file| file.code() == code).map(|file| file.document(&self.national))
    }

    /// A source by its key.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.documents().find_map(|document| document.sources.get(key))
    }

    /// Every source with its key: the nation's first, then the pages of each municipality.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &Source)> {
        let is_a_citys = |key: &String| self.municipal().any(|city| city.sources.contains_key(key));
        let national = self.national.sources.iter().filter(move |(key, _)| !is_a_citys(key));
        let municipal = self.municipal().flat_map(|city| &city.sources);
        let mut all: Vec<_> = national.chain(municipal).map(|(key, source)| (key.as_str(), source)).collect();
        all.sort_by_key(|(_, source)| source.publisher());
        all.into_iter()
    }

    /// The pages of a municipality with their keys: a ward's are its city's, and none where no page was read.
    #[must_use]
    pub fn sources_of(&self, code: &str) -> Vec<(&str, &Source)> {
        let pages = self.office(Some(code)).municipal().into_iter().flat_map(|document| &document.sources);
        pages.map(|(key, source)| (key.as_str(), source)).collect()
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
        let is_removed = if copy.national.code == code {
            copy.national.remove(id)
        } else {
            copy.municipal.iter_mut().find(|file| file.code() == code)?.document_mut(&self.national)?.remove(id)
        };
        is_removed.then_some(copy)
    }

    fn documents(&self) -> impl Iterator<Item = &Document> {
        std::iter::once(&self.national).chain(self.municipal())
    }
}
