use super::entry::asked_first;
use super::stage::{End, Stage};
use crate::reading::SameCard;
use crate::reading::steps::is_phone;
use crate::{IssuerCheck, Item, LastTry, PinState, Token};

/// What a reading tells of the card whose password is asked for.
#[derive(Clone, Debug)]
pub struct KnownCard {
    /// Tells the card from any other.
    pub same_card: SameCard,
    /// The kind of card.
    pub token: Item<Token>,
    /// Whether the caller says that the card is made of software.
    pub made_of_software: bool,
    /// Whether a known root signed its authentication certificate.
    pub issuer: IssuerCheck,
    /// What became of the signature certificate.
    pub signature: Item<()>,
    /// The signature password, as last told.
    pub signature_pin: Item<PinState>,
}

impl KnownCard {
    /// Whether to offer the visit: the date is there to be read, and nobody is led to spend the last try for it.
    #[must_use]
    pub fn offers_visit(&self) -> bool {
        let wants_date = matches!(
            self.signature,
            Item::NeedsPin | Item::PinWrong(_) | Item::LastTryRefused | Item::OutcomeUnknown | Item::Lost
        );
        let is_near_lock = matches!(
            asked_first(&self.signature_pin, LastTry::Keep),
            Stage::Ended(End::Locked) | Stage::Consent { tries: Some(_) }
        );
        wants_date && !is_near_lock && self.refuses().is_none()
    }

    /// Why this card gets no password at all.
    pub(super) fn refuses(&self) -> Option<End> {
        if self.issuer != IssuerCheck::NotChecked && !self.issuer.is_trusted(self.made_of_software) {
            return Some(End::IssuerUnknown);
        }
        let is_phone = self.token.read().is_some_and(|token| is_phone(*token));
        (is_phone || self.signature.is_absent()).then_some(End::NotSent)
    }
}
