use std::fmt;

use x509_parser::extensions::ParsedExtension;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::{LONGEST, PublicKey, instants};
use crate::{CertificateFacts, CertificateKind, ContentError, IssuerCheck};

/// A whole certificate, without anything that names its holder.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    facts: CertificateFacts,
    pub(crate) signed: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    /// The signature algorithm as a dotted object identifier.
    pub(crate) algorithm: String,
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
        Ok(Self {
            facts: CertificateFacts { kind, not_before, not_after, issuer: IssuerCheck::NotChecked },
            signed: parsed.tbs_certificate.as_ref().to_vec(),
            signature: parsed.signature_value.data.to_vec(),
            algorithm: parsed.signature_algorithm.algorithm.to_id_string(),
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

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate").field("facts", &self.facts).finish_non_exhaustive()
    }
}
