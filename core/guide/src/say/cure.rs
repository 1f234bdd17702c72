//! What mends a failed contact, in words (screens.md, "Failures").

use crate::contact::Cure;
use crate::text::Texts;

impl Cure {
    /// What to do, as one sentence below its picture.
    #[must_use]
    pub fn words(self, texts: &Texts) -> String {
        texts.text(match self {
            Self::Move => "screen-tap-move",
            Self::CaseOff => "screen-tap-case",
            Self::Table => "screen-tap-table",
            Self::Alone => "screen-tap-alone",
        })
    }
}
