//! Every value of every option of card-protocol.md §16 does what its row says.

use kigen_simulator::options::ALL;
use kigen_simulator::{PinKind, SimulatedCard};

use crate::{COMMON, ISSUER_DOMAIN, JPKI, SUCCESS, query, read_signature, select, select_file, verify, with_options};

/// Sets one option to each of its values and compares the answers to a probe.
fn rows(option: &str, setup: &[(&str, &str)], probe: fn(&mut SimulatedCard) -> Vec<u8>, expected: &[(&str, &[u8])]) {
    let values: Vec<&str> = expected.iter().map(|(value, _)| *value).collect();
    let listed = ALL.iter().find(|(name, _)| *name == option).unwrap().1;
    assert_eq!(values, listed, "{option}: the test has all values in order");
    for (value, answer) in expected {
        let mut card = with_options(&[setup, &[(option, value)]].concat());
        assert_eq!(probe(&mut card), *answer, "{option} = {value}");
    }
}

#[test]
fn reading_at_the_end_of_a_file() {
    let probe = |card: &mut SimulatedCard| card.process(&[0x00, 0xB0, 0x88, 0x03, 0x00]);
    rows("read_at_eof", &[], probe, &[("6B00", &[0x6B, 0x00]), ("empty_9000", &SUCCESS), ("6282", &[0x62, 0x82])]);
}

#[test]
fn extended_length_on_read_binary() {
    let probe = |card: &mut SimulatedCard| card.process(&[0x00, 0xB0, 0x88, 0x00, 0x00, 0x00, 0x00]);
    rows("extended_le", &[], probe, &[("on", &[0x8F, 0x8F, 0x00, 0x90, 0x00]), ("off", &[0x67, 0x00])]);
}

#[test]
fn short_ids() {
    let refused: [(&str, &[u8]); 2] = [("6A86", &[0x6A, 0x86]), ("6A82", &[0x6A, 0x82])];
    let read = |card: &mut SimulatedCard| card.process(&[0x00, 0xB0, 0x88, 0x00, 0x00]);
    rows("sfi_read", &[], read, &[&[("on", &[0x8F, 0x8F, 0x00, 0x90, 0x00][..])], &refused[..]].concat());
    let record = |card: &mut SimulatedCard| {
        select(card, &COMMON);
        card.process(&[0x00, 0xB2, 0x01, 0x0C, 0x00])
    };
    let whole = b"\x01\x1C0000000000000000920120311218\x90\x00";
    rows("sfi_record", &[], record, &[&[("on", &whole[..])], &refused[..]].concat());
    let tries = |card: &mut SimulatedCard| query(card, 0x9B);
    rows("sfi_verify", &[], tries, &[&[("on", &[0x63, 0xC5][..])], &refused[..]].concat());
}

#[test]
fn a_refused_short_id_leaves_the_way_by_select() {
    let mut card = with_options(&[("sfi_read", "6A86"), ("sfi_record", "6A82"), ("sfi_verify", "6A82")]);
    select_file(&mut card, 0x08);
    assert_eq!(card.process(&[0x00, 0xB0, 0x00, 0x00, 0x03]), [0x8F, 0x8F, 0x00, 0x90, 0x00]);
    select_file(&mut card, 0x18);
    assert_eq!(query(&mut card, 0x80), [0x63, 0xC3]);
    assert_eq!(verify(&mut card, 0x98, "0000"), [0x6A, 0x82]);
    assert_eq!(card.tries_left(PinKind::Authentication), Some(3), "a refused VERIFY costs nothing");
}

#[test]
fn the_query_while_verified() {
    let probe = |card: &mut SimulatedCard| {
        verify(card, 0x9B, "ABC123");
        query(card, 0x9B)
    };
    rows("query_when_verified", &[], probe, &[("63Cx", &[0x63, 0xC5]), ("9000", &SUCCESS)]);
}

