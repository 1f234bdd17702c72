use x509_cert::builder::Result;
use x509_cert::ext::Extension;

use super::encode::{Leaf, Profile, key_id, made, public_key, serial_number, sign};
use super::extension::{self, LeafContext};
use super::{Algorithm, Authority, CardKey, Role, name};

/// Makes one certificate of the given role, DER. Equal arguments give equal bytes: PKCS#1 v1.5 and RFC 6979 need no
/// randomness.
pub(crate) fn issue(algorithm: Algorithm, role: Role, leaf: Leaf) -> Vec<u8> {
    made(try_issue(algorithm, role, leaf, &[]))
}

/// With extensions besides those of the profile.
fn try_issue(algorithm: Algorithm, role: Role, leaf: Leaf, more: &[Extension]) -> Result<Vec<u8>> {
    let authority = Authority::of(algorithm, role);
    let key = public_key(CardKey::of_holder(algorithm, role))?;
    let issuer = name::authority(role)?;
    let mut extensions = extension::of_leaf(LeafContext {
        role,
        issuer: &issuer,
        issuer_serial: serial_number(authority.serial)?,
        issuer_key_id: authority.key_id,
        subject_key_id: key_id(&key)?,
        born_on: leaf.born_on,
    })?;
    extensions.extend_from_slice(more);
    let profile = Profile { issuer, subject: name::subject(role, leaf.serial)?, extensions };
    sign(profile, leaf, key, CardKey::of_root(algorithm, role))
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime};
    use der::Encode;
    use der::asn1::{ObjectIdentifier, OctetString};
    use kigen_card::reading::{NoObserver, ReadRequest, read_card};
    use kigen_card::trust::{TrustAnchor, issuer_of};
    use kigen_card::{Certificate, CertificateKind, IssuerCheck};
    use rsa::pkcs1v15::SigningKey;
    use rsa::signature::{SignatureEncoding, Signer};
    use sha2::Sha256;
    use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages};

    use super::*;
    use crate::DemoCard;

    fn leaf() -> Leaf {
        let at = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap().and_time(NaiveTime::MIN).and_utc();
        Leaf {
            serial: 1,
            not_before: at(2026, 7, 1),
            not_after: at(2031, 7, 1),
            born_on: NaiveDate::from_ymd_opt(1970, 7, 1).unwrap(),
        }
    }

    /// Who signed it, among the demo cards' roots of both kinds.
    fn signed_by(der: &[u8], kind: CertificateKind) -> IssuerCheck {
        let root =
            |role, kind| TrustAnchor::from_der("root", kind, &Authority::of(Algorithm::Rsa, role).certificate).unwrap();
        let roots = [
            root(Role::Authentication, CertificateKind::Authentication),
            root(Role::Signature, CertificateKind::Signature),
        ];
        issuer_of(&Certificate::from_der(der).unwrap(), kind, &roots)
    }

    fn extension<E: Encode + der::oid::AssociatedOid>(value: &E) -> Extension {
        let extn_value = OctetString::new(value.to_der().unwrap()).unwrap();
        Extension { extn_id: E::OID, critical: true, extn_value }
    }

    /// Its root signed it all the same.
    #[test]
    fn what_is_no_holders_certificate_of_its_kind_was_signed_by_nobody_known() {
        let authority = |ca| extension(&BasicConstraints { ca, path_len_constraint: None });
        let broken = Extension { extn_value: OctetString::new([0x30, 0x01]).unwrap(), ..authority(false) };
        let certifies = extension(&KeyUsage(KeyUsages::DigitalSignature | KeyUsages::KeyCertSign));
        for (role, kind, other) in [
            (Role::Authentication, CertificateKind::Authentication, CertificateKind::Signature),
            (Role::Signature, CertificateKind::Signature, CertificateKind::Authentication),
        ] {
            let of = |more: &[Extension]| try_issue(Algorithm::Rsa, role, leaf(), more).unwrap();
            let good = IssuerCheck::SignedBy("root".to_owned());
            assert_eq!(signed_by(&of(&[]), kind), good);
            assert_eq!(signed_by(&of(&[authority(false)]), kind), good, "cA says FALSE");
            assert_eq!(signed_by(&of(&[]), other), IssuerCheck::Unknown, "of the other kind");
            for (what, more) in [
                ("an authority", vec![authority(true)]),
                ("cA twice", vec![authority(false), authority(false)]),
                ("cA that cannot be parsed", vec![broken.clone()]),
                ("a second KeyUsage", vec![certifies.clone()]),
            ] {
                assert_eq!(signed_by(&of(&more), kind), IssuerCheck::Unknown, "{what}");
            }
        }
    }

    /// The usual certificate with some bytes of its signed part replaced, signed again by its root.
    fn signed_again(role: Role, from: &[u8], to: &[u8]) -> Vec<u8> {
        let usual = issue(Algorithm::Rsa, role, leaf());
        let CardKey::Rsa(key) = CardKey::of_root(Algorithm::Rsa, role) else { panic!("RSA") };
        let inner = 4 + usize::from(u16::from_be_bytes([usual[6], usual[7]])); // 30 82 and the length
        let mut signed = usual[4..4 + inner].to_vec();
        let at = signed.windows(from.len()).position(|found| found == from).unwrap();
        signed.splice(at..at + from.len(), to.iter().copied());
        let signature = SigningKey::<Sha256>::new(key.clone()).sign(&signed).to_vec();
        let start = usual.len() - signature.len();
        [&usual[..4], &signed, &usual[4 + inner..start], &signature].concat()
    }

    #[test]
    fn both_signature_algorithms_of_a_certificate_are_the_same() {
        const SHA256: &[u8] = &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B];
        const SHA384: &[u8] = &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0C];
        let kind = CertificateKind::Authentication;
        let good = IssuerCheck::SignedBy("root".to_owned());
        assert_eq!(signed_by(&signed_again(Role::Authentication, SHA256, SHA256), kind), good);
        assert_eq!(signed_by(&signed_again(Role::Authentication, SHA256, SHA384), kind), IssuerCheck::Unknown);
    }

    /// KeyUsage, critical: of a certificate that may not do what its kind is for.
    #[test]
    fn a_certificate_is_for_what_its_kind_is_for() {
        let usage = |bits: [u8; 2]| {
            [&[0x06, 0x03, 0x55, 0x1D, 0x0F, 0x01, 0x01, 0xFF, 0x04, 0x04, 0x03, 0x02][..], &bits].concat()
        };
        let good = IssuerCheck::SignedBy("root".to_owned());
        for (role, kind, usual, others) in [
            (
                Role::Authentication,
                CertificateKind::Authentication,
                [7, 0x80], // digitalSignature
                [
                    [5, 0x20], // keyEncipherment
                    [2, 0x84], // with keyCertSign
                    [1, 0x82], // with cRLSign
                    [6, 0xC0], // with nonRepudiation
                ],
            ),
            (
                Role::Signature,
                CertificateKind::Signature,
                [6, 0xC0], // digitalSignature, nonRepudiation
                [
                    [7, 0x80], // digitalSignature alone
                    [2, 0xC4], // with keyCertSign
                    [1, 0xC2], // with cRLSign
                    [5, 0x20], // keyEncipherment
                ],
            ),
        ] {
            assert_eq!(signed_by(&signed_again(role, &usage(usual), &usage(usual)), kind), good);
            for other in others {
                let changed = signed_again(role, &usage(usual), &usage(other));
                assert_eq!(signed_by(&changed, kind), IssuerCheck::Unknown, "{kind:?} {other:?}");
            }
        }
    }

    /// As the signature certificate's 振り仮名 of 2026 may be written: of a kind that no reader knows.
    fn unknown(critical: bool) -> Extension {
        let extn_id = ObjectIdentifier::new_unwrap("1.2.392.200149.8.5.5.7.1");
        Extension { extn_id, critical, extn_value: OctetString::new("\u{30ad}\u{30b2}\u{30f3}".as_bytes()).unwrap() }
    }

    #[test]
    fn an_extension_that_nobody_knows_changes_nothing_that_is_read() {
        for (algorithm, role, kind) in [
            (Algorithm::Rsa, Role::Authentication, CertificateKind::Authentication),
            (Algorithm::Rsa, Role::Signature, CertificateKind::Signature),
            (Algorithm::P384, Role::Signature, CertificateKind::Signature),
        ] {
            let usual = Certificate::from_der(&issue(algorithm, role, leaf())).unwrap();
            for critical in [false, true] {
                let bytes = try_issue(algorithm, role, leaf(), &[unknown(critical), unknown(critical)]).unwrap();
                let found = Certificate::from_der(&bytes).unwrap();
                assert_eq!((found.facts(), found.facts().kind), (usual.facts(), kind));
            }
        }
    }

    #[test]
    fn a_card_whose_certificate_has_one_is_read_as_before() {
        for critical in [false, true] {
            let bytes = try_issue(Algorithm::Rsa, Role::Authentication, leaf(), &[unknown(critical)]).unwrap();
            let mut card = DemoCard::find("renewal-open").unwrap().make(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
            card.contents_mut().files.insert(0x000A, bytes);
            let tap = read_card(&mut card, &ReadRequest::default(), &mut NoObserver);
            let facts = tap.reading.authentication.read().map(|facts| (facts.not_before, facts.not_after));
            assert_eq!(facts, Some((leaf().not_before, leaf().not_after)));
        }
    }
}
