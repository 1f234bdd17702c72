use crate::trust::TrustAnchor;
use crate::visit::PasswordVisit;

/// What to read beyond the zero-PIN tap. The default is only that tap: eight commands.
#[derive(Debug, Default)]
pub struct ReadRequest<'a> {
    /// Also read the signature certificate's date, with the password that this visit holds.
    pub password: Option<&'a PasswordVisit>,
    /// Check last, but before a password is sent, which of these roots signed the authentication certificate.
    pub roots: Option<&'a [TrustAnchor]>,
    /// Read the rest of that certificate with one extended command, if card, reader and phone support it.
    pub extended_length: bool,
    /// Whether the card is made of software: what is read of it is a demo, and the demo cards' issuer is good enough for its
    /// password.
    pub made_of_software: bool,
}
