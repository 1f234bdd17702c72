use crate::rules::Pin;

/// The state of a PIN, as the card reported it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PinStanding {
    /// This many tries are left.
    Left(u8),
    /// It is locked.
    Locked,
}

/// Where a locked or forgotten PIN is reset (R-LOCK-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reset {
    /// None is lost.
    NotNeeded,
    /// At a convenience store's kiosk, with the other PIN and the app.
    AtStore {
        /// Which PIN.
        pin: Pin,
        /// Whether the office can also do it at the visit that is due.
        or_with_renewal: bool,
    },
    /// At the office.
    AtOffice,
    /// The new card brings new ones.
    WithNewCard,
}
