use chrono::NaiveDate;
use der::asn1::{Ia5String, ObjectIdentifier, OctetString};
use der::oid::AssociatedOid;
use der::{Any, Encode};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::certpolicy::{CertificatePolicies, PolicyInformation, PolicyQualifierInfo};
use x509_cert::ext::pkix::crl::CrlDistributionPoints;
use x509_cert::ext::pkix::crl::dp::DistributionPoint;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};
use x509_cert::ext::pkix::{
    AccessDescription, AuthorityInfoAccessSyntax, AuthorityKeyIdentifier, BasicConstraints, ExtendedKeyUsage,
    IssuerAltName, KeyUsage, KeyUsages, SubjectAltName, SubjectKeyIdentifier,
};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;

use super::{Role, holder, name};

const CLIENT_AUTHENTICATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.2");
const PRACTICE_STATEMENT: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.2.1");
const OCSP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1");
// The policies of the test cards: a synthetic certificate does not claim the production ones.
const AUTHENTICATION_POLICY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.392.200149.8.5.1.0.30");
const SIGNATURE_POLICY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.392.200149.8.5.1.0.20");
const PRACTICE_STATEMENT_URL: &str = "http://www.kigen-demo.invalid/cps.html";
const OCSP_URL: &str = "http://ocspauthnorm.kigen-demo.invalid";

/// What a leaf's extensions need to know of its issuer and its holder.
pub(super) struct LeafContext<'a> {
    pub(super) role: Role,
    pub(super) issuer: &'a Name,
    pub(super) issuer_serial: SerialNumber,
    pub(super) issuer_key_id: [u8; 20],
    pub(super) subject_key_id: [u8; 20],
    pub(super) born_on: NaiveDate,
}

/// The extensions of a leaf in the order of the real ones; only KeyUsage and CertificatePolicies are critical (§7.1).
pub(super) fn of_leaf(context: LeafContext<'_>) -> der::Result<Vec<Extension>> {
    let role = context.role;
    let mut extensions = Vec::new();
    match role {
        Role::Authentication => {
            extensions.push(critical(&KeyUsage(KeyUsages::DigitalSignature.into()))?);
            extensions.push(plain(&ExtendedKeyUsage(vec![CLIENT_AUTHENTICATION]))?);
        }
        Role::Signature => {
            extensions.push(critical(&KeyUsage(KeyUsages::DigitalSignature | KeyUsages::NonRepudiation))?);
            extensions.push(plain(&SubjectAltName(holder::alternative_names(context.born_on)?))?);
        }
    }
    extensions.push(critical(&policies(role)?)?);
    extensions.push(plain(&IssuerAltName(vec![GeneralName::DirectoryName(name::authority_in_japanese(role)?)]))?);
    extensions.push(plain(&distribution_points(name::distribution_point(role)?))?);
    if role == Role::Authentication {
        extensions.push(plain(&ocsp()?)?);
    }
    extensions.push(plain(&AuthorityKeyIdentifier {
        key_identifier: Some(OctetString::new(context.issuer_key_id)?),
        authority_cert_issuer: Some(vec![GeneralName::DirectoryName(context.issuer.clone())]),
        authority_cert_serial_number: Some(context.issuer_serial),
    })?);
    extensions.push(plain(&SubjectKeyIdentifier(OctetString::new(context.subject_key_id)?))?);
    Ok(extensions)
}

/// The extensions of a root (§7.4): no AKI, no policies.
pub(super) fn of_root(subject: &Name, key_id: [u8; 20]) -> der::Result<Vec<Extension>> {
    Ok(vec![
        critical(&KeyUsage(KeyUsages::KeyCertSign | KeyUsages::CRLSign))?,
        plain(&SubjectAltName(vec![GeneralName::DirectoryName(name::organization_in_japanese()?)]))?,
        critical(&BasicConstraints { ca: true, path_len_constraint: None })?,
        plain(&distribution_points(subject.clone()))?,
        plain(&SubjectKeyIdentifier(OctetString::new(key_id)?))?,
    ])
}

fn policies(role: Role) -> der::Result<CertificatePolicies> {
    let policy_identifier = match role {
        Role::Authentication => AUTHENTICATION_POLICY,
        Role::Signature => SIGNATURE_POLICY,
    };
    let statement = PolicyQualifierInfo {
        policy_qualifier_id: PRACTICE_STATEMENT,
        qualifier: Some(Any::encode_from(&Ia5String::new(PRACTICE_STATEMENT_URL)?)?),
    };
    Ok(CertificatePolicies(vec![PolicyInformation { policy_identifier, policy_qualifiers: Some(vec![statement]) }]))
}

fn distribution_points(name: Name) -> CrlDistributionPoints {
    let name = DistributionPointName::FullName(vec![GeneralName::DirectoryName(name)]);
    CrlDistributionPoints(vec![DistributionPoint { distribution_point: Some(name), reasons: None, crl_issuer: None }])
}

fn ocsp() -> der::Result<AuthorityInfoAccessSyntax> {
    let location = GeneralName::UniformResourceIdentifier(Ia5String::new(OCSP_URL)?);
    Ok(AuthorityInfoAccessSyntax(vec![AccessDescription { access_method: OCSP, access_location: location }]))
}

fn critical<E: Encode + AssociatedOid>(value: &E) -> der::Result<Extension> {
    Ok(Extension { extn_id: E::OID, critical: true, extn_value: OctetString::new(value.to_der()?)? })
}

fn plain<E: Encode + AssociatedOid>(value: &E) -> der::Result<Extension> {
    Ok(Extension { critical: false, ..critical(value)? })
}
