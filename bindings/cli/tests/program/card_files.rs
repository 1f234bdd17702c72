use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::kigen::{Run, kigen_in, kigen_words};

const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors");

fn vector(name: &str) -> Vec<u8> {
    fs::read(format!("{VECTORS}/certificates/{name}")).unwrap()
}

/// A folder with a card file in it, of the name of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> &Self {
        fs::write(self.0.join(name), bytes).unwrap();
        self
    }

    fn read(&self, options: &[&str], input: &str) -> Run {
        let path = self.0.join("card.toml").into_os_string().into_string().unwrap();
        let arguments = [&["read", "--demo", &path, "--today", "2026-11-21", "--json"], options].concat();
        kigen_words(&arguments, input, &[])
    }

    /// A card with this authentication certificate and nothing else.
    fn with_certificate(self, der: &[u8]) -> Self {
        self.write("auth.der", der).write("card.toml", b"[files]\n\"000A\" = \"auth.der\"\n");
        self
    }
}

#[test]
fn the_example_is_read_whole() {
    let path = format!("{VECTORS}/card-files/example.toml");
    let arguments = ["read", "--demo", &path, "--today", "2026-11-21", "--json", "--sign-password-stdin"];
    let run = kigen_words(&arguments, "ABC123\n", &[]);
    assert_eq!(run.exit, 0, "{run:?}");
    let object = run.json();
    assert_eq!((&object["demo"], &object["verdict"]), (&true.into(), &"not-yet".into()));
    assert_eq!(object["authentication"]["not_after"], "2027-04-10T23:59:59+09:00");
    assert_eq!(object["authentication"]["renewal_opens_on"], "2027-01-11");
    assert_eq!(object["authentication"]["issuer"], "not-checked");
    assert_eq!(object["signature"]["expires_on"], "2027-04-10");
    assert_eq!(object["card"]["expires_on"], "2032-04-10");
}

#[test]
fn a_card_of_no_known_issuer_gets_no_password_when_the_issuer_is_to_be_checked() {
    let path = format!("{VECTORS}/card-files/example.toml");
    let read = |options: &[&str]| {
        let words = ["read", "--demo", &path, "--today", "2026-11-21", "--language", "en", "--json"];
        kigen_words(&[&words, options].concat(), "ABC123\n", &[])
    };
    let run = read(&["--sign-password-stdin", "--verify"]);
    assert_eq!((run.exit, &run.json()["signature"]["state"]), (1, &"not-asked".into()));
    assert_eq!(run.json()["authentication"]["issuer"], "unknown", "its root is nobody's");
    assert_eq!(run.json()["pins"]["signature"]["tries_left"], 5);
    let said = "No known issuer signed this certificate. Do not trust the dates below.";
    assert_eq!(run.error, format!("{said} The PIN was not sent.\n"));
    let checked = read(&["--verify"]);
    assert_eq!((checked.exit, checked.error), (1, format!("{said}\n")));
    assert_eq!(read(&[]).exit, 0, "nobody asked");
    let demo = kigen_words(&["read", "--demo", "renewal-open", "--verify", "--sign-password-stdin"], "ABC123\n", &[]);
    assert_eq!((demo.exit, demo.error.as_str()), (0, ""), "the demo cards' own root");
}

#[test]
fn an_exchange_that_fails_names_what_the_reader_reported() {
    let folder = Folder::new("frames");
    let text = b"[files]\n\"000A\" = \"auth.der\"\n\n[options]\nmax_frame = \"64\"\n";
    folder.write("auth.der", &vector("rsa-auth.der")).write("card.toml", text);
    let path = folder.0.join("card.toml").into_os_string().into_string().unwrap();
    for command in ["read", "check"] {
        let run = kigen_words(&[command, "--demo", &path, "--language", "ja"], "", &[]);
        assert_eq!(run.exit, 1, "{run:?}");
        assert!(run.output.contains("カードリーダーからの知らせ: FrameTooLong。"), "{run:?}");
    }
    let run = kigen_words(&["read", "--demo", &path, "--language", "ja"], "", &[]);
    assert!(run.output.contains("カードをうまく読み取れませんでした。"), "{run:?}");
}

