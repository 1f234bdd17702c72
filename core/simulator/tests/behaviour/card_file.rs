//! Cards made from files, and the errors of malformed files.

use kigen_simulator::card_file::{Expected, Unusable, parse};
use kigen_simulator::options::ALL;
use kigen_simulator::{CardFileError, PinKind, SimulatedCard};

use crate::{COMMON, JPKI, SUCCESS, query, select, verify};

fn nothing(path: &str) -> Result<Vec<u8>, Unusable> {
    Err(Unusable::Unreadable { detail: format!("no file called {path}") })
}

fn card(text: &str) -> SimulatedCard {
    parse(text, &mut nothing).unwrap()
}

fn error(text: &str) -> (usize, Expected) {
    let CardFileError { line, expected } = parse(text, &mut nothing).unwrap_err();
    (line, expected)
}

#[test]
fn files_pins_tries_and_options_make_a_card() {
    let text = r#"
        [files]
        "000A" = "auth.der"
        "0008" = "hex:8F 8F 00"
        common_record = "hex:011C303030303030303030303030303030303932303132303334303431300A"
        [pins]
        authentication = "4321"
        signature = "XYZ789"
        [tries]
        signature = 2
        [options]
        read_at_eof = "empty_9000"
    "#;
    let mut asked = Vec::new();
    let mut read = |path: &str| {
        asked.push(path.to_owned());
        Ok(vec![0x30, 0x00])
    };
    let mut card = parse(text, &mut read).unwrap();
    assert_eq!(asked, ["auth.der"]);
    assert_eq!(select(&mut card, &COMMON), SUCCESS);
    assert!(card.process(&[0x00, 0xB2, 0x01, 0x0C, 0x00]).starts_with(b"\x01\x1C0000"));
    select(&mut card, &JPKI);
    assert_eq!(card.process(&[0x00, 0xB0, 0x8A, 0x00, 0x00]), [0x30, 0x00, 0x90, 0x00]);
    assert_eq!(card.process(&[0x00, 0xB0, 0x88, 0x03, 0x00]), SUCCESS);
    assert_eq!(card.process(&[0x00, 0xB0, 0x86, 0x00, 0x20]), [0x6A, 0x82], "an EF not listed does not exist");
    assert_eq!(query(&mut card, 0x98), [0x63, 0xC3]);
    assert_eq!(query(&mut card, 0x9B), [0x63, 0xC2]);
    assert_eq!(verify(&mut card, 0x9B, "XYZ789"), SUCCESS);
    assert_eq!(card.tries_left(PinKind::Signature), Some(5));
    assert_eq!(card.process(&[0x80, 0x2A, 0x00, 0x9A, 0x01, 0x00, 0x00]), [0x6A, 0x88], "no private key");
}

#[test]
fn an_empty_file_is_a_card_with_nothing_on_it() {
    let mut card = card("");
    assert_eq!(select(&mut card, &COMMON), [0x6A, 0x82]);
    assert_eq!(select(&mut card, &JPKI), SUCCESS);
    assert_eq!(query(&mut card, 0x98), [0x6A, 0x82]);
    assert_eq!(card.process(&[0x00, 0xB0, 0x8A, 0x00, 0x00]), [0x6A, 0x82]);
}

