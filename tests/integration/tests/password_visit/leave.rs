//! The person leaves while a card is read: what was sent cannot be taken back, and is told.

use kigen_card::visit::{End, News, PasswordVisit, Stage};
use kigen_card::{CardTransport, TransportError, TriesLeft};
use kigen_integration::{card, pin};
use kigen_simulator::{Fault, Faulty, Recorder, SimulatedCard};

use crate::{UNKNOWN, VERIFY, WRONG, entering, held, passwords, tap, waiting};

/// A card during whose nth command something happens elsewhere.
struct Meanwhile<'a> {
    card: &'a mut Recorder<SimulatedCard>,
    visit: &'a PasswordVisit,
    at: usize,
    act: fn(&PasswordVisit),
}

impl CardTransport for Meanwhile<'_> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        assert_eq!(self.visit.stage(), Stage::Reading { step: self.step(), of: 4 });
        if self.card.count() + 1 == self.at {
            (self.act)(self.visit);
        }
        self.card.transceive(command)
    }
}

impl Meanwhile<'_> {
    fn step(&self) -> u8 {
        [1, 2, 3, 4, 4, 4][self.card.count()]
    }
}

fn meanwhile(password: &str, at: usize, act: fn(&PasswordVisit)) -> (PasswordVisit, Recorder<SimulatedCard>) {
    let visit = waiting("renewal-open", password);
    let mut card = held("renewal-open");
    tap(&visit, Meanwhile { card: &mut card, visit: &visit, at, act });
    (visit, card)
}

#[test]
fn a_password_that_was_not_sent_yet_is_not_sent() {
    for at in 1..VERIFY {
        let (visit, card) = meanwhile("WRONG1", at, PasswordVisit::leave);
        assert_eq!((passwords(&card), visit.take_news(), visit.stage()), (0, None, entering(5)), "{at}");
        visit.enter(pin("ABC123"));
        tap(&visit, held("renewal-open"));
        assert_eq!(visit.stage(), Stage::DateRead, "whoever comes back can begin again");
    }
}

#[test]
fn a_spent_try_is_told_to_whoever_left_during_verify() {
    let (visit, card) = meanwhile("WRONG1", VERIFY, PasswordVisit::leave);
    assert_eq!((passwords(&card), visit.stage()), (1, WRONG));
    assert_eq!(visit.take_news(), Some(News::Ended(End::Wrong(TriesLeft(4)))));
    visit.leave();
    assert_eq!(visit.stage(), entering(4));
    for at in [VERIFY, 5, 6] {
        let (visit, _) = meanwhile("ABC123", at, PasswordVisit::leave);
        assert_eq!((visit.stage(), visit.take_news()), (Stage::DateRead, Some(News::DateRead)), "{at}");
    }
}

#[test]
fn news_waits_for_somebody_to_tell_it() {
    let (visit, _) = meanwhile("WRONG1", VERIFY, PasswordVisit::leave);
    visit.leave();
    visit.hide();
    visit.again();
    assert_eq!(visit.take_news(), Some(News::Ended(End::Wrong(TriesLeft(4)))));
}

#[test]
fn an_outcome_that_is_not_known_stays_so_for_whoever_left() {
    let visit = waiting("renewal-open", "WRONG1");
    let mut same = held("renewal-open");
    let lost = Faulty::with_faults(&mut same, vec![Fault::LostAfter { command: VERIFY }]);
    tap(&visit, Leaving { card: lost, visit: &visit });
    assert_eq!((visit.stage(), visit.take_news()), (UNKNOWN, Some(News::OutcomeUnknown)));
    tap(&visit, card("not-yet"));
    tap(&visit, &mut same);
    assert_eq!((visit.stage(), passwords(&same)), (entering(4), 1));
}

/// Left at every command.
struct Leaving<'a, T> {
    card: T,
    visit: &'a PasswordVisit,
}

impl<T: CardTransport> CardTransport for Leaving<'_, T> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        if command[1] == 0x20 && command.len() > 5 {
            self.visit.leave();
        }
        self.card.transceive(command)
    }
}

#[test]
fn nothing_else_disturbs_a_contact() {
    let acts: [fn(&PasswordVisit); 5] =
        [PasswordVisit::hide, PasswordVisit::again, PasswordVisit::consent, PasswordVisit::not_opened, |visit| {
            visit.enter(pin("WRONG1"))
        }];
    for act in acts {
        for at in 1..=6 {
            let (visit, card) = meanwhile("ABC123", at, act);
            assert_eq!((visit.stage(), passwords(&card)), (Stage::DateRead, 1));
        }
    }
}

#[test]
fn a_second_card_during_a_contact_gets_nothing() {
    let (visit, _) = meanwhile("ABC123", 2, |visit| {
        let mut second = held("renewal-open");
        tap(visit, &mut second);
        assert_eq!(second.count(), 0);
    });
    assert_eq!(visit.stage(), Stage::DateRead);
}
