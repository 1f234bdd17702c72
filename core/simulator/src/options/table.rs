/// Every option with values to try it under, the default first: a row of card-protocol.md §16 each.
///
/// Rows that take a number, a status word or a list show samples; all others are complete.
pub const ALL: &[(&str, &[&str])] = &[
    ("read_at_eof", &["6B00", "empty_9000", "6282"]),
    ("extended_le", &["on", "off"]),
    ("sfi_read", &["on", "6A86", "6A82"]),
    ("sfi_record", &["on", "6A86", "6A82"]),
    ("sfi_verify", &["on", "6A86", "6A82"]),
    ("query_when_verified", &["63Cx", "9000"]),
    ("query_on_non_pin_ef", &["6A88", "6985", "6981"]),
    ("verify_on_000A", &["6A88", "6985", "6981"]),
    ("locked_verify", &["6984", "6983"]),
    ("locked_query", &["63C0", "6984", "6983"]),
    ("wrong_length_pin", &["decrement", "6700_no_cost"]),
    ("wrong_verify_while_verified", &["clears", "keeps"]),
    ("read_internal_ef", &["6981", "6982", "6986"]),
    ("failed_select_ef", &["keeps_current", "clears_current"]),
    ("partial_aid", &["on", "off"]),
    ("fci", &["minimal", "none"]),
    ("first_command_6F00", &["off", "on"]),
    ("cert_filler", &["0", "1", "300"]),
    ("chaining", &["off", "61xx", "6Cxx"]),
    ("token", &["card", "juki", "android", "iphone"]),
    ("phone_000A_unverified", &["6982", "6A82"]),
    ("phone_common_ap", &["absent", "present"]),
    ("phone_ef0008", &["absent", "present"]),
    ("sign_cert", &["present", "absent"]),
    ("absent_sign_read", &["6A82", "empty_9000", "6982"]),
    ("absent_sign_query", &["63C5", "63C0", "6984", "6A82", "6A88"]),
    ("common_ap", &["present", "absent"]),
    ("ef0006", &["present", "absent"]),
    ("ef0008", &["present", "absent"]),
    ("isd_objects", &["F2 F0 45", "F2 F0", "F2 45", "F0 45", "F2", "F0", "45", ""]),
    ("expired", &["works", "6985"]),
    ("interface", &["contactless", "contact"]),
    (
        "atr",
        &[
            "default",
            "3B888001000041E0B381A1003B",
            "3B888001004B51FF0081D100BC",
            "3B888001004B51FFB381D1000F",
            "3BDA13FF8131FB468012392F31C173C601C03B",
            "3BC5FF8131FB458073C6010000",
            "3BF59100FF918171FE400042000100D1D6",
            "3BF59100FF918171FE4000420001B3A115",
        ],
    ),
    ("max_frame", &["unlimited", "261", "64"]),
    ("latency", &["0", "50"]),
    ("lose_tag", &["none", "before(1)", "after(1)", "before(6)", "after(6)", "before(8)", "after(8)"]),
    ("wrong_card", &["none", "no_iso", "other_iso(6A82)", "other_iso(6D00)", "other_iso(6E00)", "other_iso(6999)"]),
];

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::options::{OptionError, Options};

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