#[test]
fn every_option_value_can_be_written() {
    for (name, values) in ALL {
        for value in *values {
            let text = format!("[options]\n{name} = \"{value}\"\n");
            assert!(parse(&text, &mut nothing).is_ok(), "{name} = {value}");
        }
    }
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    let name = |name: &str| name.to_owned();
    let files = |entry: &str| error(&format!("# a card\n[files]\n{entry}\n"));
    assert_eq!(files("\"00A\" = \"hex:00\""), (3, Expected::FileName { name: name("00A") }));
    assert_eq!(files("\"+00A\" = \"hex:00\""), (3, Expected::FileName { name: name("+00A") }));
    assert_eq!(files("record = \"hex:00\""), (3, Expected::FileName { name: name("record") }));
    assert_eq!(files("\"0018\" = \"hex:00\""), (3, Expected::TransparentFile { name: name("0018") }));
    assert_eq!(files("\"0100\" = \"hex:00\""), (3, Expected::TransparentFile { name: name("0100") }));
    assert_eq!(files("\"0008\" = \"hex:8F8\""), (3, Expected::Hex { name: name("0008") }));
    assert_eq!(files("\"0008\" = \"hex:8G\""), (3, Expected::Hex { name: name("0008") }));
    assert_eq!(
        files("\"000A\" = \"gone.der\""),
        (
            3,
            Expected::UsableFile {
                path: name("gone.der"),
                why: Unusable::Unreadable { detail: name("no file called gone.der") }
            }
        )
    );
    let long = format!("\"000A\" = \"hex:{}\"", "00".repeat(32_769));
    assert_eq!(files(&long), (3, Expected::FileSize { name: name("000A"), bytes: 32_769 }));

    for pin in ["123", "12345", "12a4", "１２３４", ""] {
        assert_eq!(error(&format!("[pins]\n\nauthentication = \"{pin}\"")), (3, Expected::AuthenticationPin), "{pin}");
    }
    for pin in ["ABC12", "ABCDEF", "123456", "abc123", "ABCDEFGH123456789", "ABC 123"] {
        assert_eq!(error(&format!("[pins]\nsignature = \"{pin}\"")), (2, Expected::SignaturePin), "{pin}");
    }
    let tries = |entry: &str| error(&format!("[pins]\nauthentication = \"1234\"\n[tries]\n{entry}"));
    assert_eq!(tries("authentication = 4"), (4, Expected::Tries { most: 3, found: 4 }));
    assert_eq!(tries("authentication = -1"), (4, Expected::Tries { most: 3, found: -1 }));
    assert_eq!(tries("signature = 5"), (4, Expected::PinForTries));
}

#[test]
fn an_unknown_option_says_what_is_allowed() {
    let (line, Expected::Option(found)) = error("[options]\n\nread_at_end = \"6B00\"") else { panic!() };
    assert_eq!((line, found.to_string().as_str()), (3, "no option is called read_at_end"));
    let (line, Expected::Option(found)) = error("[options]\n\nread_at_eof = \"9000\"") else { panic!() };
    assert_eq!((line, found.to_string().as_str()), (3, "option read_at_eof cannot be 9000"));
}

#[test]
fn what_is_not_toml_or_has_another_shape_is_named_with_its_line_and_without_a_pin() {
    for (text, line) in [
        ("[files\n", 1),
        ("[files]\n[file]\n", 2),
        ("[pins]\nvisual = \"1234\"\n", 2),
        ("[pins]\nauthentication = 1234\n", 2),
        ("[files]\n\"0008\" = 5\n", 2),
        ("[options]\nlatency = 5\n", 2),
        ("[files]\n\"0008\" = \"hex:00\"\n\"0008\" = \"hex:01\"\n", 3),
    ] {
        let (found, expected) = error(text);
        assert_eq!(found, line, "{text}");
        let Expected::Toml { detail } = expected else { panic!("{text}") };
        assert!(!detail.contains("1234"), "{detail}");
    }
}

#[test]
fn the_example_in_the_repository_is_a_working_card() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/card-files");
    let text = std::fs::read_to_string(format!("{folder}/example.toml")).unwrap();
    let mut card = parse(&text, &mut |path| {
        let der = std::fs::read(format!("{folder}/{path}")).unwrap();
        assert_eq!(der, std::fs::read(format!("{folder}/../certificates/{path}")).unwrap(), "a copy of {path}");
        Ok(der)
    })
    .unwrap();
    select(&mut card, &JPKI);
    let start = card.process(&[0x00, 0xB0, 0x8A, 0x00, 0xD0]);
    assert!(start.windows(13).any(|window| window == b"270410145959Z"));
    assert_eq!(verify(&mut card, 0x9B, "ABC123"), SUCCESS);
    let start = card.process(&[0x00, 0xB0, 0x81, 0x00, 0xD0]);
    assert!(start.windows(13).any(|window| window == b"270410145959Z"));
}
