//! The packed form of the data files: deflated CBOR. build.rs packs, the program unpacks.

use super::Document;

/// What [`packing`](self) can unpack: one table for each file.
pub(super) fn unpack(packed: &[u8]) -> Option<Vec<Document>> {
    let tables = miniz_oxide::inflate::decompress_to_vec(packed).ok()?;
    minicbor_serde::from_slice(&tables).ok()
}
