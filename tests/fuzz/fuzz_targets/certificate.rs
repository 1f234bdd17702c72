//! Any bytes as a certificate: as a file on a card, read from its start as far as the dates need it, and whole. Where
//! both give dates, they are the same ones.

#![no_main]

use kigen_card::{CardTransport, Certificate, CertificateKind, Exchange, JpkiSession, TransportError};
use libfuzzer_sys::fuzz_target;

/// A card that has nothing but this file.
struct OneFile<'a> {
    bytes: &'a [u8],
    commands: usize,
}

impl CardTransport for OneFile<'_> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        self.commands += 1;
        assert!(self.commands <= 2 + 1 + (1024 - 208) / 48, "reading does not end");
        let &[0x00, 0xB0, p1, p2, le] = command else { return Ok(vec![0x90, 0x00]) };
        let offset = if p1 & 0x80 == 0 { usize::from(p1) << 8 | usize::from(p2) } else { usize::from(p2) };
        let length = if le == 0 { 256 } else { usize::from(le) };
        let rest = self.bytes.get(offset..).unwrap_or_default();
        Ok([&rest[..length.min(rest.len())], &[0x90, 0x00]].concat())
    }
}

fuzz_target!(|bytes: &[u8]| {
    let mut exchange = Exchange::new(OneFile { bytes, commands: 0 });
    let mut session = JpkiSession::open(&mut exchange).expect("the card answers 9000");
    let prefix = session.certificate_facts(CertificateKind::Authentication);
    if let Ok(whole) = Certificate::from_der(bytes) {
        if let Ok(facts) = &prefix {
            assert_eq!((facts.not_before, facts.not_after), (whole.facts().not_before, whole.facts().not_after));
        }
        assert!(whole.facts().not_before <= whole.facts().not_after);
        assert!(Certificate::from_der(&[bytes, &[0]].concat()).is_err(), "a byte too many is refused");
    }
    if let Ok(facts) = prefix {
        assert!(facts.not_before <= facts.not_after);
    }
});
