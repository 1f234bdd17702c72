//! The synthetic certificates have the profile of card-protocol.md §7.

use der::{Decode, Encode};
use kigen_simulator::{SimulatedCard, demo};
use p384::ecdsa::signature::Verifier;
use rsa::pkcs8::DecodePublicKey;
use rsa::{Pkcs1v15Sign, PublicKey};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, BasicConstraints, SubjectKeyIdentifier};

use crate::{demo_card, demo_day};

fn certificate(card: &SimulatedCard, file: u16) -> Certificate {
    Certificate::from_der(&card.contents().files[&file]).unwrap()
}

fn extensions(certificate: &Certificate) -> Vec<(String, bool)> {
    let extensions = certificate.tbs_certificate().extensions().unwrap();
    extensions.iter().map(|extension| (extension.extn_id.to_string(), extension.critical)).collect()
}

fn expected(list: &[(&str, bool)]) -> Vec<(String, bool)> {
    list.iter().map(|(oid, critical)| ((*oid).to_owned(), *critical)).collect()
}

#[test]
fn names_and_times_are_those_of_the_profile() {
    let card = demo_card(demo::DEFAULT);
    let (authentication, signature) = (certificate(&card, 0x000A), certificate(&card, 0x0001));
    let agency = "OU=Japan Agency for Local Authority Information Systems";
    let issuer = |certificate: &Certificate| certificate.tbs_certificate().issuer().to_string();
    assert_eq!(issuer(&authentication), format!("{agency},OU=JPKI for user authentication,O=KIGEN DEMO,C=JP"));
    assert_eq!(issuer(&signature), format!("{agency},OU=JPKI for digital signature,O=KIGEN DEMO,C=JP"));
    let subject = |certificate: &Certificate| certificate.tbs_certificate().subject().to_string();
    assert_eq!(subject(&authentication), "CN=KIGENDEMO00000232849665,C=JP");
    assert_eq!(subject(&signature), "CN=KIGENDEMO0000000000232849666,L=Mihon-shi,L=Kakuu-ken,C=JP");
    for certificate in [authentication, signature] {
        let validity = certificate.tbs_certificate().validity();
        assert_eq!(validity.not_before.to_string(), "2022-01-24T02:37:14Z");
        assert_eq!(validity.not_after.to_string(), "2026-12-18T14:59:59Z");
        assert_eq!(certificate.tbs_certificate().serial_number().as_bytes().len(), 4);
        assert_eq!(certificate.signature_algorithm().oid.to_string(), "1.2.840.113549.1.1.11");
    }
}

#[test]
fn extensions_lie_in_the_order_of_the_real_ones_and_two_are_critical() {
    let card = demo_card(demo::DEFAULT);
    let authentication = expected(&[
        ("2.5.29.15", true),
        ("2.5.29.37", false),
        ("2.5.29.32", true),
        ("2.5.29.18", false),
        ("2.5.29.31", false),
        ("1.3.6.1.5.5.7.1.1", false),
        ("2.5.29.35", false),
        ("2.5.29.14", false),
    ]);
    assert_eq!(extensions(&certificate(&card, 0x000A)), authentication);
    let signature = expected(&[
        ("2.5.29.15", true),
        ("2.5.29.17", false),
        ("2.5.29.32", true),
        ("2.5.29.18", false),
        ("2.5.29.31", false),
        ("2.5.29.35", false),
        ("2.5.29.14", false),
    ]);
    assert_eq!(extensions(&certificate(&card, 0x0001)), signature);
    let root = expected(&[
        ("2.5.29.15", true),
        ("2.5.29.17", false),
        ("2.5.29.19", true),
        ("2.5.29.31", false),
        ("2.5.29.14", false),
    ]);
    assert_eq!(extensions(&certificate(&card, 0x000B)), root);
    assert_eq!(extensions(&certificate(&card, 0x0002)), root);
}

#[test]
fn openssl_encodes_the_same_profile_with_the_same_extensions() {
    for (algorithm, name) in [("rsa", "renewal-open"), ("p384", "p384")] {
        for (role, file) in [("auth", 0x000A), ("auth-ca", 0x000B), ("sign", 0x0001), ("sign-ca", 0x0002)] {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/certificates");
            let der = std::fs::read(format!("{folder}/{algorithm}-{role}.der")).unwrap();
            let (theirs, ours) = (Certificate::from_der(&der).unwrap(), certificate(&demo_card(name), file));
            assert_eq!(extensions(&theirs), extensions(&ours), "{algorithm}-{role}");
            assert_eq!(theirs.signature_algorithm(), ours.signature_algorithm(), "{algorithm}-{role}");
            let key =
                |certificate: &Certificate| certificate.tbs_certificate().subject_public_key_info().algorithm.clone();
            assert_eq!(key(&theirs), key(&ours), "{algorithm}-{role}");
        }
    }
}

#[test]
fn the_six_names_of_the_holder_lie_in_file_order() {
    let certificate = certificate(&demo_card(demo::DEFAULT), 0x0001);
    let extensions = certificate.tbs_certificate().extensions().unwrap();
    let names = extensions.iter().find(|extension| extension.extn_id.to_string() == "2.5.29.17").unwrap();
    let text = String::from_utf8_lossy(names.extn_value.as_bytes()).into_owned();
    let address = "架空県見本市存在しない町一丁目二番三号";
    let places = ["期限　太郎", "319831218", address, "00000"].map(|value| text.find(value).unwrap());
    assert!(places.is_sorted(), "{places:?}");
    let items: Vec<u8> = (1..=6)
        .map(|item| {
            let oid = [0x2A, 0x83, 0x08, 0x8C, 0x9B, 0x55, 0x08, 0x05, 0x05, item];
            (item, names.extn_value.as_bytes().windows(10).position(|window| window == oid).unwrap())
        })
        .collect::<std::collections::BTreeMap<_, _>>()
        .into_iter()
        .map(|(item, place)| (place, item))
        .collect::<std::collections::BTreeMap<_, _>>()
        .into_values()
        .collect();
    assert_eq!(items, [1, 4, 3, 5, 2, 6]);
}

