use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::known::KnownCard;
use super::stage::{News, Stage};
use super::state::State;
use crate::LastTry;
use crate::pin::SignaturePin;
use crate::trust::TrustAnchor;

/// The visit of one person with one card. Any thread may ask or tell it anything while a contact goes on in another.
///
/// It owns the password from [`enter`](Self::enter) on and erases it once it was sent, refused or left; only a contact that
/// did not send it keeps it for the next. The card that was read gets it, no other one, and not one whose issuer was looked
/// for and is unknown. After an outcome that is not known, only the tries of that same card are asked.
pub struct PasswordVisit {
    state: Mutex<State>,
    /// Check the issuer before the password is sent, unless the reading has.
    pub(super) roots: Option<Vec<TrustAnchor>>,
}

impl PasswordVisit {
    /// Begins with what a reading tells: the tries first.
    #[must_use]
    pub fn of(known: KnownCard) -> Self {
        Self { state: Mutex::new(State::of(known)), roots: None }
    }

    /// Begins before any card was read: for a reading and its password in one contact. `last_try` is what the person said
    /// beforehand.
    #[must_use]
    pub const fn of_next_card(last_try: LastTry) -> Self {
        Self { state: Mutex::new(State::of_next_card(last_try)), roots: None }
    }

    /// The same visit, whose contacts check the issuer before the password is sent.
    #[must_use]
    pub fn checking_issuer(self, roots: Vec<TrustAnchor>) -> Self {
        Self { roots: Some(roots), ..self }
    }

    /// What to show.
    pub fn stage(&self) -> Stage {
        self.lock().stage.clone()
    }

    /// Whether a card is to be held now.
    pub fn wants_card(&self) -> bool {
        matches!(self.lock().stage, Stage::HoldCard { .. } | Stage::OutcomeUnknown { .. })
    }

    /// The step of its own: a try may be spent that locks. Without effect where it is not asked for.
    pub fn consent(&self) {
        self.lock().consent();
    }

    /// Takes the password; where there is no field, it is erased.
    pub fn enter(&self, password: SignaturePin) {
        self.lock().enter(password);
    }

    /// Back to the field, or to why there is none. An outcome that is not known stays so.
    pub fn again(&self) {
        self.lock().again();
    }

    /// Out of sight: erases a password that waits, and leaves a contact alone.
    pub fn hide(&self) {
        self.lock().hide();
    }

    /// Left: erases the password. One that was sent cannot be taken back: what comes of it is [`take_news`](Self::take_news).
    pub fn leave(&self) {
        self.lock().leave();
    }

    /// A contact that could not be opened: nothing was sent.
    pub fn not_opened(&self) {
        self.lock().not_opened();
    }

    /// What came of a password that was sent, once. A shell asks after each contact and tells it on whatever screen there
    /// is, if the visit's own does not.
    pub fn take_news(&self) -> Option<News> {
        self.lock().take_news()
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows the stage: no password, no card.
impl fmt::Debug for PasswordVisit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasswordVisit").field("stage", &self.stage()).finish_non_exhaustive()
    }
}
