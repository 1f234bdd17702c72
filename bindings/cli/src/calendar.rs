//! `--calendar FILE`: the reminders as a file.

use std::path::PathBuf;

use kigen_guide::Case;
use kigen_guide::say::calendar_file;
use kigen_guide::text::{Arg, Texts};

use crate::console;
use crate::output_file::{self, OutputFileError, Replace};

/// Where the reminders go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CalendarOptions {
    pub(crate) path: PathBuf,
    pub(crate) replace: Replace,
}

/// Writes the file, or says that there is nothing to be reminded of.
pub(crate) fn write(options: &CalendarOptions, case: &Case<'_>, texts: &Texts) -> Result<(), OutputFileError> {
    let path = &options.path;
    let Some(text) = calendar_file(case, texts) else {
        console::say(&texts.with("cli-no-reminder", &[("path", Arg::Text(&path.display().to_string()))]));
        return Ok(());
    };
    output_file::write(path, text.as_bytes(), options.replace)
}
