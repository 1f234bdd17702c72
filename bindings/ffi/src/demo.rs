use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use kigen_simulator::demo::{self, DemoGroup};
use kigen_simulator::{Fault, Faulty, SimulatedCard};

use crate::date::CivilDate;
use crate::error::KigenError;
use crate::transport::{CardTransport, TransportError};
use crate::vocabulary::Language;

/// A person with a situation.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DemoCard {
    /// Its name.
    pub name: String,
    /// With which others it is listed.
    pub group: DemoGroup,
    /// The story in one line.
    pub story: String,
    /// The 4-digit PIN; it protects nothing.
    pub authentication_pin: String,
    /// The signature password; it protects nothing.
    pub signature_pin: String,
}

/// What goes wrong with a simulated tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum DemoMishap {
    /// Nothing.
    None,
    /// The card leaves after so many commands.
    LostAfter {
        /// At least 1; 0 loses it before the first.
        commands: u32,
    },
    /// The time limit runs out at this command.
    TimedOut {
        /// Counted from 1.
        command: u32,
    },
}

/// Every demo card, in the order of the groups.
#[uniffi::export]
pub fn demo_cards(language: Language) -> Vec<DemoCard> {
    let (authentication, signature) = demo::PINS;
    let card = |card: &kigen_simulator::DemoCard| DemoCard {
        name: card.name.to_owned(),
        group: card.group,
        story: language.texts().demo_story(card.name),
        authentication_pin: authentication.to_owned(),
        signature_pin: signature.to_owned(),
    };
    let of_group = |group: DemoGroup| demo::ALL.iter().filter(move |card| card.group == group);
    DemoGroup::ALL.into_iter().flat_map(of_group).map(card).collect()
}

/// First and last day for which demo cards are made.
#[uniffi::export]
pub fn demo_days() -> Vec<CivilDate> {
    let (first, last) = demo::days();
    vec![first.into(), last.into()]
}

/// A demo card as it is on a day, held to the phone until the transport is dropped: counters move, a lost card stays lost.
///
/// # Errors
/// [`KigenError::NoSuchDemoCard`], [`KigenError::NoSuchDate`], [`KigenError::NoSuchDemoDay`].
#[uniffi::export]
pub fn demo_transport(name: String, day: CivilDate, mishap: DemoMishap) -> Result<Arc<dyn CardTransport>, KigenError> {
    let card = kigen_simulator::DemoCard::find(&name).ok_or(KigenError::NoSuchDemoCard)?;
    let day = NaiveDate::try_from(day)?;
    let (first, last) = demo::days();
    if day < first || day > last {
        return Err(KigenError::NoSuchDemoDay);
    }
    let command = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let faults = match mishap {
        DemoMishap::None => Vec::new(),
        DemoMishap::LostAfter { commands } => vec![Fault::LostBefore { command: command(commands).saturating_add(1) }],
        DemoMishap::TimedOut { command: at } => vec![Fault::TimedOut { command: command(at) }],
    };
    Ok(Arc::new(DemoTransport(Mutex::new(Faulty::with_faults(card.make(day), faults)))))
}

/// A demo card that answers one command at a time, as on the air.
struct DemoTransport(Mutex<Faulty<SimulatedCard>>);

impl CardTransport for DemoTransport {
    fn transceive(&self, command: Vec<u8>) -> Result<Vec<u8>, TransportError> {
        let mut card = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(kigen_card::CardTransport::transceive(&mut *card, &command)?)
    }
}
