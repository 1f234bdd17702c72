use crate::contact::ReaderFailure;
use crate::say::failure_text::FailureText;
use crate::text::{Arg, Texts};

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
            Self::Mute => ("failure-card-mute", None),
            Self::InUse => ("failure-reader-busy", None),
            Self::NotAllowed => ("failure-reader-not-allowed", None),
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
            ReaderFailure::Mute,
            ReaderFailure::InUse,
            ReaderFailure::NotAllowed,
            ReaderFailure::NotBuiltIn,
            ReaderFailure::Other,
        ];
        for language in Language::ALL {
            let texts = Texts::new(language);
            for failure in &every {
                let FailureText { said, todo, .. } = failure.text(&texts);
                for text in [&said, &todo] {
                    assert!(!text.is_empty() && !text.contains(['{', '⟦', '!', '！']), "{failure:?}: {text}");
                }
            }
        }
    }
}