#[test]
fn sizes_are_those_of_real_certificates_and_validity_ends_before_byte_208() {
    for card in demo::ALL {
        let made = card.make(demo_day());
        for (file, bytes) in &made.contents().files {
            if !matches!(file, 0x0001 | 0x000A) {
                continue;
            }
            if card.name != "p384" {
                assert!((1_537..=1_792).contains(&bytes.len()), "{} {file:04X}: {}", card.name, bytes.len());
            }
            let certificate = Certificate::from_der(bytes).unwrap();
            let validity = certificate.tbs_certificate().validity().to_der().unwrap();
            let place = bytes.windows(validity.len()).position(|window| window == validity).unwrap();
            assert!(place + validity.len() < 208, "{} {file:04X}: {}", card.name, place + validity.len());
            assert!(validity.ends_with(b"145959Z"));
            assert_eq!(validity[2], 0x17, "UTCTime");
        }
    }
}

#[test]
fn leaves_are_signed_by_the_roots_on_the_card_and_name_their_keys() {
    for (name, leaf, root) in [
        ("renewal-open", 0x000A, 0x000B),
        ("renewal-open", 0x0001, 0x0002),
        ("p384", 0x000A, 0x000B),
        ("p384", 0x0001, 0x0002),
    ] {
        let card = demo_card(name);
        let (leaf, root) = (certificate(&card, leaf), certificate(&card, root));
        for signed in [&leaf, &root] {
            let body = signed.tbs_certificate().to_der().unwrap();
            let key = root.tbs_certificate().subject_public_key_info().to_der().unwrap();
            let signature = signed.signature().as_bytes().unwrap();
            if name == "p384" {
                let key = p384::ecdsa::VerifyingKey::from_public_key_der(&key).unwrap();
                key.verify(&body, &p384::ecdsa::Signature::from_der(signature).unwrap()).unwrap();
                assert_eq!(signed.signature_algorithm().oid.to_string(), "1.2.840.10045.4.3.3");
            } else {
                let key = PublicKey::from_public_key_der(&key).unwrap();
                key.verify(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(&body), signature).unwrap();
            }
        }
        let (_, authority) = leaf.tbs_certificate().get_extension::<AuthorityKeyIdentifier>().unwrap().unwrap();
        let (_, key_id) = root.tbs_certificate().get_extension::<SubjectKeyIdentifier>().unwrap().unwrap();
        assert_eq!(authority.key_identifier, Some(key_id.0));
        assert_eq!(authority.authority_cert_serial_number.as_ref(), Some(root.tbs_certificate().serial_number()));
        let (_, constraints) = root.tbs_certificate().get_extension::<BasicConstraints>().unwrap().unwrap();
        assert_eq!(constraints, BasicConstraints { ca: true, path_len_constraint: None });
        assert_eq!(leaf.tbs_certificate().issuer(), root.tbs_certificate().subject());
    }
}

#[test]
fn the_roots_to_check_against_are_those_on_the_cards() {
    assert_eq!(demo::root_certificate(), demo_card("renewal-open").contents().files[&0x000B]);
    assert_eq!(demo::roots()[0], demo::root_certificate());
    assert_eq!(demo::roots()[1], demo_card("p384").contents().files[&0x000B]);
}

#[test]
fn the_same_day_gives_the_same_bytes_and_another_day_others() {
    for card in demo::ALL {
        let (one, other) = (card.make(demo_day()), card.make(demo_day()));
        assert_eq!(one.contents().files, other.contents().files, "{}", card.name);
        let next = card.make(demo_day().succ_opt().unwrap());
        assert_eq!(one.contents().files.get(&0x000A) == next.contents().files.get(&0x000A), {
            !one.contents().files.contains_key(&0x000A)
        });
    }
}

#[test]
fn no_two_demo_cards_share_a_serial() {
    let mut serials = std::collections::BTreeSet::new();
    for card in demo::ALL {
        let made = card.make(demo_day());
        for file in [0x0001, 0x000A].into_iter().filter(|file| made.contents().files.contains_key(file)) {
            let serial = certificate(&made, file).tbs_certificate().serial_number().as_bytes().to_vec();
            assert!(serials.insert(serial), "{}", card.name);
        }
    }
}

#[test]
fn the_bytes_are_the_same_on_every_machine() {
    // A change here changes every transcript in tests/vectors: write them again.
    let hash = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let card = demo_card(demo::DEFAULT);
    assert_eq!(hash(demo::root_certificate()), "01304bc1db3e159782489f8ac4cc1d5fc4be45f35ca2294fa9b6ae07a86834d4");
    assert_eq!(
        hash(&card.contents().files[&0x000A]),
        "0e72773b619be339eb4f7146751abb66ae5eb5ede018912702834b87f325a2cb"
    );
    assert_eq!(
        hash(&card.contents().files[&0x0001]),
        "827840571c4617463d77969bb37d7e0c26b952cb89b5725249bb7dfccb6a8076"
    );
    assert_eq!(
        hash(&demo_card("p384").contents().files[&0x000A]),
        "3722794bf5bbff98e15b7cb150176f8e9062b01428751b812df8883bcaacfb43"
    );
}
