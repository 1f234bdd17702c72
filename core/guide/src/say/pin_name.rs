use super::value::{Value, words};
use crate::rules::Pin;

/// Its name in a list.
pub(super) fn pin_name(pin: &Pin) -> Value {
    words(match pin {
        Pin::Signature => "pins-name-signature",
        Pin::Authentication => "pins-name-authentication",
        Pin::ResidentRegister => "pins-name-resident-register",
        Pin::CardFaceInput => "pins-name-card-face",
    })
}
