//! Reads the data files with every check: build.rs before it packs them, `Rules::parse` for authors.

use std::collections::BTreeMap;

use thiserror::Error;

use super::Document;

/// A data file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}:{line}: {detail}")]
pub struct DataError {
    /// Its name, as in `data/`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// An unknown key, a missing source, a value of the wrong kind.
    pub detail: String,
}

impl Document {
    /// Reads one file: a part of the nation's, or `municipalities/CODE.toml`.
    ///
    /// # Errors
    /// [`DataError`] with file and line: an unknown key, a missing source, a value of the wrong kind, a duplicate id.
    pub fn parse(file: &str, text: &str) -> Result<Self, DataError> {
        File::parse(file, text).map(|file| file.document)
    }
}

/// Code and name of the nation's data.
pub(super) const NATION: (&str, &str) = ("national", "全国");

/// Reads files of name and text: the nation's as one document, then the municipalities' in their order.
///
/// # Errors
/// [`DataError`] with file and line of the first error, within a file or between two.
pub(super) fn read(files: &[(&str, &str)]) -> Result<Vec<Document>, DataError> {
    let files: Vec<File<'_>> = files.iter().map(|(name, text)| File::parse(name, text)).collect::<Result<_, _>>()?;
    nothing_stands_in_two_files(&files)?;
    files.iter().try_for_each(|file| file.check_sources(&files))?;
    let (code, name) = NATION;
    let mut nation = Document { code: code.to_owned(), name: name.to_owned(), ..Document::default() };
    let (parts, municipal): (Vec<_>, Vec<_>) = files.into_iter().partition(File::is_national);
    parts.into_iter().for_each(|part| nation.absorb(part.document));
    Ok(std::iter::once(nation).chain(municipal.into_iter().map(|file| file.document)).collect())
}

/// Each section of the nation is in one file, its ids are unique, and each source is unique over all files.
fn nothing_stands_in_two_files(files: &[File<'_>]) -> Result<(), DataError> {
    let (mut sections, mut ids, mut sources) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for file in files {
        for head in file.document.entries().iter().filter(|_| file.is_national()) {
            let clash = |what: &str, other: &str| file.error(file.entry(head.id), format!("{what} in {other}"));
            let section = *sections.entry(head.section).or_insert(file.name);
            if section != file.name {
                return Err(clash(&format!("the section {} stands", head.section), section));
            }
            if let Some(other) = ids.insert(head.id.to_owned(), file.name) {
                return Err(clash(&format!("the id {} stands", head.id), other));
            }
        }
        for key in file.document.sources.keys() {
            if let Some(other) = sources.insert(key, file.name) {
                return Err(file.error(file.source(key), format!("the source {key} stands in {other}")));
            }
        }
    }
    Ok(())
}

struct File<'a> {
    name: &'a str,
    text: &'a str,
    document: Document,
}

impl<'a> File<'a> {
    fn parse(name: &'a str, text: &'a str) -> Result<Self, DataError> {
        let document = toml::from_str(text).map_err(|wrong| {
            error(name, text, wrong.span().map_or(0, |span| span.start), wrong.message().to_owned())
        })?;
        let file = Self { name, text, document };
        file.check_head()?;
        file.check_dates()?;
        file.check_entries()?;
        Ok(file)
    }

    /// The digits in the name of a municipality's file.
    fn code(&self) -> Option<&'a str> {
        self.name.strip_prefix("municipalities/")?.strip_suffix(".toml")
    }

    fn is_national(&self) -> bool {
        self.code().is_none()
    }

    fn check_head(&self) -> Result<(), DataError> {
        let document = &self.document;
        let detail = match self.code() {
            None if document.code.is_empty() => return Ok(()),
            None => "only a file in municipalities/ has a code".to_owned(),
            Some(code) if document.code != code => {
                format!("the file is called {code}, so it begins with code = \"{code}\"")
            }
            Some(_) if document.name.is_empty() => "the municipality has no name".to_owned(),
            Some(_) => {
                let only = |section| ["rules", "parameters", "conflicts"].contains(&section);
                let Some(head) = document.entries().into_iter().find(|head| only(head.section)) else { return Ok(()) };
                return Err(self.error(self.entry(head.id), format!("{} stand in national/ only", head.section)));
            }
        };
        Err(self.error(0, detail))
    }

    fn check_dates(&self) -> Result<(), DataError> {
        for (key, source) in &self.document.sources {
            if source.page_dated.known().is_some_and(|dated| *dated > source.read_on) {
                let (at, read) = (self.source(key), source.read_on);
                return Err(self.error(at, format!("{key} was read on {read}, before the day that the page shows")));
            }
        }
        Ok(())
    }

    fn check_entries(&self) -> Result<(), DataError> {
        let heads = self.document.entries();
        for (index, head) in heads.iter().enumerate() {
            let wrong = |detail: String| Err(self.error(self.entry(head.id), detail));
            if heads.iter().take(index).any(|other| other.id == head.id) {
                return wrong(format!("the id {} stands twice", head.id));
            }
            if head.facts.is_empty() && head.rules.is_empty() {
                return wrong(format!("{} names neither fact nor rule", head.id));
            }
        }
        Ok(())
    }

    /// A file cites its own sources and the nation's, but no other municipality's: that file may go away.
    fn check_sources(&self, files: &[Self]) -> Result<(), DataError> {
        let is_nations =
            |key: &str| files.iter().any(|file| file.is_national() && file.document.sources.contains_key(key));
        let unknown = |key: &str| format!("no source is called {key}, here or in sources.toml");
        for head in self.document.entries() {
            for key in std::iter::once(head.source).chain(head.also.iter().map(String::as_str)) {
                if !self.document.sources.contains_key(key) && !is_nations(key) {
                    let entry = self.entry(head.id);
                    return Err(self.error(self.find(entry, &format!("\"{key}\"")).unwrap_or(entry), unknown(key)));
                }
            }
        }
        match self.document.pages.iter().find(|key| !is_nations(key)) {
            Some(key) => Err(self.error(self.find(0, "\npages").map_or(0, |at| at + 1), unknown(key))),
            None => Ok(()),
        }
    }

    fn error(&self, at: usize, detail: String) -> DataError {
        error(self.name, self.text, at, detail)
    }

    /// The line of the entry with that id: the later one if the id occurs twice.
    fn entry(&self, id: &str) -> usize {
        let ends = [format!("\nid = \"{id}\"\n"), format!("\n{id} = ")];
        ends.iter().find_map(|line| self.text.rfind(line)).map_or(0, |before| before + 1)
    }

    fn source(&self, key: &str) -> usize {
        let heads = [format!("[sources.{key}]"), format!("[sources.\"{key}\"]")];
        heads.iter().find_map(|head| self.text.find(head)).unwrap_or(0)
    }

    fn find(&self, at: usize, what: &str) -> Option<usize> {
        self.text.get(at..)?.find(what).map(|found| at + found)
    }
}

fn error(file: &str, text: &str, at: usize, detail: String) -> DataError {
    let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    DataError { file: file.to_owned(), line, detail }
}
