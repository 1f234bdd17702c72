use crate::text::{Arg, Texts};

/// The sentences of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailureText {
    /// What happened, and that nothing was lost.
    pub said: String,
    /// What to do.
    pub todo: String,
    /// What to show to a clerk: the card's status word.
    pub clerk: Option<String>,
}

impl FailureText {
    /// A message, and which of its attributes says what to do.
    pub(super) fn of(id: &str, todo: &str, arguments: &[(&str, Arg<'_>)], texts: &Texts) -> Self {
        Self {
            said: texts.with(id, arguments),
            todo: texts.attribute(id, todo, arguments).unwrap_or_default(),
            clerk: texts.attribute(id, "clerk", arguments),
        }
    }

    /// What happened: the first sentence, without its full stop.
    #[must_use]
    pub fn title(&self) -> &str {
        self.parts().0
    }

    /// What that means: the sentences behind the first; may be empty.
    #[must_use]
    pub fn meaning(&self) -> &str {
        self.parts().1
    }

    fn parts(&self) -> (&str, &str) {
        let said = self.said.as_str();
        let (title, meaning) = said.split_once('。').or_else(|| said.split_once(". ")).unwrap_or((said, ""));
        (title.trim_end_matches('.'), meaning.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_is_the_title() {
        let parts = |said: &str| {
            let text = FailureText { said: said.to_owned(), todo: String::new(), clerk: None };
            (text.title().to_owned(), text.meaning().to_owned())
        };
        let pair = |title: &str, meaning: &str| (title.to_owned(), meaning.to_owned());
        assert_eq!(
            parts("離れました。変わっていません。減っていません。"),
            pair("離れました", "変わっていません。減っていません。")
        );
        assert_eq!(parts("It moved away. Nothing changed. None."), pair("It moved away", "Nothing changed. None."));
        assert_eq!(parts("はなれました。 かわって いません。"), pair("はなれました", "かわって いません。"));
        assert_eq!(parts("ロックされています。"), pair("ロックされています", ""));
        assert_eq!(parts("The PIN is locked."), pair("The PIN is locked", ""));
    }
}
