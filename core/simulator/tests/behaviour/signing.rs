//! COMPUTE DIGITAL SIGNATURE: card-protocol.md §8.

use der::Decode;
use kigen_simulator::SimulatedCard;
use p384::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::pkcs8::DecodePublicKey;
use rsa::{Pkcs1v15Sign, Pss, PublicKey};
use sha2::{Digest, Sha256, Sha384};
use x509_cert::Certificate;
use x509_cert::der::Encode;

use crate::{JPKI, SUCCESS, demo_card, jpki_card, select, select_file, verify, with_options};

const DIGEST_INFO: [u8; 19] =
    [0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

fn sign(card: &mut SimulatedCard, p1: u8, p2: u8, data: &[u8]) -> Vec<u8> {
    let lc = u8::try_from(data.len()).unwrap();
    card.process(&[&[0x80, 0x2A, p1, p2, lc], data, &[0x00]].concat())
}

fn signature(answer: &[u8]) -> &[u8] {
    answer.strip_suffix(&SUCCESS).unwrap()
}

fn public_key(card: &SimulatedCard, file: u16) -> Vec<u8> {
    let certificate = Certificate::from_der(&card.contents().files[&file]).unwrap();
    certificate.tbs_certificate().subject_public_key_info().to_der().unwrap()
}

#[test]
fn both_keys_sign_a_digest_info_as_it_is() {
    let hash = Sha256::digest(b"to be signed");
    for (reference, key, pin, file) in [(0x98, 0x97, "1234", 0x000A), (0x9B, 0x9A, "ABC123", 0x0001)] {
        let mut card = jpki_card();
        verify(&mut card, reference, pin);
        let by_short_id = sign(&mut card, 0x00, key, &[&DIGEST_INFO[..], &hash].concat());
        assert_eq!(by_short_id.len(), 258);
        let public = PublicKey::from_public_key_der(&public_key(&card, file)).unwrap();
        public.verify(Pkcs1v15Sign::new::<Sha256>(), &hash, signature(&by_short_id)).unwrap();

        select_file(&mut card, key & 0x1F);
        let by_selected_file = sign(&mut card, 0x00, 0x80, &[&DIGEST_INFO[..], &hash].concat());
        assert_eq!(by_selected_file, by_short_id, "PKCS#1 v1.5 is deterministic");
    }
}

#[test]
fn p1_says_who_hashes_and_which_padding() {
    let mut card = jpki_card();
    verify(&mut card, 0x98, "1234");
    let public = PublicKey::from_public_key_der(&public_key(&card, 0x000A)).unwrap();
    let (message, hash) = (b"message", Sha256::digest(b"message"));
    let mut check = |p1, data: &[u8]| sign(&mut card, p1, 0x97, data);

    let bare = check(0x01, message);
    public.verify(Pkcs1v15Sign::new_unprefixed(), &hash, signature(&bare)).unwrap();
    for (p1, data) in [(0x02, &hash[..]), (0x03, message)] {
        public.verify(Pkcs1v15Sign::new::<Sha256>(), &hash, signature(&check(p1, data))).unwrap();
    }
    for (p1, data) in [(0x04, &hash[..]), (0x05, message)] {
        let answer = check(p1, data);
        public.verify(Pss::<Sha256>::new(), &hash, signature(&answer)).unwrap();
        assert_eq!(check(p1, data), answer, "the salt is not random here");
    }
    assert_eq!(check(0x06, message), [0x6A, 0x86]);
}

#[test]
fn sizes_that_do_not_fit_are_refused() {
    let mut card = jpki_card();
    verify(&mut card, 0x98, "1234");
    assert_eq!(sign(&mut card, 0x00, 0x97, &[0x55; 245]).len(), 258);
    assert_eq!(sign(&mut card, 0x00, 0x97, &[0x55; 246]), [0x69, 0x85]);
    assert_eq!(sign(&mut card, 0x02, 0x97, &[0x55; 31]), [0x69, 0x85]);
    assert_eq!(sign(&mut card, 0x04, 0x97, &[0x55; 33]), [0x69, 0x85]);
    assert_eq!(card.process(&[0x80, 0x2A, 0x00, 0x97]), [0x67, 0x00]);
    assert_eq!(card.process(&[0x80, 0x2A, 0x00, 0x97, 0x01, 0x55]), [0x67, 0x00], "without Le");
    assert_eq!(card.process(&[0x80, 0x2A, 0x00, 0x97, 0x01, 0x55, 0x10]), [0x67, 0x00], "Le too small");
}

#[test]
fn nothing_is_signed_without_the_pin_of_that_key() {
    let mut card = jpki_card();
    assert_eq!(sign(&mut card, 0x00, 0x97, b"x"), [0x69, 0x82]);
    verify(&mut card, 0x98, "1234");
    assert_eq!(sign(&mut card, 0x00, 0x9A, b"x"), [0x69, 0x82]);
    assert_eq!(sign(&mut card, 0x00, 0x97, b"x").len(), 258);
    assert_eq!(sign(&mut card, 0x00, 0x97, b"x").len(), 258, "several signatures per VERIFY");
}

#[test]
fn only_a_key_signs() {
    let mut card = jpki_card();
    verify(&mut card, 0x98, "1234");
    assert_eq!(sign(&mut card, 0x00, 0x8A, b"x"), [0x69, 0x81]);
    assert_eq!(sign(&mut card, 0x00, 0x98, b"x"), [0x69, 0x81]);
    select(&mut card, &JPKI);
    assert_eq!(sign(&mut card, 0x00, 0x80, b"x"), [0x69, 0x86]);
    assert_eq!(sign(&mut card, 0x00, 0x17, b"x"), [0x6A, 0x86]);
}

#[test]
fn a_p384_key_signs_a_hash_with_ecdsa() {
    let mut card = demo_card("p384");
    select(&mut card, &JPKI);
    verify(&mut card, 0x98, "1234");
    let hash = Sha384::digest(b"message");
    let key = p384::ecdsa::VerifyingKey::from_public_key_der(&public_key(&card, 0x000A)).unwrap();
    for (p1, data) in [(0x00, &hash[..]), (0x02, &hash), (0x03, b"message")] {
        let answer = sign(&mut card, p1, 0x97, data);
        let made = p384::ecdsa::Signature::from_slice(signature(&answer)).unwrap();
        key.verify_prehash(&hash, &made).unwrap();
        assert_eq!(sign(&mut card, p1, 0x97, data), answer, "RFC 6979 is deterministic");
    }
    assert_eq!(sign(&mut card, 0x00, 0x97, b"no hash"), [0x69, 0x85]);
    assert_eq!(sign(&mut card, 0x04, 0x97, &hash), [0x69, 0x85]);
}

#[test]
fn signing_after_the_end_works_or_is_refused() {
    for (value, day, works) in
        [("works", "2026-12-19", true), ("6985", "2026-12-18", true), ("6985", "2026-12-19", false)]
    {
        let mut card = with_options(&[("expired", value)]);
        card.set_day(day.parse().unwrap());
        assert_eq!(verify(&mut card, 0x98, "1234"), SUCCESS);
        let answer = sign(&mut card, 0x00, 0x97, b"x");
        assert_eq!(answer.len() == 258, works, "{value} on {day}");
        assert!(works || answer == [0x69, 0x85], "{value} on {day}");
    }
}
