use crate::LastTry;
use crate::pin::SignaturePin;
use crate::trust::TrustAnchor;

/// What to read beyond the zero-PIN tap. The default is only that tap: eight commands.
#[derive(Debug, Default)]
pub struct ReadRequest<'a> {
    /// Also read the signature certificate's date, with its password.
    pub signature: Option<SignatureRequest<'a>>,
    /// Check last which of these roots signed the authentication certificate.
    pub roots: Option<&'a [TrustAnchor]>,
    /// Read the rest of that certificate with one extended command, if card, reader and phone support it.
    pub extended_length: bool,
    /// Whether the card is made of software: what is read of it is a demo, and the demo cards' issuer is good enough for its
    /// password.
    pub made_of_software: bool,
}

/// The password, and whether the last try may be spent.
#[derive(Clone, Copy, Debug)]
pub struct SignatureRequest<'a> {
    /// 署名用暗証番号.
    pub password: &'a SignaturePin,
    /// Whether the person has said that the last try may be spent.
    pub last_try: LastTry,
}
