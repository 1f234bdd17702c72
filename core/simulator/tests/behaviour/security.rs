//! VERIFY, retry counters and the verified state: card-protocol.md §6.

use kigen_simulator::{PinKind, SimulatedCard};

use crate::{
    COMMON, ISSUER_DOMAIN, JPKI, SUCCESS, jpki_card, query, read_signature, select, select_file, verify, with_options,
};

#[test]
fn the_empty_verify_tells_the_tries_and_costs_none() {
    let mut card = jpki_card();
    for _ in 0..10 {
        assert_eq!(query(&mut card, 0x98), [0x63, 0xC3]);
        assert_eq!(query(&mut card, 0x9B), [0x63, 0xC5]);
    }
}

#[test]
fn a_fifth_byte_is_a_wrong_length_and_costs_nothing() {
    let mut card = jpki_card();
    assert_eq!(card.process(&[0x00, 0x20, 0x00, 0x98, 0x00]), [0x67, 0x00]);
    assert_eq!(card.process(&[0x00, 0x20, 0x00, 0x98, 0x04]), [0x67, 0x00]);
    assert_eq!(card.process(b"\x00\x20\x00\x98\x041234\x00"), [0x67, 0x00]);
    assert_eq!(card.process(b"\x00\x20\x00\x98\x00\x00\x041234"), [0x67, 0x00]);
    assert_eq!(query(&mut card, 0x98), [0x63, 0xC3]);
}

#[test]
fn three_wrong_pins_lock_and_then_the_right_one_is_refused_too() {
    let mut card = jpki_card();
    for (pin, answer) in [
        ("0000", [0x63, 0xC2]),
        ("1111", [0x63, 0xC1]),
        ("2222", [0x63, 0xC0]),
        ("1234", [0x69, 0x84]),
        ("0000", [0x69, 0x84]),
    ] {
        assert_eq!(verify(&mut card, 0x98, pin), answer, "{pin}");
    }
    assert_eq!(query(&mut card, 0x98), [0x63, 0xC0]);
    assert_eq!(query(&mut card, 0x9B), [0x63, 0xC5], "the other retry counter does not move");
    assert_eq!(card.tries_left(PinKind::Authentication), Some(0));
}

#[test]
fn five_wrong_passwords_lock_and_lower_case_is_wrong() {
    let mut card = jpki_card();
    for (pin, answer) in [
        ("abc123", [0x63, 0xC4]),
        ("ABC124", [0x63, 0xC3]),
        ("ABC1234", [0x63, 0xC2]),
        ("1234", [0x63, 0xC1]),
        ("Abc123", [0x63, 0xC0]),
        ("ABC123", [0x69, 0x84]),
    ] {
        assert_eq!(verify(&mut card, 0x9B, pin), answer, "{pin}");
    }
}

#[test]
fn success_sets_the_counter_to_its_maximum() {
    let mut card = jpki_card();
    verify(&mut card, 0x9B, "WRONG1");
    verify(&mut card, 0x9B, "WRONG2");
    assert_eq!(verify(&mut card, 0x9B, "ABC123"), SUCCESS);
    assert_eq!(card.tries_left(PinKind::Signature), Some(5));
    verify(&mut card, 0x98, "0000");
    assert_eq!(verify(&mut card, 0x98, "1234"), SUCCESS);
    assert_eq!(card.tries_left(PinKind::Authentication), Some(3));
}

#[test]
fn retry_counters_outlive_the_power_and_failures_add_up_across_contacts() {
    let mut card = jpki_card();
    verify(&mut card, 0x98, "0000");
    card.power_off();
    card.power_on();
    select(&mut card, &JPKI);
    assert_eq!(query(&mut card, 0x98), [0x63, 0xC2]);
    verify(&mut card, 0x98, "0000");
    card.warm_reset();
    assert_eq!(query(&mut card, 0x98), [0x63, 0xC1]);
}

