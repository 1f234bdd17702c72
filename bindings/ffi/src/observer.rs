use std::sync::Arc;

use kigen_card::reading::{self, Fact};
use kigen_guide::learned_row;

use crate::answer::Row;
use crate::label::Language;

/// Hears how a reading goes on, on the thread that reads. It should return at once: the card waits.
#[uniffi::export(foreign)]
pub trait ReadObserver: Send + Sync {
    /// A step begins: the `index`th of `of`, counted from 1. Steps beyond the eight of every tap go on counting.
    fn step_began(&self, step: Step, index: u8, of: u8);
    /// Something is known: a row for the screen, before the tap is over.
    fn learned(&self, row: Row);
}

/// The steps of a reading, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Step {
    /// SELECT of the common application.
    SelectCommon,
    /// The card's own expiry.
    Card,
    /// SELECT of the JPKI application.
    SelectJpki,
    /// What kind of token it is.
    Token,
    /// Which certificates are there.
    Availability,
    /// The beginning of the authentication certificate.
    Authentication,
    /// Tries left of the 4-digit PIN.
    AuthenticationPin,
    /// Tries left of the signature password.
    SignaturePin,
    /// VERIFY, then the beginning of the signature certificate: only with the password.
    Signature,
    /// The rest of the authentication certificate: only on request.
    Issuer,
}

impl From<reading::Step> for Step {
    fn from(step: reading::Step) -> Self {
        match step {
            reading::Step::SelectCommon => Self::SelectCommon,
            reading::Step::Card => Self::Card,
            reading::Step::SelectJpki => Self::SelectJpki,
            reading::Step::Token => Self::Token,
            reading::Step::Availability => Self::Availability,
            reading::Step::Authentication => Self::Authentication,
            reading::Step::AuthenticationPin => Self::AuthenticationPin,
            reading::Step::SignaturePin => Self::SignaturePin,
            reading::Step::Signature => Self::Signature,
            reading::Step::Issuer => Self::Issuer,
        }
    }
}

/// The shell's observer, as the core calls it.
pub(crate) struct Listening<'a> {
    pub(crate) observer: Option<&'a Arc<dyn ReadObserver>>,
    pub(crate) today: kigen_guide::Today,
    pub(crate) language: Language,
    pub(crate) begun: u8,
    pub(crate) of: u8,
}

impl reading::ReadObserver for Listening<'_> {
    fn step_began(&mut self, step: reading::Step) {
        self.begun = self.begun.saturating_add(1);
        if let Some(observer) = self.observer {
            observer.step_began(step.into(), self.begun, self.of.max(self.begun));
        }
    }

    fn learned(&mut self, fact: Fact<'_>) {
        let Some(observer) = self.observer else { return };
        if let Some(row) = learned_row(&fact, &self.today, self.language.texts()) {
            let spoken = learned_row(&fact, &self.today, self.language.spoken());
            observer.learned(Row::new(row, spoken, self.language));
        }
    }
}
