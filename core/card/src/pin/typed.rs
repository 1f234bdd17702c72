use zeroize::Zeroizing;

use super::{PinShapeError, SignaturePin};

/// Between a full-width character and its narrow one.
const WIDTH: u32 = '！' as u32 - '!' as u32;

/// A character as the card has it: a letter as a capital, a full-width one as a narrow one.
#[must_use]
pub fn as_on_card(typed: char) -> char {
    let narrow = match typed {
        '！'..='～' => char::from_u32(u32::from(typed) - WIDTH).unwrap_or(typed),
        other => other,
    };
    narrow.to_ascii_uppercase()
}

impl SignaturePin {
    /// Takes what a person typed, in UTF-8, each character [as on the card](as_on_card). The buffer is erased whatever the
    /// result.
    ///
    /// # Errors
    /// As [`new`](Self::new): what is too long is refused, never cut.
    pub fn typed(utf8: Vec<u8>) -> Result<Self, PinShapeError> {
        let utf8 = Zeroizing::new(utf8);
        let text = std::str::from_utf8(&utf8).map_err(|_| PinShapeError::Character)?;
        // No character grows: this buffer is never moved, so no copy stays behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(utf8.len()));
        for character in text.chars() {
            let mut letters = Zeroizing::new([0; 4]);
            bytes.extend_from_slice(as_on_card(character).encode_utf8(&mut *letters).as_bytes());
        }
        Self::new(std::mem::take(&mut *bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pin::Pin;

    #[test]
    fn letters_become_capitals_and_wide_characters_narrow() {
        for (typed, on_card) in [
            ('a', 'A'),
            ('Z', 'Z'),
            ('7', '7'),
            ('ａ', 'A'),
            ('Ｚ', 'Z'),
            ('１', '1'),
            ('！', '!'),
            ('あ', 'あ'),
            ('é', 'é'),
        ] {
            assert_eq!(as_on_card(typed), on_card);
        }
        assert_eq!(SignaturePin::typed("abＣ1２z".into()).unwrap().as_bytes(), b"ABC12Z");
    }

    #[test]
    fn what_is_too_long_is_refused_and_never_cut() {
        let length = Err(PinShapeError::Length { shortest: 6, longest: 16 });
        for (typed, expected) in [
            ("a234567890123456", Ok(())),
            ("a2345678901234567", length),
            ("ａ２３４５６７８９０１２３４５６７", length),
            ("ab12", length),
            ("", Err(PinShapeError::Empty)),
            ("abcdef", Err(PinShapeError::LetterAndDigit)),
            ("abc 123", Err(PinShapeError::Character)),
            ("ABC12あ", Err(PinShapeError::Character)),
            ("ABC123\n", Err(PinShapeError::Character)),
        ] {
            assert_eq!(SignaturePin::typed(typed.into()).map(drop), expected, "{typed:?}");
        }
        assert_eq!(
            SignaturePin::typed(vec![b'A', b'1', 0xFF, b'B', b'2', b'3']).map(drop),
            Err(PinShapeError::Character)
        );
    }
}
