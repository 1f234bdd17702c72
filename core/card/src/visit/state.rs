//! The transitions, without lock and card.

use super::entry::asked_first;
use super::known::KnownCard;
use super::stage::{End, News, Obstacle, Stage};
use crate::pin::{PinKind, SignaturePin};
use crate::reading::{PasswordReading, SameCard};
use crate::{IssuerCheck, Item, LastTry, PinState, StatusWord, TriesLeft};

const NEEDS_PIN: StatusWord = StatusWord::new(0x6982);

/// What a visit remembers.
pub(super) struct State {
    pub(super) stage: Stage,
    /// The one card; `None` until a first contact has made it known.
    pub(super) card: Option<SameCard>,
    issuer: IssuerCheck,
    pub(super) made_of_software: bool,
    /// As last told.
    pub(super) pin: Item<PinState>,
    /// Why this card gets no password at all.
    pub(super) refuses: Option<End>,
    password: Option<SignaturePin>,
    last_try: LastTry,
    /// Left while a card was there: what was not sent by then is not sent.
    is_left: bool,
    /// The password may be on its way, or was.
    is_sent: bool,
    news: Option<News>,
}

impl State {
    pub(super) fn of(known: KnownCard) -> Self {
        let mut state = Self::of_next_card(LastTry::Keep);
        state.refuses = known.refuses();
        state.card = Some(known.same_card);
        state.issuer = known.issuer;
        state.made_of_software = known.made_of_software;
        state.pin = known.signature_pin;
        state.stage = if known.signature == Item::OutcomeUnknown {
            Stage::OutcomeUnknown { obstacle: None }
        } else {
            state.entry()
        };
        state
    }

    pub(super) const fn of_next_card(last_try: LastTry) -> Self {
        let is_agreed = matches!(last_try, LastTry::Spend);
        Self {
            stage: Stage::Entering { tries: None, is_agreed },
            card: None,
            issuer: IssuerCheck::NotChecked,
            made_of_software: false,
            pin: Item::NotAsked,
            refuses: None,
            password: None,
            last_try,
            is_left: false,
            is_sent: false,
            news: None,
        }
    }

    /// Whether a root is known that is good enough for a password.
    pub(super) const fn is_issuer_trusted(&self) -> bool {
        self.issuer.is_trusted(self.made_of_software)
    }

    /// Takes what this contact found of the issuer; whether a password may follow.
    pub(super) fn take_issuer(&mut self, issuer: &IssuerCheck) -> bool {
        self.issuer = issuer.clone();
        self.is_issuer_trusted()
    }

    fn entry(&self) -> Stage {
        self.refuses.clone().map_or_else(|| asked_first(&self.pin, self.last_try), Stage::Ended)
    }

    /// Forgets password and consent.
    fn forget(&mut self) {
        self.password = None;
        self.last_try = LastTry::Keep;
    }

    fn start_over(&mut self) {
        self.forget();
        self.stage = self.entry();
    }

    pub(super) fn consent(&mut self) {
        if let Stage::Consent { tries } = self.stage {
            self.last_try = LastTry::Spend;
            self.stage = Stage::Entering { tries, is_agreed: true };
        }
    }

    pub(super) fn enter(&mut self, password: SignaturePin) {
        if let Stage::Entering { tries, .. } = self.stage {
            self.password = Some(password);
            self.stage = Stage::HoldCard { tries, obstacle: None };
        }
    }

    pub(super) fn again(&mut self) {
        match self.stage {
            Stage::Reading { .. } | Stage::CheckingTries | Stage::OutcomeUnknown { .. } | Stage::DateRead => {}
            Stage::Entering { .. } | Stage::Consent { .. } | Stage::HoldCard { .. } | Stage::Ended(_) => {
                self.start_over();
            }
        }
    }

    pub(super) fn hide(&mut self) {
        if matches!(self.stage, Stage::Entering { .. } | Stage::HoldCard { .. }) {
            self.start_over();
        }
    }

    pub(super) fn leave(&mut self) {
        if matches!(self.stage, Stage::Reading { .. } | Stage::CheckingTries) {
            self.is_left = true;
            self.forget();
        } else {
            self.again();
        }
    }

    /// A card is there. False where the visit wants none.
    pub(super) fn card_found(&mut self, steps: u8) -> bool {
        self.stage = match self.stage {
            Stage::HoldCard { .. } => Stage::Reading { step: 0, of: steps },
            Stage::OutcomeUnknown { .. } => Stage::CheckingTries,
            Stage::Entering { .. }
            | Stage::Consent { .. }
            | Stage::Reading { .. }
            | Stage::CheckingTries
            | Stage::Ended(_)
            | Stage::DateRead => return false,
        };
        (self.is_left, self.is_sent) = (false, false);
        true
    }

    pub(super) fn step_began(&mut self) {
        if let Stage::Reading { step, of } = &mut self.stage {
            *step = step.saturating_add(1);
            *of = (*of).max(*step);
        }
    }

    /// Hands the password out to be sent, once. From here on its outcome is in doubt.
    pub(super) fn take_password(&mut self) -> Option<(SignaturePin, LastTry)> {
        if !matches!(self.stage, Stage::Reading { .. }) {
            return None;
        }
        let password = self.password.take()?;
        self.is_sent = true;
        Some((password, self.last_try))
    }

    /// Takes back what was not sent after all.
    pub(super) fn give_back(&mut self, password: SignaturePin) {
        self.is_sent = false;
        if !self.is_left {
            self.password = Some(password);
        }
    }

