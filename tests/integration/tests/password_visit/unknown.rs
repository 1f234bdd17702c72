//! After an outcome that is not known: the tries of the same card, and never the password.

use kigen_card::visit::{End, Obstacle, PasswordVisit, Stage};
use kigen_card::{Item, StatusWord, TriesLeft};
use kigen_integration::{card, pin};
use kigen_simulator::{Fault, Faulty, Recorder, SimulatedCard};

use crate::{UNKNOWN, VERIFY, entering, held, lost, passwords, tap, waiting};

/// A visit whose card left at VERIFY, and that card; `seen` is whether it checked the password.
fn in_doubt(password: &str, seen: bool) -> (PasswordVisit, Recorder<SimulatedCard>) {
    let visit = waiting("renewal-open", password);
    let mut card = card("renewal-open");
    let fault = if seen { Fault::LostAfter { command: VERIFY } } else { Fault::LostBefore { command: VERIFY } };
    tap(&visit, Faulty::with_faults(&mut card, vec![fault]));
    assert_eq!(visit.stage(), UNKNOWN);
    (visit, Recorder::new(card))
}

#[test]
fn the_same_card_tells_its_tries_and_gets_no_password() {
    for (password, seen, tries) in
        [("WRONG1", true, 4), ("WRONG1", false, 5), ("ABC123", true, 5), ("ABC123", false, 5)]
    {
        let (visit, mut same) = in_doubt(password, seen);
        let reading = tap(&visit, &mut same);
        assert_eq!((reading.is_same_card, reading.signature), (Some(true), Item::NeedsPin));
        assert_eq!((visit.stage(), same.count(), passwords(&same)), (entering(tries), 3, 0), "{password} {seen}");
        tap(&visit, &mut same);
        assert_eq!(same.count(), 3, "nothing waits");
        visit.enter(pin("ABC123"));
        tap(&visit, &mut same);
        assert_eq!((visit.stage(), passwords(&same)), (Stage::DateRead, 1));
    }
}

#[test]
fn another_card_is_named_and_neither_asked_for_its_tries_nor_given_the_password() {
    for other in ["not-yet", "p384", "no-certificates", "android-phone", "juki-card", "other-card"] {
        let (visit, mut same) = in_doubt("WRONG1", true);
        let mut another = held(other);
        tap(&visit, &mut another);
        assert_eq!(visit.stage(), Stage::OutcomeUnknown { obstacle: Some(Obstacle::OtherCard) }, "{other}");
        assert!(another.commands().all(|command| command[1] != 0x20), "{other}");
        visit.enter(pin("ABC123"));
        tap(&visit, &mut another);
        assert!(another.commands().all(|command| command[1] != 0x20), "{other}");
        tap(&visit, &mut same);
        assert_eq!((visit.stage(), passwords(&same)), (entering(4), 0), "{other}, then the same");
    }
}

#[test]
fn nothing_but_the_same_card_ends_the_doubt() {
    let (visit, mut same) = in_doubt("WRONG1", true);
    for command in 1..=3 {
        tap(&visit, Faulty::with_faults(card("renewal-open"), vec![Fault::LostBefore { command }]));
        assert_eq!(visit.stage(), Stage::OutcomeUnknown { obstacle: Some(lost()) }, "{command}");
    }
    visit.not_opened();
    assert_eq!(visit.stage(), Stage::OutcomeUnknown { obstacle: Some(Obstacle::NotOpened) });
    visit.again();
    visit.hide();
    visit.leave();
    visit.consent();
    assert_eq!(visit.stage(), Stage::OutcomeUnknown { obstacle: Some(Obstacle::NotOpened) });
    tap(&visit, &mut same);
    assert_eq!(visit.stage(), entering(4));
}

#[test]
fn the_doubt_ends_with_what_the_count_asks_for() {
    let word = |status| Fault::StatusWord { command: 3, status, with_data: false };
    for (status, stage) in [
        (0x63C1, Stage::Consent { tries: Some(TriesLeft(1)) }),
        (0x63C0, Stage::Ended(End::Locked)),
        (0x6984, Stage::Ended(End::Locked)),
        (0x6300, Stage::Consent { tries: None }),
        (0x63CF, Stage::Consent { tries: None }),
        (0x9000, Stage::Entering { tries: None, is_agreed: false }),
    ] {
        let (visit, _) = in_doubt("WRONG1", true);
        tap(&visit, Faulty::with_faults(card("renewal-open"), vec![word(status)]));
        assert_eq!(visit.stage(), stage, "{status:04X}");
    }
    let (visit, _) = in_doubt("WRONG1", true);
    let refused = [3, 4, 5].map(|command| Fault::StatusWord { command, status: 0x6D00, with_data: false });
    tap(&visit, Faulty::with_faults(card("renewal-open"), refused.to_vec()));
    assert_eq!(visit.stage(), Stage::Ended(End::Refused(StatusWord::new(0x6D00))));
}
