//! The next thing to do, as a button: which one stands below an answer or a failure (screens.md, "Failures").

use kigen_card::{ContentError, Item, Token};

use crate::failure::Failure;
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
            Self::Transport(_)
            | Self::SeveralCards
            | Self::ReaderBusy
            | Self::NoCard
            | Self::NoCardSeen
            | Self::PinNotSent => &[Action::ReadAgain],
            Self::Refused(_) => &[Action::ReadAgain, Action::SelfCheck],
            // Another tap reads the same dates: those on the card's face are what is left.
            Self::Content(ContentError::NoSuchDate | ContentError::DatesReversed) => {
                &[Action::ByHand, Action::SelfCheck]
            }
            Self::Content(
                ContentError::Empty
                | ContentError::Truncated { .. }
                | ContentError::MalformedResponse { .. }
                | ContentError::TooLong { .. }
                | ContentError::TrailingBytes { .. }
                | ContentError::NotACertificate { .. }
                | ContentError::UnknownRecord,
            ) => &[Action::ReadAgain, Action::SelfCheck],
            Self::NotPermitted => &[Action::SelfCheck],
            Self::NoReaderService
            | Self::NoReader
            | Self::NoSuchReader { .. }
            | Self::BuiltWithoutPcsc
            | Self::NoNfc => &[Action::ByHand],
            Self::NfcOff => &[Action::NfcSettings],
            Self::OtherTechnology { .. } => &[Action::OtherCard],
            Self::PinShape(_) | Self::LostAfterPin => &[Action::EnterAgain],
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
    use super::*;

    #[test]
    fn unreadable_contents_are_read_again_but_wrong_dates_are_typed() {
        let actions = |content| Failure::Content(content).actions();
        for dates in [ContentError::NoSuchDate, ContentError::DatesReversed] {
            assert_eq!(actions(dates), [Action::ByHand, Action::SelfCheck]);
        }
        let short = ContentError::Truncated { read: 1, needed: 2 };
        for other in [ContentError::Empty, short, ContentError::UnknownRecord] {
            assert_eq!(actions(other), [Action::ReadAgain, Action::SelfCheck]);
        }
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
