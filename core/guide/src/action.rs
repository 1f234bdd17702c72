//! The next thing to do, as a button: which one stands below an answer or a failure (screens.md, "Failures").

use kigen_card::{Item, Token};

use crate::failure::{Failure, Unreadable};
use crate::verdict::Verdict;

macro_rules! actions {
    ($($(#[$doc:meta])* $variant:ident $name:literal $message:literal,)+) => {
        /// What a button does.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action { $($(#[$doc])* $variant,)+ }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name across the bindings.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The message of the button.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => $message),+ }
            }
        }
    };
}

actions! {
    /// Go on to the guide.
    ShowGuide "show-guide" "action-show-guide",
    /// Hold the same card again.
    ReadAgain "read-again" "action-read-again",
    /// Hold another card.
    OtherCard "other-card" "action-other-card",
    /// Find out what does not work.
    SelfCheck "self-check" "action-self-check",
    /// Turn NFC on, where the platform has its switch.
    NfcSettings "nfc-settings" "action-nfc-settings",
    /// Set the date, where the platform has it.
    ClockSettings "clock-settings" "action-clock-settings",
    /// Type the dates instead.
    ByHand "by-hand" "action-by-hand",
    /// Enter the password again.
    EnterAgain "enter-again" "action-enter-again",
    /// The password is not known: how it is set anew.
    Forgotten "forgotten" "action-forgotten",
    /// How a locked password is set anew.
    HowToReset "how-to-reset" "action-how-to-reset",
    /// Copy what support needs: no personal data.
    CopyDetails "copy-details" "action-copy-details",
}

/// What the shell that shows a button can do: an action that it lacks is never offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform {
    /// The actions that lead somewhere.
    pub actions: Vec<Action>,
}

impl Platform {
    /// A platform with these actions.
    #[must_use]
    pub fn of(actions: &[Action]) -> Self {
        Self { actions: actions.to_vec() }
    }

    /// A platform with every action.
    #[must_use]
    pub fn whole() -> Self {
        Self::of(Action::ALL)
    }

    /// Whether an action leads somewhere.
    #[must_use]
    pub fn can(&self, action: Action) -> bool {
        self.actions.contains(&action)
    }

    /// The wanted actions that lead somewhere, in their order. Where none does, reading again is offered: every shell reads
    /// cards, and nobody is left without a button.
    #[must_use]
    pub fn offered(&self, wanted: &[Action]) -> Vec<Action> {
        let found: Vec<Action> = wanted.iter().copied().filter(|action| self.can(*action)).collect();
        if found.is_empty() { vec![Action::ReadAgain] } else { found }
    }
}

impl Verdict {
    /// The button below the answer.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::NotYet
            | Self::Open
            | Self::ExpiredInGrace
            | Self::Expired
            | Self::CardBoundLater
            | Self::CardBoundOpen
            | Self::CardExpired
            | Self::NoCertificate => Action::ShowGuide,
            Self::NotThisCard => Action::OtherCard,
            Self::Incomplete => Action::ReadAgain,
            Self::ClockDoubtful => Action::ClockSettings,
        }
    }
}

/// The second button below an answer: what a phone's certificates or an old 住民基本台帳カード need is in the guide, though no
/// date of theirs is told.
#[must_use]
pub const fn further_action(token: &Item<Token>) -> Option<Action> {
    if matches!(token, Item::Read(Token::AndroidPhone | Token::Iphone | Token::JukiCard)) {
        Some(Action::ShowGuide)
    } else {
        None
    }
}

impl Failure {
    /// The buttons below a failure, the one to take first.
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
            // Another tap reads the same dates: those on the card's face are what is left.
            Self::UnreadableContent(Unreadable::Dates) => &[Action::ByHand, Action::SelfCheck],
            Self::UnreadableContent(Unreadable::Empty | Unreadable::CutShort | Unreadable::Malformed) => {
                &[Action::ReadAgain, Action::SelfCheck]
            }
            Self::NotPermitted => &[Action::SelfCheck],
            Self::NoNfc => &[Action::ByHand],
            Self::NfcOff => &[Action::NfcSettings],
            Self::OtherTechnology { .. } => &[Action::OtherCard],
            Self::PinShape(_) => &[Action::EnterAgain],
            Self::PinIncorrect { tries_left: 2.. } => &[Action::EnterAgain, Action::Forgotten],
            // The next wrong one locks it: who is not sure stops here.
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
