use super::paper::Paper;
use crate::case::Place;

/// What a part of the block says: its words, and what in them can be touched.
#[derive(Default)]
pub(super) struct Said {
    pub(super) text: String,
    /// The telephone numbers, in order.
    pub(super) phones: Vec<String>,
    pub(super) papers: Vec<Paper>,
    /// What is said before the papers.
    pub(super) lead: Option<String>,
    pub(super) place: Option<Place>,
}

impl Said {
    /// Words alone.
    pub(super) fn words(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}
