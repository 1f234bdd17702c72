use std::sync::Arc;

use kigen_card::reading::{self, Fact, Step};
use kigen_guide::say::learned_row;

use crate::row::Row;
use crate::vocabulary::Language;

/// Hears how a reading goes on, on the thread that reads. It should return at once: the card waits.
#[uniffi::export(foreign)]
pub trait ReadObserver: Send + Sync {
    /// A step begins: the `index`th of `of`, counted from 1. Steps beyond the eight of every tap go on counting.
    fn step_began(&self, step: Step, index: u8, of: u8);
    /// Something is known: a row for the screen, before the tap is over. The card's own end comes behind the certificate's.
    fn learned(&self, row: Row);
}

/// An observer of the shell, as the core calls it: it counts the steps and puts facts into words.
pub(crate) struct ShellObserver<'a> {
    observer: Option<&'a Arc<dyn ReadObserver>>,
    language: Language,
    begun: u8,
    of: u8,
    /// The card's own end, held back until the certificate's is known: alone it would be taken for the date that counts.
    card: Option<Row>,
}

impl<'a> ShellObserver<'a> {
    pub(crate) const fn new(observer: Option<&'a Arc<dyn ReadObserver>>, language: Language, of: u8) -> Self {
        Self { observer, language, begun: 0, of, card: None }
    }
}

impl reading::ReadObserver for ShellObserver<'_> {
    fn step_began(&mut self, step: Step) {
        self.begun = self.begun.saturating_add(1);
        if let Some(observer) = self.observer {
            observer.step_began(step, self.begun, self.of.max(self.begun));
        }
    }

    fn learned(&mut self, fact: Fact<'_>) {
        let Some(observer) = self.observer else { return };
        if let Some(row) = learned_row(&fact, self.language.texts()) {
            let spoken = learned_row(&fact, self.language.spoken());
            let row = Row::new(row, spoken, self.language);
            if matches!(fact, Fact::Card(_)) {
                self.card = Some(row);
                return;
            }
            observer.learned(row);
            if matches!(fact, Fact::Authentication(_)) {
                self.card.take().into_iter().for_each(|card| observer.learned(card));
            }
        }
    }
}
