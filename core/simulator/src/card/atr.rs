use super::state::SimulatedCard;
use crate::options::Interface;

/// The first contactless and the first contact ATR of card-protocol.md §11.
const CONTACTLESS: &[u8] = &[0x3B, 0x88, 0x80, 0x01, 0x00, 0x00, 0x05, 0xE0, 0xB3, 0x81, 0xA1, 0x00, 0x7F];
const CONTACT: &[u8] = &[0x3B, 0xE0, 0x00, 0xFF, 0x81, 0x31, 0xFE, 0x45, 0x14];

impl SimulatedCard {
    /// Answer-to-reset as a PC/SC reader reports it, by the options `interface` and `atr`.
    pub fn atr(&self) -> Vec<u8> {
        match (&self.options.atr.0, self.options.interface) {
            (Some(atr), _) => atr.clone(),
            (None, Interface::Contactless) => CONTACTLESS.to_vec(),
            (None, Interface::Contact) => CONTACT.to_vec(),
        }
    }
}
