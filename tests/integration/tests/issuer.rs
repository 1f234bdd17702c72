//! The issuer check on request: RSA and P-384, by key identifier and signature, with the roots as an argument.

use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_card::trust::jlis_roots;
use kigen_card::{Certificate, CertificateKind, LastTry};
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
        assert_eq!((facts.issuer.as_str(), tap.reading.is_demo()), ("unknown", false), "{}: another's key", demo.name);
    }
}

/// By the name in its certificates; of both kinds, in the first bytes as in the whole.
#[test]
fn a_certificate_says_whether_it_is_a_demos() {
    for demo in demo::ALL {
        let simulated = card(demo.name);
        for (file, kind) in [(0x000A, CertificateKind::Authentication), (0x0001, CertificateKind::Signature)] {
            let Some(der) = simulated.contents().files.get(&file) else { continue };
            assert_eq!(
                Certificate::from_der(der).map(|whole| (whole.facts().kind, whole.facts().names_demo)),
                Ok((kind, true))
            );
        }
        let tap = read_card(simulated, &ReadRequest::default(), &mut NoObserver);
        assert!(!tap.reading.made_of_software, "nobody said so");
        assert_eq!(tap.reading.is_demo(), tap.reading.authentication.read().is_some(), "{}", demo.name);
        let password = read(card(demo.name), Flow { password: Some("ABC123"), ..Flow::default() }).reading;
        assert!(password.signature.read().is_none_or(|facts| facts.is_of_demo()), "{}", demo.name);
    }
}

#[test]
fn no_other_certificate_is_a_demos() {
    let folders = ["../vectors/certificates", "../../core/card/trust-anchors"];
    let mut found = 0;
    for entry in folders.iter().flat_map(|folder| std::fs::read_dir(folder).expect(folder)) {
        let path = entry.expect("an entry").path();
        if !path.extension().is_some_and(|ending| ending == "der" || ending == "cer") {
            continue;
        }
        let der = std::fs::read(&path).expect("readable");
        assert!(!Certificate::from_der(&der).expect("a certificate").facts().names_demo, "{}", path.display());
        found += 1;
    }
    assert_eq!(found, 14);
}

/// A demo's certificate in which each bit in turn is wrong: by the whole certificate no changed one is a demo's, and by the
/// first bytes only those that still name the issuer.
#[test]
fn a_changed_certificate_is_no_demos_once_its_issuer_was_checked() {
    let good = card("renewal-open").contents().files[&0x000A].clone();
    let roots: Vec<_> = jlis_roots().into_iter().chain(kigen_simulator::demo::anchors()).collect();
    let request = ReadRequest { roots: Some(&roots), ..ReadRequest::default() };
    for bit in (0..good.len() * 8).step_by(61) {
        let mut der = good.clone();
        der[bit / 8] ^= 1 << (bit % 8);
        let mut changed = card("renewal-open");
        changed.contents_mut().files.insert(0x000A, der);
        let tap = read_card(changed, &request, &mut NoObserver);
        assert!(!tap.reading.is_demo(), "bit {bit}: {:?}", tap.reading.authentication);
    }
}

/// The demo cards' key is published: it is good enough for the password of a card made of software alone.
#[test]
fn a_card_that_the_demo_root_signed_gets_no_password_unless_it_is_made_of_software() {
    let roots = kigen_simulator::demo::anchors();
    for (made_of_software, sent) in [(false, false), (true, true)] {
        let visit = kigen_integration::visit_of_next_card(kigen_integration::password(), LastTry::Keep);
        let request =
            ReadRequest { password: Some(&visit), roots: Some(&roots), made_of_software, ..ReadRequest::default() };
        let tap = read_card(card("renewal-open"), &request, &mut NoObserver);
        assert_eq!((tap.pin_was_sent, tap.reading.is_demo()), (sent, true));
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
