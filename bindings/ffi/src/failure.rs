use kigen_guide::{Action, Cure, Failure, Platform, Tone};

use crate::vocabulary::Language;

/// A button: what it does, and its words.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Button {
    /// What it does: always something that the platform can do.
    pub action: Action,
    /// Its words.
    pub label: String,
    /// Fewer words, for one line at the largest text sizes, where the label is longer.
    pub short: Option<String>,
}

/// The sentences of a failure.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FailureText {
    /// Stable, for support and tests.
    pub id: String,
    /// The colour role.
    pub tone: Tone,
    /// What happened, and that nothing was lost.
    pub said: String,
    /// The first sentence of `said`, for the head of a page.
    pub title: String,
    /// The others; may be empty.
    pub meaning: String,
    /// What to do.
    pub todo: String,
    /// What to show to a clerk: the card's status word.
    pub clerk: Option<String>,
    /// The one to take first stands first; never empty.
    pub buttons: Vec<Button>,
}

/// A failure in words, for what the platform can do.
#[uniffi::export]
pub fn failure_text(failure: Failure, platform: Platform, language: Language) -> FailureText {
    let text = failure.text(&platform, language.texts());
    FailureText {
        id: failure.id().to_owned(),
        tone: failure.tone(),
        title: text.title().to_owned(),
        meaning: text.meaning().to_owned(),
        said: text.said,
        todo: text.todo,
        clerk: text.clerk,
        buttons: buttons(failure.actions(), &platform, language, Action::label),
    }
}

/// What to change before the next tap, as a picture with words.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CureText {
    /// Which picture.
    pub cure: Cure,
    /// What to do.
    pub words: String,
}

/// What mends a failure that is the `in_a_row`th lost contact one after the other; `None` where holding the card otherwise
/// mends nothing.
#[uniffi::export]
pub fn cure_text(failure: Failure, in_a_row: u32, language: Language) -> Option<CureText> {
    failure.cure(in_a_row).map(|cure| CureText { cure, words: cure.words(language.texts()) })
}

/// Whether card and phone lost each other, so that the next such failure is one more in a row.
#[uniffi::export]
pub fn is_lost_contact(failure: Failure) -> bool {
    failure.is_lost_contact()
}

/// The buttons of the actions that the platform can do; never none.
pub(crate) fn buttons(
    actions: &[Action],
    platform: &Platform,
    language: Language,
    label: impl Fn(Action) -> &'static str,
) -> Vec<Button> {
    let texts = language.texts();
    let button = |action: Action| Button {
        action,
        label: texts.text(label(action)),
        short: texts.attribute(label(action), "short", &[]),
    };
    platform.offered(actions).into_iter().map(button).collect()
}
