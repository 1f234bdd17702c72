use kigen_guide::text::{Arg, Texts};

use crate::problem::Problem;
use crate::reader::{self, ReaderError};
use crate::{Ending, console};

/// `kigen readers`: the readers of the system, one per line.
pub(crate) fn list(texts: &Texts) -> Result<Ending, Problem> {
    let readers = reader::names()?;
    if readers.is_empty() {
        return Err(ReaderError::NoReader.into());
    }
    for reader in readers {
        let id = if reader.has_card { "cli-reader-with-card" } else { "cli-reader-empty" };
        console::print(&texts.with(id, &[("name", Arg::Text(&console::in_line(&reader.name)))]))?;
    }
    Ok(Ending::Answered)
}
