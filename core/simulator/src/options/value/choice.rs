use super::OptionValue;

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $variant:ident = $text:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            $($(#[$value_doc])* $variant,)+
        }

        impl OptionValue for $name {
            const ALLOWED: &'static [&'static str] = &[$($text),+];

            fn parse(text: &str) -> Option<$name> {
                match text {
                    $($text => Some($name::$variant),)+
                    _ => None,
                }
            }
        }
    )+};
}

choices! {
    /// On unless switched off.
    Switch {
        /// `on`
        #[default]
        On = "on",
        /// `off`
        Off = "off",
    }
    /// Off unless switched on.
    SwitchOffByDefault {
        /// `off`
        #[default]
        Off = "off",
        /// `on`
        On = "on",
    }
    /// Answer to READ BINARY exactly at the end of the file (open).
    ReadAtEof {
        /// `6B00`, wrong offset.
        #[default]
        WrongOffset = "6B00",
        /// `9000` without data.
        Empty = "empty_9000",
        /// `6282`, end of file reached.
        Warning = "6282",
    }
    /// Whether a command may name its file by short id.
    ShortId {
        /// It may.
        #[default]
        On = "on",
        /// `6A86`, wrong P1P2.
        WrongParameters = "6A86",
        /// `6A82`, no such file.
        NotFound = "6A82",
    }
    /// Answer to the empty VERIFY when the PIN is verified (open).
    QueryWhenVerified {
        /// `63Cx`, the count.
        #[default]
        Count = "63Cx",
        /// `9000`, count unknown.
        Verified = "9000",
    }
    /// Answer to VERIFY on a file that is no PIN (open).
    NotAPin {
        /// `6A88`
        #[default]
        NotSet = "6A88",
        /// `6985`
        Conditions = "6985",
        /// `6981`
        WrongType = "6981",
    }
    /// Answer to VERIFY with a body on a locked PIN.
    LockedVerify {
        /// `6984`, measured once.
        #[default]
        ReferencedLocked = "6984",
        /// `6983`: in four programs, never observed.
        Blocked = "6983",
    }
    /// Answer to the empty VERIFY on a locked PIN.
    LockedQuery {
        /// `63C0`
        #[default]
        NoTries = "63C0",
        /// `6984`
        ReferencedLocked = "6984",
        /// `6983`
        Blocked = "6983",
    }
    /// What a PIN of an impossible length costs (open).
    WrongLengthPin {
        /// One try, like any wrong PIN.
        #[default]
        Decrement = "decrement",
        /// `6700` and no try.
        NoCost = "6700_no_cost",
    }
    /// What a wrong PIN does to the verified state (open).
    WrongVerifyWhileVerified {
        /// The state is cleared.
        #[default]
        Clears = "clears",
        /// The state is kept.
        Keeps = "keeps",
    }
    /// Answer to READ BINARY on a key or a PIN.
    ReadInternal {
        /// `6981`, measured on another key file.
        #[default]
        WrongType = "6981",
        /// `6982`
        NotAuthorised = "6982",
        /// `6986`
        NoCurrentFile = "6986",
    }
    /// What a refused SELECT does to the current file (open).
    FailedSelect {
        /// The current file stays current.
        #[default]
        KeepsCurrent = "keeps_current",
        /// No file is current afterwards.
        ClearsCurrent = "clears_current",
    }
    /// Answer data of SELECT by name with P2=00.
    Fci {
        /// `6F` with `84` and the application's name.
        #[default]
        Minimal = "minimal",
        /// No data.
        None = "none",
    }
    /// How data reach the reader (never observed, tolerated by several readers).
    Chaining {
        /// At once.
        #[default]
        Off = "off",
        /// `61xx`, then GET RESPONSE.
        GetResponse = "61xx",
        /// `6Cxx` unless Le is the exact length.
        ExactLe = "6Cxx",
    }
    /// The kind of token; anything but `card` writes its label over the first 32 bytes of EF 0006.
    SimulatedToken {
        /// `JPKIAPICCTOKEN2`, a My Number Card.
        #[default]
        Card = "card",
        /// `JPKIAPICCTOKEN`, a 住基カード.
        Juki = "juki",
        /// `JPKIAPGPSETOKEN`; EF 000A needs the authentication PIN.
        Android = "android",
        /// `JPKIAPIOSTOKEN`
        Iphone = "iphone",
    }
    /// Answer to READ BINARY on an Android phone's EF 000A before its PIN (open).
    PhoneAuthenticationRead {
        /// `6982`
        #[default]
        NotAuthorised = "6982",
        /// `6A82`
        NotFound = "6A82",
    }
    /// Answer to READ BINARY on EF 0001 without a signature certificate (open).
    AbsentSignatureRead {
        /// `6A82`; SELECT says the same.
        #[default]
        NotFound = "6A82",
        /// `9000` without data.
        Empty = "empty_9000",
        /// `6982`
        NotAuthorised = "6982",
    }
    /// Answer to the empty VERIFY on EF 001B without a signature certificate (open).
    AbsentSignatureQuery {
        /// `63C5`: a PIN that nobody knows, with a retry counter.
        #[default]
        FiveTries = "63C5",
        /// `63C0`
        NoTries = "63C0",
        /// `6984`
        ReferencedLocked = "6984",
        /// `6A82`; SELECT says the same.
        NotFound = "6A82",
        /// `6A88`
        NotSet = "6A88",
    }
    /// Signing after notAfter (inferred: a card has no clock).
    Expired {
        /// It works.
        #[default]
        Works = "works",
        /// `6985`
        Refused = "6985",
    }
    /// The interface of the reader, which decides the ATR.
    Interface {
        /// ISO 14443 type B; the reader constructs the ATR from the ATQB.
        #[default]
        Contactless = "contactless",
        /// Contacts; the chip's own ATR.
        Contact = "contact",
    }
}

/// Whether something is present; the parameter is the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence<const BY_DEFAULT: bool> {
    /// `present`
    Present,
    /// `absent`
    Absent,
}

impl<const BY_DEFAULT: bool> Presence<BY_DEFAULT> {
    /// True for `present`.
    pub fn is_present(self) -> bool {
        match self {
            Presence::Present => true,
            Presence::Absent => false,
        }
    }
}

impl<const BY_DEFAULT: bool> Default for Presence<BY_DEFAULT> {
    fn default() -> Self {
        if BY_DEFAULT { Presence::Present } else { Presence::Absent }
    }
}

impl<const BY_DEFAULT: bool> OptionValue for Presence<BY_DEFAULT> {
    const ALLOWED: &'static [&'static str] = if BY_DEFAULT { &["present", "absent"] } else { &["absent", "present"] };

    fn parse(text: &str) -> Option<Self> {
        match text {
            "present" => Some(Presence::Present),
            "absent" => Some(Presence::Absent),
            _ => None,
        }
    }
}
