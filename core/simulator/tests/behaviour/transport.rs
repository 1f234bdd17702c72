//! The card as a transport: power, lost tags, lengths, recording, time.

use kigen_card::{CardTransport, TransportError};
use kigen_simulator::radio::{Timed, nanoseconds};
use kigen_simulator::{Fault, Faulty, PinKind, RadioTime, Recorder};

use crate::{JPKI, SUCCESS, select, with_options};

const WRONG_PIN: &[u8] = b"\x00\x20\x00\x98\x040000";

#[test]
fn a_lost_tag_moves_the_counter_only_when_the_card_had_the_command() {
    for (value, tries) in [("before(2)", 3), ("after(2)", 2)] {
        let mut card = with_options(&[("lose_tag", value)]);
        assert_eq!(card.transceive(&[0x00, 0x20, 0x00, 0x98]), Ok(vec![0x63, 0xC3]));
        assert_eq!(card.transceive(WRONG_PIN), Err(TransportError::CardLost), "{value}");
        assert_eq!(card.tries_left(PinKind::Authentication), Some(tries), "{value}");
        assert_eq!(card.transceive(&[0x00, 0x20, 0x00, 0x98]), Err(TransportError::CardLost), "it is gone");
        card.power_on();
        assert_eq!(card.transceive(&[0x00, 0xA4, 0x00, 0x00]), Ok(vec![0x6A, 0x86]), "a new contact, nothing selected");
    }
}

#[test]
fn a_card_without_power_does_not_answer() {
    let mut card = with_options(&[]);
    card.power_off();
    assert_eq!(card.transceive(WRONG_PIN), Err(TransportError::CardLost));
    assert_eq!(card.tries_left(PinKind::Authentication), Some(3));
}

#[test]
fn a_thing_that_is_no_card_fails_and_another_card_answers_one_word() {
    let mut card = with_options(&[("wrong_card", "no_iso")]);
    assert!(matches!(card.transceive(WRONG_PIN), Err(TransportError::Failed { .. })));
    for (value, answer) in [("other_iso(6A82)", [0x6A, 0x82]), ("other_iso(6999)", [0x69, 0x99])] {
        let mut card = with_options(&[("wrong_card", value)]);
        assert_eq!(select(&mut card, &JPKI), answer);
        assert_eq!(card.transceive(WRONG_PIN), Ok(answer.to_vec()));
        assert_eq!(card.tries_left(PinKind::Authentication), Some(3));
    }
}

#[test]
fn a_link_with_short_frames_fails_on_longer_ones() {
    let mut card = with_options(&[("max_frame", "261")]);
    assert_eq!(card.transceive(&[0x00, 0xB0, 0x8A, 0x00, 0x00]).map(|answer| answer.len()), Ok(258));
    let extended = card.transceive(&[0x00, 0xB0, 0x8A, 0x00, 0x00, 0x00, 0x00]);
    assert_eq!(extended, Err(TransportError::Failed { detail: "FrameTooLong".into() }));
    let mut card = with_options(&[("max_frame", "unlimited")]);
    assert_eq!(card.transceive(&[0x00, 0xB0, 0x8A, 0x00, 0x00, 0x00, 0x00]).map(|answer| answer.len()), Ok(1608));
}

#[test]
fn a_recorder_keeps_what_passes_and_counts_it() {
    let mut recorder = Recorder::new(Faulty::new(with_options(&[]), Fault::LostBefore { command: 2 }));
    recorder.transceive(&[0x00, 0x20, 0x00, 0x98]).unwrap();
    recorder.transceive(WRONG_PIN).unwrap_err();
    assert_eq!((recorder.count(), recorder.bytes_out(), recorder.bytes_in()), (2, 13, 2));
    assert_eq!(recorder.commands().collect::<Vec<_>>(), [&[0x00, 0x20, 0x00, 0x98][..], WRONG_PIN]);
    assert_eq!(recorder.exchanges()[1].outcome, Err(TransportError::CardLost));
    assert!(!format!("{:?}", recorder.exchanges()).contains("48"), "no PIN in Debug");
    assert_eq!(recorder.into_inner().into_inner().tries_left(PinKind::Authentication), Some(3));
}

#[test]
fn the_zero_pin_tap_takes_its_time_on_the_air_and_latency_adds_to_it() {
    let taps = ["0", "50"].map(|latency| {
        let card = with_options(&[("latency", latency)]);
        let model = RadioTime::of_card(&card);
        let mut timed = Timed::new(card, model);
        assert_eq!(timed.transceive(&[&[0x00, 0xA4, 0x04, 0x0C, 0x0A], &JPKI[..]].concat()), Ok(SUCCESS.to_vec()));
        timed.transceive(&[0x00, 0xB0, 0x8A, 0x00, 0xD0]).unwrap();
        assert_eq!(timed.time().exchanges(), 2);
        timed.time().nanoseconds()
    });
    // 10 for each of the 232 bytes, 126 around each exchange.
    assert_eq!(taps[0], nanoseconds(2_320 + 2 * 126));
    assert_eq!(taps[1], taps[0] + 100_000_000);
}
