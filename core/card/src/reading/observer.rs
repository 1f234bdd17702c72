use crate::{CardBody, CertificateFacts, Item, PinState, Token};

/// The steps of a reading, in their order. Each is one command unless the card refuses the short way.
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
    /// EF 0008: which certificates are there.
    Availability,
    /// The beginning of EF 000A.
    Authentication,
    /// Tries left of the 4-digit PIN.
    AuthenticationPin,
    /// Tries left of the signature password.
    SignaturePin,
    /// VERIFY, then the beginning of EF 0001: only with the password.
    Signature,
    /// The rest of EF 000A: only on request.
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

/// Something that is now known of the card; the date is on screen before the tap is over.
#[derive(Clone, Copy, Debug)]
pub enum Fact<'a> {
    /// What kind of thing answered.
    Token(&'a Item<Token>),
    /// The card itself.
    Card(&'a Item<CardBody>),
    /// The authentication certificate; heard again when its issuer was checked.
    Authentication(&'a Item<CertificateFacts>),
    /// The signature certificate.
    Signature(&'a Item<CertificateFacts>),
    /// The 4-digit PIN.
    AuthenticationPin(&'a Item<PinState>),
    /// The signature password.
    SignaturePin(&'a Item<PinState>),
}

/// Hears how a reading goes on, on the thread that reads. It should return at once: the card waits.
pub trait ReadObserver {
    /// A step begins.
    fn step_began(&mut self, _step: Step) {}
    /// A step has ended, well or not. Not heard for a step during which the card was lost.
    fn step_ended(&mut self, _step: Step) {}
    /// An item is known, or known not to be had.
    fn learned(&mut self, _fact: Fact<'_>) {}
}

/// Hears nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl ReadObserver for Silent {}
