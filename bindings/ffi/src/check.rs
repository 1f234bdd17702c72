use std::fmt;
use std::sync::Arc;

use kigen_card::check;
use kigen_guide::say::{CheckLine, ExchangeTimes, PhoneChecks, self_check, self_check_of_phone};

use crate::transport::{CardTransport, ShellTransport};
use crate::vocabulary::Language;

/// What a self-check of a card found.
#[derive(uniffi::Object)]
pub struct CardCheck(check::CardCheck);

impl fmt::Debug for CardCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardCheck").finish_non_exhaustive()
    }
}

/// Checks a card in one contact, without any PIN: ten commands.
#[uniffi::export]
pub fn check_card(transport: Arc<dyn CardTransport>) -> Arc<CardCheck> {
    Arc::new(CardCheck(check::check_card(ShellTransport(transport))))
}

#[uniffi::export]
impl CardCheck {
    /// The list in words. The shell measured around `transceive` how long the commands took, in milliseconds; `reader` is
    /// how it calls what reads.
    pub fn lines(&self, reader: String, mean_ms: u64, slowest_ms: u64, language: Language) -> Vec<CheckLine> {
        let times = ExchangeTimes { mean_ms, slowest_ms };
        self_check(&reader, &self.0, times, language.texts())
    }
}

/// Whether only a worker or a developer can make something of a line.
#[uniffi::export]
pub fn is_technical(line: CheckLine) -> bool {
    line.is_technical()
}

/// The lines about the phone itself, which stand before those about a card.
#[uniffi::export]
pub fn check_phone(state: PhoneChecks, language: Language) -> Vec<CheckLine> {
    self_check_of_phone(&state, language.texts())
}
