//! The issuer check on request: RSA and P-384, by key identifier and signature, with the roots as an argument.

use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_card::trust::jlis_roots;
use kigen_card::{Certificate, CertificateKind};
use kigen_integration::{Flow, card, read};
use kigen_simulator::{Fault, Faulty, demo};

#[test]
fn every_demo_card_was_signed_by_the_demo_root_and_by_none_of_jlis() {
    let jlis = jlis_roots();
    for demo in demo::ALL {
        for extended in [false, true] {
            let tap = read(card(demo.name), Flow { issuer: true, extended, ..Flow::default() });
            let Some(facts) = tap.reading.authentication.read() else { continue };
            assert_eq!(facts.issuer.as_str(), "demo", "{}", demo.name);
        }
        let request = ReadRequest { roots: Some(&jlis), ..ReadRequest::default() };
        let tap = read_card(card(demo.name), &request, &mut NoObserver);
        let Some(facts) = tap.reading.authentication.read() else { continue };
        assert_eq!(facts.issuer.as_str(), "unknown", "{}", demo.name);
    }
}

#[test]
fn a_certificate_that_cannot_be_read_whole_was_signed_by_nobody_known() {
    let flow = Flow { issuer: true, ..Flow::default() };
    for (fault, issuer) in [
        (Fault::ShortAnswer { command: 12, keep: 0 }, "unknown"),
        (Fault::ShortAnswer { command: 12, keep: 7 }, "unknown"),
        (Fault::StatusWord { command: 12, status: 0x6B00, with_data: false }, "not-checked"),
        (Fault::LostBefore { command: 12 }, "not-checked"),
    ] {
        let reading = read(Faulty::new(card("renewal-open"), fault.clone()), flow).reading;
        assert_eq!(reading.authentication.read().map(|facts| facts.issuer.as_str()), Some(issuer), "{fault:?}");
    }
}

#[test]
fn a_whole_certificate_tells_its_kind_and_refuses_what_follows_it() {
    let card = card("renewal-open");
    for (file, kind) in [(0x000A, CertificateKind::Authentication), (0x0001, CertificateKind::Signature)] {
        let der = card.contents().files[&file].clone();
        assert_eq!(Certificate::from_der(&der).map(|whole| whole.facts().kind), Ok(kind));
        let trailing = [der.as_slice(), &[0]].concat();
        let error = Certificate::from_der(&trailing).map(drop);
        assert_eq!(error, Err(kigen_card::ContentError::TrailingBytes { count: 1 }));
        let short = Certificate::from_der(&der[..der.len() - 1]).map(drop);
        let truncated = kigen_card::ContentError::Truncated { read: der.len() - 1, needed: der.len() };
        assert_eq!(short, Err(truncated));
    }
}