#[test]
fn certificates_that_openssl_made_are_read_in_both_profiles_and_key_kinds() {
    for key in ["rsa", "p384"] {
        let folder = Folder::new(&format!("openssl-{key}"));
        folder
            .write("auth.der", &vector(&format!("{key}-auth.der")))
            .write("sign.der", &vector(&format!("{key}-sign.der")))
            .write(
                "card.toml",
                b"[files]\n\"000A\" = \"auth.der\"\n\"0001\" = \"sign.der\"\n[pins]\nsignature = \"XYZ789\"\n",
            );
        let object = folder.read(&["--sign-password-stdin"], "XYZ789\n").json();
        for certificate in ["authentication", "signature"] {
            let found = &object[certificate];
            assert_eq!((&found["state"], &found["valid_from"]), (&"read".into(), &"2022-05-12".into()), "{key}");
            assert_eq!(found["not_after"], "2027-04-10T23:59:59+09:00", "{key}");
        }
        assert_eq!(object["pins"]["authentication"]["state"], "absent", "{key}");
        assert_eq!(object["flags"], serde_json::json!(["card-unknown"]), "{key}");
    }
}

/// The certificate with its UTCTime dates replaced, lengths kept.
fn with_dates(not_before: &str, not_after: &str) -> Vec<u8> {
    let mut der = vector("rsa-auth.der");
    let at = der.windows(2).position(|tag| tag == b"\x17\x0d").unwrap();
    der[at + 2..at + 15].copy_from_slice(not_before.as_bytes());
    der[at + 17..at + 30].copy_from_slice(not_after.as_bytes());
    der
}

#[test]
fn a_certificate_that_makes_no_sense_gives_no_date() {
    let good = vector("rsa-auth.der");
    for (name, der) in [
        ("cut-short-before-the-dates", good[..100].to_vec()),
        ("not-x509", b"-----BEGIN CERTIFICATE-----\n".repeat(20)),
        ("noise", (0..1600).map(|at| (at * 7 % 251) as u8).collect()),
        ("dates-reversed", with_dates("270410145959Z", "220512023714Z")),
        ("no-such-date", with_dates("220512023714Z", "270230145959Z")),
        ("no-such-month", with_dates("220512023714Z", "271310145959Z")),
    ] {
        let run = Folder::new(name).with_certificate(&der).read(&["--verify"], "");
        assert_eq!(run.exit, 1, "{name}: {run:?}");
        let object = run.json();
        assert_eq!(
            (&object["authentication"]["state"], &object["verdict"]),
            (&"unreadable".into(), &"incomplete".into()),
            "{name}"
        );
        assert_eq!(object["authentication"]["expires_on"], Value::Null, "{name}");
    }
}

#[test]
fn a_certificate_that_is_odd_after_its_dates_still_tells_them() {
    let good = vector("rsa-auth.der");
    for (name, der) in [
        ("cut-short-after-the-dates", good[..1000].to_vec()),
        ("trailing-bytes", [good.as_slice(), &[0xFF; 300]].concat()),
        ("changed-later", [&good[..900], &[0; 100][..], &good[1000..]].concat()),
    ] {
        let run = Folder::new(name).with_certificate(&der).read(&["--verify"], "");
        assert_eq!(run.exit, 1, "no known issuer signed it: {name}: {run:?}");
        let object = run.json();
        assert_eq!(object["authentication"]["expires_on"], "2027-04-10", "{name}");
        assert_eq!(object["authentication"]["issuer"], "unknown", "{name}");
    }
}

#[test]
fn a_date_of_another_time_of_day_is_shown_with_its_time() {
    let folder = Folder::new("time-of-day").with_certificate(&with_dates("220512023714Z", "270410150000Z"));
    let object = folder.read(&[], "").json();
    assert_eq!(object["authentication"]["expires_on"], "2027-04-11");
    assert_eq!(object["authentication"]["not_after"], "2027-04-11T00:00:00+09:00");
    let path = folder.0.join("card.toml").into_os_string().into_string().unwrap();
    let run = kigen_words(&["read", "--demo", &path, "--today", "2026-11-21", "--language", "ja"], "", &[]);
    assert!(run.output.contains("2027年4月11日(日) 0時00分00秒"), "{}", run.output);
}

