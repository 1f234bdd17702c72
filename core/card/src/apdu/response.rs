use std::fmt;

use crate::{ContentError, StatusWord};

/// A response APDU: data, then SW1-SW2.
#[derive(Clone, PartialEq, Eq)]
pub struct ResponseApdu {
    /// The data field, which may be empty.
    pub data: Vec<u8>,
    /// The trailer.
    pub status: StatusWord,
}

impl ResponseApdu {
    /// Splits a transport's answer into data and trailer.
    ///
    /// # Errors
    /// [`ContentError::MalformedResponse`] for fewer than two bytes.
    pub fn from_bytes(mut bytes: Vec<u8>) -> Result<Self, ContentError> {
        let Some((_, trailer)) = bytes.split_last_chunk::<2>() else {
            return Err(ContentError::MalformedResponse { len: bytes.len() });
        };
        let status = StatusWord::from(*trailer);
        bytes.truncate(bytes.len() - 2);
        Ok(Self { data: bytes, status })
    }
}

impl fmt::Debug for ResponseApdu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResponseApdu({} bytes, {})", self.data.len(), self.status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_two_bytes_are_the_status_word() {
        let response = ResponseApdu::from_bytes(vec![0x8F, 0x8F, 0x00, 0x90, 0x00]).unwrap();
        assert_eq!((response.data.as_slice(), response.status.number()), (&[0x8F, 0x8F, 0x00][..], 0x9000));
        assert_eq!(format!("{response:?}"), "ResponseApdu(3 bytes, 9000)");
    }

    #[test]
    fn an_answer_without_a_status_word_is_refused() {
        for len in [0, 1] {
            assert_eq!(ResponseApdu::from_bytes(vec![0x90; len]), Err(ContentError::MalformedResponse { len }));
        }
    }
}
