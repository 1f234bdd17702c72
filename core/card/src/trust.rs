//! Finds the known root that signed a certificate: by key identifier, then by signature, never by name
//! (card-protocol.md §7.4: all roots of one kind share one name).

pub(crate) mod demo;
mod signature;

use crate::certificate::Certificate;
use crate::{CertificateKind, ContentError, IssuerCheck};

/// A root that the caller knows.
#[derive(Clone, Debug)]
pub struct TrustAnchor {
    standing: Standing,
    kind: CertificateKind,
    certificate: Certificate,
}

/// What a root's signature is worth.
#[derive(Clone, Debug)]
enum Standing {
    /// The caller trusts it, under this name.
    Trusted(String),
    /// The demo cards' root, whose key is published.
    Demo,
}

impl TrustAnchor {
    /// A root for one kind of certificate, with the name that reports show. `der` is its self-signed certificate.
    ///
    /// # Errors
    /// [`ContentError`] when `der` is not a certificate.
    pub fn from_der(name: &str, kind: CertificateKind, der: &[u8]) -> Result<Self, ContentError> {
        Ok(Self { standing: Standing::Trusted(name.to_owned()), kind, certificate: Certificate::from_der(der)? })
    }

    /// A root of the demo cards: recognised, never trusted.
    ///
    /// # Errors
    /// [`ContentError`] when `der` is not a certificate.
    pub fn of_demo(kind: CertificateKind, der: &[u8]) -> Result<Self, ContentError> {
        Ok(Self { standing: Standing::Demo, kind, certificate: Certificate::from_der(der)? })
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

/// Finds the root that signed this certificate of a holder. Dates are not checked, neither its own nor the root's.
///
/// A certificate of the other kind or of an authority was signed for something else; one that the demo cards' root signed
/// must name it, too.
#[must_use]
pub fn issuer_of(certificate: &Certificate, kind: CertificateKind, roots: &[TrustAnchor]) -> IssuerCheck {
    let Some(wanted) = &certificate.authority_key_identifier else { return IssuerCheck::Unknown };
    if certificate.facts().kind != kind || !certificate.is_of_a_holder {
        return IssuerCheck::Unknown;
    }
    let signed_by = roots
        .iter()
        .filter(|root| root.kind == kind && root.certificate.subject_key_identifier.as_ref() == Some(wanted))
        .find(|root| signature::is_by(certificate, &root.certificate.public_key));
    match signed_by.map(|root| &root.standing) {
        Some(Standing::Trusted(name)) => IssuerCheck::SignedBy(name.clone()),
        Some(Standing::Demo) if certificate.facts().names_demo => IssuerCheck::Demo,
        Some(Standing::Demo) | None => IssuerCheck::Unknown,
    }
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

    /// A root's certificate as if the root had issued it to a holder.
    fn as_issued(root: &TrustAnchor) -> Certificate {
        let mut own = root.certificate.clone();
        own.authority_key_identifier = own.subject_key_identifier.clone();
        own.is_of_a_holder = true;
        own.facts.kind = root.kind;
        own
    }

    fn signed_by(root: &TrustAnchor) -> IssuerCheck {
        let Standing::Trusted(name) = &root.standing else { panic!("a root of J-LIS") };
        IssuerCheck::SignedBy(name.clone())
    }

    #[test]
    fn a_root_is_found_by_key_identifier_and_signature_not_by_name() {
        let roots = jlis_roots();
        for root in &roots {
            let mut own = as_issued(root);
            assert_eq!(issuer_of(&own, root.kind, &roots), signed_by(root));
            own.signed[100] ^= 1;
            assert_eq!(issuer_of(&own, root.kind, &roots), IssuerCheck::Unknown, "a changed certificate");
            own = Certificate { authority_key_identifier: None, ..as_issued(root) };
            assert_eq!(issuer_of(&own, root.kind, &roots), IssuerCheck::Unknown, "a root names no issuing key");
        }
    }

    #[test]
    fn an_authority_and_the_other_kind_were_signed_for_something_else() {
        use CertificateKind::{Authentication, Signature};
        let roots = jlis_roots();
        for root in &roots {
            let own = Certificate { is_of_a_holder: false, ..as_issued(root) };
            assert_eq!(issuer_of(&own, root.kind, &roots), IssuerCheck::Unknown);
            let mut own = as_issued(root);
            let other = if root.kind == Authentication { Signature } else { Authentication };
            assert_eq!(issuer_of(&own, other, &roots), IssuerCheck::Unknown, "asked of the other kind");
            own.facts.kind = other;
            assert_eq!(issuer_of(&own, root.kind, &roots), IssuerCheck::Unknown, "of the other kind itself");
            assert!(!root.certificate.is_of_a_holder, "it is a root's certificate");
        }
    }

    #[test]
    fn only_what_names_the_demos_issuer_was_signed_by_it() {
        for root in jlis_roots() {
            let demo = [TrustAnchor { standing: Standing::Demo, ..root.clone() }];
            let mut own = as_issued(&root);
            assert!(!own.facts.names_demo, "J-LIS is no demo");
            assert_eq!(issuer_of(&own, root.kind, &demo), IssuerCheck::Unknown);
            own.facts.names_demo = true;
            assert_eq!(issuer_of(&own, root.kind, &demo), IssuerCheck::Demo);
        }
    }
}
