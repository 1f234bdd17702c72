use super::machine::PasswordVisit;
use super::stage::Stage;
use crate::pin::PinKind;
use crate::reading::{PasswordReading, SameCard, steps};
use crate::session::CertificateStart;
use crate::{CardTransport, CertificateFacts, CertificateKind, Item, JpkiSession, TransportError};

/// A visit's part in one contact. Dropped without [`finish`](Self::finish), by a panic, it leaves the visit in order.
pub(crate) struct Turn<'a> {
    pub(super) visit: &'a PasswordVisit,
}

impl PasswordVisit {
    /// A card is there. `None` where the visit wants none.
    pub(crate) fn turn(&self, steps: u8) -> Option<Turn<'_>> {
        self.lock().card_found(steps).then(|| Turn { visit: self })
    }
}

impl Turn<'_> {
    /// Whether only the tries are asked.
    pub(crate) fn only_asks(&self) -> bool {
        self.visit.stage() == Stage::CheckingTries
    }

    /// What the caller says of the card.
    pub(crate) fn card_is_made_of_software(&self, made_of_software: bool) {
        self.visit.lock().made_of_software = made_of_software;
    }

    /// Whether this is the card of the visit; the first one that is read becomes it.
    pub(crate) fn is_same(&self, start: &CertificateStart) -> bool {
        self.visit.lock().card.get_or_insert_with(|| SameCard::new(start.bytes.clone())).is(&start.bytes)
    }

    /// Asks for the tries left, unless this contact already knows them; sends the password; reads the dates. Nothing is sent
    /// where the person left meanwhile.
    pub(crate) fn send<T: CardTransport>(
        &self,
        session: &mut JpkiSession<'_, T>,
    ) -> Result<Item<CertificateFacts>, TransportError> {
        if let Err(error) = session.pin_state(PinKind::Signature) {
            return steps::item(Err(error));
        }
        let Some((password, last_try)) = self.visit.lock().take_password() else { return Ok(Item::NotAsked) };
        let verified = session.verify(&password, last_try);
        if !session.pin_was_sent() {
            self.visit.lock().give_back(password);
        }
        steps::item(verified.and_then(|()| session.certificate_facts(CertificateKind::Signature)))
    }

    /// Tells the visit what the contact came to.
    pub(crate) fn finish(self, contact: &PasswordReading) {
        self.visit.lock().finish(contact);
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.visit.lock().settle();
    }
}