#[test]
fn verify_on_what_is_no_pin() {
    let answers: [(&str, &[u8]); 3] = [("6A88", &[0x6A, 0x88]), ("6985", &[0x69, 0x85]), ("6981", &[0x69, 0x81])];
    rows("query_on_non_pin_ef", &[], |card| query(card, 0x8A), &answers);
    rows("verify_on_000A", &[], |card| verify(card, 0x8A, "1234"), &answers);
}

#[test]
fn locked_pins() {
    let try_it = |card: &mut SimulatedCard| {
        (0..3).for_each(|_| drop(verify(card, 0x98, "0000")));
        verify(card, 0x98, "1234")
    };
    rows("locked_verify", &[], try_it, &[("6984", &[0x69, 0x84]), ("6983", &[0x69, 0x83])]);
    let ask = |card: &mut SimulatedCard| {
        (0..3).for_each(|_| drop(verify(card, 0x98, "0000")));
        query(card, 0x98)
    };
    rows("locked_query", &[], ask, &[("63C0", &[0x63, 0xC0]), ("6984", &[0x69, 0x84]), ("6983", &[0x69, 0x83])]);
}

#[test]
fn a_pin_of_an_impossible_length() {
    let probe = |card: &mut SimulatedCard| [verify(card, 0x98, "12345"), query(card, 0x98)].concat();
    let expected: &[(&str, &[u8])] =
        &[("decrement", &[0x63, 0xC2, 0x63, 0xC2]), ("6700_no_cost", &[0x67, 0x00, 0x63, 0xC3])];
    rows("wrong_length_pin", &[], probe, expected);
}

#[test]
fn a_wrong_pin_while_verified() {
    let probe = |card: &mut SimulatedCard| {
        verify(card, 0x9B, "ABC123");
        verify(card, 0x9B, "WRONG1");
        read_signature(card).last_chunk::<2>().unwrap().to_vec()
    };
    rows("wrong_verify_while_verified", &[], probe, &[("clears", &[0x69, 0x82]), ("keeps", &SUCCESS)]);
}

#[test]
fn reading_a_key_or_a_pin() {
    for file in [0x97, 0x98, 0x9A, 0x9B] {
        for (value, answer) in [("6981", [0x69, 0x81]), ("6982", [0x69, 0x82]), ("6986", [0x69, 0x86])] {
            let mut card = with_options(&[("read_internal_ef", value)]);
            assert_eq!(card.process(&[0x00, 0xB0, file, 0x00, 0x00]), answer, "{file:02X}");
        }
    }
}

#[test]
fn a_refused_select_of_a_file() {
    let probe = |card: &mut SimulatedCard| {
        select_file(card, 0x08);
        assert_eq!(select_file(card, 0x1D), [0x6A, 0x82]);
        card.process(&[0x00, 0xB0, 0x00, 0x00, 0x03])
    };
    let expected: &[(&str, &[u8])] =
        &[("keeps_current", &[0x8F, 0x8F, 0x00, 0x90, 0x00]), ("clears_current", &[0x69, 0x86])];
    rows("failed_select_ef", &[], probe, expected);
}

#[test]
fn filler_follows_the_certificate_and_is_not_part_of_it() {
    for (value, filler) in [("0", 0), ("1", 1), ("300", 300)] {
        let mut card = with_options(&[("cert_filler", value)]);
        let der = card.contents().files[&0x000A].clone();
        let whole = card.process(&[0x00, 0xB0, 0x8A, 0x00, 0x00, 0x00, 0x00]);
        assert_eq!(whole, [der, vec![0xFF; filler], SUCCESS.to_vec()].concat(), "{value}");
        assert_eq!(card.process(&[0x00, 0xB0, 0x88, 0x00, 0x00]).len(), 5, "no filler elsewhere");
    }
}

