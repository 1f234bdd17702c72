use super::Options;
use super::value::OptionValue;

/// Why an option cannot be set: its name is not in the table, or its value is none of the row's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OptionError {
    /// No row of card-protocol.md §16 has this name.
    #[error("no option is called {name}")]
    UnknownName {
        /// What was asked for.
        name: String,
        /// Every name there is.
        allowed: Vec<&'static str>,
    },
    /// The row does not have this value.
    #[error("option {name} cannot be {value}")]
    UnknownValue {
        /// The option.
        name: &'static str,
        /// What was asked for.
        value: String,
        /// What the option can be, the default first.
        allowed: &'static [&'static str],
    },
}

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
        match name {
            "read_at_eof" => put("read_at_eof", value, &mut self.read_at_eof),
            "extended_le" => put("extended_le", value, &mut self.extended_le),
            "sfi_read" => put("sfi_read", value, &mut self.sfi_read),
            "sfi_record" => put("sfi_record", value, &mut self.sfi_record),
            "sfi_verify" => put("sfi_verify", value, &mut self.sfi_verify),
            "query_when_verified" => put("query_when_verified", value, &mut self.query_when_verified),
            "query_on_non_pin_ef" => put("query_on_non_pin_ef", value, &mut self.query_on_non_pin_ef),
            "verify_on_000A" => put("verify_on_000A", value, &mut self.verify_on_000a),
            "locked_verify" => put("locked_verify", value, &mut self.locked_verify),
            "locked_query" => put("locked_query", value, &mut self.locked_query),
            "wrong_length_pin" => put("wrong_length_pin", value, &mut self.wrong_length_pin),
            "wrong_verify_while_verified" => {
                put("wrong_verify_while_verified", value, &mut self.wrong_verify_while_verified)
            }
            "read_internal_ef" => put("read_internal_ef", value, &mut self.read_internal_ef),
            "failed_select_ef" => put("failed_select_ef", value, &mut self.failed_select_ef),
            "partial_aid" => put("partial_aid", value, &mut self.partial_aid),
            "fci" => put("fci", value, &mut self.fci),
            "first_command_6F00" => put("first_command_6F00", value, &mut self.first_command_6f00),
            "cert_filler" => put("cert_filler", value, &mut self.cert_filler),
            "chaining" => put("chaining", value, &mut self.chaining),
            "token" => put("token", value, &mut self.token),
            "phone_000A_unverified" => put("phone_000A_unverified", value, &mut self.phone_000a_unverified),
            "phone_common_ap" => put("phone_common_ap", value, &mut self.phone_common_ap),
            "phone_ef0008" => put("phone_ef0008", value, &mut self.phone_ef0008),
            "sign_cert" => put("sign_cert", value, &mut self.sign_cert),
            "absent_sign_read" => put("absent_sign_read", value, &mut self.absent_sign_read),
            "absent_sign_query" => put("absent_sign_query", value, &mut self.absent_sign_query),
            "common_ap" => put("common_ap", value, &mut self.common_ap),
            "ef0006" => put("ef0006", value, &mut self.ef0006),
            "ef0008" => put("ef0008", value, &mut self.ef0008),
            "isd_objects" => put("isd_objects", value, &mut self.isd_objects),
            "expired" => put("expired", value, &mut self.expired),
            "interface" => put("interface", value, &mut self.interface),
            "atr" => put("atr", value, &mut self.atr),
            "max_frame" => put("max_frame", value, &mut self.max_frame),
            "latency" => put("latency", value, &mut self.latency),
            "lose_tag" => put("lose_tag", value, &mut self.lose_tag),
            "wrong_card" => put("wrong_card", value, &mut self.wrong_card),
            _ => Err(OptionError::UnknownName {
                name: name.to_owned(),
                allowed: super::ALL.iter().map(|(name, _)| *name).collect(),
            }),
        }
    }
}

fn put<V: OptionValue>(name: &'static str, value: &str, place: &mut V) -> Result<(), OptionError> {
    *place = V::parse(value).ok_or_else(|| OptionError::UnknownValue {
        name,
        value: value.to_owned(),
        allowed: V::ALLOWED,
    })?;
    Ok(())
}
