use super::stage::{End, Stage};
use crate::pin::PinKind;
use crate::{Item, LastTry, PinState};

/// What to show before the field, or the field, by what the card told of its tries.
pub(super) fn asked_first(pin: &Item<PinState>, last_try: LastTry) -> Stage {
    let Some(state) = pin.read() else { return Stage::Entering { tries: None, is_agreed: last_try == LastTry::Spend } };
    let tries = state.tries_left(PinKind::Signature);
    if *state == PinState::Locked {
        Stage::Ended(End::Locked)
    } else if state.may_lock_at_once(PinKind::Signature) && last_try == LastTry::Keep {
        Stage::Consent { tries }
    } else {
        Stage::Entering { tries, is_agreed: last_try == LastTry::Spend }
    }
}
