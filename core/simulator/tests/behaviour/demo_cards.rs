//! The demo cards are those of design.md's table.

use chrono::NaiveDate;
use kigen_simulator::{DemoCard, PinKind, demo};

use crate::{COMMON, JPKI, SUCCESS, demo_card, query, read_signature, select, verify};

#[test]
fn the_list_has_every_card_of_the_table_in_its_order() {
    let names: Vec<&str> = demo::ALL.iter().map(|card| card.name).collect();
    assert_eq!(
        names,
        [
            "not-yet",
            "renewal-open",
            "ends-today",
            "in-grace",
            "expired",
            "card-bound",
            "card-bound-later",
            "card-expired",
            "just-issued",
            "moved",
            "period-of-stay",
            "password-locked",
            "pin-locked",
            "both-locked",
            "one-try-left",
            "no-certificates",
            "android-phone",
            "juki-card",
            "other-card",
            "p384",
        ]
    );
    assert!(DemoCard::find(demo::DEFAULT).is_some());
    assert!(DemoCard::find("nobody").is_none());
}

#[test]
fn every_card_with_certificates_opens_with_the_pins_that_are_shown() {
    let (authentication, signature) = demo::PINS;
    for card in demo::ALL {
        let mut made = demo_card(card.name);
        select(&mut made, &JPKI);
        if made.tries_left(PinKind::Authentication).is_some_and(|tries| tries > 0) {
            assert_eq!(verify(&mut made, 0x98, authentication), SUCCESS, "{}", card.name);
        }
        if made.contents().files.contains_key(&0x0001) && made.tries_left(PinKind::Signature) != Some(0) {
            assert_eq!(verify(&mut made, 0x9B, signature), SUCCESS, "{}", card.name);
            assert_eq!(read_signature(&mut made).len(), 210, "{}", card.name);
        }
    }
}

#[test]
fn what_is_read_from_the_card_is_what_its_dates_say() {
    for card in demo::ALL {
        for day in ["2026-11-24", "2028-02-29"] {
            let day: NaiveDate = day.parse().unwrap();
            let (dates, made) = (card.dates(day), card.make(day));
            let ends = |file, expires_on: Option<NaiveDate>| match made.contents().files.get(&file) {
                Some(der) => {
                    let not_after = format!("{}145959Z", expires_on.unwrap().format("%y%m%d"));
                    assert!(der[180..206].windows(13).any(|window| window == not_after.as_bytes()), "{}", card.name);
                }
                None => assert_eq!(expires_on, None, "{}", card.name),
            };
            ends(0x000A, dates.authentication);
            ends(0x0001, dates.signature);
            let record = made.contents().common_record.as_ref().map(|record| record[22..].to_vec());
            assert_eq!(record, dates.card.map(|day| day.format("%Y%m%d").to_string().into_bytes()), "{}", card.name);
        }
    }
}

#[test]
fn counters_are_as_told() {
    for (name, authentication, signature) in [
        ("renewal-open", Some(3), Some(5)),
        ("password-locked", Some(3), Some(0)),
        ("pin-locked", Some(0), Some(5)),
        ("both-locked", Some(0), Some(0)),
        ("one-try-left", Some(3), Some(1)),
        ("other-card", None, None),
    ] {
        let card = demo_card(name);
        assert_eq!(card.tries_left(PinKind::Authentication), authentication, "{name}");
        assert_eq!(card.tries_left(PinKind::Signature), signature, "{name}");
    }
}

#[test]
fn a_child_has_no_signature_certificate() {
    let mut card = demo_card("card-bound-later");
    select(&mut card, &JPKI);
    assert_eq!(card.process(&[0x00, 0xB0, 0x88, 0x00, 0x03]), [0x00, 0x8F, 0x00, 0x90, 0x00]);
    assert_eq!(read_signature(&mut card), [0x6A, 0x82]);
    assert_eq!(query(&mut card, 0x9B), [0x63, 0xC5]);
    assert_eq!(verify(&mut card, 0x9B, "ABC123"), [0x63, 0xC4], "a PIN that nobody knows");
}

#[test]
fn a_card_without_certificates_says_so_twice() {
    let mut card = demo_card("no-certificates");
    select(&mut card, &JPKI);
    assert_eq!(card.process(&[0x00, 0xB0, 0x88, 0x00, 0x03]), [0x00, 0x00, 0x00, 0x90, 0x00]);
    assert_eq!(card.process(&[0x00, 0xB0, 0x8A, 0x00, 0xD0]), [0x6A, 0x82]);
    assert_eq!(read_signature(&mut card), [0x6A, 0x82]);
    assert_eq!(card.process(&[0x00, 0xB0, 0x8B, 0x00, 0x00]), [0x6A, 0x82]);
    assert_eq!(select(&mut card, &COMMON), SUCCESS);
}

#[test]
fn cards_of_another_kind_are_told_by_label_or_by_name() {
    let mut phone = demo_card("android-phone");
    assert_eq!(select(&mut phone, &COMMON), [0x6A, 0x82]);
    assert_eq!(select(&mut phone, &JPKI), SUCCESS);
    assert!(phone.process(&[0x00, 0xB0, 0x86, 0x00, 0x20]).starts_with(b"JPKIAPGPSETOKEN "));
    assert_eq!(phone.process(&[0x00, 0xB0, 0x8A, 0x00, 0xD0]), [0x69, 0x82]);

    let mut juki = demo_card("juki-card");
    assert_eq!(select(&mut juki, &JPKI), SUCCESS);
    assert!(juki.process(&[0x00, 0xB0, 0x86, 0x00, 0x20]).starts_with(b"JPKIAPICCTOKEN  "));

    let mut licence = demo_card("other-card");
    assert_eq!(select(&mut licence, &JPKI), [0x6A, 0x82]);
    assert_eq!(select(&mut licence, &COMMON), [0x6A, 0x82]);
    let name = [0xA0, 0, 0, 0x02, 0x31, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(select(&mut licence, &name), SUCCESS);
    assert_eq!(licence.process(&[0x00, 0x20, 0x00, 0x98]), [0x6D, 0x00]);
}

#[test]
fn any_day_of_the_calendar_makes_a_card() {
    for day in [NaiveDate::MIN, NaiveDate::MAX, "2049-12-31".parse().unwrap(), "2000-02-29".parse().unwrap()] {
        for name in ["not-yet", "just-issued", "expired", "p384"] {
            assert!(DemoCard::find(name).unwrap().make(day).contents().files[&0x000A].len() > 1_200);
        }
    }
}
