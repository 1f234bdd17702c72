use super::kind::PinKind;
use super::tries::TriesLeft;
use crate::StatusWord;

/// The state of a PIN, from the answer to the empty VERIFY (card-protocol.md §6.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinState {
    /// At least one try is left.
    Ready(TriesLeft),
    /// The card does not limit the tries (`6300`).
    NoLimit,
    /// No try is left.
    Locked,
    /// The card did not report it: `9000` (already verified, no count) or a word without a meaning here.
    Unknown(StatusWord),
}

impl PinState {
    /// Reads the answer to the empty VERIFY; `None` for a word that does not answer it: then try the other form of the
    /// command (card-protocol.md §5.1).
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

    /// The tries left, where the count says something: no PIN of this kind has more than it begins with.
    #[must_use]
    pub fn tries_left(self, kind: PinKind) -> Option<TriesLeft> {
        match self {
            Self::Ready(count) => (count <= kind.tries()).then_some(count),
            Self::Locked => Some(TriesLeft(0)),
            Self::NoLimit | Self::Unknown(_) => None,
        }
    }

    /// Whether the next wrong entry may lock it: the last try, or a count that says nothing. The person agrees first.
    #[must_use]
    pub fn may_lock_at_once(self, kind: PinKind) -> bool {
        match self {
            Self::Ready(count) => count == TriesLeft(1) || count > kind.tries(),
            Self::NoLimit => true,
            Self::Locked | Self::Unknown(_) => false,
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

    #[test]
    fn a_count_that_no_pin_begins_with_says_nothing() {
        let tries = |state: PinState, kind| state.tries_left(kind).map(|TriesLeft(count)| count);
        let ready = |count| PinState::Ready(TriesLeft(count));
        for (kind, most) in [(PinKind::Authentication, 3), (PinKind::Signature, 5)] {
            assert_eq!([1, most, most + 1].map(|count| tries(ready(count), kind)), [Some(1), Some(most), None]);
            assert_eq!(tries(PinState::Locked, kind), Some(0));
            assert_eq!(tries(PinState::NoLimit, kind), None);
        }
    }
}
