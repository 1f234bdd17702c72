use crate::rules::Pin;

/// How a PIN stands, as the card told it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PinStanding {
    /// So many tries are left.
    Left(u8),
    /// It is locked.
    Locked,
}

/// Where a PIN that is locked or forgotten is set anew (R-LOCK-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reset {
    /// None is lost.
    NotNeeded,
    /// At a convenience store's kiosk, with the other PIN and the app: this one.
    AtStore {
        /// Which.
        pin: Pin,
        /// Whether the office does it at the same visit as the renewal.
        or_with_renewal: bool,
    },
    /// At the office.
    AtOffice,
    /// The new card brings new ones.
    WithNewCard,
}
