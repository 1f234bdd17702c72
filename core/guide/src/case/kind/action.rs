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
    /// Find out what does not work.
    SelfCheck "self-check",
    /// Turn NFC on, where the platform has its switch.
    NfcSettings "nfc-settings",
    /// Set the date, where the platform has it.
    ClockSettings "clock-settings",
    /// Type the dates instead.
    ByHand "by-hand",
    /// Enter the password again.
    EnterAgain "enter-again",
    /// The password is not known: how it is set anew.
    Forgotten "forgotten",
    /// How a locked password is set anew.
    HowToReset "how-to-reset",
    /// Copy what support needs: no personal data.
    CopyDetails "copy-details",
}
