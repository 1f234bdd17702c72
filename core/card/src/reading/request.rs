use crate::LastTry;
use crate::pin::SignaturePin;
use crate::trust::TrustAnchor;

/// What to read beyond the zero-PIN tap. The default is the tap alone: eight commands.
#[derive(Debug, Default)]
pub struct ReadRequest<'a> {
    /// Read the signature certificate's date too, with its password.
    pub signature: Option<SignatureRequest<'a>>,
    /// Check which of these roots signed the authentication certificate, after everything else.
    pub roots: Option<&'a [TrustAnchor]>,
    /// Read the rest of that certificate by one extended command, where the card and what lies between can.
    pub extended_length: bool,
}

/// The password, and whether the last try may go for it.
#[derive(Clone, Copy, Debug)]
pub struct SignatureRequest<'a> {
    /// 署名用暗証番号.
    pub password: &'a SignaturePin,
    /// Whether the person has said that the last try may be spent.
    pub last_try: LastTry,
}
