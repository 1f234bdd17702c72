//! The two PINs of the JPKI application: checked before they are sent, erased afterwards, never printed.

mod kind;
mod state;
mod tries;
mod typed;

use std::fmt;

use zeroize::Zeroizing;

pub use kind::PinKind;
pub use state::PinState;
pub use tries::TriesLeft;
pub use typed::as_on_card;

/// A PIN of the right shape. Implemented here only.
pub trait Pin: private::Sealed {
    /// Which PIN this is.
    fn kind(&self) -> PinKind;
    /// The ASCII bytes that VERIFY carries; never empty.
    fn as_bytes(&self) -> &[u8];
}

mod private {
    pub trait Sealed {}
    impl Sealed for super::AuthenticationPin {}
    impl Sealed for super::SignaturePin {}
}

/// 利用者証明用暗証番号: four digits. Erased when dropped; cannot be copied.
pub struct AuthenticationPin(Zeroizing<Vec<u8>>);

/// 署名用暗証番号: 6–16 of `A–Z` and `0–9` with at least one of each. Erased when dropped.
pub struct SignaturePin(Zeroizing<Vec<u8>>);

/// Why bytes are not a PIN. Nothing was sent, and no byte is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PinShapeError {
    /// Nothing was given.
    #[error("the PIN is empty")]
    Empty,
    /// Too short or too long.
    #[error("a PIN of {shortest} to {longest} characters is expected")]
    Length {
        /// Fewest characters.
        shortest: u8,
        /// Most characters.
        longest: u8,
    },
    /// Lower case: the card stores upper case and would count a try (card-protocol.md §6.1).
    #[error("the PIN has lower-case letters; the card holds upper case")]
    LowerCase,
    /// A character that this PIN cannot contain.
    #[error("the PIN has a character that it cannot have")]
    Character,
    /// Letters without a digit, or digits without a letter.
    #[error("the PIN needs at least one letter and one digit")]
    LetterAndDigit,
}

impl AuthenticationPin {
    /// Takes the bytes; their buffer is erased whatever the result.
    ///
    /// # Errors
    /// [`PinShapeError`] unless they are four ASCII digits.
    pub fn new(bytes: Vec<u8>) -> Result<Self, PinShapeError> {
        let bytes = Zeroizing::new(bytes);
        check_width(&bytes)?;
        check_length(&bytes, 4, 4)?;
        if bytes.iter().all(u8::is_ascii_digit) { Ok(Self(bytes)) } else { Err(PinShapeError::Character) }
    }
}

impl SignaturePin {
    /// Takes the bytes; their buffer is erased whatever the result.
    ///
    /// # Errors
    /// [`PinShapeError`] unless they are 6–16 ASCII upper-case letters and digits with at least one of each.
    pub fn new(bytes: Vec<u8>) -> Result<Self, PinShapeError> {
        let bytes = Zeroizing::new(bytes);
        check_width(&bytes)?;
        check_length(&bytes, 6, 16)?;
        if !bytes.iter().all(u8::is_ascii_alphanumeric) {
            return Err(PinShapeError::Character);
        }
        if bytes.iter().any(u8::is_ascii_lowercase) {
            return Err(PinShapeError::LowerCase);
        }
        if bytes.iter().all(u8::is_ascii_digit) || !bytes.iter().any(u8::is_ascii_digit) {
            return Err(PinShapeError::LetterAndDigit);
        }
        Ok(Self(bytes))
    }
}

/// A full-width letter is several bytes: its number says nothing about the length.
fn check_width(bytes: &[u8]) -> Result<(), PinShapeError> {
    if bytes.is_ascii() { Ok(()) } else { Err(PinShapeError::Character) }
}

fn check_length(bytes: &[u8], shortest: u8, longest: u8) -> Result<(), PinShapeError> {
    if bytes.is_empty() {
        return Err(PinShapeError::Empty);
    }
    let allowed = usize::from(shortest)..=usize::from(longest);
    if allowed.contains(&bytes.len()) { Ok(()) } else { Err(PinShapeError::Length { shortest, longest }) }
}

impl Pin for AuthenticationPin {
    fn kind(&self) -> PinKind {
        PinKind::Authentication
    }

    fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Pin for SignaturePin {
    fn kind(&self) -> PinKind {
        PinKind::Signature
    }

    fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for AuthenticationPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthenticationPin(..)")
    }
}

impl fmt::Debug for SignaturePin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignaturePin(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_well_shaped_signature_password_is_taken() {
        let length = PinShapeError::Length { shortest: 6, longest: 16 };
        for (text, expected) in [
            ("ABC123", None),
            ("A23456789012345Z", None),
            ("", Some(PinShapeError::Empty)),
            ("ABC12", Some(length)),
            ("A234567890123456Z", Some(length)),
            ("abc123", Some(PinShapeError::LowerCase)),
            ("ABC-123", Some(PinShapeError::Character)),
            ("ABC123\n", Some(PinShapeError::Character)),
            ("ＡＢＣ1", Some(PinShapeError::Character)),
            ("ＡＢＣ１２３", Some(PinShapeError::Character)),
            ("ABCDEF", Some(PinShapeError::LetterAndDigit)),
            ("123456", Some(PinShapeError::LetterAndDigit)),
        ] {
            assert_eq!(SignaturePin::new(text.into()).err(), expected, "{text:?}");
        }
    }

    #[test]
    fn only_four_digits_are_an_authentication_pin() {
        let length = PinShapeError::Length { shortest: 4, longest: 4 };
        for (text, expected) in [
            ("1234", None),
            ("", Some(PinShapeError::Empty)),
            ("123", Some(length)),
            ("12345", Some(length)),
            ("12A4", Some(PinShapeError::Character)),
            ("12 4", Some(PinShapeError::Character)),
        ] {
            assert_eq!(AuthenticationPin::new(text.into()).err(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_printed_pin_shows_nothing_of_it() {
        assert_eq!(format!("{:?}", SignaturePin::new(b"ABC123".to_vec()).unwrap()), "SignaturePin(..)");
        assert_eq!(format!("{:?}", AuthenticationPin::new(b"1234".to_vec()).unwrap()), "AuthenticationPin(..)");
    }
}
