use kigen_guide::{Action, Failure, Platform, Tone};

use crate::vocabulary::Language;

/// A button: what it does, and its words.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Button {
    /// What it does: always something that the platform can do.
    pub action: Action,
    /// Its words.
    pub label: String,
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
    /// What to do.
    pub todo: String,
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
        said: text.said,
        todo: text.todo,
        buttons: buttons(failure.actions(), &platform, language),
    }
}

/// The buttons of the actions that the platform can do; never none.
pub(crate) fn buttons(actions: &[Action], platform: &Platform, language: Language) -> Vec<Button> {
    let button = |action: Action| Button { action, label: language.texts().text(action.label()) };
    platform.offered(actions).into_iter().map(button).collect()
}
