//! The packed form of the data files: CBOR, compressed as an LZ4 block. build.rs packs, the program unpacks.
//!
//! Deflate makes a third of it less, 25 kB, and takes ten times as long to undo: half of the program's start.

use super::Document;

/// One table for each file, as build.rs packed them.
pub(super) fn unpack(packed: &[u8]) -> Option<Vec<Document>> {
    let tables = lz4_flex::block::decompress_size_prepended(packed).ok()?;
    minicbor_serde::from_slice(&tables).ok()
}
