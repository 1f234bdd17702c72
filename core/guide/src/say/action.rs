use crate::case::{Action, Case, Task};

impl Action {
    /// The message of the button.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::ShowGuide => "action-show-guide",
            Self::ReadAgain => "action-read-again",
            Self::OtherCard => "action-other-card",
            Self::SelfCheck => "action-self-check",
            Self::NfcSettings => "action-nfc-settings",
            Self::ClockSettings => "action-clock-settings",
            Self::ByHand => "action-by-hand",
            Self::EnterAgain => "action-enter-again",
            Self::Forgotten => "action-forgotten",
            Self::HowToReset => "action-how-to-reset",
            Self::CopyDetails => "action-copy-details",
        }
    }
}

impl Case<'_> {
    /// The message of a button below this answer: «nothing to do now» is not followed by «see what to do».
    #[must_use]
    pub fn label(&self, action: Action) -> &'static str {
        if action == Action::ShowGuide && matches!(self.task(), Task::Wait | Task::WaitForCard) {
            "action-show-guide-later"
        } else {
            action.label()
        }
    }
}
