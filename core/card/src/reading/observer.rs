use crate::{CardBody, CertificateFacts, Item, PinState, Token};

/// The steps of a reading, in order. Each is one command unless the card refuses short EF identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// SELECT of the common application.
    SelectCommon,
    /// The card's own expiry.
    Card,
    /// SELECT of the JPKI application.
    SelectJpki,
    /// The label of EF 0006.
    Token,
    /// EF 0008: which certificates are present.
    Availability,
    /// The first bytes of EF 000A.
    Authentication,
    /// Tries left of the 4-digit PIN.
    AuthenticationPin,
    /// Tries left of the signature password.
    SignaturePin,
    /// VERIFY, then the first bytes of EF 0001; only with the password.
    Signature,
    /// The rest of EF 000A; only on request.
    Issuer,
}

impl Step {
    /// The steps of every tap: the segments of a progress ring.
    pub const OF_EVERY_TAP: [Self; 8] = [
        Self::SelectCommon,
        Self::Card,
        Self::SelectJpki,
        Self::Token,
        Self::Availability,
        Self::Authentication,
        Self::AuthenticationPin,
        Self::SignaturePin,
    ];
}

/// One item as soon as it is known: the date can be shown before the tap ends.
#[derive(Clone, Copy, Debug)]
pub enum Fact<'a> {
    /// The kind of card or phone that answered.
    Token(&'a Item<Token>),
    /// The card's own record.
    Card(&'a Item<CardBody>),
    /// The authentication certificate; reported again after the issuer check.
    Authentication(&'a Item<CertificateFacts>),
    /// The signature certificate.
    Signature(&'a Item<CertificateFacts>),
    /// The 4-digit PIN.
    AuthenticationPin(&'a Item<PinState>),
    /// The signature password.
    SignaturePin(&'a Item<PinState>),
}

/// Receives the progress of a reading, on the reading thread. Return at once: the card waits.
pub trait ReadObserver {
    /// A step begins.
    fn step_began(&mut self, _step: Step) {}
    /// A step ended, successfully or not. Not called for a step during which the card was lost.
    fn step_ended(&mut self, _step: Step) {}
    /// An item is decided: read, or known to be unavailable.
    fn learned(&mut self, _fact: Fact<'_>) {}
}

/// Ignores all progress.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoObserver;

impl ReadObserver for NoObserver {}
