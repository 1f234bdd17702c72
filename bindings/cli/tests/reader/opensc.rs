//! OpenSC 0.23 (Debian 12), a reader that is not ours, on the same served cards. Where it fails, the test says so: the
//! failure is OpenSC's and its words are pinned, so that another version is noticed.

use std::fs;
use std::process::Output;

use kigen_simulator::DemoCard;

use crate::DAY;
use crate::stack::Stack;

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn file(card: &str, id: u16) -> Vec<u8> {
    DemoCard::find(card).unwrap().make(DAY.parse().unwrap()).contents().files[&id].clone()
}

/// The bytes between the lines of PEM.
fn der_of_pem(stack: &Stack, pem: &[u8]) -> Vec<u8> {
    fs::write(stack.path("certificate.pem"), pem).unwrap();
    let output = stack.tool("openssl", &["x509", "-in", "certificate.pem", "-outform", "DER"]);
    assert!(output.status.success(), "{output:?}");
    output.stdout
}

fn tries(stack: &Stack) -> Vec<String> {
    let dump = stack.tool("pkcs15-tool", &["--dump"]);
    let dump = text(&dump);
    dump.lines().filter_map(|line| line.trim().strip_prefix("Tries left     : ")).map(str::to_owned).collect()
}

#[test]
fn opensc_takes_each_jpki_card_for_one() {
    let stack = Stack::start("opensc-name");
    for (card, name) in [
        ("renewal-open", "jpki"),
        ("password-locked", "jpki"),
        ("no-certificates", "jpki"),
        ("android-phone", "jpki"),
        ("p384", "jpki"),
        ("juki-card", "jpki"), // by its application; what it is, only its label tells
        ("other-card", "Unsupported card"),
    ] {
        let _served = stack.serve(card);
        assert!(text(&stack.tool("opensc-tool", &["-n"])).contains(name), "{card}");
    }
}

#[test]
fn opensc_reads_the_very_bytes_that_the_card_holds() {
    let stack = Stack::start("opensc-bytes");
    for card in ["renewal-open", "p384", "moved"] {
        let _served = stack.serve(card);
        for (id, ef) in [("01", 0x000A), ("03", 0x000B), ("04", 0x0002)] {
            let output = stack.tool("pkcs15-tool", &["--read-certificate", id]);
            assert_eq!(der_of_pem(&stack, &output.stdout), file(card, ef), "{card} {ef:04X}");
        }
        let without = stack.tool("pkcs15-tool", &["--read-certificate", "02"]);
        assert!(!without.status.success(), "{card}: the signature certificate needs its password");
        let arguments = ["--read-certificate", "02", "--verify-pin", "--auth-id", "02", "--pin", "ABC123"];
        let with = stack.tool("pkcs15-tool", &arguments);
        assert_eq!(der_of_pem(&stack, &with.stdout), file(card, 0x0001), "{card} 0001");
    }
}

#[test]
fn the_dump_lists_both_certificates_and_both_pins_with_their_tries() {
    let stack = Stack::start("opensc-dump");
    for (card, expected) in [
        ("renewal-open", ["3", "5"]),
        ("pin-locked", ["0", "5"]),
        ("password-locked", ["3", "0"]),
        ("both-locked", ["0", "0"]),
        ("one-try-left", ["3", "1"]),
        ("card-bound-later", ["3", "5"]),
    ] {
        let _served = stack.serve(card);
        let dump = text(&stack.tool("pkcs15-tool", &["--dump"]));
        for object in [
            "X.509 Certificate [User Authentication Certificate]",
            "X.509 Certificate [Digital Signature Certificate]",
            "PIN [User Authentication PIN]",
            "PIN [Digital Signature PIN]",
        ] {
            assert!(dump.contains(object), "{card}: {object}"); // OpenSC lists the signature certificate without looking
        }
        assert_eq!(tries(&stack), expected, "{card}");
    }
}

#[test]
fn wrong_pins_through_opensc_count_down_and_lock_and_kigen_reads_locked() {
    let stack = Stack::start("opensc-lock");
    for (id, wrong, right, counts, kind) in [
        ("01", "9999", "1234", &["2", "1", "0"][..], "authentication"),
        ("02", "WRONG1", "ABC123", &["4", "3", "2", "1", "0"], "signature"),
    ] {
        let _served = stack.serve("renewal-open");
        let verify = |pin: &str| stack.tool("pkcs15-tool", &["--verify-pin", "--auth-id", id, "--pin", pin]);
        let place = usize::from(id == "02");
        for left in counts {
            let output = verify(wrong);
            assert!(text(&output).contains("PIN code or key incorrect"), "{kind}: {output:?}");
            assert_eq!(tries(&stack)[place], *left, "{kind}");
            let pins = &stack.read(&[], "").json()["pins"][kind];
            let state = if *left == "0" { "locked" } else { "ready" };
            assert_eq!((pins["state"].as_str().unwrap(), pins["tries_left"].to_string()), (state, (*left).to_owned()));
        }
        let locked = verify(right);
        assert!(text(&locked).contains("Reference data not usable"), "6984, even for the right PIN: {locked:?}");
        assert_eq!(stack.read(&[], "").json()["flags"][1], format!("lock-{kind}"));
    }
}

