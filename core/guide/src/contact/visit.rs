//! What a password's visit came to, as failures. `shell` is why a contact could not be opened, as the shell knows it.

use kigen_card::Item;
use kigen_card::reading::PasswordReading;
use kigen_card::visit::{End, News, Obstacle, Stage};

use super::failure::Failure;

impl Failure {
    /// Why a contact did not do its part.
    #[must_use]
    pub fn of_obstacle(obstacle: &Obstacle, shell: Option<&Self>) -> Self {
        match obstacle {
            Obstacle::Transport(failure) => Self::from(failure.clone()),
            Obstacle::OtherCard => Self::OtherCardNow,
            Obstacle::NotOpened => shell.cloned().unwrap_or(Self::Internal),
        }
    }

    /// Why the contact that led to this stage did not bring what it was for.
    #[must_use]
    pub fn of_contact(stage: &Stage, told: &PasswordReading, shell: Option<&Self>) -> Option<Self> {
        let of_obstacle = |obstacle| Self::of_obstacle(obstacle, shell);
        match stage {
            Stage::HoldCard { obstacle, .. } => obstacle.as_ref().map(of_obstacle),
            Stage::OutcomeUnknown { obstacle } => Some(obstacle.as_ref().map_or(Self::OutcomeUnknown, of_obstacle)),
            Stage::Consent { .. } => Some(Self::LastTryRefused),
            Stage::Ended(end) => Some(Self::from(end)),
            // Back at the field: its tries were asked and told, or the person left before anything was sent.
            Stage::Entering { .. } => (told.signature != Item::NeedsPin).then_some(Self::PinNotSent),
            Stage::Reading { .. } | Stage::CheckingTries | Stage::DateRead => None,
        }
    }

    /// Why a password that was sent brought no date.
    #[must_use]
    pub fn of_news(news: &News) -> Option<Self> {
        match news {
            News::DateRead => None,
            News::OutcomeUnknown => Some(Self::OutcomeUnknown),
            News::Ended(end) => Some(Self::from(end)),
        }
    }
}

impl From<&End> for Failure {
    fn from(end: &End) -> Self {
        match end {
            End::Wrong(left) => Self::PinIncorrect { tries_left: left.0 },
            End::Locked => Self::PinLocked,
            End::LostAfterVerify => Self::LostAfterPin,
            End::Refused(status) => Self::Refused(*status),
            End::Unreadable(content) => Self::from(content),
            End::IssuerUnknown | End::NotSent => Self::PinNotSent,
        }
    }
}
