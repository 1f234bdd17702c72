//! The reader works under every value of every open point of the card (card-protocol.md §16).

use kigen_card::{CardTransport, Item, PinState, Token, TransportError, TriesLeft};
use kigen_integration::{FLOWS, Flow, card, date, read};
use kigen_simulator::{PinKind, Recorder, SimulatedCard, demo, options};

fn with(name: &str, option: &str, value: &str) -> SimulatedCard {
    changed(&card(name), option, value)
}

fn changed(card: &SimulatedCard, option: &str, value: &str) -> SimulatedCard {
    let mut card = card.clone();
    card.options_mut().set(option, value).unwrap();
    card
}

/// Whether this value makes the date of a plastic card unreadable.
fn hides_the_date(option: &str, value: &str) -> bool {
    match option {
        "token" => value != "card",
        "lose_tag" => value != "none",
        "wrong_card" => value != "none",
        "max_frame" => value == "64",
        _ => false,
    }
}

#[test]
fn the_date_is_read_under_every_value_that_does_not_hide_it() {
    let fresh = card("renewal-open");
    for (option, values) in options::ALL {
        for value in values.iter().filter(|value| !hides_the_date(option, value)) {
            for flow in FLOWS {
                let tap = read(changed(&fresh, option, value), flow);
                let context = format!("{option} = {value}, {flow:?}");
                assert!(tap.reading.authentication.read().is_some(), "{context}");
                // An extended command that the link cannot carry ends the contact; the date was read before it.
                let is_too_long = (*option, *value) == ("max_frame", "261") && flow.extended;
                assert_eq!(tap.failure.is_some(), is_too_long, "{context}");
            }
        }
    }
}

#[test]
fn no_value_makes_the_reader_spend_a_try_unasked() {
    for demo in demo::ALL {
        let made = card(demo.name);
        for (option, values) in options::ALL {
            for value in *values {
                for flow in FLOWS {
                    let fresh = changed(&made, option, value);
                    let before = [PinKind::Authentication, PinKind::Signature].map(|pin| fresh.tries_left(pin));
                    let mut recorder = Recorder::new(fresh);
                    read(&mut recorder, flow);
                    let context = format!("{}: {option} = {value}, {flow:?}", demo.name);
                    let with_body: Vec<&[u8]> =
                        recorder.commands().filter(|command| command[1] == 0x20 && command.len() > 4).collect();
                    assert!(with_body.len() <= usize::from(flow.password.is_some()), "{context}");
                    let after =
                        [PinKind::Authentication, PinKind::Signature].map(|pin| recorder.inner().tries_left(pin));
                    assert_eq!(after[0], before[0], "{context}");
                    let at_most_one = before[1].zip(after[1]).is_none_or(|(before, after)| after + 1 >= before);
                    assert!(at_most_one, "{context}");
                    if with_body.is_empty() {
                        assert_eq!(after, before, "{context}");
                    }
                    assert!(recorder.commands().all(|command| command != [0x00, 0x20, 0x00, 0x80, 0x00]), "{context}");
                }
            }
        }
    }
}

#[test]
fn a_card_is_never_left_verified() {
    for (option, values) in options::ALL.iter().filter(|(option, _)| *option != "lose_tag") {
        for value in *values {
            let mut recorder = Recorder::new(with("renewal-open", option, value));
            read(&mut recorder, Flow { password: Some("ABC123"), ..Flow::default() });
            assert!(!recorder.inner().is_verified(PinKind::Signature), "{option} = {value}");
        }
    }
}

#[test]
fn a_locked_password_is_locked_under_every_answer_and_nothing_is_sent() {
    for query in ["63C0", "6984", "6983"] {
        let mut recorder = Recorder::new(with("password-locked", "locked_query", query));
        let reading =
            read(&mut recorder, Flow { password: Some("ABC123"), spend_last_try: true, ..Flow::default() }).reading;
        assert_eq!(reading.signature_pin, Item::Read(PinState::Locked), "{query}");
        assert_eq!(reading.signature, Item::PinLocked, "{query}");
        assert!(recorder.commands().all(|command| command[1] != 0x20 || command.len() == 4), "{query}");
    }
}

#[test]
fn a_wrong_password_counts_down_and_the_last_try_is_kept_unless_it_is_given_up() {
    let wrong = Flow { password: Some("WRONG1"), ..Flow::default() };
    let mut card = card("renewal-open");
    for left in [4, 3, 2, 1] {
        card.power_on();
        let reading = read(&mut card, wrong).reading;
        assert_eq!(reading.signature, Item::PinWrong(TriesLeft(left)));
        assert_eq!(reading.signature_pin, Item::Read(PinState::Ready(TriesLeft(left))));
    }
    card.power_on();
    assert_eq!(read(&mut card, wrong).reading.signature, Item::LastTryRefused);
    assert_eq!(card.tries_left(PinKind::Signature), Some(1));
    card.power_on();
    assert_eq!(read(&mut card, Flow { spend_last_try: true, ..wrong }).reading.signature, Item::PinLocked);
    assert_eq!(card.tries_left(PinKind::Signature), Some(0));
}

#[test]
fn a_missing_signature_certificate_is_said_only_when_the_card_says_so() {
    for read_answer in ["6A82", "empty_9000", "6982"] {
        for query in ["63C5", "63C0", "6984", "6A82", "6A88"] {
            let mut card = with("renewal-open", "sign_cert", "absent");
            card.options_mut().set("absent_sign_read", read_answer).unwrap();
            card.options_mut().set("absent_sign_query", query).unwrap();
            let mut recorder = Recorder::new(card);
            let reading = read(&mut recorder, Flow { password: Some("ABC123"), ..Flow::default() }).reading;
            assert_eq!(reading.signature, Item::Absent, "{read_answer} {query}");
            assert!(recorder.commands().all(|command| command[1] != 0x20 || command.len() == 4), "{query}");
            recorder.inner_mut().options_mut().set("ef0008", "absent").unwrap();
            recorder.inner_mut().power_on();
            assert_eq!(read(&mut recorder, Flow::default()).reading.signature, Item::NeedsPin, "nothing is claimed");
        }
    }
}

