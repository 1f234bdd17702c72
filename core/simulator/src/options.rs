//! Everything that public sources leave open about the card, as named options (card-protocol.md §16).
//!
//! A test names the options it relies on; a reader must behave under every value. The default of an open point is a
//! choice, not a fact.

mod set;
mod table;
mod value;

pub use set::OptionError;
pub use table::ALL;
pub use value::{
    AbsentSignatureQuery, AbsentSignatureRead, AtrChoice, CertificateFiller, Chaining, Expired, FailedSelect, Fci,
    Interface, IsdObjects, Latency, LockedQuery, LockedVerify, LoseTag, MaxFrame, NotAPin, PhoneAuthenticationRead,
    Presence, QueryWhenVerified, ReadAtEof, ReadInternal, ShortId, SimulatedToken, Switch, SwitchOffByDefault,
    WrongCard, WrongLengthPin, WrongVerifyWhileVerified,
};

/// How a simulated card behaves where real cards are not known to agree; the default is the first value of each row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// READ BINARY with the offset equal to the size.
    pub read_at_eof: ReadAtEof,
    /// Extended length on READ BINARY; off is `6700`.
    pub extended_le: Switch,
    /// READ BINARY by short id.
    pub sfi_read: ShortId,
    /// READ RECORD by short id.
    pub sfi_record: ShortId,
    /// VERIFY by short id, with and without a body.
    pub sfi_verify: ShortId,
    /// The empty VERIFY for a PIN that is verified already.
    pub query_when_verified: QueryWhenVerified,
    /// The empty VERIFY on a file that is no PIN.
    pub query_on_non_pin_ef: NotAPin,
    /// VERIFY with a body on EF 000A, or on any other file that is no PIN.
    pub verify_on_000a: NotAPin,
    /// VERIFY with a body on a locked PIN.
    pub locked_verify: LockedVerify,
    /// The empty VERIFY on a locked PIN.
    pub locked_query: LockedQuery,
    /// VERIFY with a body whose length no PIN of that kind can have.
    pub wrong_length_pin: WrongLengthPin,
    /// A failed VERIFY while that PIN is verified.
    pub wrong_verify_while_verified: WrongVerifyWhileVerified,
    /// READ BINARY on EF 0017, 0018, 001A, 001B.
    pub read_internal_ef: ReadInternal,
    /// Whether a refused SELECT of a file leaves the current one.
    pub failed_select_ef: FailedSelect,
    /// SELECT by the beginning of an application's name.
    pub partial_aid: Switch,
    /// What SELECT by name with P2=00 gives.
    pub fci: Fci,
    /// `6F00` to the first command after power-on.
    pub first_command_6f00: SwitchOffByDefault,
    /// Bytes of `FF` behind the DER of each certificate file.
    pub cert_filler: CertificateFiller,
    /// `61xx` or `6Cxx` instead of data at once.
    pub chaining: Chaining,
    /// Which kind of token the card claims to be.
    pub token: SimulatedToken,
    /// READ BINARY on EF 000A of an Android phone before its PIN.
    pub phone_000a_unverified: PhoneAuthenticationRead,
    /// The common application on a phone.
    pub phone_common_ap: Presence<false>,
    /// EF 0008 on a phone.
    pub phone_ef0008: Presence<false>,
    /// The signature certificate.
    pub sign_cert: Presence<true>,
    /// READ BINARY on EF 0001 when there is no signature certificate.
    pub absent_sign_read: AbsentSignatureRead,
    /// The empty VERIFY on EF 001B when there is no signature certificate.
    pub absent_sign_query: AbsentSignatureQuery,
    /// The common application.
    pub common_ap: Presence<true>,
    /// EF 0006, token information.
    pub ef0006: Presence<true>,
    /// EF 0008, availability of the certificates.
    pub ef0008: Presence<true>,
    /// The data objects of the issuer domain.
    pub isd_objects: IsdObjects,
    /// Signing after notAfter; the card's day is [`crate::SimulatedCard::set_day`], as a card has no clock.
    pub expired: Expired,
    /// Contactless or contact: decides the ATR.
    pub interface: Interface,
    /// An ATR of one's own choice.
    pub atr: AtrChoice,
    /// The longest command or answer, in bytes, that the link carries; a longer one fails as a transport error.
    pub max_frame: MaxFrame,
    /// Milliseconds that the card takes over each command; counted, never slept.
    pub latency: Latency,
    /// At which command of a contact the card leaves the field.
    pub lose_tag: LoseTag,
    /// No card that speaks ISO 7816, or one of another kind.
    pub wrong_card: WrongCard,
}
