//! Every demo card gets the verdict and the dates of the design's table.

use kigen_card::{CertificateKind, Item, PinState, Token, TriesLeft};
use kigen_guide::Facts;
use kigen_integration::{Flow, card, date, day, judge, read};
use kigen_simulator::demo;

/// Name, verdict, flags without the password, flags with it.
const EXPECTED: [(&str, &str, &str, &str); 20] = [
    ("not-yet", "not-yet", "signature-unknown", ""),
    ("renewal-open", "open", "signature-unknown", "signature-due"),
    ("ends-today", "open", "last-day signature-unknown", "last-day signature-due"),
    ("in-grace", "expired-in-grace", "signature-unknown", "signature-due"),
    ("expired", "expired", "signature-unknown", "signature-due"),
    ("card-bound", "card-bound-open", "signature-unknown", "signature-due"),
    ("card-bound-later", "card-bound-later", "signature-absent", "signature-absent"),
    ("card-expired", "card-expired", "signature-unknown", "signature-due"),
    ("just-issued", "not-yet", "signature-unknown", ""),
    ("moved", "card-bound-later", "signature-unknown", "signature-earlier"),
    ("period-of-stay", "card-bound-open", "signature-unknown", "signature-due"),
    ("password-locked", "open", "signature-unknown lock-signature", "signature-unknown lock-signature"),
    ("pin-locked", "open", "signature-unknown lock-authentication", "signature-due lock-authentication"),
    (
        "both-locked",
        "open",
        "signature-unknown lock-authentication lock-signature",
        "signature-unknown lock-authentication lock-signature",
    ),
    ("one-try-left", "open", "signature-unknown one-try-left", "signature-unknown one-try-left"),
    ("no-certificates", "no-certificate", "signature-absent", "signature-absent"),
    ("android-phone", "not-this-card", "", ""),
    ("juki-card", "not-this-card", "", ""),
    ("other-card", "not-this-card", "", ""),
    ("p384", "not-yet", "signature-unknown", ""),
];

fn flags(name: &str, flow: Flow) -> (String, String) {
    let case = judge(&read(card(name), flow), day());
    let flags: Vec<&str> = case.flags().iter().map(|flag| flag.as_str()).collect();
    (case.verdict().as_str().to_owned(), flags.join(" "))
}

#[test]
fn every_demo_card_gets_its_verdict_and_flags() {
    let known: Vec<&str> = demo::ALL.iter().map(|card| card.name).collect();
    assert_eq!(known, EXPECTED.map(|(name, ..)| name));
    for (name, verdict, without, with) in EXPECTED {
        assert_eq!(flags(name, Flow::default()), (verdict.to_string(), without.to_string()), "{name}");
        let with_password = Flow { password: Some("ABC123"), ..Flow::default() };
        assert_eq!(flags(name, with_password), (verdict.to_string(), with.to_string()), "{name} with the password");
    }
}

#[test]
fn the_dates_are_those_of_the_stories() {
    for (name, authentication, signature, card_ends) in [
        ("renewal-open", "2026-12-15", "2026-12-15", "2031-12-15"),
        ("ends-today", "2026-11-21", "2026-11-21", "2031-11-21"),
        ("in-grace", "2026-11-20", "2026-11-20", "2031-11-20"),
        ("card-bound", "2027-01-31", "2027-01-31", "2027-01-31"),
        ("card-expired", "2026-11-20", "2026-11-20", "2026-11-20"),
        ("moved", "2031-12-21", "2030-12-21", "2031-12-21"),
        ("period-of-stay", "2027-02-10", "2027-02-10", "2027-02-10"),
    ] {
        let facts =
            Facts::from_reading(&read(card(name), Flow { password: Some("ABC123"), ..Flow::default() }).reading);
        let days = |kind| match kind {
            CertificateKind::Authentication => facts.authentication.read().map(|dates| dates.expires_on),
            CertificateKind::Signature => facts.signature.read().map(|dates| dates.expires_on),
        };
        assert_eq!(days(CertificateKind::Authentication), Some(date(authentication)), "{name}");
        assert_eq!(days(CertificateKind::Signature), Some(date(signature)), "{name}");
        assert_eq!(facts.card_expires_on(), Some(date(card_ends)), "{name}");
    }
}

#[test]
fn what_is_not_a_my_number_card_is_told_by_its_label_or_its_refusal() {
    let token = |name| read(card(name), Flow::default()).reading.token;
    assert_eq!(token("renewal-open"), Item::Read(Token::MyNumberCard));
    assert_eq!(token("android-phone"), Item::Read(Token::AndroidPhone));
    assert_eq!(token("juki-card"), Item::Read(Token::JukiCard));
    let Item::Read(Token::Other(other)) = token("other-card") else { panic!("another card") };
    assert_eq!((other.kind, other.status.number()), (kigen_card::OtherCardKind::DrivingLicence, 0x6A82));
}

#[test]
fn the_default_card_reads_whole_in_eight_commands() {
    let tap = read(card(demo::DEFAULT), Flow::default());
    assert_eq!((tap.cost.commands, tap.cost.bytes_sent, tap.cost.bytes_received), (8, 58, 289));
    assert_eq!(tap.failure, None);
    assert_eq!(tap.reading.authentication_pin, Item::Read(PinState::Ready(TriesLeft(3))));
    assert_eq!(tap.reading.signature_pin, Item::Read(PinState::Ready(TriesLeft(5))));
    assert_eq!(tap.reading.signature, Item::NeedsPin);
    assert_eq!(tap.reading.card.read().map(|card| card.issued_by.as_str()), Some("09201"));
}
