//! A password that waits: it goes to its own card, and stays where a contact did not send it.

use kigen_card::visit::{Obstacle, Stage};
use kigen_integration::pin;

use crate::{begun, entering, held, hold, lost, passwords, tap, waiting};

#[test]
fn another_card_gets_no_password_and_the_right_one_may_follow() {
    for other in ["not-yet", "p384", "no-certificates", "android-phone", "juki-card", "other-card"] {
        let visit = waiting("renewal-open", "ABC123");
        let mut wrong = held(other);
        tap(&visit, &mut wrong);
        assert_eq!((visit.stage(), passwords(&wrong)), (hold(Some(Obstacle::OtherCard)), 0), "{other}");
        assert!(wrong.commands().all(|command| command[1] != 0x20), "{other} was asked for its tries");
        let mut right = held("renewal-open");
        tap(&visit, &mut right);
        assert_eq!((visit.stage(), passwords(&right)), (Stage::DateRead, 1), "{other}");
    }
}

#[test]
fn a_contact_that_never_opened_changes_nothing() {
    let visit = waiting("renewal-open", "ABC123");
    visit.not_opened();
    assert_eq!(visit.stage(), hold(Some(Obstacle::NotOpened)));
    tap(&visit, held("renewal-open"));
    assert_eq!(visit.stage(), Stage::DateRead);
    let empty = begun("renewal-open");
    empty.not_opened();
    assert_eq!(empty.stage(), entering(5));
}

#[test]
fn a_card_at_the_field_is_not_touched() {
    let visit = begun("renewal-open");
    let mut card = held("renewal-open");
    tap(&visit, &mut card);
    assert_eq!((visit.stage(), card.count()), (entering(5), 0));
}

#[test]
fn whoever_leaves_or_turns_back_leaves_no_password_behind() {
    let ways: [fn(&kigen_card::visit::PasswordVisit); 3] =
        [|visit| visit.leave(), |visit| visit.hide(), |visit| visit.again()];
    for way in ways {
        let visit = waiting("renewal-open", "ABC123");
        tap(
            &visit,
            kigen_simulator::Faulty::with_faults(
                kigen_integration::card("renewal-open"),
                vec![kigen_simulator::Fault::LostBefore { command: 2 }],
            ),
        );
        assert_eq!(visit.stage(), hold(Some(lost())));
        way(&visit);
        let mut card = held("renewal-open");
        tap(&visit, &mut card);
        assert_eq!((visit.stage(), card.count()), (entering(5), 0));
        visit.enter(pin("ABC123"));
        tap(&visit, &mut card);
        assert_eq!(visit.stage(), Stage::DateRead, "it can be typed again");
    }
}
