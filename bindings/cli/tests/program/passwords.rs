use std::fs;
use std::path::Path;

use crate::kigen::{Run, kigen_with, kigen_words};

fn read(name: &str, options: &str, password: &str) -> Run {
    let arguments = format!("read --demo {name} --today 2026-11-21 --json --sign-password-stdin {options}");
    kigen_with(&arguments, password, &[])
}

#[test]
fn the_right_password_gives_the_date() {
    for line in ["ABC123", "ABC123\n", "ABC123\r\n"] {
        let run = read("moved", "", line);
        assert_eq!(run.exit, 0);
        let object = run.json();
        assert_eq!(
            (&object["signature"]["state"], &object["signature"]["expires_on"]),
            (&"read".into(), &"2030-12-21".into())
        );
        assert_eq!(object["signature"]["insurance_grace_ends_on"], serde_json::Value::Null);
        assert_eq!(object["flags"], serde_json::json!(["signature-earlier"]));
        assert_eq!(object["not_checked"], serde_json::json!(["revocation", "issuer", "chip"]));
    }
}

#[test]
fn a_misshapen_password_is_never_sent() {
    for line in
        ["", "\n", "abc123\n", "ABC12\n", "ABCDEF\n", "123456\n", "ABC 123\n", "ＡＢＣ１２３\n", "A2345678901234567\n"]
    {
        let run = read("renewal-open", "--trace", line);
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{line:?}: {run:?}");
        assert!(!run.error.contains('>'), "{line:?}: {}", run.error);
        assert!(line.trim().is_empty() || !run.error.contains(line.trim()), "the password is not repeated");
    }
}

#[test]
fn each_refusal_has_its_state_and_ends_with_1() {
    for (name, options, password, state, pin, tries) in [
        ("renewal-open", "", "WRONG1", "pin-wrong", "ready", 4),
        ("password-locked", "", "ABC123", "pin-locked", "locked", 0),
        ("one-try-left", "", "ABC123", "last-try-refused", "ready", 1),
        ("one-try-left", "--spend-last-try", "WRONG1", "pin-locked", "locked", 0),
    ] {
        let run = read(name, options, password);
        assert_eq!(run.exit, 1, "{name}: {run:?}");
        let object = run.json();
        assert_eq!(object["signature"]["state"], state, "{name} {options}");
        assert_eq!(object["pins"]["signature"]["state"], pin, "{name} {options}");
        assert_eq!(object["pins"]["signature"]["tries_left"], tries, "{name} {options}");
        assert_eq!(object["authentication"]["state"], "read", "what needs no password stays: {name}");
    }
    let spent = read("one-try-left", "--spend-last-try", "ABC123");
    assert_eq!((spent.exit, spent.json()["pins"]["signature"]["tries_left"].as_u64()), (0, Some(5)));
}

#[test]
fn a_card_without_a_signature_certificate_gets_no_password() {
    let run = read("card-bound-later", "--trace", "ABC123");
    assert_eq!((run.exit, run.json()["signature"]["state"].as_str()), (1, Some("absent")));
    assert!(!run.error.contains("> 0020009B06"), "{}", run.error);
}

/// The card of the example, which leaves as `lose_tag` says, read by people with its password.
fn read_until_lost(lose_tag: &str) -> Run {
    const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors");
    let example = fs::read_to_string(format!("{VECTORS}/card-files/example.toml")).unwrap();
    let text = format!("{example}lose_tag = \"{lose_tag}\"\n");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("lost-{lose_tag}"));
    fs::create_dir_all(&folder).unwrap();
    for name in ["rsa-auth.der", "rsa-auth-ca.der", "rsa-sign.der", "rsa-sign-ca.der"] {
        fs::copy(format!("{VECTORS}/card-files/{name}"), folder.join(name)).unwrap();
    }
    let path = folder.join("card.toml");
    fs::write(&path, text).unwrap();
    let path = path.into_os_string().into_string().unwrap();
    let arguments = ["read", "--demo", &path, "--today", "2026-11-21", "--sign-password-stdin", "--trace"];
    kigen_words(&arguments, "ABC123\n", &[])
}

#[test]
fn a_right_password_whose_date_was_lost_is_said_to_have_gone_out_and_is_sent_once() {
    const WENT_OUT: &str = "The PIN was right, and no try was used. The exchange with the card ended before the date \
                            was read. The PIN was not kept and will not be sent again. To see the date, please enter \
                            the PIN again.";
    for (lose_tag, exit, verifies, went_out) in [
        ("before(8)", 1, 0, 0),
        ("before(9)", 1, 1, 0), // handed to the transport: whether it reached the card is not known
        ("after(9)", 1, 1, 0),
        ("before(10)", 1, 1, 1),
        ("after(10)", 1, 1, 1),
        ("before(11)", 0, 1, 0), // its date was read
    ] {
        let run = read_until_lost(lose_tag);
        assert_eq!(run.exit, exit, "{lose_tag}: {run:?}");
        let sent = run.error.lines().filter(|line| *line == "> 0020009B (11)").count();
        assert_eq!(sent, verifies, "{lose_tag}: {}", run.error);
        let said = run.output.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(said.matches(WENT_OUT).count(), went_out, "{lose_tag}: {said}");
        assert_eq!(said.contains("no PIN try was used"), verifies == 0, "{lose_tag}: {said}");
    }
}
