/// The colour role of an answer or a failure (screens.md, "Colours"); colour is never the only signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Nothing to do.
    Fine,
    /// Something can be done now.
    Act,
    /// Something has ended.
    Ended,
    /// Information.
    Note,
}

impl Tone {
    /// The name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Act => "act",
            Self::Ended => "ended",
            Self::Note => "note",
        }
    }
}
