use std::fmt;

use zeroize::Zeroizing;

/// Identifies the card that was just read, so that a password is sent to no other card. Holds the first bytes of its
/// authentication certificate in memory, erases them on drop, and never prints them (card-protocol.md §15, 9).
#[derive(Clone)]
pub struct SameCard(Zeroizing<Vec<u8>>);

impl SameCard {
    pub(crate) const fn new(start: Zeroizing<Vec<u8>>) -> Self {
        Self(start)
    }

    pub(crate) fn is(&self, start: &[u8]) -> bool {
        self.0.as_slice() == start
    }
}

impl fmt::Debug for SameCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SameCard(..)")
    }
}
