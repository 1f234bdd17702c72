use kigen_card::{Item, PinState, TriesLeft};

use crate::calendar::days_between;
use crate::case::kind::{Flag, Person, PinStanding, Reset, Task, Verdict};
use crate::case::state::Case;
use crate::rules::{Pin, Service};
use crate::situation::{PinKnowledge, is_locked};

/// A lost PIN can wait about two weeks for the window, if one visit then does both.
const DAYS_TO_WAIT: i64 = 14;

impl Case<'_> {
    /// The state of the authentication PIN, if the card has its certificate and told it.
    #[must_use]
    pub fn authentication_standing(&self) -> Option<PinStanding> {
        standing(&self.facts.authentication_pin).filter(|_| !self.facts.authentication.is_absent())
    }

    /// The same for the signature password.
    #[must_use]
    pub fn signature_standing(&self) -> Option<PinStanding> {
        standing(&self.facts.signature_pin).filter(|_| self.has_signature_certificate())
    }

    /// Whether the answer mentions this PIN: not the password of a certificate that the card lacks.
    #[must_use]
    pub fn has_pin(&self, pin: Pin) -> bool {
        pin != Pin::Signature || self.has_signature_certificate()
    }

    /// Whether the answer describes its form, so that the person can choose one: a new card brings every PIN, but not the
    /// password of a certificate that a child and a ward do not get (R-CHILD-1); a reset alone concerns the lost ones.
    #[must_use]
    pub fn chooses_pin(&self, pin: Pin) -> bool {
        if self.task == Task::SetPin {
            return self.is_set_anew(pin);
        }
        let is_new = self.task.is_for_a_card() || self.is_set_anew(pin);
        self.has_pin(pin) || is_new && !self.person.is_representative()
    }

    /// Whether a PIN that the office asks for is forgotten or locked.
    #[must_use]
    pub fn is_pin_unknown(&self) -> bool {
        self.is_authentication_lost() || self.is_signature_lost()
    }

    /// Whether this PIN gets a new value at this visit: a lost one, and those of certificates that the card does not have
    /// yet. The old one is then neither entered, nor written down, nor kept.
    #[must_use]
    pub fn is_set_anew(&self, pin: Pin) -> bool {
        let is_lost = match pin {
            Pin::Authentication => self.is_authentication_lost(),
            Pin::Signature => self.is_signature_lost(),
            Pin::ResidentRegister | Pin::CardFaceInput => return false,
        };
        is_lost || self.verdict == Verdict::NoCertificate && (self.has_pin(pin) || !self.person.is_representative())
    }

    /// The PINs set anew at this visit, in the order of the formats.
    #[must_use]
    pub fn set_anew(&self) -> Vec<Pin> {
        [Pin::Signature, Pin::Authentication].into_iter().filter(|pin| self.is_set_anew(*pin)).collect()
    }

    /// What does not work until the lost PINs are set anew (R-PIN-1).
    #[must_use]
    pub fn services_without_pin(&self) -> Vec<Service> {
        let signature: &[Service] = if self.is_signature_lost() { &[Service::ETax] } else { &[] };
        let authentication: &[Service] =
            if self.is_authentication_lost() { &[Service::ConvenienceStore, Service::Mynaportal] } else { &[] };
        signature.iter().chain(authentication).copied().filter(|service| self.uses(*service)).collect()
    }

    /// The PINs that the person knows and enters; `None` if no source says which are asked for.
    #[must_use]
    pub fn pins_to_enter(&self) -> Option<Vec<Pin>> {
        let found = self.office.pins().filter(|_| self.task.is_for_certificates())?;
        let asked = found.value.asked.known()?.iter().copied();
        Some(asked.filter(|pin| self.has_pin(*pin) && !self.is_set_anew(*pin)).collect())
    }

    /// The PINs of the two certificates that keep their value at this visit.
    #[must_use]
    pub fn pins_kept(&self) -> Vec<Pin> {
        let both = [Pin::Signature, Pin::Authentication].into_iter();
        both.filter(|pin| self.has_pin(*pin) && !self.is_set_anew(*pin)).collect()
    }

    /// Whether nobody said if the PINs are known.
    #[must_use]
    pub fn is_pin_open(&self) -> bool {
        let signature_open = self.signature_knowledge().is_none() && self.has_signature_certificate();
        !self.is_pin_unknown()
            && self.verdict != Verdict::NoCertificate
            && (self.authentication_knowledge().is_none() || signature_open)
    }

    /// Whether both PINs are lost.
    #[must_use]
    pub fn are_both_pins_lost(&self) -> bool {
        self.is_authentication_lost() && self.is_signature_lost()
    }

    /// Whether this can be a 顔認証マイナンバーカード (R-PIN-5).
    #[must_use]
    pub fn may_be_face_card(&self) -> bool {
        self.lacks_certificates()
            || !self.has_signature_certificate() && self.authentication_knowledge() == Some(PinKnowledge::Locked)
    }

    /// Where a lost PIN is reset: at a store only with the other PIN, and only while both certificates last (R-LOCK-1,
    /// -3).
    #[must_use]
    pub fn reset(&self) -> Reset {
        if !self.is_pin_unknown() {
            return Reset::NotNeeded;
        }
        if self.has_card_ended() || self.task == Task::NewCard {
            return Reset::WithNewCard;
        }
        if !self.may_reset_at_store() {
            return Reset::AtOffice;
        }
        let pin = if self.is_signature_lost() { Pin::Signature } else { Pin::Authentication };
        let or_with_renewal = matches!(self.task, Task::Renew | Task::ExtendStay) && self.person == Person::Holder;
        Reset::AtStore { pin, or_with_renewal }
    }

    /// Whether the window opens so soon that a lost PIN can wait for the renewal's own visit (R-LOCK-5).
    #[must_use]
    pub fn can_reset_at_the_renewal(&self) -> bool {
        self.person != Person::Proxy && self.is_reset_near_the_window()
    }

    /// Whether a proxy's second visit, for a lost PIN, may fall into the window: whether it then does both, the counter
    /// tells.
    #[must_use]
    pub fn may_renew_at_the_second_visit(&self) -> bool {
        self.person == Person::Proxy && self.is_reset_near_the_window()
    }

    fn is_reset_near_the_window(&self) -> bool {
        let is_soon = |opens| (0..=DAYS_TO_WAIT).contains(&days_between(self.day(), opens));
        self.task == Task::SetPin && !self.is_card_bound() && self.opens_on().is_some_and(is_soon)
    }

    /// Whether the sealed form is at hand and yet does not do: a new PIN is written into the one that comes (R-LOCK-6).
    #[must_use]
    pub fn is_form_without_the_new_pin(&self) -> bool {
        self.person == Person::Proxy
            && self.task_takes_form()
            && self.answers().form == Some(true)
            && self.is_pin_unknown()
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
            && !self.lives_abroad()
            && !self.person.is_representative()
    }

    /// Whether the person claims to know a PIN that the card reports as locked (R-LOCK-7).
    pub(in crate::case) fn is_lock_denied(&self) -> bool {
        let denied = |flag, answer| self.has(flag) && answer == Some(PinKnowledge::Known);
        denied(Flag::LockAuthentication, self.answers().authentication_pin)
            || denied(Flag::LockSignature, self.answers().signature_pin)
    }

    fn authentication_knowledge(&self) -> Option<PinKnowledge> {
        self.situation.authentication_pin(&self.facts)
    }

    /// `None` also if the card has no such certificate, hence no password.
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
