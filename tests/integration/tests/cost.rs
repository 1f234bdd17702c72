//! The cost of each way of reading, in commands (card-protocol.md §5.1, the second and third table).

use kigen_card::reading::NoObserver;
use kigen_card::{Item, PinState, TriesLeft};
use kigen_integration::{Flow, card, password, read, visit};
use kigen_simulator::{Recorder, SimulatedCard};

fn card_with(options: &[(&str, &str)]) -> SimulatedCard {
    let mut card = card("renewal-open");
    for (name, value) in options {
        card.options_mut().set(name, value).unwrap();
    }
    card
}

#[test]
fn each_refusal_costs_what_the_table_says_and_the_answer_stays_whole() {
    for (options, commands) in [
        (&[][..], 8),
        (&[("sfi_record", "6A86")], 10),
        (&[("sfi_record", "6A82")], 10),
        (&[("sfi_read", "6A86")], 8 + 2 + 1 + 1),
        (&[("sfi_read", "6A82")], 8 + 2 + 1 + 1),
        (&[("sfi_verify", "6A86")], 8 + 2 + 1),
        (&[("sfi_verify", "6A82")], 8 + 2 + 1),
        (&[("first_command_6F00", "on")], 9),
        (&[("sfi_record", "6A86"), ("sfi_read", "6A86"), ("sfi_verify", "6A86")], 8 + 2 + 4 + 3),
        (&[("common_ap", "absent")], 7),
        (&[("ef0006", "absent")], 8 + 1),
        (&[("ef0008", "absent")], 8 + 1),
        (&[("ef0006", "absent"), ("sfi_read", "6A82")], 8 + 1 + 2 + 1),
    ] {
        let tap = read(card_with(options), Flow::default());
        assert_eq!(tap.cost.commands, commands, "{options:?}");
        assert!(tap.reading.authentication.read().is_some(), "{options:?}");
        assert_eq!(tap.reading.authentication_pin, Item::Read(PinState::Ready(TriesLeft(3))), "{options:?}");
        assert_eq!(tap.reading.signature_pin, Item::Read(PinState::Ready(TriesLeft(5))), "{options:?}");
        assert_eq!(tap.reading.card.read().is_some(), !options.contains(&("common_ap", "absent")), "{options:?}");
    }
}

#[test]
fn the_issuer_check_costs_seven_more_or_two_by_extended_length() {
    let issuer = Flow { issuer: true, ..Flow::default() };
    assert_eq!(read(card("renewal-open"), issuer).cost.commands, 15);
    assert_eq!(read(card("renewal-open"), Flow { extended: true, ..issuer }).cost.commands, 10);
    let refused = read(card_with(&[("extended_le", "off")]), Flow { extended: true, ..issuer });
    assert_eq!(refused.cost.commands, 16, "one extended command refused, then short ones");
    assert_eq!(refused.reading.authentication.read().map(|facts| facts.issuer.as_str()), Some("demo"));
}

#[test]
fn the_password_costs_two_more_and_one_to_leave_nothing_verified() {
    let tap = read(card("renewal-open"), Flow { password: Some("ABC123"), ..Flow::default() });
    assert_eq!(tap.cost.commands, 11);
    assert!(tap.reading.signature.read().is_some());
}

#[test]
fn a_separate_password_tap_costs_five_and_one() {
    let visit = visit(&read(card("renewal-open"), Flow::default())).unwrap();
    let mut recorder = Recorder::new(card("renewal-open"));
    visit.enter(password());
    let reading = visit.tap(&mut recorder, &mut NoObserver);
    assert_eq!((reading.is_same_card, reading.cost.commands), (Some(true), 6));
    assert!(reading.signature.read().is_some());
    let commands: Vec<&[u8]> = recorder.commands().collect();
    assert_eq!(commands[3], b"\x00\x20\x00\x9B\x06ABC123");
    assert_eq!(commands[5], b"\x00\xA4\x04\x0C\x0A\xD3\x92\x10\x00\x31\x00\x01\x01\x01\x00");
}

#[test]
fn a_password_is_not_sent_to_another_card() {
    let visit = visit(&read(card("renewal-open"), Flow::default())).unwrap();
    visit.enter(password());
    for other in ["not-yet", "p384", "no-certificates", "android-phone", "juki-card", "other-card"] {
        let mut recorder = Recorder::new(card(other));
        let reading = visit.tap(&mut recorder, &mut NoObserver);
        assert_eq!(reading.is_same_card, Some(false), "{other}");
        assert!(recorder.commands().all(|command| command[1] != 0x20), "{other} heard a VERIFY");
    }
}
