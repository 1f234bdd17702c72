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
    use der::asn1::{ObjectIdentifier, OctetString};
    use kigen_card::reading::{NoObserver, ReadRequest, read_card};
    use kigen_card::{Certificate, CertificateKind};

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
