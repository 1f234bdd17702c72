use std::io;
use std::path::PathBuf;

/// Why a figure is missing.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// A program could not be started.
    #[error("{program}: {source}")]
    Program {
        /// Its name.
        program: String,
        /// The reason.
        source: io::Error,
    },
    /// A program ended with an error or printed something unexpected.
    #[error("{program}: {said}")]
    Said {
        /// Its name.
        program: String,
        /// Its output.
        said: String,
    },
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// The reason.
        source: io::Error,
    },
    /// Input that should be JSON is not.
    #[error("not the JSON that was expected: {0}")]
    Json(#[from] serde_json::Error),
    /// The card did not answer the question.
    #[error("the card did not answer: {0}")]
    NoAnswer(String),
    /// A check failed.
    #[error("{0}")]
    Failed(String),
}