    pub(super) fn not_opened(&mut self) {
        match self.stage {
            Stage::HoldCard { .. } => self.hold(Obstacle::NotOpened),
            Stage::OutcomeUnknown { .. } => {
                self.stage = Stage::OutcomeUnknown { obstacle: Some(Obstacle::NotOpened) };
            }
            Stage::Entering { .. }
            | Stage::Consent { .. }
            | Stage::Reading { .. }
            | Stage::CheckingTries
            | Stage::Ended(_)
            | Stage::DateRead => {}
        }
    }

    /// Ends a contact that nobody else ended: a fault of the program.
    pub(super) fn settle(&mut self) {
        match self.stage {
            Stage::Reading { .. } if self.is_sent => self.sent(News::OutcomeUnknown),
            Stage::Reading { .. } => self.hold(Obstacle::NotOpened),
            Stage::CheckingTries => self.stage = Stage::OutcomeUnknown { obstacle: Some(Obstacle::NotOpened) },
            Stage::Entering { .. }
            | Stage::Consent { .. }
            | Stage::HoldCard { .. }
            | Stage::OutcomeUnknown { .. }
            | Stage::Ended(_)
            | Stage::DateRead => {}
        }
    }

    /// The password waits for another contact, unless the person has gone.
    fn hold(&mut self, obstacle: Obstacle) {
        self.stage = if self.password.is_some() {
            Stage::HoldCard { tries: self.tries(), obstacle: Some(obstacle) }
        } else {
            self.entry()
        };
    }

    fn tries(&self) -> Option<TriesLeft> {
        self.pin.read().and_then(|state| state.tries_left(PinKind::Signature))
    }

    fn sent(&mut self, news: News) {
        self.forget();
        self.stage = match news.clone() {
            News::DateRead => Stage::DateRead,
            News::OutcomeUnknown => Stage::OutcomeUnknown { obstacle: None },
            News::Ended(end) => Stage::Ended(end),
        };
        self.news = Some(news);
    }

    pub(super) fn take_news(&mut self) -> Option<News> {
        self.news.take()
    }

    /// Takes what a contact came to.
    pub(super) fn finish(&mut self, contact: &PasswordReading) {
        let is_same = contact.is_same_card == Some(true);
        if is_same && contact.signature_pin.read().is_some() {
            self.pin = contact.signature_pin.clone();
        }
        if is_same && contact.issuer != IssuerCheck::NotChecked {
            self.issuer = contact.issuer.clone();
        }
        if self.stage == Stage::CheckingTries {
            self.finish_check(contact);
        } else if let Stage::Reading { .. } = self.stage {
            self.is_sent = contact.pin_was_sent;
            self.finish_reading(contact);
        }
    }

    fn finish_check(&mut self, contact: &PasswordReading) {
        self.stage = match obstacle(contact) {
            Some(obstacle) => Stage::OutcomeUnknown { obstacle: Some(obstacle) },
            None => match &contact.signature_pin {
                Item::Refused(status) => Stage::Ended(End::Refused(*status)),
                Item::Unreadable(content) => Stage::Ended(End::Unreadable(content.clone())),
                Item::Read(_)
                | Item::Absent
                | Item::NeedsPin
                | Item::PinWrong(_)
                | Item::PinLocked
                | Item::LastTryRefused
                | Item::OutcomeUnknown
                | Item::Lost
                | Item::NotAsked => self.entry(),
            },
        };
    }

    fn finish_reading(&mut self, contact: &PasswordReading) {
        if let Some(obstacle) = obstacle(contact).filter(|_| !contact.pin_was_sent) {
            return self.hold(obstacle);
        }
        if self.issuer != IssuerCheck::NotChecked && !self.is_issuer_trusted() {
            self.refuses = Some(End::IssuerUnknown);
        }
        let end = match &contact.signature {
            Item::Read(_) => return self.sent(News::DateRead),
            Item::OutcomeUnknown => return self.sent(News::OutcomeUnknown),
            // The count asks for a step of its own, or the person left before anything was sent.
            Item::LastTryRefused | Item::NotAsked => return self.not_sent(),
            Item::PinWrong(tries) => End::Wrong(*tries),
            Item::PinLocked => End::Locked,
            Item::Lost => End::LostAfterVerify,
            Item::Refused(status) => End::Refused(*status),
            Item::Unreadable(content) => End::Unreadable(content.clone()),
            Item::NeedsPin => End::Refused(NEEDS_PIN),
            Item::Absent => End::NotSent,
        };
        if contact.pin_was_sent {
            self.sent(News::Ended(end));
        } else {
            self.forget();
            self.stage = Stage::Ended(end);
        }
    }

    /// Back to what is asked first; where that is the field again, the person hears why, unless they left.
    fn not_sent(&mut self) {
        self.start_over();
        if matches!(self.stage, Stage::Entering { .. }) && !self.is_left {
            self.stage = Stage::Ended(End::NotSent);
        }
    }
}

/// Why a contact told nothing of this card.
fn obstacle(contact: &PasswordReading) -> Option<Obstacle> {
    match (contact.is_same_card, &contact.failure) {
        (Some(false), _) => Some(Obstacle::OtherCard),
        (_, Some(failure)) => Some(Obstacle::Transport(failure.clone())),
        (Some(true), None) => None,
        (None, None) => Some(Obstacle::OtherCard),
    }
}
