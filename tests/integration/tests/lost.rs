//! The card lost before and after each command of each flow, for each demo card: what was read stays, no try is lost
//! that was not asked for, and nothing is sent afterwards.

use kigen_card::{CardReading, Item, PinState, Token, TransportError};
use kigen_integration::{FLOWS, Flow, card, read};
use kigen_simulator::{Fault, Faulty, PinKind, Recorder, demo};

/// Whether everything that a lost reading holds stands in the whole one too, and the rest is lost.
fn is_part_of(lost: &CardReading, whole: &CardReading) {
    fn check<T: PartialEq + std::fmt::Debug>(name: &str, lost: &Item<T>, whole: &Item<T>) {
        match lost {
            Item::Lost | Item::OutcomeUnknown => {}
            _ => assert_eq!(lost, whole, "{name}"),
        }
    }
    if !matches!(lost.token, Item::Read(Token::Other(_))) {
        check("token", &lost.token, &whole.token); // another card may be lost before its application names it
    }
    check("card", &lost.card, &whole.card);
    check("signature", &lost.signature, &whole.signature);
    check("authentication PIN", &lost.authentication_pin, &whole.authentication_pin);
    if let (Item::Read(lost), Item::Read(whole)) = (&lost.authentication, &whole.authentication) {
        assert_eq!((lost.not_before, lost.not_after), (whole.not_before, whole.not_after));
    } else {
        check("authentication", &lost.authentication, &whole.authentication);
    }
}

fn is_right(flow: Flow) -> bool {
    flow.password == Some("ABC123")
}

#[test]
fn a_lost_card_keeps_what_was_read_and_every_try() {
    for demo in demo::ALL {
        let made = card(demo.name);
        for flow in FLOWS {
            let mut recorder = Recorder::new(made.clone());
            let whole = read(&mut recorder, flow);
            let verify = recorder.commands().position(|command| command[1] == 0x20 && command.len() > 4);
            for command in 1..=recorder.count() {
                for fault in [Fault::LostBefore { command }, Fault::LostAfter { command }] {
                    let context = format!("{} {flow:?} {fault:?}", demo.name);
                    let fresh = made.clone();
                    let tries = |card: &kigen_simulator::SimulatedCard| {
                        (card.tries_left(PinKind::Authentication), card.tries_left(PinKind::Signature))
                    };
                    let before = tries(&fresh);
                    let mut faulty = Faulty::new(fresh, fault.clone());
                    let tap = read(&mut faulty, flow);
                    assert_eq!(tap.failure, Some(TransportError::CardLost), "{context}");
                    assert_eq!(faulty.commands_after_loss(), 0, "{context}");
                    assert_eq!(tap.cost.commands as usize, command, "{context}");
                    is_part_of(&tap.reading, &whole.reading);
                    let at_verify = verify == Some(command - 1);
                    assert_eq!(tap.reading.signature == Item::OutcomeUnknown, at_verify, "{context}");
                    let (authentication, signature) = tries(faulty.inner());
                    assert_eq!(authentication, before.0, "{context}");
                    let spent = verify.is_some_and(|at| command > at + 1 || at_verify && is_after(&fault));
                    let expected = match (spent, is_right(flow)) {
                        (false, _) => before.1,
                        (true, true) => Some(5),
                        (true, false) => before.1.map(|tries| tries - 1),
                    };
                    assert_eq!(signature, expected, "{context}");
                }
            }
        }
    }
}

fn is_after(fault: &Fault) -> bool {
    matches!(fault, Fault::LostAfter { .. })
}

#[test]
fn the_dates_stand_when_the_card_is_lost_at_the_counters() {
    let whole = read(card("renewal-open"), Flow::default()).reading;
    for command in [7, 8] {
        let tap = read(Faulty::new(card("renewal-open"), Fault::LostBefore { command }), Flow::default());
        assert_eq!(tap.reading.authentication, whole.authentication);
        assert_eq!(tap.reading.card, whole.card);
        assert_eq!(tap.reading.signature, Item::NeedsPin);
        assert_eq!(tap.reading.signature_pin, Item::Lost);
    }
}

#[test]
fn an_unknown_outcome_leaves_the_tries_unknown_too() {
    let flow = Flow { password: Some("WRONG1"), ..Flow::default() };
    for fault in [Fault::LostBefore { command: 9 }, Fault::LostAfter { command: 9 }, Fault::TimedOut { command: 9 }] {
        let reading = read(Faulty::new(card("renewal-open"), fault), flow).reading;
        assert_eq!((reading.signature, reading.signature_pin), (Item::OutcomeUnknown, Item::OutcomeUnknown));
    }
}

#[test]
fn an_extended_command_is_not_repeated_after_a_loss() {
    let flow = Flow { issuer: true, extended: true, ..Flow::default() };
    let mut faulty = Faulty::new(card("renewal-open"), Fault::LostOnExtended);
    let tap = read(&mut faulty, flow);
    assert_eq!((tap.failure, faulty.commands_after_loss()), (Some(TransportError::CardLost), 0));
    assert_eq!(tap.reading.authentication.read().map(|facts| facts.issuer.as_str()), Some("not-checked"));
    assert!(matches!(tap.reading.signature_pin, Item::Read(PinState::Ready(_))));
}
