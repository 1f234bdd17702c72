//! What a hostile card gives: an error that says what is wrong, and nothing that names anybody. Every fault at every command
//! is for the matrix.

use kigen_card::{ContentError, Item};
use kigen_integration::{Flow, card, judge, read};
use kigen_simulator::{Fault, Faulty};

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
