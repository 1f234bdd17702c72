//! The packed form of a document: Postcard in a compressed LZ4 block. build.rs packs, the program unpacks.
//!
//! Postcard names no key, so that the library holds no reading by names; that of CBOR
//! is one copy of machine code for each type.
//!
//! Deflate saves another third but takes eight times as long to unpack, which is half of the reading time.

use super::Document;

/// The document packed by build.rs.
///
/// # Panics
/// Never: build.rs ends the build unless these very bytes give what the checked files say.
pub(super) fn unpack(packed: &[u8]) -> Document {
    let table = lz4_flex::block::decompress_size_prepended(packed).ok();
    match table.and_then(|table| postcard::from_bytes(&table).ok()) {
        Some(document) => document,
        None => unreachable!("build.rs has unpacked these bytes"),
    }
}
