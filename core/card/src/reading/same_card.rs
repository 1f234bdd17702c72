use std::fmt;

use zeroize::Zeroizing;

/// The card that was just read, so that a password goes to no other: the beginning of its authentication certificate,
/// in memory only, erased when dropped (card-protocol.md §15, 9). It tells nothing and prints nothing.
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
