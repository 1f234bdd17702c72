use std::io;
use std::path::PathBuf;

/// Why there is no figure.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// A program could not be run.
    #[error("{program}: {source}")]
    Program {
        /// Its name.
        program: String,
        /// Why.
        source: io::Error,
    },
    /// A program ended with an error or said something unexpected.
    #[error("{program}: {said}")]
    Said {
        /// Its name.
        program: String,
        /// What it said.
        said: String,
    },
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Something that should be JSON is not.
    #[error("not the JSON that was expected: {0}")]
    Json(#[from] serde_json::Error),
    /// The card did not answer the question.
    #[error("the card did not answer: {0}")]
    NoAnswer(String),
    /// A check failed.
    #[error("{0}")]
    Failed(String),
}
