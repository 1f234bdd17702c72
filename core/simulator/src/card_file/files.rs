use std::ops::Range;

use toml::Spanned;

use super::error::{Expected, Unusable};
use crate::card::Contents;
use crate::hex;

/// READ BINARY has a 15-bit offset (card-protocol.md §4.1).
const LARGEST: usize = 0x8000;

/// Stores one entry of `[files]`.
pub(super) fn store(
    contents: &mut Contents,
    name: &Spanned<String>,
    value: &Spanned<String>,
    read_file: &mut dyn FnMut(&str) -> Result<Vec<u8>, Unusable>,
) -> Result<(), (Range<usize>, Expected)> {
    let place = place(name.get_ref()).map_err(|expected| (name.span(), expected))?;
    let bytes = bytes(name.get_ref(), value.get_ref(), read_file).map_err(|expected| (value.span(), expected))?;
    match place {
        Place::File(id) => {
            if contents.files.insert(id, bytes).is_some() {
                return Err((name.span(), Expected::OneEntry { name: name.get_ref().clone() }));
            }
        }
        Place::CommonRecord => contents.common_record = Some(bytes),
    }
    Ok(())
}

enum Place {
    File(u16),
    CommonRecord,
}

fn place(name: &str) -> Result<Place, Expected> {
    if name == "common_record" {
        return Ok(Place::CommonRecord);
    }
    let is_id = name.len() == 4 && name.bytes().all(|digit| digit.is_ascii_hexdigit());
    let id = if is_id { u16::from_str_radix(name, 16).ok() } else { None };
    match id {
        // [pins] makes keys and PINs; every EF id is 0001 to 001E (card-protocol.md §3).
        Some(0x0017 | 0x0018 | 0x001A | 0x001B | 0x0000 | 0x001F..) => {
            Err(Expected::TransparentFile { name: name.to_owned() })
        }
        Some(id) => Ok(Place::File(id)),
        None => Err(Expected::FileName { name: name.to_owned() }),
    }
}

fn bytes(
    name: &str,
    value: &str,
    read_file: &mut dyn FnMut(&str) -> Result<Vec<u8>, Unusable>,
) -> Result<Vec<u8>, Expected> {
    let bytes = match value.strip_prefix("hex:") {
        Some(digits) => hex::decode(digits).ok_or_else(|| Expected::Hex { name: name.to_owned() })?,
        None => read_file(value).map_err(|why| Expected::UsableFile { path: value.to_owned(), why })?,
    };
    if bytes.len() > LARGEST {
        return Err(Expected::FileSize { name: name.to_owned(), bytes: bytes.len() });
    }
    Ok(bytes)
}
