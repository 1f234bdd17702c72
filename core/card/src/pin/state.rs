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

impl PinState {
    /// What the answer to an empty VERIFY says; `None` for a word that does not answer that question, so that the
    /// other form of the command is worth a try (card-protocol.md §5.1).
    #[must_use]
    pub const fn from_query(status: StatusWord) -> Option<Self> {
        match (status.tries_left(), status.number()) {
            (Some(0), _) | (None, 0x6983 | 0x6984) => Some(Self::Locked),
            (Some(count), _) => Some(Self::Ready(TriesLeft(count))),
            (None, 0x6300) => Some(Self::NoLimit),
            (None, 0x9000) => Some(Self::Unknown(status)),
            (None, _) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_to_the_query_is_read_as_the_table_says() {
        for (number, state) in [
            (0x63C5, Some(PinState::Ready(TriesLeft(5)))),
            (0x63C1, Some(PinState::Ready(TriesLeft(1)))),
            (0x63C0, Some(PinState::Locked)),
            (0x6984, Some(PinState::Locked)),
            (0x6983, Some(PinState::Locked)),
            (0x6300, Some(PinState::NoLimit)),
            (0x9000, Some(PinState::Unknown(StatusWord::SUCCESS))),
            (0x6A86, None),
            (0x6A88, None),
            (0x6700, None),
        ] {
            assert_eq!(PinState::from_query(StatusWord::new(number)), state, "{number:04X}");
        }
    }
}
