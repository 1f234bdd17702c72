//! Finds the known root that signed a certificate: by key identifier, then by signature, never by name
//! (card-protocol.md §7.4: all roots of one kind share one name).

mod signature;

use crate::certificate::Certificate;
use crate::{CertificateKind, ContentError, IssuerCheck};

/// A root that the caller trusts.
#[derive(Clone, Debug)]
pub struct TrustAnchor {
    name: String,
    kind: CertificateKind,
    certificate: Certificate,
}

impl TrustAnchor {
    /// A root for one kind of certificate, with the name that reports show. `der` is its self-signed certificate.
    ///
    /// # Errors
    /// [`ContentError`] when `der` is not a certificate.
    pub fn from_der(name: &str, kind: CertificateKind, der: &[u8]) -> Result<Self, ContentError> {
        Ok(Self { name: name.to_owned(), kind, certificate: Certificate::from_der(der)? })
    }
}

/// The six roots of J-LIS, unchanged from jpki.go.jp; README.md beside the files has their SHA-256.
///
/// The 2015 pair has expired and is kept: certificates that it issued must still be recognised.
#[must_use]
pub fn jlis_roots() -> Vec<TrustAnchor> {
    JLIS_ROOTS.iter().filter_map(|(name, kind, der)| TrustAnchor::from_der(name, *kind, der).ok()).collect()
}

const JLIS_ROOTS: [(&str, CertificateKind, &[u8]); 6] = [
    ("auth-2015", CertificateKind::Authentication, include_bytes!("../trust-anchors/auth-2015.cer")),
    ("auth-2019", CertificateKind::Authentication, include_bytes!("../trust-anchors/auth-2019.cer")),
    ("auth-2023", CertificateKind::Authentication, include_bytes!("../trust-anchors/auth-2023.cer")),
    ("sign-2015", CertificateKind::Signature, include_bytes!("../trust-anchors/sign-2015.cer")),
    ("sign-2019", CertificateKind::Signature, include_bytes!("../trust-anchors/sign-2019.cer")),
    ("sign-2023", CertificateKind::Signature, include_bytes!("../trust-anchors/sign-2023.cer")),
];

/// Finds the root that signed this certificate. Dates are not checked, neither its own nor the root's.
#[must_use]
pub fn issuer_of(certificate: &Certificate, kind: CertificateKind, roots: &[TrustAnchor]) -> IssuerCheck {
    let Some(wanted) = &certificate.authority_key_identifier else { return IssuerCheck::Unknown };
    roots
        .iter()
        .filter(|root| root.kind == kind && root.certificate.subject_key_identifier.as_ref() == Some(wanted))
        .find(|root| signature::is_by(certificate, &root.certificate.public_key))
        .map_or(IssuerCheck::Unknown, |root| IssuerCheck::SignedBy(root.name.clone()))
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn the_roots_are_the_published_ones() {
        let expected = [
            "4dcfc4ca0aaf9fb2a3081b3f0c991c320b3acc008667a341eeaec5af1d58ca7d",
            "0d98de47fc11b7f67126874b7028b6026a803d2638d6edfe53176953961fade6",
            "64114f29620c24ed2631d46476a040e7ee740d956089c00b036a6a8118c322b5",
            "19645405a1fe14377434bd55957628ac4038557c542403a2243f21c706fc9355",
            "79679c33e4cc9319440f1ad120a597ff1844e2ef217063adb176966fd5e6fbeb",
            "d227f6cde11d35c5252178f106f843d24651944975413b539fa2fb68dbfa365f",
        ];
        for ((name, _, der), expected) in JLIS_ROOTS.iter().zip(expected) {
            let digest: String = Sha256::digest(der).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(digest, expected, "{name}");
        }
        assert_eq!(jlis_roots().len(), 6);
    }

    #[test]
    fn a_root_is_found_by_key_identifier_and_signature_not_by_name() {
        let roots = jlis_roots();
        for root in &roots {
            let mut own = root.certificate.clone();
            assert_eq!(issuer_of(&own, root.kind, &roots), IssuerCheck::Unknown, "a root names no issuing key");
            own.authority_key_identifier = own.subject_key_identifier.clone();
            assert_eq!(issuer_of(&own, root.kind, &roots), IssuerCheck::SignedBy(root.name.clone()));
            own.signed[100] ^= 1;
            assert_eq!(issuer_of(&own, root.kind, &roots), IssuerCheck::Unknown, "a changed certificate");
        }
    }

    #[test]
    fn a_root_of_the_other_kind_does_not_count() {
        let roots = jlis_roots();
        let mut own = roots[0].certificate.clone();
        own.authority_key_identifier = own.subject_key_identifier.clone();
        assert_eq!(issuer_of(&own, CertificateKind::Signature, &roots), IssuerCheck::Unknown);
    }
}
