//! Every point that public sources leave open about the card, as a named option (card-protocol.md §16).
//!
//! A test names the options it relies on; a reader must work under every value. The default of an open point is a choice,
//! not a fact.

mod error;
mod table;
mod value;

pub use error::OptionError;
pub use table::{ALL, Options};
pub use value::{
    AbsentSignatureQuery, AbsentSignatureRead, AtrChoice, CertificateFiller, Chaining, Expired, FailedSelect, Fci,
    Interface, IsdObjects, Latency, LockedQuery, LockedVerify, LoseTag, MaxFrame, NotAPin, PhoneAuthenticationRead,
    Presence, QueryWhenVerified, ReadAtEof, ReadInternal, ShortId, SimulatedToken, Switch, SwitchOffByDefault,
    WrongCard, WrongLengthPin, WrongVerifyWhileVerified,
};
