use std::ops::Range;

use toml::Spanned;

use super::error::Expected;
use crate::card::{PinKind, PinObject};

/// The PIN object of one entry of `[pins]` and its entry of `[tries]`.
pub(super) fn object(
    kind: PinKind,
    pin: Option<&Spanned<String>>,
    tries: Option<&Spanned<i64>>,
) -> Result<Option<PinObject>, (Range<usize>, Expected)> {
    let max_tries = match kind {
        PinKind::Authentication => 3,
        PinKind::Signature => 5,
    };
    let tries_left = match tries {
        None => max_tries,
        Some(tries) => {
            let found = *tries.get_ref();
            let left = u8::try_from(found).ok().filter(|left| *left <= max_tries);
            left.ok_or_else(|| (tries.span(), Expected::Tries { most: max_tries, found }))?
        }
    };
    match (pin, tries) {
        (None, None) => Ok(None),
        (None, Some(tries)) => Err((tries.span(), Expected::PinForTries)),
        (Some(pin), _) => {
            check(kind, pin.get_ref()).map_err(|expected| (pin.span(), expected))?;
            Ok(Some(PinObject { value: pin.get_ref().as_bytes().to_vec(), tries_left, max_tries }))
        }
    }
}

/// Checks the shapes of card-protocol.md §3; no error contains the value.
fn check(kind: PinKind, pin: &str) -> Result<(), Expected> {
    let digits = pin.bytes().filter(u8::is_ascii_digit).count();
    let letters = pin.bytes().filter(u8::is_ascii_uppercase).count();
    match kind {
        PinKind::Authentication if pin.len() == 4 && digits == 4 => Ok(()),
        PinKind::Authentication => Err(Expected::AuthenticationPin),
        PinKind::Signature
            if (6..=16).contains(&pin.len()) && digits > 0 && letters > 0 && digits + letters == pin.len() =>
        {
            Ok(())
        }
        PinKind::Signature => Err(Expected::SignaturePin),
    }
}
