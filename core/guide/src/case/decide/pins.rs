use kigen_card::{Item, PinState, TriesLeft};

use crate::case::kind::{Flag, Person, PinStanding, Reset, Task, Verdict};
use crate::case::state::Case;
use crate::rules::Pin;
use crate::situation::{PinKnowledge, is_locked};

impl Case<'_> {
    /// How the authentication PIN stands, where the card has its certificate and told it.
    #[must_use]
    pub fn authentication_standing(&self) -> Option<PinStanding> {
        standing(&self.facts.authentication_pin).filter(|_| !self.facts.authentication.is_absent())
    }

    /// The same of the signature password.
    #[must_use]
    pub fn signature_standing(&self) -> Option<PinStanding> {
        standing(&self.facts.signature_pin).filter(|_| self.has_signature_certificate())
    }

    /// Whether this PIN is spoken of: no password of a certificate that the card does not have, unless a new card brings it.
    #[must_use]
    pub fn has_pin(&self, pin: Pin) -> bool {
        pin != Pin::Signature || self.has_signature_certificate()
    }

    /// Whether its form is told, so that it can be chosen.
    #[must_use]
    pub fn chooses_pin(&self, pin: Pin) -> bool {
        self.has_pin(pin) || self.task == Task::NewCard
    }

    /// A PIN that the office asks for is forgotten or locked.
    #[must_use]
    pub fn is_pin_unknown(&self) -> bool {
        self.is_authentication_lost() || self.is_signature_lost()
    }

    /// Nobody said whether the PINs are known.
    #[must_use]
    pub fn is_pin_open(&self) -> bool {
        let signature_open = self.signature_knowledge().is_none() && self.has_signature_certificate();
        !self.is_pin_unknown() && (self.authentication_knowledge().is_none() || signature_open)
    }

    /// Whether both PINs are lost.
    #[must_use]
    pub fn are_both_pins_lost(&self) -> bool {
        self.is_authentication_lost() && self.is_signature_lost()
    }

    /// What a 顔認証マイナンバーカード can look like (R-PIN-5).
    #[must_use]
    pub fn may_be_face_card(&self) -> bool {
        !self.has_signature_certificate() && self.authentication_knowledge() == Some(PinKnowledge::Locked)
    }

    /// Where a lost PIN is set anew: the store only with the other PIN, and only while both certificates last (R-LOCK-1, -3).
    #[must_use]
    pub fn reset(&self) -> Reset {
        if !self.is_pin_unknown() {
            return Reset::NotNeeded;
        }
        if self.has_card_ended() {
            return Reset::WithNewCard;
        }
        if !self.may_reset_at_store() {
            return Reset::AtOffice;
        }
        let pin = if self.is_signature_lost() { Pin::Signature } else { Pin::Authentication };
        let or_with_renewal = self.verdict == Verdict::Open && self.person == Person::Holder;
        Reset::AtStore { pin, or_with_renewal }
    }

    /// Whether a kiosk may help with one lost PIN.
    #[must_use]
    pub fn may_reset_at_store(&self) -> bool {
        let is_in_date =
            matches!(self.verdict, Verdict::NotYet | Verdict::Open | Verdict::CardBoundLater | Verdict::CardBoundOpen)
                && self.signature.is_none_or(|times| times.days_left.is_some_and(|left| left >= 0));
        is_in_date
            && !self.are_both_pins_lost()
            && self.has_signature_certificate()
            && !self.has_moved()
            && !self.person.is_representative()
    }

    /// Whether the person said to know a PIN that the card says is locked (R-LOCK-7).
    pub(in crate::case) fn is_lock_denied(&self) -> bool {
        let denied = |flag, answer| self.has(flag) && answer == Some(PinKnowledge::Known);
        denied(Flag::LockAuthentication, self.answers().authentication_pin)
            || denied(Flag::LockSignature, self.answers().signature_pin)
    }

    fn authentication_knowledge(&self) -> Option<PinKnowledge> {
        self.situation.authentication_pin(&self.facts)
    }

    /// `None` also where the card has no such certificate: then there is no password to speak of.
    fn signature_knowledge(&self) -> Option<PinKnowledge> {
        self.situation.signature_pin(&self.facts).filter(|_| self.has_signature_certificate())
    }

    fn is_authentication_lost(&self) -> bool {
        is_lost(self.authentication_knowledge())
    }

    fn is_signature_lost(&self) -> bool {
        is_lost(self.signature_knowledge())
    }
}

const fn is_lost(pin: Option<PinKnowledge>) -> bool {
    matches!(pin, Some(PinKnowledge::Forgotten | PinKnowledge::Locked))
}

fn standing(pin: &Item<PinState>) -> Option<PinStanding> {
    if is_locked(pin) {
        return Some(PinStanding::Locked);
    }
    match pin.read() {
        Some(PinState::Ready(TriesLeft(tries))) => Some(PinStanding::Left(*tries)),
        Some(PinState::NoLimit | PinState::Locked | PinState::Unknown(_)) | None => None,
    }
}
