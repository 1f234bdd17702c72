//! Files that a person names to be written: never through a link, and never half.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::Builder;

/// Whether a file that is there may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Replace {
    No,
    Yes,
}

/// Why nothing was written.
#[derive(Debug)]
pub(crate) enum OutputFileError {
    /// There is a file of that name.
    Exists { path: String },
    /// A link, a device, a pipe, a folder or the like has that name.
    NoFile { path: String },
    /// The folder is not there, or takes no file.
    NotWritten { path: String, reason: String },
}

/// Refuses a name that is taken before anything is asked or read.
pub(crate) fn check(path: &Path, replace: Replace) -> Result<(), OutputFileError> {
    match fs::symlink_metadata(path) {
        Ok(found) if !found.is_file() => Err(OutputFileError::NoFile { path: shown(path) }),
        Ok(_) if replace == Replace::No => Err(OutputFileError::Exists { path: shown(path) }),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Writes beside the place and then puts it there in one step. A file that is replaced leaves its mode; a new one has that of
/// the umask.
pub(crate) fn write(path: &Path, bytes: &[u8], replace: Replace) -> Result<(), OutputFileError> {
    put(path, bytes, replace).map(drop)
}

/// An empty file in that place, whatever was in it before, to be written line by line.
pub(crate) fn begin(path: &Path) -> Result<File, OutputFileError> {
    put(path, b"", Replace::Yes)
}

/// A file in that place whose next line could not be written.
pub(crate) fn not_written(path: &Path, error: &io::Error) -> OutputFileError {
    OutputFileError::NotWritten { path: shown(path), reason: error.to_string() }
}

fn put(path: &Path, bytes: &[u8], replace: Replace) -> Result<File, OutputFileError> {
    check(path, replace)?; // again: questions take time
    try_put(path, bytes, replace).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            OutputFileError::Exists { path: shown(path) }
        } else {
            not_written(path, &error)
        }
    })
}

fn try_put(path: &Path, bytes: &[u8], replace: Replace) -> io::Result<File> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Some(there) = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file) {
        file.as_file().set_permissions(there.permissions())?;
    }
    file.as_file().sync_all()?;
    match replace {
        Replace::Yes => file.persist(path),
        Replace::No => file.persist_noclobber(path),
    }
    .map_err(|error| error.error)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