#[test]
fn a_malformed_card_file_is_told_by_file_line_and_what_was_expected() {
    for (name, text, line, said) in [
        ("not-toml", "[files\n", 1, ""),
        ("unknown-table", "[files]\n[pin]\n", 2, "pin"),
        ("bad-hex", "[files]\n\n\"0008\" = \"hex:8F8\"\n", 3, "hex"),
        ("bad-name", "[files]\n\"8\" = \"hex:8F\"\n", 2, "000A"),
        ("no-such-file", "[files]\n\"000A\" = \"nowhere.der\"\n", 2, "nowhere.der"),
        ("bad-pin", "[pins]\nauthentication = \"12345\"\n", 2, "four digits"),
        ("bad-password", "[pins]\nsignature = \"abc123\"\n", 2, "capital"),
        ("bad-tries", "[pins]\nsignature = \"ABC123\"\n[tries]\nsignature = 6\n", 4, "0 to 5"),
        ("bad-option", "[options]\nread_at_end = \"6B00\"\n", 2, "read_at_eof"),
        ("twice", "[files]\n\"000A\" = \"hex:30\"\n\"000a\" = \"hex:31\"\n", 3, "two entries"),
        ("bad-value", "# a card\n[options]\nread_at_eof = \"9000\"\n", 3, "6B00"),
    ] {
        let folder = Folder::new(name);
        let run = folder.write("card.toml", text.as_bytes()).read(&[], "");
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{name}: {run:?}");
        assert!(run.error.contains(&format!("card.toml, line {line}:")), "{name}: {run:?}");
        assert!(run.error.contains(said), "{name}: {run:?}");
        for secret in ["12345", "abc123"] {
            assert!(!run.error.contains(secret), "{name} repeats a PIN: {run:?}");
        }
        assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1, "nothing is written");
    }
}

#[test]
fn a_card_file_is_never_written_and_its_trace_shows_no_data() {
    let folder = Folder::new("trace");
    folder.write("auth.der", &vector("rsa-auth.der"));
    let text = "[files]\n\"000A\" = \"auth.der\"\n[pins]\nsignature = \"ABC123\"\n[tries]\nsignature = 2\n";
    folder.write("card.toml", text.as_bytes());
    let run = folder.read(&["--trace", "--sign-password-stdin"], "WRONG1\n");
    assert_eq!((run.exit, run.json()["signature"]["state"].as_str()), (1, Some("pin-wrong")));
    assert_eq!(fs::read_to_string(folder.0.join("card.toml")).unwrap(), text);
    assert!(run.error.contains("> 00B08A00 (5)\n< 9000 (210)\n"), "{}", run.error);
    assert!(run.error.contains("> 0020009B (11)\n< 63C1 (2)\n"), "{}", run.error);
    assert!(run.error.lines().all(|line| line.len() < 24), "{}", run.error);
}

#[test]
fn every_option_of_a_card_file_reaches_the_card() {
    let folder = Folder::new("options");
    folder.write("auth.der", &vector("rsa-auth.der"));
    for (option, value, commands, exit) in [
        ("first_command_6F00", "on", 9, 0),
        ("lose_tag", "before(5)", 5, 1),
        ("lose_tag", "after(7)", 7, 0),
        ("wrong_card", "other_iso(6A82)", 5, 1),
        ("wrong_card", "no_iso", 1, 1),
        ("sfi_read", "6A86", 12, 0),
    ] {
        let text = format!(
            "[files]\n\"000A\" = \"auth.der\"\n\"0006\" = \"hex:4A504B494150494343544F4B454E32\"\n\"0008\" = \"hex:8F8F00\"\n\
             common_record = \"hex:011C30303030303030303030303030303030393230313230333230343130\"\n\
             [pins]\nauthentication = \"1234\"\nsignature = \"ABC123\"\n[options]\n{option} = \"{value}\"\n"
        );
        let run = folder.write("card.toml", text.as_bytes()).read(&[], "");
        assert_eq!(run.exit, exit, "{option} {value}: {run:?}");
        assert_eq!(run.json()["cost"]["commands"], commands, "{option} {value}");
    }
}

#[test]
fn a_municipality_that_is_not_known_has_its_code_and_no_name() {
    for (code, name) in
        [("09201", Value::from("宇都宮市")), ("14131", Value::from("川崎市 川崎区")), ("99999", Value::Null)]
    {
        let digits: String = code.bytes().map(|digit| format!("{digit:02X}")).collect();
        let record = format!("011C{}{digits}3230333230343130", "30".repeat(15));
        let folder = Folder::new(&format!("municipality-{code}"));
        let text = format!("[files]\n\"0008\" = \"hex:8F8F00\"\ncommon_record = \"hex:{record}\"\n");
        let object = folder.write("card.toml", text.as_bytes()).read(&[], "").json();
        assert_eq!(object["card"]["issued_by"], serde_json::json!({"code": code, "name": name}));
    }
}

