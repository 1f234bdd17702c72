use super::error::OptionError;
use super::value::*;

/// One row per option: its doc, name and type. The type has the values, the default first.
macro_rules! options {
    ($($(#[$doc:meta])+ $field:ident $(as $name:literal)?: $value:ty,)+) => {
        /// How a simulated card behaves where real cards are not known to agree; the default is the first value of each row.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Options {
            $($(#[$doc])+ pub $field: $value,)+
        }

        /// Every option with values to try it under, the default first: a row of card-protocol.md §16 each.
        ///
        /// Rows that take a number, a status word or a list show samples; all others are complete.
        pub const ALL: &[(&str, &[&str])] = &[$((name!($field $($name)?), <$value>::SAMPLES),)+];

        impl Options {
            /// Sets one option by its name and value, both written as in card-protocol.md §16.
            ///
            /// ```
            /// let mut options = kigen_simulator::Options::default();
            /// options.set("read_at_eof", "6282").unwrap();
            /// assert!(options.set("read_at_eof", "9000").is_err());
            /// ```
            ///
            /// # Errors
            /// [`OptionError`], which names what would have been allowed; the options are then unchanged.
            pub fn set(&mut self, name: &str, value: &str) -> Result<(), OptionError> {
                $(if name == name!($field $($name)?) {
                    return put(name!($field $($name)?), value, &mut self.$field);
                })+
                Err(OptionError::UnknownName {
                    name: name.to_owned(),
                    allowed: ALL.iter().map(|(name, _)| *name).collect(),
                })
            }
        }
    };
}

/// An option has the name of its field, unless its name has capital letters.
macro_rules! name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

options! {
    /// READ BINARY with the offset equal to the size.
    read_at_eof: ReadAtEof,
    /// Extended length on READ BINARY; off is `6700`.
    extended_le: Switch,
    /// READ BINARY by short id.
    sfi_read: ShortId,
    /// READ RECORD by short id.
    sfi_record: ShortId,
    /// VERIFY by short id, with and without a body.
    sfi_verify: ShortId,
    /// The empty VERIFY for a PIN that is verified already.
    query_when_verified: QueryWhenVerified,
    /// The empty VERIFY on a file that is no PIN.
    query_on_non_pin_ef: NotAPin,
    /// VERIFY with a body on EF 000A, or on any other file that is no PIN.
    verify_on_000a as "verify_on_000A": NotAPin,
    /// VERIFY with a body on a locked PIN.
    locked_verify: LockedVerify,
    /// The empty VERIFY on a locked PIN.
    locked_query: LockedQuery,
    /// VERIFY with a body whose length no PIN of that kind can have.
    wrong_length_pin: WrongLengthPin,
    /// A failed VERIFY while that PIN is verified.
    wrong_verify_while_verified: WrongVerifyWhileVerified,
    /// READ BINARY on EF 0017, 0018, 001A, 001B.
    read_internal_ef: ReadInternal,
    /// Whether a refused SELECT of a file keeps the current file.
    failed_select_ef: FailedSelect,
    /// SELECT by the beginning of an application's name.
    partial_aid: Switch,
    /// What SELECT by name with P2=00 gives.
    fci: Fci,
    /// Whether the first command after power-on gets `6F00`.
    first_command_6f00 as "first_command_6F00": SwitchOffByDefault,
    /// Bytes of `FF` after the DER of each certificate file.
    cert_filler: CertificateFiller,
    /// `61xx` or `6Cxx` instead of data at once.
    chaining: Chaining,
    /// Which kind of token the card claims to be.
    token: SimulatedToken,
    /// READ BINARY on EF 000A of an Android phone before its PIN.
    phone_000a_unverified as "phone_000A_unverified": PhoneAuthenticationRead,
    /// The common application on a phone.
    phone_common_ap: Presence<false>,
    /// EF 0008 on a phone.
    phone_ef0008: Presence<false>,
    /// The signature certificate.
    sign_cert: Presence<true>,
    /// READ BINARY on EF 0001 when there is no signature certificate.
    absent_sign_read: AbsentSignatureRead,
    /// The empty VERIFY on EF 001B when there is no signature certificate.
    absent_sign_query: AbsentSignatureQuery,
    /// The common application.
    common_ap: Presence<true>,
    /// EF 0006, token information.
    ef0006: Presence<true>,
    /// EF 0008, availability of the certificates.
    ef0008: Presence<true>,
    /// The data objects of the issuer domain.
    isd_objects: IsdObjects,
    /// Signing after notAfter; the card's day is [`crate::SimulatedCard::set_day`], as a card has no clock.
    expired: Expired,
    /// Contactless or contact: decides the ATR.
    interface: Interface,
    /// An ATR to use instead.
    atr: AtrChoice,
    /// The longest command or answer, in bytes, that the link carries; a longer one fails as a transport error.
    max_frame: MaxFrame,
    /// Milliseconds that the card takes over each command; counted, and slept only by `kigen demo serve`.
    latency: Latency,
    /// At which command of a contact the card leaves the field.
    lose_tag: LoseTag,
    /// Something that does not speak ISO 7816, or another kind of card.
    wrong_card: WrongCard,
}

fn put<V: OptionValue>(name: &'static str, value: &str, place: &mut V) -> Result<(), OptionError> {
    *place = V::parse(value).ok_or_else(|| OptionError::UnknownValue {
        name,
        value: value.to_owned(),
        allowed: V::ALLOWED,
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_the_table_is_taken_and_the_first_is_the_default() {
        for (name, values) in ALL {
            for (index, value) in values.iter().enumerate() {
                let mut options = Options::default();
                assert_eq!(options.set(name, value), Ok(()), "{name} = {value}");
                assert_eq!(options == Options::default(), index == 0, "{name} = {value}");
            }
        }
    }

    #[test]
    fn a_wrong_name_or_value_says_what_is_allowed_and_changes_nothing() {
        let mut options = Options::default();
        let error = options.set("read_at_eof", "9000").unwrap_err();
        let allowed: &[&str] = &["6B00", "empty_9000", "6282"];
        assert_eq!(error, OptionError::UnknownValue { name: "read_at_eof", value: "9000".into(), allowed });
        let Err(OptionError::UnknownName { name, allowed }) = options.set("read_at_end", "6B00") else { panic!() };
        assert_eq!((name.as_str(), allowed.len(), allowed[0]), ("read_at_end", 37, "read_at_eof"));
        assert_eq!(options, Options::default());
    }

    #[test]
    fn numbers_and_brackets_are_read_strictly() {
        for (name, value) in [
            ("cert_filler", "-1"),
            ("cert_filler", "+1"),
            ("cert_filler", "16385"),
            ("cert_filler", ""),
            ("latency", "1.5"),
            ("max_frame", "0x100"),
            ("lose_tag", "before(0)"),
            ("lose_tag", "before()"),
            ("lose_tag", "before(3"),
            ("lose_tag", "during(3)"),
            ("wrong_card", "other_iso(6A8)"),
            ("wrong_card", "other_iso(6A8200)"),
            ("wrong_card", "other_iso"),
            ("isd_objects", "F2,F0"),
            ("atr", "3B"),
            ("atr", "3B8"),
        ] {
            assert!(Options::default().set(name, value).is_err(), "{name} = {value}");
        }
    }
}
