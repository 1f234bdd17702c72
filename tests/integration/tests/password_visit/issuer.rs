//! The issuer is known before the password goes out, where that is asked.

use kigen_card::trust::jlis_roots;
use kigen_card::visit::{End, KnownCard, PasswordVisit, Stage};
use kigen_card::{IssuerCheck, LastTry};
use kigen_integration::{Flow, card, known, pin, read};
use kigen_simulator::demo;

use crate::{held, passwords, tap};

fn waiting(flow: Flow) -> PasswordVisit {
    PasswordVisit::of(known(&read(card("renewal-open"), flow)).unwrap())
}

#[test]
fn a_card_of_a_known_root_gets_the_password_after_its_whole_certificate() {
    let visit = waiting(Flow::default()).checking_issuer(demo::anchors());
    visit.enter(pin("ABC123"));
    let mut card = held("renewal-open");
    let reading = tap(&visit, &mut card);
    assert_eq!((reading.issuer, visit.stage()), (IssuerCheck::Demo, Stage::DateRead));
    let verify = card.commands().position(|command| command[1] == 0x20 && command.len() > 5).unwrap();
    let reads = card.commands().take(verify).filter(|command| command[1] == 0xB0).count();
    assert_eq!((verify, reads, card.count()), (10, 7, 13), "all of the certificate, then VERIFY");
}

#[test]
fn a_card_of_no_known_root_gets_none_then_and_later() {
    let visit = waiting(Flow::default()).checking_issuer(jlis_roots());
    visit.enter(pin("ABC123"));
    let mut card = held("renewal-open");
    let reading = tap(&visit, &mut card);
    assert_eq!((reading.issuer, passwords(&card)), (IssuerCheck::Unknown, 0));
    for () in [(); 2] {
        assert_eq!(visit.stage(), Stage::Ended(End::IssuerUnknown));
        visit.again();
        visit.enter(pin("ABC123"));
        tap(&visit, &mut card);
        assert_eq!(passwords(&card), 0);
    }
}

/// Anybody can make a card that the demo cards' root signed.
#[test]
fn a_card_of_the_demo_root_gets_none_unless_it_is_made_of_software() {
    let known = || known(&read(card("renewal-open"), Flow::default())).unwrap();
    let visit = PasswordVisit::of(KnownCard { made_of_software: false, ..known() }).checking_issuer(demo::anchors());
    visit.enter(pin("ABC123"));
    let mut card = held("renewal-open");
    tap(&visit, &mut card);
    assert_eq!((visit.stage(), passwords(&card)), (Stage::Ended(End::IssuerUnknown), 0));
    let found = KnownCard { made_of_software: false, issuer: IssuerCheck::Demo, ..known() };
    assert_eq!(PasswordVisit::of(found).stage(), Stage::Ended(End::IssuerUnknown));
}

#[test]
fn an_issuer_that_the_reading_found_is_not_looked_for_again() {
    let visit = waiting(Flow { issuer: true, ..Flow::default() }).checking_issuer(demo::anchors());
    visit.enter(pin("ABC123"));
    let mut card = held("renewal-open");
    tap(&visit, &mut card);
    assert_eq!((visit.stage(), card.count()), (Stage::DateRead, 6));
}

/// A reading with a password, in one contact, as the terminal does it.
#[test]
fn a_reading_in_one_contact_goes_the_same_way() {
    for (roots, last_try, name, stage, sent) in [
        (None, LastTry::Keep, "renewal-open", Stage::DateRead, 1),
        (Some(demo::anchors()), LastTry::Keep, "renewal-open", Stage::DateRead, 1),
        (Some(jlis_roots()), LastTry::Keep, "renewal-open", Stage::Ended(End::IssuerUnknown), 0),
        (None, LastTry::Keep, "one-try-left", Stage::Consent { tries: Some(kigen_card::TriesLeft(1)) }, 0),
        (None, LastTry::Spend, "one-try-left", Stage::DateRead, 1),
        (None, LastTry::Spend, "password-locked", Stage::Ended(End::Locked), 0),
        (None, LastTry::Spend, "card-bound-later", Stage::Ended(End::NotSent), 0),
    ] {
        let visit = kigen_integration::visit_of_next_card(pin("ABC123"), last_try);
        let request = kigen_card::reading::ReadRequest {
            password: Some(&visit),
            roots: roots.as_deref(),
            made_of_software: true,
            ..kigen_card::reading::ReadRequest::default()
        };
        let mut card = held(name);
        kigen_card::reading::read_card(&mut card, &request, &mut kigen_card::reading::NoObserver);
        assert_eq!((visit.stage(), passwords(&card)), (stage, sent), "{name}");
    }
}

#[test]
fn the_card_of_a_first_contact_is_the_one_card_from_there_on() {
    let visit = kigen_integration::visit_of_next_card(pin("WRONG1"), LastTry::Keep);
    let mut first = held("renewal-open");
    tap(&visit, &mut first);
    visit.again();
    visit.enter(pin("ABC123"));
    let mut other = held("not-yet");
    tap(&visit, &mut other);
    assert_eq!((passwords(&first), passwords(&other)), (1, 0));
}
