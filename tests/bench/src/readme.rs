//! README.md, which shows the recorded figures between two marks.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Problem;
use crate::figures::Figures;
use crate::tables::{MARKS, render};

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// The current text of README.md, and the expected text for these figures.
///
/// # Errors
/// [`Problem`] if it cannot be read or lacks its marks.
pub fn now_and_expected(figures: &Figures) -> Result<(String, String), Problem> {
    let now = fs::read_to_string(path()).map_err(|source| Problem::File { path: path(), source })?;
    let (begin, end) = MARKS;
    let parts = now.split_once(begin).and_then(|(above, rest)| Some((above, rest.split_once(end)?.1)));
    let Some((above, below)) = parts else {
        return Err(Problem::Failed(format!("README.md has no marks «{begin}» and «{end}»")));
    };
    let expected = format!("{above}{begin}\n{}{end}{below}", render(figures));
    Ok((now, expected))
}

/// Writes the tables into README.md.
///
/// # Errors
/// [`Problem`] if it cannot be read or written.
pub fn record(figures: &Figures) -> Result<(), Problem> {
    let (_, expected) = now_and_expected(figures)?;
    fs::write(path(), expected).map_err(|source| Problem::File { path: path(), source })
}
