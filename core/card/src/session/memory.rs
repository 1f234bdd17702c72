use crate::pin::PinKind;
use crate::{Error, PinState};

/// What a contact knows about the PINs, whatever sessions it had.
#[derive(Default)]
pub(crate) struct PinsInContact {
    authentication: PinMemory,
    signature: PinMemory,
    /// A PIN was sent since another application was selected: the card may be verified.
    pub(super) may_be_verified: bool,
    /// The card refused the short EF identifier: select the PIN's file first.
    pub(super) by_selection: bool,
}

#[derive(Default)]
pub(super) struct PinMemory {
    pub(super) state: Option<PinState>,
    pub(super) asked: Option<Error>,
    pub(super) sent: bool,
}

impl PinsInContact {
    pub(super) fn of(&mut self, kind: PinKind) -> &mut PinMemory {
        match kind {
            PinKind::Authentication => &mut self.authentication,
            PinKind::Signature => &mut self.signature,
        }
    }

    pub(super) const fn any_sent(&self) -> bool {
        self.authentication.sent || self.signature.sent
    }
}
