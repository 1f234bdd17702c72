//! The name of the demo cards' issuer: recognised in the first bytes of a certificate, where no key can be checked.
//!
//! Every certificate of a person's card is issued by «O=JPKI». These names are compared byte for byte, so that no other
//! card is ever taken for a demo; `core/simulator` is tested to write them.

use crate::CertificateKind;

/// C=JP, O=KIGEN DEMO, OU=JPKI for user authentication, OU=Japan Agency …: X.501 Name, DER.
const AUTHENTICATION: &[u8] = b"\x30\x81\x88\
    \x31\x0B\x30\x09\x06\x03\x55\x04\x06\x13\x02JP\
    \x31\x13\x30\x11\x06\x03\x55\x04\x0A\x0C\x0AKIGEN DEMO\
    \x31\x25\x30\x23\x06\x03\x55\x04\x0B\x0C\x1CJPKI for user authentication\
    \x31\x3D\x30\x3B\x06\x03\x55\x04\x0B\x0C\x34Japan Agency for Local Authority Information Systems";

/// The same with OU=JPKI for digital signature.
const SIGNATURE: &[u8] = b"\x30\x81\x86\
    \x31\x0B\x30\x09\x06\x03\x55\x04\x06\x13\x02JP\
    \x31\x13\x30\x11\x06\x03\x55\x04\x0A\x0C\x0AKIGEN DEMO\
    \x31\x23\x30\x21\x06\x03\x55\x04\x0B\x0C\x1AJPKI for digital signature\
    \x31\x3D\x30\x3B\x06\x03\x55\x04\x0B\x0C\x34Japan Agency for Local Authority Information Systems";

/// Whether this is the name, DER, of the demo cards' issuer of such certificates.
pub(crate) fn is_issuer(name: &[u8], kind: CertificateKind) -> bool {
    name == match kind {
        CertificateKind::Authentication => AUTHENTICATION,
        CertificateKind::Signature => SIGNATURE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_other_name_is_the_demos() {
        use CertificateKind::{Authentication, Signature};
        assert!(is_issuer(AUTHENTICATION, Authentication) && is_issuer(SIGNATURE, Signature));
        assert!(!is_issuer(AUTHENTICATION, Signature) && !is_issuer(SIGNATURE, Authentication));
        for at in 0..AUTHENTICATION.len() {
            for bit in 0..8 {
                let mut name = AUTHENTICATION.to_vec();
                name[at] ^= 1 << bit;
                assert!(!is_issuer(&name, Authentication), "byte {at}, bit {bit}");
            }
        }
        assert!(!is_issuer(&[AUTHENTICATION, b"\0"].concat(), Authentication));
        assert!(!is_issuer(b"", Authentication));
    }
}
