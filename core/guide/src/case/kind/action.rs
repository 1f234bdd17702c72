//! The next thing to do, as a button (screens.md, "Failures").

macro_rules! actions {
    ($($(#[$doc:meta])* $variant:ident $name:literal,)+) => {
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
        }
    };
}

actions! {
    /// Go on to the guide.
    ShowGuide "show-guide",
    /// Hold the same card again.
    ReadAgain "read-again",
    /// Hold another card.
    OtherCard "other-card",
    /// Find out what fails.
    SelfCheck "self-check",
    /// Turn NFC on, on platforms with such a switch.
    NfcSettings "nfc-settings",
    /// Set the date, on platforms with such a setting.
    ClockSettings "clock-settings",
    /// Type the dates instead.
    ByHand "by-hand",
    /// Enter the password again.
    EnterAgain "enter-again",
    /// The password is not known: show how to reset it.
    Forgotten "forgotten",
    /// Show how to reset a locked password.
    HowToReset "how-to-reset",
    /// Copy what support needs; contains no personal data.
    CopyDetails "copy-details",
}
