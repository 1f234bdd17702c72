use kigen_card::CardTransport;

use super::{Reader, ReaderError};

/// Says that this build knows no readers.
pub(crate) fn names() -> Result<Vec<Reader>, ReaderError> {
    Err(ReaderError::NotBuiltIn)
}

/// Says that this build knows no readers.
pub(crate) fn with_card<R>(
    _name: Option<&str>,
    _act: impl FnOnce(&str, &mut dyn CardTransport) -> R,
) -> Result<R, ReaderError> {
    Err(ReaderError::NotBuiltIn)
}
