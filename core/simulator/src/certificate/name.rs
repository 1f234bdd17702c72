use der::asn1::{ObjectIdentifier, SetOfVec};
use der::{Any, Decode, Encode, Tag};
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};

use super::Role;

const COUNTRY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.6");
const LOCALITY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.7");
const ORGANIZATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const UNIT: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.11");
const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");

/// The organisation of every synthetic certificate, where a real one says `JPKI`.
pub(crate) const ORGANIZATION_NAME: &str = "KIGEN DEMO";
/// The Japanese name; a real certificate says 公的個人認証サービス.
pub(super) const ORGANIZATION_NAME_JA: &str = "期限デモ認証サービス";
const AGENCY: &str = "Japan Agency for Local Authority Information Systems";
/// A prefecture and a municipality that do not exist, in the romaji of the profile.
const PREFECTURE: &str = "Kakuu-ken";
const MUNICIPALITY: &str = "Mihon-shi";

fn unit(role: Role) -> &'static str {
    match role {
        Role::Authentication => "JPKI for user authentication",
        Role::Signature => "JPKI for digital signature",
    }
}

/// Issuer of a leaf, subject and issuer of its root (§7.1, §7.4).
pub(super) fn authority(role: Role) -> der::Result<Name> {
    name(&[(ORGANIZATION, ORGANIZATION_NAME), (UNIT, unit(role)), (UNIT, AGENCY)])
}

/// IssuerAltName (§7.1).
pub(super) fn authority_in_japanese(role: Role) -> der::Result<Name> {
    let unit = match role {
        Role::Authentication => "期限デモ認証サービス利用者証明用",
        Role::Signature => "期限デモ認証サービス署名用",
    };
    name(&[(ORGANIZATION, ORGANIZATION_NAME_JA), (UNIT, unit), (UNIT, "地方公共団体情報システム機構")])
}

/// SubjectAltName of a root (§7.4).
pub(super) fn organization_in_japanese() -> der::Result<Name> {
    name(&[(ORGANIZATION, ORGANIZATION_NAME_JA)])
}

/// CRLDistributionPoints of a leaf (§7.1).
pub(super) fn distribution_point(role: Role) -> der::Result<Name> {
    name(&[
        (ORGANIZATION, ORGANIZATION_NAME),
        (UNIT, unit(role)),
        (UNIT, "CRL Distribution Points"),
        (UNIT, PREFECTURE),
        (COMMON_NAME, &format!("{MUNICIPALITY} CRLDP")),
    ])
}

/// The subject: an opaque CN of 23 or 28 characters, in the signature certificate after prefecture and municipality.
pub(super) fn subject(role: Role, serial: u32) -> der::Result<Name> {
    match role {
        Role::Authentication => name(&[(COMMON_NAME, &format!("KIGENDEMO{serial:014}"))]),
        Role::Signature => {
            name(&[(LOCALITY, PREFECTURE), (LOCALITY, MUNICIPALITY), (COMMON_NAME, &format!("KIGENDEMO{serial:019}"))])
        }
    }
}

/// C=JP as PrintableString, everything after it as UTF8String, one attribute each.
fn name(attributes: &[(ObjectIdentifier, &str)]) -> der::Result<Name> {
    let mut sequence = RdnSequence::default();
    sequence.push(attribute(COUNTRY, Tag::PrintableString, "JP")?);
    for (oid, value) in attributes {
        sequence.push(attribute(*oid, Tag::Utf8String, value)?);
    }
    Name::from_der(&sequence.to_der()?)
}

fn attribute(oid: ObjectIdentifier, tag: Tag, value: &str) -> der::Result<RelativeDistinguishedName> {
    let attribute = AttributeTypeAndValue { oid, value: Any::new(tag, value.as_bytes())? };
    let mut set = SetOfVec::new();
    set.insert(attribute)?;
    RelativeDistinguishedName::try_from(set.into_vec())
}