#[test]
fn a_card_file_that_is_no_text_or_far_too_long_is_told() {
    let folder = Folder::new("odd-files");
    let run = folder.write("card.toml", b"[files]\n\xff\xfe\n").read(&[], "");
    assert_eq!(run.exit, 2, "{run:?}");
    assert!(run.error.contains("card.toml, line 2: This is not UTF-8"), "{run:?}");
    let run = folder.write("card.toml", &vec![b'#'; (4 << 20) + 1]).read(&[], "");
    assert!(run.exit == 2 && run.error.contains("too large"), "{run:?}");
    let text = b"[files]\n\"000A\" = \"long\"\n";
    let run = folder.write("long", &[0; 0x8001]).write("card.toml", text).read(&[], "");
    assert!(run.exit == 2 && run.error.contains("32768"), "{run:?}");
}

/// A card file may come from anybody, and a trace shows what it names.
#[test]
#[cfg(unix)]
fn a_card_file_names_files_of_its_folder_alone() {
    let folder = Folder::new("elsewhere");
    let certificate = vector("rsa-auth.der");
    folder.write("auth.der", &certificate);
    fs::create_dir_all(folder.0.join("card/below")).unwrap();
    fs::create_dir_all(folder.0.join("card-2")).unwrap();
    for name in ["card/auth.der", "card/below/auth.der", "card-2/auth.der"] {
        folder.write(name, &certificate);
    }
    std::os::unix::fs::symlink("../auth.der", folder.0.join("card/link.der")).unwrap();
    std::os::unix::fs::symlink("../card-2", folder.0.join("card/linked")).unwrap();
    std::os::unix::fs::symlink("below/auth.der", folder.0.join("card/inside.der")).unwrap();
    let read = |name: &str| {
        folder.write("card/card.toml", format!("[files]\n\"000A\" = \"{name}\"\n").as_bytes());
        let path = folder.0.join("card/card.toml").into_os_string().into_string().unwrap();
        kigen_words(&["read", "--demo", &path, "--today", "2026-11-21", "--json"], "", &[])
    };
    for good in ["auth.der", "./auth.der", "below/auth.der", "inside.der"] {
        let run = read(good);
        assert_eq!((run.exit, &run.json()["authentication"]["expires_on"]), (0, &"2027-04-10".into()), "{good}");
    }
    let absolute = folder.0.join("card/auth.der").into_os_string().into_string().unwrap();
    for bad in
        [&*absolute, "/dev/zero", "../auth.der", "below/../auth.der", "../card/auth.der", "link.der", "linked/auth.der"]
    {
        let run = read(bad);
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{bad} {run:?}");
        let said =
            format!("card.toml, line 2: The file \"{bad}\" must be in the folder of the card file, or below it.");
        assert!(run.error.contains(&said), "{bad} {run:?}");
    }
    for name in ["below", "."] {
        let run = read(name);
        assert!(run.exit == 2 && run.error.contains(&format!("\"{name}\" is no file")), "{run:?}");
    }
    let here = kigen_in(&folder.0.join("card"), &["read", "--demo", "card.toml"]);
    assert!(here.exit == 2 && here.error.contains("\".\" is no file"), "{here:?}");
}

/// A pipe nobody writes to would be waited for without end.
#[test]
#[cfg(unix)]
fn a_pipe_and_a_device_are_no_card_file() {
    let folder = Folder::new("pipes");
    let pipe = folder.0.join("pipe.toml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [pipe.to_str().unwrap(), "/dev/zero", "/dev/null", "./"] {
        let run = kigen_words(&["read", "--demo", path], "", &[]);
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{run:?}");
        assert!(run.error.contains("is no file. Give the name of a card file."), "{run:?}");
    }
    let run = folder.write("card.toml", b"[files]\n\"000A\" = \"pipe.toml\"\n").read(&[], "");
    assert!(run.exit == 2 && run.error.contains("\"pipe.toml\" is no file"), "{run:?}");
}