#[test]
fn chained_data_come_by_get_response() {
    let mut card = with_options(&[("chaining", "61xx")]);
    assert_eq!(card.process(&[0x00, 0xB0, 0x88, 0x00, 0x00]), [0x61, 0x03]);
    assert_eq!(card.process(&[0x00, 0xC0, 0x00, 0x00, 0x02]), [0x8F, 0x8F, 0x61, 0x01]);
    assert_eq!(card.process(&[0x00, 0xC0, 0x00, 0x00, 0x01]), [0x00, 0x90, 0x00]);
    assert_eq!(card.process(&[0x00, 0xC0, 0x00, 0x00, 0x01]), [0x69, 0x85], "nothing is left");
    card.process(&[0x00, 0xB0, 0x88, 0x00, 0x00]);
    assert_eq!(query(&mut card, 0x98), [0x63, 0xC3]);
    assert_eq!(card.process(&[0x00, 0xC0, 0x00, 0x00, 0x03]), [0x69, 0x85], "another command drops the rest");

    assert_eq!(card.process(&[0x00, 0xB0, 0x8A, 0x00, 0x00, 0x00, 0x00]), [0x61, 0x00], "256 or more");
    let mut whole = Vec::new();
    for _ in 0..8 {
        let mut answer = card.process(&[0x00, 0xC0, 0x00, 0x00, 0x00]);
        let status = answer.split_off(answer.len() - 2);
        whole.extend(answer);
        if status == SUCCESS {
            break;
        }
    }
    assert_eq!(whole, card.contents().files[&0x000A]);
}

#[test]
fn a_wrong_le_may_be_answered_with_the_right_one() {
    let mut card = with_options(&[("chaining", "6Cxx")]);
    assert_eq!(card.process(&[0x00, 0xB0, 0x88, 0x00, 0x00]), [0x6C, 0x03]);
    assert_eq!(card.process(&[0x00, 0xB0, 0x88, 0x00, 0x03]), [0x8F, 0x8F, 0x00, 0x90, 0x00]);
    assert_eq!(card.process(&[0x00, 0xB0, 0x8A, 0x00, 0x00]).len(), 258);
}

#[test]
fn tokens_have_their_labels() {
    let probe = |card: &mut SimulatedCard| card.process(&[0x00, 0xB0, 0x86, 0x00, 0x20]);
    let expected: &[(&str, &[u8])] = &[
        ("card", b"JPKIAPICCTOKEN2                 \x90\x00"),
        ("juki", b"JPKIAPICCTOKEN                  \x90\x00"),
        ("android", b"JPKIAPGPSETOKEN                 \x90\x00"),
        ("iphone", b"JPKIAPIOSTOKEN                  \x90\x00"),
    ];
    rows("token", &[], probe, expected);
}

#[test]
fn phones_keep_their_certificate_behind_the_pin_and_may_lack_two_things() {
    let android = [("token", "android")];
    let start = |card: &mut SimulatedCard| card.process(&[0x00, 0xB0, 0x8A, 0x00, 0x01]);
    rows("phone_000A_unverified", &android, start, &[("6982", &[0x69, 0x82]), ("6A82", &[0x6A, 0x82])]);
    let mut card = with_options(&android);
    verify(&mut card, 0x98, "1234");
    assert_eq!(start(&mut card), [0x30, 0x90, 0x00]);
    for token in ["android", "iphone"] {
        let phone = [("token", token)];
        let common = |card: &mut SimulatedCard| select(card, &COMMON);
        rows("phone_common_ap", &phone, common, &[("absent", &[0x6A, 0x82]), ("present", &SUCCESS)]);
        let availability = |card: &mut SimulatedCard| card.process(&[0x00, 0xB0, 0x88, 0x00, 0x03]);
        let there = [0x8F, 0x8F, 0x00, 0x90, 0x00];
        rows("phone_ef0008", &phone, availability, &[("absent", &[0x6A, 0x82]), ("present", &there)]);
    }
}

