use kigen_card::CardTransport;

use super::{Reader, ReaderError, Waited};

/// Reports that this build has no reader support.
pub(crate) fn names() -> Result<Vec<Reader>, ReaderError> {
    Err(ReaderError::NotBuiltIn)
}

/// Reports that this build has no reader support.
pub(crate) fn with_card<R>(
    _name: Option<&str>,
    _said: &(dyn Fn(Waited) + Sync),
    _act: impl FnOnce(&str, &mut dyn CardTransport) -> R,
) -> Result<R, ReaderError> {
    Err(ReaderError::NotBuiltIn)
}
