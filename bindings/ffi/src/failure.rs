use kigen_guide::{Action, Failure, Platform, Tone};

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
    let texts = language.texts();
    let button = |action: Action| Button {
        action,
        label: texts.text(action.label()),
        short: texts.attribute(action.label(), "short", &[]),
    };
    platform.offered(actions).into_iter().map(button).collect()
}
