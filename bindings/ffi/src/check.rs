use std::fmt;
use std::sync::Arc;

use kigen_card::check;
use kigen_guide::{CheckLevel, ExchangeTimes, PhoneChecks, self_check, self_check_of_phone};

use crate::label::Language;
use crate::transport::{CardTransport, Outside};

/// What a self-check of a card found.
#[derive(uniffi::Object)]
pub struct CardCheck(check::CardCheck);

impl fmt::Debug for CardCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardCheck").finish_non_exhaustive()
    }
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CheckLine {
    /// What was checked.
    pub id: String,
    /// `pass`, `warn`, `fail`.
    pub level: String,
    /// What was found.
    pub said: String,
    /// What to do about it; nothing to do about a pass.
    pub advice: Option<String>,
}

/// What the shell found of the phone, before any card.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PhoneState {
    /// Whether the phone has NFC.
    pub has_nfc: bool,
    /// Whether it is switched on; `None` where the platform does not tell.
    pub is_nfc_on: Option<bool>,
    /// Whether a demo card could be read from beginning to end.
    pub demo_tap_works: bool,
    /// Whether the phone says that it takes extended commands; `None` where the platform does not tell.
    pub extended_length: Option<bool>,
}

/// Checks a card in one contact, without any PIN: ten commands.
#[uniffi::export]
pub fn check_card(transport: Arc<dyn CardTransport>) -> Arc<CardCheck> {
    Arc::new(CardCheck(check::check_card(Outside(transport))))
}

#[uniffi::export]
impl CardCheck {
    /// The list in words. The shell measured around `transceive` how long the commands took, in milliseconds; `reader` is
    /// how it calls what reads.
    pub fn lines(&self, reader: String, mean_ms: u64, slowest_ms: u64, language: Language) -> Vec<CheckLine> {
        let times = ExchangeTimes { mean_ms, slowest_ms };
        self_check(&reader, &self.0, times, language.texts()).into_iter().map(CheckLine::from).collect()
    }
}

/// The lines about the phone itself, which stand before those about a card.
#[uniffi::export]
pub fn check_phone(state: PhoneState, language: Language) -> Vec<CheckLine> {
    let checks = PhoneChecks {
        has_nfc: state.has_nfc,
        is_nfc_on: state.is_nfc_on,
        demo_tap_works: state.demo_tap_works,
        extended_length: state.extended_length,
    };
    self_check_of_phone(&checks, language.texts()).into_iter().map(CheckLine::from).collect()
}

impl From<kigen_guide::CheckLine> for CheckLine {
    fn from(line: kigen_guide::CheckLine) -> Self {
        let level: CheckLevel = line.level;
        Self { id: line.id.as_str().to_owned(), level: level.as_str().to_owned(), said: line.said, advice: line.advice }
    }
}
