use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kigen_card::TriesLeft;
use kigen_card::pin::{self, SignaturePin};
use kigen_card::visit::{self as card, Obstacle, Stage};
use kigen_guide::Failure;

use crate::error::KigenError;
use crate::observer::{ReadObserver, ShellObserver};
use crate::reading::Reading;
use crate::roots::{Roots, anchors};
use crate::transport::{CardTransport, ShellTransport};
use crate::vocabulary::Language;

/// The visit of a person who has the signature certificate's date read with its password (screens.md, screen 4).
///
/// It decides what is shown, who gets the password and whether it is kept, and owns the password. [`tap`](Self::tap)
/// blocks: call it on the worker's thread. Everything else returns at once, on any thread, also while a card is read.
#[derive(uniffi::Object)]
pub struct PasswordVisit {
    visit: card::PasswordVisit,
    known: Mutex<Known>,
}

struct Known {
    reading: Arc<Reading>,
    /// Why the last contact never began.
    not_opened: Option<Failure>,
}

/// Where a visit stands.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum PasswordStage {
    /// The field.
    Entering {
        /// As the card last told; `None` when it did not.
        tries_left: Option<u8>,
        /// Whether the person agreed to spend a try that may be the last.
        is_agreed: bool,
    },
    /// A step of its own before the field: a wrong password may lock.
    Consent {
        /// One, or `None` when the card's count says nothing.
        tries_left: Option<u8>,
    },
    /// The password waits for its card.
    HoldCard {
        /// As in `Entering`.
        tries_left: Option<u8>,
        /// Why the contact before did not send it.
        problem: Option<Failure>,
    },
    /// A card is read.
    Reading {
        /// Counted from 1; 0 before the first.
        step: u8,
        /// How many there are.
        of: u8,
    },
    /// The card may or may not have checked the password: the next contact with it asks for its tries alone.
    OutcomeUnknown {
        /// Why the contact before did not tell them.
        problem: Option<Failure>,
    },
    /// A card is asked for its tries.
    CheckingTries,
    /// There is no date.
    Ended {
        /// Why.
        failure: Failure,
    },
    /// The date was read.
    DateRead,
}

/// What one contact of a visit came to.
#[derive(Debug, uniffi::Record)]
pub struct PasswordTap {
    /// Why it did not bring what it was for.
    pub failure: Option<Failure>,
    /// What is known now, to be shown in place of the reading before; `None` when nothing new is.
    pub reading: Option<Arc<Reading>>,
}

/// What came of a password that was sent, for a person who may have left its screen.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PasswordNews {
    /// Why there is no date; `None` when it was read.
    pub failure: Option<Failure>,
}

impl fmt::Debug for PasswordVisit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasswordVisit").finish_non_exhaustive()
    }
}

#[uniffi::export]
impl PasswordVisit {
    /// Begins with what a reading knows; with `issuer`, its card gets the password only after its certificate was checked.
    ///
    /// # Errors
    /// [`KigenError::NoCardToCompare`] when `reading` is of no card.
    #[uniffi::constructor]
    pub fn of(reading: Arc<Reading>, issuer: Option<Roots>) -> Result<Arc<Self>, KigenError> {
        let visit = card::PasswordVisit::of(reading.known_card().ok_or(KigenError::NoCardToCompare)?);
        let visit = match issuer {
            Some(roots) => visit.checking_issuer(anchors(roots)),
            None => visit,
        };
        Ok(Arc::new(Self { visit, known: Mutex::new(Known { reading, not_opened: None }) }))
    }

    /// What to show.
    pub fn stage(&self) -> PasswordStage {
        let problem = |obstacle: Obstacle| Failure::of_obstacle(&obstacle, self.lock().not_opened.as_ref());
        let left = |tries: Option<TriesLeft>| tries.map(|tries| tries.0);
        match self.visit.stage() {
            Stage::Entering { tries, is_agreed } => PasswordStage::Entering { tries_left: left(tries), is_agreed },
            Stage::Consent { tries } => PasswordStage::Consent { tries_left: left(tries) },
            Stage::HoldCard { tries, obstacle } => {
                PasswordStage::HoldCard { tries_left: left(tries), problem: obstacle.map(problem) }
            }
            Stage::Reading { step, of } => PasswordStage::Reading { step, of },
            Stage::OutcomeUnknown { obstacle } => PasswordStage::OutcomeUnknown { problem: obstacle.map(problem) },
            Stage::CheckingTries => PasswordStage::CheckingTries,
            Stage::Ended(end) => PasswordStage::Ended { failure: Failure::from(&end) },
            Stage::DateRead => PasswordStage::DateRead,
        }
    }

    /// Whether a card is to be held now.
    pub fn wants_card(&self) -> bool {
        self.visit.wants_card()
    }

    /// The step of its own: a try may be spent that locks.
    pub fn consent(&self) {
        self.visit.consent();
    }

    /// Takes what was typed, in UTF-8; it is overwritten here, and the shell overwrites its own copy. `Some` is why it
    /// cannot be the password: nothing changes then.
    pub fn enter(&self, typed: Vec<u8>) -> Option<Failure> {
        match SignaturePin::typed(typed) {
            Ok(password) => self.visit.enter(password),
            Err(shape) => return Some(Failure::PinShape(shape)),
        }
        None
    }

    /// Back to the field, or to why there is none.
    pub fn again(&self) {
        self.visit.again();
    }

    /// The app goes out of sight: a password that waits is overwritten.
    pub fn hide(&self) {
        self.visit.hide();
    }

    /// The screen is left: a password that was not sent is overwritten, and what comes of one that was is news.
    pub fn leave(&self) {
        self.visit.leave();
    }

    /// A contact could not be opened, or the shell failed in it.
    pub fn not_opened(&self, failure: Failure) {
        self.lock().not_opened = Some(failure);
        self.visit.not_opened();
    }

    /// One contact with a card: the password, if one waits, or the question for the tries after an outcome that is not known.
    /// The password goes only to the card that was read, once.
    pub fn tap(
        &self,
        transport: Arc<dyn CardTransport>,
        language: Language,
        observer: Option<Arc<dyn ReadObserver>>,
    ) -> PasswordTap {
        let mut observer = ShellObserver::new(observer.as_ref(), language, self.visit.steps());
        let told = self.visit.tap(ShellTransport(transport), &mut observer);
        let mut known = self.lock();
        let reading = known.reading.with_password(&told);
        if let Some(reading) = &reading {
            known.reading = reading.clone();
        }
        PasswordTap { failure: Failure::of_contact(&self.visit.stage(), &told, known.not_opened.as_ref()), reading }
    }

    /// What came of a password that was sent, once: to be told on whatever screen there is, if the visit's own is gone.
    pub fn take_news(&self) -> Option<PasswordNews> {
        self.visit.take_news().map(|news| PasswordNews { failure: Failure::of_news(&news) })
    }
}

impl PasswordVisit {
    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A character as the card has it, for a field that shows it so: a letter as a capital, a full-width one as a narrow one.
#[uniffi::export]
pub fn as_on_card(character: u32) -> u32 {
    char::from_u32(character).map_or(character, |typed| u32::from(pin::as_on_card(typed)))
}
