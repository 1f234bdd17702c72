//! What goes wrong before a card in a desk's reader answers. No phone meets it.

use super::FailureText;
use crate::text::{Arg, Texts};

/// Why a reader brought no card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderFailure {
    /// The PC/SC service is not running.
    NoService,
    /// No card reader is connected.
    NoReader,
    /// No card reader of this name is connected.
    NoSuchReader {
        /// The name that was given.
        name: String,
    },
    /// No card lies in the reader.
    NoCard,
    /// Cards lie in several readers.
    SeveralCards,
    /// Another program has the card for itself.
    InUse,
    /// The program was built without support for readers.
    NotBuiltIn,
    /// The reader reported something else.
    Other,
}

impl ReaderFailure {
    /// Its sentences in a language.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> FailureText {
        let (id, name) = match self {
            Self::NoService => ("failure-no-reader-service", None),
            Self::NoReader => ("failure-no-reader", None),
            Self::NoSuchReader { name } => ("failure-no-such-reader", Some(("name", Arg::Text(name)))),
            Self::NoCard => ("failure-no-card", None),
            Self::SeveralCards => ("failure-several-cards", None),
            Self::InUse => ("failure-reader-busy", None),
            Self::NotBuiltIn => ("failure-built-without-pcsc", None),
            Self::Other => ("failure-transport", None),
        };
        FailureText::of(id, "todo", name.as_slice(), texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_failure_of_a_reader_says_what_happened_and_what_to_do() {
        let every = [
            ReaderFailure::NoService,
            ReaderFailure::NoReader,
            ReaderFailure::NoSuchReader { name: "Reader 1".to_owned() },
            ReaderFailure::NoCard,
            ReaderFailure::SeveralCards,
            ReaderFailure::InUse,
            ReaderFailure::NotBuiltIn,
            ReaderFailure::Other,
        ];
        for language in Language::ALL {
            let texts = Texts::new(language);
            for failure in &every {
                let FailureText { said, todo } = failure.text(&texts);
                for text in [&said, &todo] {
                    assert!(!text.is_empty() && !text.contains(['{', '⟦', '!', '！']), "{failure:?}: {text}");
                }
            }
        }
    }
}
