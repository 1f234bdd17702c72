//! `--calendar FILE`: the reminders as a file, whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use kigen_guide::Case;
use kigen_guide::say::calendar_file;
use kigen_guide::text::{Arg, Texts};
use tempfile::Builder;

use crate::console;

/// Where the reminders go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CalendarOptions {
    pub(crate) path: PathBuf,
    /// Whether a file that is there may be overwritten.
    pub(crate) force: bool,
}

/// Why nothing was written.
#[derive(Debug)]
pub(crate) enum CalendarError {
    /// There is a file of that name.
    Exists { path: String },
    /// A device, a folder or the like has that name, or a link that leads nowhere.
    NoFile { path: String },
    /// The folder is not there, or takes no file.
    NotWritten { path: String, reason: String },
}

/// Refuses a name that is taken before anything is asked or read.
pub(crate) fn check(options: &CalendarOptions) -> Result<(), CalendarError> {
    let path = &options.path;
    match (fs::metadata(path), fs::symlink_metadata(path)) {
        (Ok(found), _) if !found.is_file() => Err(CalendarError::NoFile { path: shown(path) }),
        (Ok(_), _) if !options.force => Err(CalendarError::Exists { path: shown(path) }),
        (Err(_), Ok(_)) => Err(CalendarError::NoFile { path: shown(path) }),
        (Ok(_), _) | (Err(_), Err(_)) => Ok(()),
    }
}

/// Writes beside the place and then puts it there in one step.
pub(crate) fn write(options: &CalendarOptions, case: &Case<'_>, texts: &Texts) -> Result<(), CalendarError> {
    let path = &options.path;
    let Some(text) = calendar_file(case, texts) else {
        console::say(&texts.with("cli-no-reminder", &[("path", Arg::Text(&shown(path)))]));
        return Ok(());
    };
    check(options)?; // again: questions take time
    put(path, text.as_bytes(), options.force).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            CalendarError::Exists { path: shown(path) }
        } else {
            CalendarError::NotWritten { path: shown(path), reason: error.to_string() }
        }
    })
}

/// A link keeps leading to the file, and the file keeps its mode; a new one has that of the umask.
fn put(path: &Path, bytes: &[u8], force: bool) -> io::Result<()> {
    let there = fs::canonicalize(path).ok().filter(|_| force);
    let path = there.as_deref().unwrap_or(path);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if there.is_some() {
        file.as_file().set_permissions(fs::metadata(path)?.permissions())?;
    }
    file.as_file().sync_all()?;
    if force { file.persist(path) } else { file.persist_noclobber(path) }.map(drop).map_err(|error| error.error)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
