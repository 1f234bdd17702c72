use super::Item;
use crate::exchange::Cost;
use crate::{CertificateFacts, IssuerCheck, PinState, TransportError};

/// What one contact of a [`PasswordVisit`](crate::visit::PasswordVisit) told.
#[derive(Debug)]
pub struct PasswordReading {
    /// Whether this was the card read before; `None` when it was lost before that was known.
    pub is_same_card: Option<bool>,
    /// Whether a known root signed the card's authentication certificate, if that was checked here.
    pub issuer: IssuerCheck,
    /// The signature certificate.
    pub signature: Item<CertificateFacts>,
    /// The state of the signature password after this contact.
    pub signature_pin: Item<PinState>,
    /// Whether the password was sent: it is not to be kept then, nor sent again.
    pub pin_was_sent: bool,
    /// Commands and bytes.
    pub cost: Cost,
    /// The failure that ended the contact early, if there was one.
    pub failure: Option<TransportError>,
}

impl PasswordReading {
    /// Before anything was sent.
    pub(crate) fn nothing() -> Self {
        Self {
            is_same_card: None,
            issuer: IssuerCheck::NotChecked,
            signature: Item::NotAsked,
            signature_pin: Item::NotAsked,
            pin_was_sent: false,
            cost: Cost::default(),
            failure: None,
        }
    }
}
