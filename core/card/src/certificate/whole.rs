use std::fmt;

use x509_parser::extensions::ParsedExtension;
use x509_parser::oid_registry::OID_X509_EXT_BASIC_CONSTRAINTS;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::{LONGEST, PublicKey, instants};
use crate::trust::demo;
use crate::{CertificateFacts, CertificateKind, ContentError, IssuerCheck};

/// A whole certificate, without anything that names its holder.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    pub(crate) facts: CertificateFacts,
    pub(crate) signed: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    /// The signature algorithm as a dotted object identifier; `None` when the signed part names another one
    /// (RFC 5280, 4.1.1.2).
    pub(crate) algorithm: Option<String>,
    /// Whether its key usage is a holder's, and not an authority's.
    pub(crate) is_of_a_holder: bool,
    pub(crate) authority_key_identifier: Option<Vec<u8>>,
    pub(crate) subject_key_identifier: Option<Vec<u8>>,
    pub(crate) public_key: PublicKey,
}

impl Certificate {
    /// Parses one certificate in DER.
    ///
    /// Key usage decides the kind: nonRepudiation makes it a signature certificate (card-protocol.md §7.1).
    ///
    /// # Errors
    /// [`ContentError`] for anything but exactly one X.509 certificate whose dates exist and are in order.
    pub fn from_der(der: &[u8]) -> Result<Self, ContentError> {
        if der.is_empty() {
            return Err(ContentError::Empty);
        }
        if der.len() > LONGEST {
            return Err(ContentError::TooLong { declared: der.len(), limit: LONGEST });
        }
        // The prefix walk reports errors more precisely than the parser does.
        let kind = CertificateKind::Authentication;
        let total = match super::prefix(der, kind)? {
            super::Prefix::Complete { total, .. } => total,
            super::Prefix::Needs(needed) => return Err(ContentError::Truncated { read: der.len(), needed }),
        };
        if der.len() < total {
            return Err(ContentError::Truncated { read: der.len(), needed: total });
        }
        let (rest, parsed) =
            X509Certificate::from_der(der).map_err(|_| ContentError::NotACertificate { position: 0 })?;
        if !rest.is_empty() {
            return Err(ContentError::TrailingBytes { count: rest.len() });
        }
        let (not_before, not_after) = instants(parsed.validity())?;
        let signs_documents = parsed.key_usage().ok().flatten().is_some_and(|usage| usage.value.non_repudiation());
        let kind = if signs_documents { CertificateKind::Signature } else { kind };
        let (mut authority_key_identifier, mut subject_key_identifier) = (None, None);
        for extension in parsed.extensions() {
            if let ParsedExtension::AuthorityKeyIdentifier(authority) = extension.parsed_extension() {
                authority_key_identifier = authority.key_identifier.as_ref().map(|id| id.0.to_vec());
            } else if let ParsedExtension::SubjectKeyIdentifier(subject) = extension.parsed_extension() {
                subject_key_identifier = Some(subject.0.to_vec());
            }
        }
        let names_demo = demo::is_issuer(parsed.issuer().as_raw(), kind);
        let algorithm = &parsed.signature_algorithm;
        let is_named_twice = *algorithm == parsed.tbs_certificate.signature;
        Ok(Self {
            facts: CertificateFacts { kind, not_before, not_after, issuer: IssuerCheck::NotChecked, names_demo },
            signed: parsed.tbs_certificate.as_ref().to_vec(),
            signature: parsed.signature_value.data.to_vec(),
            algorithm: is_named_twice.then(|| algorithm.algorithm.to_id_string()),
            is_of_a_holder: is_of_a_holder(&parsed, kind),
            authority_key_identifier,
            subject_key_identifier,
            public_key: PublicKey::of(parsed.public_key()),
        })
    }

    /// Its kind and dates.
    #[must_use]
    pub const fn facts(&self) -> &CertificateFacts {
        &self.facts
    }
}

/// KeyUsage fits the kind and signs no certificates, BasicConstraints is left out or says the same (card-protocol.md §7.1).
fn is_of_a_holder(certificate: &X509Certificate<'_>, kind: CertificateKind) -> bool {
    // What cannot be parsed, or is there twice, may be an authority's.
    let is_authority = certificate.get_extension_unique(&OID_X509_EXT_BASIC_CONSTRAINTS).map_or(true, |found| {
        found.is_some_and(|found| {
            !matches!(found.parsed_extension(), ParsedExtension::BasicConstraints(constraints) if !constraints.ca)
        })
    });
    let Ok(Some(usage)) = certificate.key_usage() else { return false };
    let fits = match kind {
        CertificateKind::Authentication => usage.value.digital_signature(),
        CertificateKind::Signature => usage.value.non_repudiation(),
    };
    fits && !is_authority && !usage.value.key_cert_sign() && !usage.value.crl_sign()
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate").field("facts", &self.facts).finish_non_exhaustive()
    }
}
