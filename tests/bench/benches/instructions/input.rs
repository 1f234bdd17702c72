//! What the benchmarks are given: certificates of tests/vectors, the answers of a recorded tap, a demo card's reading.

use chrono::NaiveDate;
use kigen_card::reading::{CardReading, NoObserver, ReadRequest, read_card};
use kigen_card::trust::TrustAnchor;
use kigen_card::{CardTransport, Certificate, CertificateFacts, CertificateKind, Item, TransportError};
use kigen_guide::rules::Rules;
use kigen_guide::situation::{Answers, PinKnowledge, Situation};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Facts, Today};

pub const RSA: &[u8] = include_bytes!("../../../vectors/certificates/rsa-auth.der");
pub const RSA_SIGNATURE: &[u8] = include_bytes!("../../../vectors/certificates/rsa-sign.der");
pub const RSA_ROOT: &[u8] = include_bytes!("../../../vectors/certificates/rsa-auth-ca.der");
pub const P384: &[u8] = include_bytes!("../../../vectors/certificates/p384-auth.der");
pub const P384_ROOT: &[u8] = include_bytes!("../../../vectors/certificates/p384-auth-ca.der");
const TAP: &str = include_str!("../../../vectors/apdu/renewal-open.tap.jsonl");

/// Answers whatever it is asked with the next of its answers.
pub struct RecordedCard(std::vec::IntoIter<Vec<u8>>);

impl CardTransport for RecordedCard {
    fn transceive(&mut self, _command: &[u8]) -> Result<Vec<u8>, TransportError> {
        self.0.next().ok_or(TransportError::CardLost)
    }
}

pub fn answers(answers: Vec<Vec<u8>>) -> RecordedCard {
    RecordedCard(answers.into_iter())
}

/// The eight answers of a tap.
pub fn tap_answers() -> Vec<Vec<u8>> {
    let response = |line: &str| {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let digits = line["response"].as_str().unwrap().to_owned();
        (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
    };
    TAP.lines().map(response).collect()
}

/// SELECT, then the first bytes of a certificate.
pub fn prefix(der: &[u8]) -> RecordedCard {
    answers(vec![vec![0x90, 0x00], [&der[..208], &[0x90, 0x00]].concat()])
}

/// The RSA certificate with one more extension, so long that the whole has `length` bytes.
pub fn grown_to(length: usize) -> Vec<u8> {
    let mut der = RSA.to_vec();
    let declared = |der: &[u8], at: usize| 4 + usize::from(u16::from_be_bytes([der[at + 2], der[at + 3]]));
    let end = 4 + declared(&der, 4); // of the part that is signed; its last element holds the extensions
    let is_extensions = |at: &usize| der[*at] == 0xA3 && der[at + 1] == 0x82 && at + declared(&der, *at) == end;
    let extensions = (8..end - 8).find(is_extensions).unwrap();
    let more = length - der.len();
    let be = |value: usize| u16::try_from(value).unwrap().to_be_bytes();
    // SEQUENCE { OBJECT IDENTIFIER 2.999.1, OCTET STRING of zeros }
    let ([a, b], [c, d]) = (be(more - 4), be(more - 4 - 5 - 4));
    let mut extension = vec![0x30, 0x82, a, b, 0x06, 0x03, 0x88, 0x37, 0x01, 0x04, 0x82, c, d];
    extension.resize(more, 0);
    der.splice(end..end, extension);
    for at in [0, 4, extensions, extensions + 4] {
        let longer = be(declared(&der, at) - 4 + more);
        der[at + 2..at + 4].copy_from_slice(&longer);
    }
    der
}

/// A certificate and the roots to hold against it.
pub struct Checked {
    pub certificate: Certificate,
    pub roots: Vec<TrustAnchor>,
}

pub fn checked(der: &[u8], root: &[u8]) -> Checked {
    let root = TrustAnchor::from_der("test", CertificateKind::Authentication, root).unwrap();
    Checked { certificate: Certificate::from_der(der).unwrap(), roots: vec![root] }
}

pub fn reading() -> CardReading {
    read_card(answers(tap_answers()), &ReadRequest::default(), &mut NoObserver).reading
}

/// 宇都宮市, which issued the card.
pub const CITY: &str = "09201";

pub fn today() -> NaiveDate {
    kigen_bench::DAY.parse().unwrap()
}

/// What the card alone comes to, and the language in which it is said.
pub struct Said {
    pub case: Case<'static>,
    pub texts: Texts,
}

pub fn said(language: Language) -> Said {
    let asked = Asked { facts: Facts::from_reading(&reading()), situation: Situation::default() };
    Said { case: asked.case(), texts: Texts::new(language) }
}

/// A person who asks what to do.
pub struct Asked {
    pub facts: Facts,
    pub situation: Situation,
}

impl Asked {
    pub fn case(&self) -> Case<'static> {
        Case::of(&self.facts, &self.situation, &Today::given(today()), Rules::builtin())
    }
}

/// The holder, who knows both PINs, in the municipality that issued the card.
pub fn asked() -> Asked {
    let pin = Some(PinKnowledge::Known);
    let answers = Answers { authentication_pin: pin, signature_pin: pin, ..Answers::default() };
    // The nation's and the city's rules are unpacked before anything is counted.
    let _ = Rules::builtin().office(Some(CITY));
    Asked { facts: Facts::from_reading(&reading()), situation: Situation::of(answers).unwrap() }
}

/// The same person's case, and the language in which the guide is said.
pub fn asked_in(language: Language) -> Said {
    Said { case: asked().case(), texts: Texts::new(language) }
}

/// A certificate as the observer of a tap hears of it.
pub struct Learned {
    pub certificate: Item<CertificateFacts>,
    pub texts: Texts,
}

pub fn learned() -> Learned {
    Learned { certificate: reading().authentication, texts: Texts::new(Language::Japanese) }
}
