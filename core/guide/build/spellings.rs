//! The characters that are written for others, sorted, so that the library bisects them.

use std::fs;
use std::path::Path;

pub(crate) const TABLE: &str = "spellings.csv";

/// Writes `SPELLINGS` of `src/municipality/spelling.rs`; names the first line that is not two characters and a source.
pub(crate) fn write(out: &Path, table: &str) -> Result<(), String> {
    let mut pairs = Vec::new();
    for (at, line) in table.lines().enumerate().skip(1) {
        let fields: Vec<Vec<char>> = line.split(',').map(|field| field.chars().collect()).collect();
        match fields.as_slice() {
            [written, compared_as, source] if !source.is_empty() => {
                match (written.as_slice(), compared_as.as_slice()) {
                    ([written], [compared_as]) => pairs.push((*written, *compared_as)),
                    _ => return Err(format!("{TABLE}:{}: one character each", at + 1)),
                }
            }
            _ => return Err(format!("{TABLE}:{}: two characters and a source", at + 1)),
        }
    }
    pairs.sort_unstable();
    for (written, compared_as) in &pairs {
        if pairs.iter().filter(|(other, _)| other == written || other == compared_as).count() > 1 {
            return Err(format!("{TABLE}: {written} or {compared_as} is written for two characters"));
        }
    }
    fs::write(out.join("spellings.rs"), format!("&{pairs:?}\n")).map_err(|error| error.to_string())
}