#[test]
fn without_a_signature_certificate() {
    let availability = |card: &mut SimulatedCard| card.process(&[0x00, 0xB0, 0x88, 0x00, 0x03]);
    let (both, one) = ([0x8F, 0x8F, 0x00, 0x90, 0x00], [0x00, 0x8F, 0x00, 0x90, 0x00]);
    rows("sign_cert", &[], availability, &[("present", &both), ("absent", &one)]);
    let absent = [("sign_cert", "absent")];
    let expected: &[(&str, &[u8])] = &[("6A82", &[0x6A, 0x82]), ("empty_9000", &SUCCESS), ("6982", &[0x69, 0x82])];
    rows("absent_sign_read", &absent, read_signature, expected);
    let expected: &[(&str, &[u8])] = &[
        ("63C5", &[0x63, 0xC5]),
        ("63C0", &[0x63, 0xC0]),
        ("6984", &[0x69, 0x84]),
        ("6A82", &[0x6A, 0x82]),
        ("6A88", &[0x6A, 0x88]),
    ];
    rows("absent_sign_query", &absent, |card| query(card, 0x9B), expected);
    let mut card = with_options(&absent);
    assert_eq!(verify(&mut card, 0x9B, "ABC123"), [0x63, 0xC4], "nobody knows that PIN");
    assert_eq!(card.process(&[0x80, 0x2A, 0x00, 0x9A, 0x01, 0x00, 0x00]), [0x6A, 0x82]);
}

#[test]
fn what_may_be_missing() {
    let common = |card: &mut SimulatedCard| select(card, &COMMON);
    rows("common_ap", &[], common, &[("present", &SUCCESS), ("absent", &[0x6A, 0x82])]);
    for (option, file) in [("ef0006", 0x06), ("ef0008", 0x08)] {
        let mut card = with_options(&[(option, "absent")]);
        assert_eq!(select_file(&mut card, file), [0x6A, 0x82]);
        assert_eq!(card.process(&[0x00, 0xB0, 0x80 | file, 0x00, 0x00]), [0x6A, 0x82]);
        assert_eq!(select_file(&mut with_options(&[(option, "present")]), file), SUCCESS);
    }
}

#[test]
fn any_subset_of_the_issuer_domains_objects() {
    for value in ALL.iter().find(|(name, _)| *name == "isd_objects").unwrap().1 {
        let mut card = with_options(&[("isd_objects", value)]);
        select(&mut card, &ISSUER_DOMAIN);
        for (object, name) in [(0xF2, "F2"), (0xF0, "F0"), (0x45, "45")] {
            let answer = card.process(&[0x00, 0xCA, 0x00, object, 0x00]);
            assert_eq!(answer != [0x6A, 0x88], value.contains(name), "{value}: {name}");
        }
    }
}

#[test]
fn the_interface_and_the_option_decide_the_answer_to_reset() {
    let contactless = [0x3B, 0x88, 0x80, 0x01, 0x00, 0x00, 0x05, 0xE0, 0xB3, 0x81, 0xA1, 0x00, 0x7F];
    assert_eq!(with_options(&[]).atr(), contactless);
    let contact = [0x3B, 0xE0, 0x00, 0xFF, 0x81, 0x31, 0xFE, 0x45, 0x14];
    assert_eq!(with_options(&[("interface", "contact")]).atr(), contact);
    let own = with_options(&[("interface", "contact"), ("atr", "3BC5FF8131FB458073C6010000")]);
    assert_eq!(own.atr(), [0x3B, 0xC5, 0xFF, 0x81, 0x31, 0xFB, 0x45, 0x80, 0x73, 0xC6, 0x01, 0x00, 0x00]);
}

#[test]
fn no_value_of_any_option_makes_the_card_answer_without_a_status_word() {
    let long = [&[0x00, 0xB0, 0x8A, 0x00, 0x00, 0x00, 0x00][..]].concat();
    for (name, values) in ALL {
        for value in *values {
            let mut card = with_options(&[(name, value)]);
            for command in [&long[..], &[0x00, 0x20, 0x00, 0x9B], &[0x00, 0xB2, 0x01, 0x0C, 0x00], &[0xFF]] {
                let answer = card.process(command);
                assert_eq!(answer.len() < 2, *value == "no_iso", "{name} = {value}");
            }
            select(&mut card, &JPKI);
        }
    }
}