#[test]
fn a_right_pin_through_opensc_sets_the_counter_back() {
    let stack = Stack::start("opensc-reset");
    let _served = stack.serve("renewal-open");
    stack.tool("pkcs15-tool", &["--verify-pin", "--auth-id", "01", "--pin", "9999"]);
    assert_eq!(tries(&stack), ["2", "5"]);
    let right = stack.tool("pkcs15-tool", &["--verify-pin", "--auth-id", "01", "--pin", "1234"]);
    assert!(right.status.success(), "{right:?}");
    assert_eq!(tries(&stack), ["3", "5"]);
}

#[test]
fn signatures_through_opensc_verify_with_openssl_against_the_cards_certificates() {
    let stack = Stack::start("opensc-sign");
    let _served = stack.serve("renewal-open");
    fs::write(stack.path("data.bin"), "期限").unwrap();
    let hash = stack.tool("openssl", &["dgst", "-sha256", "-binary", "-out", "hash.bin", "data.bin"]);
    assert!(hash.status.success(), "{hash:?}");
    for (key, pin, ef) in [("01", "1234", 0x000A), ("02", "ABC123", 0x0001)] {
        let sign = ["--sign", "--key", key, "--pin", pin, "--sha-256", "--pkcs1", "--raw"];
        let files = ["--input", "hash.bin", "--output", "signature.bin"];
        let signed = stack.tool("pkcs15-crypt", &[&sign[..], &files].concat());
        assert!(signed.status.success(), "{signed:?}");
        fs::write(stack.path("certificate.der"), file("renewal-open", ef)).unwrap();
        let extract = ["x509", "-inform", "DER", "-in", "certificate.der", "-pubkey", "-noout", "-out", "key.pem"];
        assert!(stack.tool("openssl", &extract).status.success());
        let verify = ["dgst", "-sha256", "-verify", "key.pem", "-signature", "signature.bin", "data.bin"];
        let verified = stack.tool("openssl", &verify);
        assert!(text(&verified).contains("Verified OK"), "{key}: {verified:?}");
    }
    let wrong = stack.tool(
        "pkcs15-crypt",
        &[
            "--sign",
            "--key",
            "01",
            "--pin",
            "9999",
            "--sha-256",
            "--pkcs1",
            "--input",
            "hash.bin",
            "--output",
            "no.bin",
        ],
    );
    assert!(!wrong.status.success() && !stack.path("no.bin").exists(), "no PIN, no signature: {wrong:?}");
}

#[test]
fn where_opensc_fails_and_kigen_does_not() {
    let stack = Stack::start("opensc-fails");
    // An old card has none of the objects that OpenSC's driver wants to find.
    let juki = stack.serve("juki-card");
    assert!(text(&stack.tool("pkcs15-tool", &["--dump"])).contains("PKCS#15 binding failed: Unsupported card"));
    assert_eq!(stack.read(&[], "").json()["token"], "juki-card");
    drop(juki);
    // A phone's certificate needs the PIN: OpenSC lists it all the same and cannot read it.
    let phone = stack.serve("android-phone");
    let read = stack.tool("pkcs15-tool", &["--read-certificate", "01"]);
    assert!(!read.status.success() && read.stdout.is_empty(), "{read:?}");
    assert_eq!(stack.read(&[], "").json()["token"], "android-phone");
    drop(phone);
    // A card without certificates: listed, not readable; Kigen says that it has none.
    let none = stack.serve("no-certificates");
    let read = stack.tool("pkcs15-tool", &["--read-certificate", "01"]);
    assert!(!read.status.success() && read.stdout.is_empty(), "{read:?}");
    assert_eq!(stack.read(&[], "").json()["verdict"], "no-certificate");
    drop(none);
    // A locked PIN that answers the query with 6984: OpenSC cannot bind the card at all.
    let certificate = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/certificates/rsa-auth.der");
    fs::copy(certificate, stack.path("rsa-auth.der")).unwrap();
    for query in ["6984", "6983"] {
        let text_of_card = format!(
            "[files]\n\"000A\" = \"rsa-auth.der\"\n\"0008\" = \"hex:8F8F00\"\n\
             [pins]\nauthentication = \"1234\"\nsignature = \"ABC123\"\n[tries]\nauthentication = 0\n\
             [options]\nlocked_query = \"{query}\"\n"
        );
        fs::write(stack.path("locked.toml"), text_of_card).unwrap();
        let locked = stack.serve(stack.path("locked.toml").to_str().unwrap());
        let dump = text(&stack.tool("pkcs15-tool", &["--dump"]));
        assert!(dump.contains("PKCS#15 binding failed"), "{query}: {dump}");
        assert_eq!(stack.read(&[], "").json()["pins"]["authentication"]["state"], "locked", "{query}");
        drop(locked);
    }
}
