use std::fmt;

/// SW1-SW2, the last two bytes of every response APDU (ISO/IEC 7816-4, 5.6). Keeps the number.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct StatusWord(u16);

impl StatusWord {
    /// `9000`: done.
    pub const SUCCESS: Self = Self(0x9000);

    /// The status word with this number.
    #[must_use]
    pub const fn new(number: u16) -> Self {
        Self(number)
    }

    /// SW1 in the high byte, SW2 in the low one.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }

    /// Whether this is `9000`.
    #[must_use]
    pub const fn is_success(self) -> bool {
        self.0 == 0x9000
    }

    /// The tries left that 63CX reports; `None` for every other word.
    #[must_use]
    pub const fn tries_left(self) -> Option<u8> {
        let [sw1, sw2] = self.0.to_be_bytes();
        if sw1 == 0x63 && sw2 & 0xF0 == 0xC0 { Some(sw2 & 0x0F) } else { None }
    }

    /// The bytes that GET RESPONSE can fetch after 61XX (`00` means 256); `None` for every other word.
    #[must_use]
    pub const fn bytes_available(self) -> Option<u16> {
        let [sw1, sw2] = self.0.to_be_bytes();
        match (sw1, sw2) {
            (0x61, 0) => Some(256),
            (0x61, count) => Some(count as u16),
            _ => None,
        }
    }

    /// The Le that 6CXX asks for (`00` means 256); `None` for every other word.
    #[must_use]
    pub const fn exact_length(self) -> Option<u16> {
        let [sw1, sw2] = self.0.to_be_bytes();
        match (sw1, sw2) {
            (0x6C, 0) => Some(256),
            (0x6C, count) => Some(count as u16),
            _ => None,
        }
    }

    /// Whether the card reports a locked PIN: `6984`, or `6983` in four implementations (card-protocol.md §6.2). `63C0` does
    /// not count: it also answers the VERIFY that spends the last try.
    #[must_use]
    pub const fn is_locked(self) -> bool {
        matches!(self.0, 0x6984 | 0x6983)
    }
}

impl From<[u8; 2]> for StatusWord {
    fn from(bytes: [u8; 2]) -> Self {
        Self(u16::from_be_bytes(bytes))
    }
}

impl fmt::Display for StatusWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04X}", self.0)
    }
}

impl fmt::Debug for StatusWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusWord({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_word_keeps_its_number_and_only_its_own_meaning() {
        for number in 0..=u16::MAX {
            let word = StatusWord::from(number.to_be_bytes());
            assert_eq!(word.number(), number);
            assert_eq!(word.to_string(), format!("{number:04X}"));
            assert_eq!(word.is_success(), number == 0x9000);
            assert_eq!(
                word.tries_left(),
                (0x63C0..=0x63CF).contains(&number).then(|| u8::try_from(number & 15).unwrap())
            );
            let low = if number & 0xFF == 0 { 256 } else { number & 0xFF };
            assert_eq!(word.bytes_available(), (number >> 8 == 0x61).then_some(low));
            assert_eq!(word.exact_length(), (number >> 8 == 0x6C).then_some(low));
            assert_eq!(word.is_locked(), number == 0x6983 || number == 0x6984);
        }
    }
}
