use super::failure::{Failure, Unreadable};
use crate::case::Action;

impl Failure {
    /// The buttons below a failure, the best first.
    #[must_use]
    pub const fn actions(&self) -> &'static [Action] {
        match self {
            Self::CardLost
            | Self::TimedOut
            | Self::Transport { .. }
            | Self::SeveralCards
            | Self::NoCardSeen
            | Self::PinNotSent => &[Action::ReadAgain],
            Self::Refused(_) => &[Action::ReadAgain, Action::SelfCheck],
            // Another tap reads the same dates: only those on the card's face remain.
            Self::UnreadableContent(Unreadable::Dates) => &[Action::ByHand, Action::SelfCheck],
            Self::UnreadableContent(Unreadable::Empty | Unreadable::CutShort | Unreadable::Malformed) => {
                &[Action::ReadAgain, Action::SelfCheck]
            }
            Self::NotPermitted => &[Action::SelfCheck],
            Self::NoNfc => &[Action::ByHand],
            Self::NfcOff | Self::NfcSilent => &[Action::NfcSettings],
            Self::OtherTechnology { .. } => &[Action::OtherCard],
            Self::PinShape(_) | Self::LostAfterPin => &[Action::EnterAgain],
            Self::PinIncorrect { tries_left: 2.. } => &[Action::EnterAgain, Action::Forgotten],
            // The next wrong entry locks it: anyone unsure must stop here.
            Self::PinIncorrect { tries_left: 1 } => &[Action::Forgotten, Action::EnterAgain],
            Self::PinIncorrect { tries_left: 0 } | Self::PinLocked | Self::LastTryRefused => &[Action::HowToReset],
            Self::OutcomeUnknown | Self::OtherCardNow => &[Action::ReadAgain],
            Self::Internal => &[Action::ReadAgain, Action::CopyDetails],
        }
    }
}

#[cfg(test)]
mod tests {
    use kigen_card::ContentError;

    use super::*;
    use crate::case::Platform;

    #[test]
    fn unreadable_contents_are_read_again_but_wrong_dates_are_typed() {
        let actions = |content: ContentError| Failure::from(&content).actions();
        for dates in [ContentError::NoSuchDate, ContentError::DatesReversed] {
            assert_eq!(actions(dates), [Action::ByHand, Action::SelfCheck]);
        }
        let short = ContentError::Truncated { read: 1, needed: 2 };
        for other in [ContentError::Empty, short, ContentError::UnknownRecord] {
            assert_eq!(actions(other), [Action::ReadAgain, Action::SelfCheck]);
        }
    }

    #[test]
    fn a_platform_is_offered_what_it_can_do_and_never_nothing() {
        let platform = Platform::of(&[Action::ReadAgain, Action::SelfCheck]);
        assert_eq!(platform.offered(&[Action::ByHand, Action::SelfCheck]), [Action::SelfCheck]);
        assert_eq!(platform.offered(Failure::NoNfc.actions()), [Action::ReadAgain]);
        assert_eq!(Platform::whole().offered(Failure::NoNfc.actions()), [Action::ByHand]);
    }

    #[test]
    fn a_wrong_password_can_be_given_up_and_with_one_try_left_that_comes_first() {
        let actions = |tries_left| Failure::PinIncorrect { tries_left }.actions();
        for tries_left in 2..=5 {
            assert_eq!(actions(tries_left), [Action::EnterAgain, Action::Forgotten], "{tries_left}");
        }
        assert_eq!(actions(1), [Action::Forgotten, Action::EnterAgain]);
        assert_eq!(actions(0), [Action::HowToReset]);
    }
}
