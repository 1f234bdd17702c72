//! The file of one municipality. An answer needs one of them, so each is unpacked when it is first asked for.

use std::sync::OnceLock;

use super::document::Document;
use super::packing;

#[derive(Clone, Debug)]
pub(super) struct Municipal {
    code: String,
    /// Empty where the file was read and not unpacked.
    packed: &'static [u8],
    document: OnceLock<Document>,
}

impl Municipal {
    /// A file that is compiled in.
    pub(super) fn packed(code: &str, packed: &'static [u8]) -> Self {
        Self { code: code.to_owned(), packed, document: OnceLock::new() }
    }

    /// A file that was just read.
    pub(super) fn read(document: Document, national: &Document) -> Self {
        Self { code: document.code.clone(), packed: &[], document: with_pages(document, national).into() }
    }

    /// Five digits.
    pub(super) fn code(&self) -> &str {
        &self.code
    }

    pub(super) fn document(&self, national: &Document) -> &Document {
        self.document.get_or_init(|| with_pages(packing::unpack(self.packed), national))
    }

    /// The document, to be changed.
    pub(super) fn document_mut(&mut self, national: &Document) -> Option<&mut Document> {
        self.document(national);
        self.document.get_mut()
    }
}

/// The municipality's pages stand in `sources.toml`, which is the nation's.
fn with_pages(mut document: Document, national: &Document) -> Document {
    let of_page = |key: &String| Some((key.clone(), national.sources.get(key)?.clone()));
    let pages: Vec<_> = document.pages.iter().filter_map(of_page).collect();
    document.sources.extend(pages);
    document
}
