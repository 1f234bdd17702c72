use crate::StatusWord;

/// How often a PIN may still be entered before it locks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TriesLeft(pub u8);

/// How a PIN stands, as the card answers the empty VERIFY (card-protocol.md §6.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinState {
    /// So many tries are left, at least one.
    Ready(TriesLeft),
    /// The card sets no limit to tries (`6300`).
    NoLimit,
    /// No try is left.
    Locked,
    /// The card did not tell: `9000` (verified before, count not reported) or a word that means nothing here.
    Unknown(StatusWord),
}