#[test]
fn filler_after_the_certificate_does_not_disturb_the_issuer_check() {
    for filler in ["0", "1", "300"] {
        let tap = read(with("renewal-open", "cert_filler", filler), Flow { issuer: true, ..Flow::default() });
        assert_eq!(tap.reading.authentication.read().map(|facts| facts.issuer.as_str()), Some("demo"), "{filler}");
    }
}

#[test]
fn a_label_that_is_missing_is_treated_as_a_my_number_card() {
    let tap = read(with("renewal-open", "ef0006", "absent"), Flow::default());
    assert_eq!(tap.reading.token, Item::Read(Token::Unknown));
    let case = kigen_integration::judge(&tap, date("2026-11-21"));
    assert_eq!(case.verdict().as_str(), "open");
}

#[test]
fn a_label_that_nobody_knows_is_treated_as_a_my_number_card() {
    // Androidのマイナンバーカード, the next card: whatever they write there, the date is read and no PIN is sent unasked.
    for label in [&b"JPKIAPANDROIDTOKEN"[..], b"JPKIAPICCTOKEN3", b"JPKIAPICCTOKEN2X", b"\xFF\xFE", b""] {
        let mut new = card("renewal-open");
        new.contents_mut().files.insert(0x0006, label.to_vec());
        let mut recorder = Recorder::new(new);
        let tap = read(&mut recorder, Flow::default());
        assert_eq!((&tap.reading.token, &tap.failure), (&Item::Read(Token::Unknown), &None), "{label:?}");
        let case = kigen_integration::judge(&tap, date("2026-11-21"));
        assert_eq!(case.verdict().as_str(), "open", "{label:?}");
        assert!(recorder.commands().all(|command| command[1] != 0x20 || command.len() == 4), "{label:?}");
    }
}

/// A 特定在留カード: it answers as a residence card too.
struct Combined {
    card: SimulatedCard,
    is_asked_for_its_other_side: bool,
}

impl CardTransport for Combined {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        const RESIDENCE_CARD: [u8; 5] = [0xD3, 0x92, 0xF0, 0x00, 0x4F];
        if command.windows(RESIDENCE_CARD.len()).any(|bytes| bytes == RESIDENCE_CARD) {
            self.is_asked_for_its_other_side = true;
            return Ok(vec![0x90, 0x00]);
        }
        self.card.transceive(command)
    }
}

#[test]
fn a_residence_card_that_is_a_my_number_card_too_answers_as_one() {
    for flow in FLOWS {
        let mut combined = Combined { card: card("renewal-open"), is_asked_for_its_other_side: false };
        let tap = read(&mut combined, flow);
        assert_eq!(tap.reading.token, Item::Read(Token::MyNumberCard), "{flow:?}");
        assert!(tap.reading.authentication.read().is_some() && !combined.is_asked_for_its_other_side, "{flow:?}");
    }
}

#[test]
fn a_phone_whose_label_is_missing_gets_no_password() {
    let mut phone = with("android-phone", "ef0006", "absent");
    phone.power_on();
    let mut recorder = Recorder::new(phone);
    let tap = read(&mut recorder, Flow { password: Some("WRONG1"), spend_last_try: true, ..Flow::default() });
    assert_eq!((&tap.reading.token, &tap.reading.signature), (&Item::Read(Token::Unknown), &Item::NotAsked));
    assert!(!tap.pin_was_sent);
    assert_eq!(recorder.inner().tries_left(PinKind::Signature), Some(5));
    assert!(recorder.commands().all(|command| command[1] != 0x20 || command.len() == 4));
}

#[test]
fn no_password_goes_to_a_card_whose_certificate_makes_no_sense() {
    let mut odd = card("renewal-open");
    odd.contents_mut().files.insert(0x000A, vec![0x30, 0x82]);
    let tap = read(&mut odd, Flow { password: Some("WRONG1"), ..Flow::default() });
    assert!(matches!(tap.reading.authentication, Item::Unreadable(_)));
    assert_eq!((tap.reading.signature, odd.tries_left(PinKind::Signature)), (Item::NotAsked, Some(5)));
}

#[test]
fn no_certificate_is_said_only_when_the_availability_and_a_refused_read_agree() {
    let with_files = |availability: &[u8], certificate: Option<&[u8]>| {
        let mut made = card("renewal-open");
        made.contents_mut().files.insert(0x0008, availability.to_vec());
        match certificate {
            Some(bytes) => drop(made.contents_mut().files.insert(0x000A, bytes.to_vec())),
            None => drop(made.contents_mut().files.remove(&0x000A)),
        }
        read(made, Flow::default()).reading.authentication
    };
    assert_eq!(with_files(&[0x8F, 0x00, 0x00], None), Item::Absent);
    assert!(matches!(with_files(&[0x8F, 0x8F, 0x00], None), Item::Refused(_)));
    assert!(matches!(with_files(&[0x8F, 0x00, 0x00], Some(&[0x30, 0x82])), Item::Unreadable(_)));
    let good = card("renewal-open").contents().files[&0x000A].clone();
    assert!(matches!(with_files(&[0x8F, 0x00, 0x00], Some(&good)), Item::Read(_)));
}
