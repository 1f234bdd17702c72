//! One character in several widths and shapes, as NFKC makes them one: the library then holds these few, not the tables of
//! all of Unicode, which are far larger.

use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::compose;

/// What a Japanese keyboard, a scanned page or a register of old characters may give: radicals, kana, compatibility
/// ideographs, half and full width.
const BLOCKS: [RangeInclusive<u32>; 6] =
    [0x2E80..=0x2FDF, 0x3000..=0x30FF, 0xF900..=0xFAFF, 0xFE30..=0xFE6F, 0xFF00..=0xFFEF, 0x2_F800..=0x2_FA1F];

/// The marks that are typed behind a letter: of the kana, and the stroke above a long vowel.
const MARKS: [char; 3] = ['\u{3099}', '\u{309A}', '\u{304}'];

/// Writes `WIDTHS` and `MARKED` of `src/municipality/width.rs`, in ascending order.
pub(crate) fn write(out: &Path) -> Result<(), String> {
    let letters = BLOCKS.into_iter().flatten().filter_map(char::from_u32);
    let widths: Vec<(char, char)> = letters.filter_map(|letter| Some((letter, other(letter)?))).collect();
    let bases = ('ぁ'..='ヿ').chain('A'..='Z').chain('a'..='z');
    let mut marked: Vec<((char, char), char)> =
        bases.flat_map(|base| MARKS.map(|mark| Some(((base, mark), compose(base, mark)?)))).flatten().collect();
    marked.sort_unstable();
    let tables = [("widths.rs", format!("&{widths:?}\n")), ("marked.rs", format!("&{marked:?}\n"))];
    tables.into_iter().try_for_each(|(file, table)| fs::write(out.join(file), table)).map_err(|error| error.to_string())
}

/// The one other character that NFKC makes of it.
fn other(letter: char) -> Option<char> {
    let mut made = std::iter::once(letter).nfkc();
    made.next().filter(|made| *made != letter).filter(|_| made.next().is_none())
}
