use crate::{ContentError, StatusWord, TransportError, TriesLeft};

/// Where a visit stands. No stage holds the password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The field.
    Entering {
        /// As the card last told; `None` when it did not.
        tries: Option<TriesLeft>,
        /// Whether the person agreed to spend a try that may be the last.
        is_agreed: bool,
    },
    /// A step of its own before the field: a wrong password may lock.
    Consent {
        /// One, or `None` when the card's count says nothing.
        tries: Option<TriesLeft>,
    },
    /// The password waits for its card.
    HoldCard {
        /// As in [`Stage::Entering`].
        tries: Option<TriesLeft>,
        /// Why the contact before did not send it.
        obstacle: Option<Obstacle>,
    },
    /// A card is there, and gets the password if it may.
    Reading {
        /// Counted from 1; 0 before the first.
        step: u8,
        /// How many there are.
        of: u8,
    },
    /// The card may or may not have checked the password: only its tries are asked from here on.
    OutcomeUnknown {
        /// Why the contact before did not tell them.
        obstacle: Option<Obstacle>,
    },
    /// A card is there, and is asked for its tries.
    CheckingTries,
    /// There is no date.
    Ended(End),
    /// The date was read.
    DateRead,
}

/// Why a contact did not do its part; another one may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The contact ended.
    Transport(TransportError),
    /// It is not the card that was read.
    OtherCard,
    /// It never began; the shell knows why.
    NotOpened,
}

/// Why a visit has no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The password was wrong; at least one try is left.
    Wrong(TriesLeft),
    /// No try is left.
    Locked,
    /// The password was right, but the contact ended before the date was read.
    LostAfterVerify,
    /// The card refused, with this status word.
    Refused(StatusWord),
    /// The certificate makes no sense.
    Unreadable(ContentError),
    /// No known root signed the card's certificate: the password was not sent.
    IssuerUnknown,
    /// The password was not sent, for another reason.
    NotSent,
}

/// What came of a password that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// The date was read.
    DateRead,
    /// It is not known.
    OutcomeUnknown,
    /// There is no date.
    Ended(End),
}
