//! The packed form of a document: CBOR, compressed as an LZ4 block. build.rs packs, the program unpacks.
//!
//! Deflate packs by a third less and takes eight times as long to undo: half of what the reading takes.

use super::Document;

/// The document that build.rs packed.
pub(super) fn unpack(packed: &[u8]) -> Option<Document> {
    let table = lz4_flex::block::decompress_size_prepended(packed).ok()?;
    minicbor_serde::from_slice(&table).ok()
}