#[test]
fn each_pin_opens_its_own_and_no_more() {
    let mut card = jpki_card();
    assert_eq!(read_signature(&mut card), [0x69, 0x82]);
    verify(&mut card, 0x98, "1234");
    assert_eq!(read_signature(&mut card), [0x69, 0x82]);
    verify(&mut card, 0x9B, "ABC123");
    assert_eq!(read_signature(&mut card).len(), 210);
}

#[test]
fn the_verified_state_is_kept_and_cleared_as_measured() {
    type Event = fn(&mut SimulatedCard);
    let table: [(&str, Event, bool); 11] = [
        ("nothing", |_| {}, true),
        ("SELECT of another EF", |card| drop(select_file(card, 0x0A)), true),
        ("SELECT of an unknown EF", |card| drop(select_file(card, 0x1D)), true),
        ("SELECT of the same application", |card| drop(select(card, &JPKI)), true),
        ("SELECT of an unknown application", |card| drop(select(card, &[0xD3, 0x99])), true),
        ("a signature", |card| drop(card.process(&[0x80, 0x2A, 0x00, 0x9A, 0x01, 0x00, 0x00])), true),
        ("warm reset", SimulatedCard::warm_reset, true),
        ("bare SELECT", |card| drop(card.process(&[0x00, 0xA4, 0x00, 0x00])), true),
        ("the common application and back", |card| drop((select(card, &COMMON), select(card, &JPKI))), false),
        ("the issuer domain and back", |card| drop((select(card, &ISSUER_DOMAIN), select(card, &JPKI))), false),
        (
            "power off and on",
            |card| {
                card.power_off();
                card.power_on();
                select(card, &JPKI);
            },
            false,
        ),
    ];
    for (name, event, is_kept) in table {
        let mut card = jpki_card();
        verify(&mut card, 0x9B, "ABC123");
        verify(&mut card, 0x98, "1234");
        event(&mut card);
        assert_eq!(read_signature(&mut card).len() == 210, is_kept, "{name}");
        assert_eq!(card.is_verified(PinKind::Signature), is_kept, "{name}");
        assert_eq!(card.is_verified(PinKind::Authentication), is_kept, "{name}");
    }
}

#[test]
fn verify_by_selected_file_and_by_short_id_is_the_same() {
    let mut card = jpki_card();
    assert_eq!(query(&mut card, 0x80), [0x69, 0x86], "no current EF");
    select_file(&mut card, 0x1B);
    assert_eq!(query(&mut card, 0x80), [0x63, 0xC5]);
    assert_eq!(verify(&mut card, 0x80, "WRONG1"), [0x63, 0xC4]);
    assert_eq!(query(&mut card, 0x98), [0x63, 0xC3], "a short id makes its EF current");
    assert_eq!(query(&mut card, 0x80), [0x63, 0xC3]);
}

#[test]
fn verify_elsewhere_or_with_other_parameters_is_refused() {
    let mut card = jpki_card();
    assert_eq!(query(&mut card, 0x9D), [0x6A, 0x82], "no such EF");
    assert_eq!(query(&mut card, 0x18), [0x6A, 0x86], "bit 8 is not set");
    assert_eq!(card.process(&[0x00, 0x20, 0x01, 0x98]), [0x6A, 0x86]);
    select(&mut card, &COMMON);
    assert_eq!(query(&mut card, 0x98), [0x6A, 0x82], "in another application");
    let mut card = with_options(&[]);
    card.power_off();
    card.power_on();
    assert_eq!(query(&mut card, 0x98), [0x6A, 0x82], "before any application");
}

#[test]
fn debug_shows_neither_pin_nor_serial_nor_certificate() {
    let mut card = jpki_card();
    verify(&mut card, 0x9B, "ABC123");
    let shown = format!("{card:?} {:?}", card.contents());
    for secret in ["ABC123", "1234", "65, 66, 67", "000000", "KIGEN", "期限"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
