//! A card that breaks the rules: short, empty, huge and endless answers, any status word, at every command.

use kigen_card::{ContentError, Item};
use kigen_integration::{FLOWS, Flow, card, judge, read};
use kigen_simulator::{Fault, Faulty, PinKind, Recorder};

fn faults(command: usize) -> Vec<Fault> {
    let mut faults = vec![
        Fault::ShortAnswer { command, keep: 0 },
        Fault::ShortAnswer { command, keep: 1 },
        Fault::ShortAnswer { command, keep: 40 },
        Fault::EmptyAnswer { command },
        Fault::OneByteAnswer { command },
        Fault::HugeAnswer { command, bytes: 70_000 },
        Fault::LongAnswer { command, extra: 1 },
        Fault::DerLength { command, length: 0 },
        Fault::DerLength { command, length: 0xFFFF },
        Fault::EndlessMoreData { command },
        Fault::EndlessExactLength { command },
        Fault::TimedOut { command },
    ];
    for status in
        [0x6282, 0x6300, 0x63C0, 0x6581, 0x6700, 0x6982, 0x6985, 0x6A82, 0x6A88, 0x6CFF, 0x6D00, 0x6F00, 0x9000]
    {
        faults.push(Fault::StatusWord { command, status, with_data: false });
        faults.push(Fault::StatusWord { command, status, with_data: true });
    }
    faults
}

#[test]
fn every_fault_at_every_command_ends_in_a_verdict_within_bounds() {
    let made = card("renewal-open");
    for flow in FLOWS {
        let mut recorder = Recorder::new(card("renewal-open"));
        read(&mut recorder, flow);
        for command in 1..=recorder.count() {
            for fault in faults(command) {
                let fresh = made.clone();
                let before = fresh.tries_left(PinKind::Signature);
                let mut faulty = Faulty::new(Recorder::new(fresh), fault.clone());
                let tap = read(&mut faulty, flow);
                let context = format!("{flow:?} {fault:?}");
                assert!(tap.cost.commands <= 120, "{context}: {} commands", tap.cost.commands);
                let verifies = faulty.inner().commands().filter(|command| command[1] == 0x20 && command.len() > 4);
                assert!(verifies.count() <= 1, "{context}");
                let after = faulty.inner().inner().tries_left(PinKind::Signature);
                assert!(after.unwrap() + 1 >= before.unwrap(), "{context}");
                let case = judge(&tap, kigen_integration::day());
                assert_eq!(case.authentication().is_none(), tap.reading.authentication.read().is_none(), "{context}");
            }
        }
    }
}

#[test]
fn what_cannot_be_a_certificate_gives_no_date() {
    for (fault, error) in [
        (Fault::ShortAnswer { command: 6, keep: 0 }, ContentError::Empty),
        (Fault::ShortAnswer { command: 6, keep: 100 }, ContentError::Truncated { read: 100, needed: 0 }),
        (Fault::OneByteAnswer { command: 6 }, ContentError::MalformedResponse { len: 1 }),
        (Fault::HugeAnswer { command: 6, bytes: 70_000 }, ContentError::TooLong { declared: 70_000, limit: 208 }),
    ] {
        let reading = read(Faulty::new(card("renewal-open"), fault), Flow::default()).reading;
        let Item::Unreadable(mut found) = reading.authentication else { panic!("{:?}", reading.authentication) };
        if let ContentError::Truncated { needed, .. } = &mut found {
            *needed = 0;
        }
        assert_eq!(found, error);
    }
}

#[test]
fn nothing_printed_of_a_reading_names_anybody() {
    let tap = read(card("renewal-open"), Flow { password: Some("ABC123"), issuer: true, ..Flow::default() });
    let printed = format!("{tap:?} {:?}", judge(&tap, kigen_integration::day()));
    for secret in ["ABC123", "09201", "000000000000000", "serial", "subject"] {
        assert!(!printed.contains(secret), "{secret}");
    }
}
