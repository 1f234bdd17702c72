use kigen_simulator::demo;
use serde_json::Value;

use crate::DAY;
use crate::kigen::{Run, kigen_with};
use crate::stack::{SLOTS, Stack};

/// The object without the model's time on the air, which a card in a reader does not have.
fn comparable(run: &Run) -> Value {
    let mut object = run.json();
    object["cost"].as_object_mut().unwrap().remove("radio_ms").expect("radio_ms");
    object
}

#[test]
fn every_demo_card_reads_the_same_through_the_reader_as_directly() {
    // Most of the time goes by waiting for pcscd to notice a card: four of them wait at once.
    std::thread::scope(|scope| {
        for (number, cards) in demo::ALL.chunks(demo::ALL.len().div_ceil(4)).enumerate() {
            scope.spawn(move || {
                let stack = Stack::start(&format!("same-{number}"));
                for card in cards {
                    for (options, input) in
                        [("", ""), ("--verify", ""), ("--verify --extended", ""), ("--sign-password-stdin", "ABC123\n")]
                    {
                        reads_the_same(&stack, card.name, options, input);
                    }
                }
            });
        }
    });
}

fn reads_the_same(stack: &Stack, card: &str, options: &str, input: &str) {
    let served = stack.serve(card); // a fresh card for each way: counters live as long as it is served
    let words: Vec<&str> = options.split_whitespace().chain(["--reader", SLOTS[0]]).collect();
    let through_reader = stack.read(&words, input);
    let arguments = format!("read --json --demo {card} --demo-day {DAY} --today {DAY} {options}");
    let directly = kigen_with(&arguments, input, &[]);
    let context = format!("{card} {options}");
    let mut expected = comparable(&directly);
    assert_eq!((&expected["demo"], &expected["origin"]), (&true.into(), &"demo".into()), "{context}");
    let object = through_reader.json();
    if object["authentication"]["state"] != "read" {
        // Without a certificate nothing of the card says that it is a demo.
        (expected["demo"], expected["origin"]) = (false.into(), "chip".into());
    }
    assert_eq!(comparable(&through_reader), expected, "{context}");
    assert_eq!((through_reader.exit, &through_reader.error), (directly.exit, &directly.error), "{context}");
    assert_eq!(object["cost"]["radio_ms"], Value::Null, "{context}");
    let was_checked = object["authentication"]["state"] == "read" && options.contains("--verify");
    let issuer = if was_checked { "demo" } else { "not-checked" };
    assert_eq!(object["authentication"]["issuer"], issuer, "{context}");
    assert_eq!(served.log().len() as u64, object["cost"]["commands"].as_u64().unwrap(), "{context}");
    assert_eq!(served.interrupt(), Some(0), "{context}");
}

#[test]
fn everything_said_of_a_demo_card_in_the_reader_says_so() {
    let stack = Stack::start("says-demo");
    let served = stack.serve("renewal-open");
    let mark = "[DEMO] The card in the reader is a practice card.";
    for command in ["read", "read --verify", "advise", "check"] {
        let run = stack.kigen(&[command.split(' ').collect(), vec!["--language", "en"]].concat(), "");
        assert_eq!((run.exit, run.output.lines().next()), (0, Some(mark)), "{command} {run:?}");
    }
    let file = stack.path("reminders.ics");
    let name = file.to_str().unwrap();
    let advise = stack.kigen(&["advise", "--json", "--today", DAY, "--language", "en", "--calendar", name], "");
    assert_eq!((advise.exit, &advise.json()["origin"]), (0, &"demo".into()), "{advise:?}");
    let calendar = std::fs::read_to_string(file).unwrap();
    let lines = |name: &str| calendar.lines().filter(|line| line.starts_with(name)).collect::<Vec<_>>();
    assert!(!lines("UID:").is_empty() && lines("UID:").iter().all(|uid| uid.ends_with("@practice.kigen")));
    assert!(lines("SUMMARY:").iter().all(|title| title.starts_with("SUMMARY:[DEMO] ")), "{calendar}");
    drop(served);

    // Another issuer, whatever says that the card is served.
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/card-files/example.toml");
    let _served = stack.serve(example);
    let real = stack.read(&["--verify"], "");
    assert_eq!((&real.json()["demo"], &real.json()["origin"]), (&false.into(), &"chip".into()), "{real:?}");
    assert_eq!((real.exit, &real.json()["authentication"]["issuer"]), (1, &"unknown".into()), "{real:?}");
}

/// The key of the demo cards is published, so anybody can make a card that waits for a password.
#[test]
fn a_demo_card_in_the_reader_gets_no_password_when_the_issuer_is_to_be_checked() {
    let stack = Stack::start("demo-password");
    let served = stack.serve("renewal-open");
    let run = stack.read(&["--verify", "--sign-password-stdin", "--language", "en"], "ABC123\n");
    assert_eq!((run.exit, &run.json()["signature"]["state"]), (1, &"not-asked".into()), "{run:?}");
    let said = "This is a practice card. Anybody can make one like it, so the PIN was not sent.\n";
    assert_eq!((run.error.as_str(), &run.json()["demo"]), (said, &true.into()), "{run:?}");
    assert!(served.log().iter().all(|line| !line["command"].as_str().unwrap().starts_with("0020009B0")), "no VERIFY");
}

#[test]
fn without_a_name_the_only_reader_with_a_card_is_read() {
    let stack = Stack::start("choice");
    let none = stack.read(&[], "");
    assert_eq!((none.exit, none.json()["verdict"].as_str()), (1, Some("incomplete")), "{none:?}");
    assert!(none.error.contains("no card in the card reader"), "{none:?}");

    let _first = stack.serve_in(1, "renewal-open");
    let only = stack.read(&[], "");
    assert_eq!((only.exit, only.json()["verdict"].as_str()), (0, Some("open")), "{only:?}");

    let _second = stack.serve_in(0, "not-yet");
    let several = stack.read(&[], "");
    assert_eq!(several.exit, 1, "{several:?}");
    assert!(several.error.contains(SLOTS[0]) && several.error.contains(SLOTS[1]), "{several:?}");
    let named = stack.read(&["--reader", SLOTS[0]], "");
    assert_eq!((named.exit, named.json()["verdict"].as_str()), (0, Some("not-yet")), "{named:?}");
    let unknown = stack.read(&["--reader", "No Such Reader"], "");
    assert_eq!(
        (unknown.exit, unknown.json()["authentication"]["state"].as_str()),
        (1, Some("not-asked")),
        "{unknown:?}"
    );
    assert!(unknown.error.contains("No Such Reader") && unknown.error.contains(SLOTS[0]), "{unknown:?}");
}

/// A reader's name is the device's own: it gives a terminal no orders and begins no line.
#[test]
fn a_readers_name_is_shown_without_its_orders() {
    let stack = Stack::start_with("orders", "\u{1b}]0;title\u{7}\u{1b}[2J\u{9b}31m\u{202e}PCD");
    let shown = "\\u{1b}]0;title\\u{7}\\u{1b}[2J\\u{9b}31m\\u{202e}PCD 00 0";
    let listed = stack.kigen(&["readers", "--language", "en"], "");
    assert_eq!(listed.output.matches(shown).count(), 2, "{listed:?}");
    let unknown = stack.kigen(&["read", "--reader", "\u{1b}[31mX", "--language", "en"], "");
    assert!(unknown.error.contains("\\u{1b}[31mX") && unknown.error.contains(shown), "{unknown:?}");
    let check = stack.kigen(&["check", "--json", "--reader", "\u{9b}\n"], "");
    assert!(check.json()["checks"][0]["text"].is_string(), "{check:?}");
    for run in [&listed, &unknown, &check] {
        let is_order = |letter: char| letter != '\n' && (letter.is_control() || letter == '\u{202e}');
        assert!(!run.output.contains(is_order) && !run.error.contains(is_order), "{run:?}");
    }
}

#[test]
fn without_a_service_it_says_so() {
    for arguments in ["read", "readers", "read --reader X"] {
        let run = kigen_with(arguments, "", &[("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm")]);
        assert_eq!((run.exit, run.output.as_str()), (1, ""), "{run:?}");
        assert!(run.error.contains("PC/SC"), "{run:?}");
    }
}

#[test]
fn a_card_taken_away_at_any_command_leaves_what_was_read() {
    let stack = Stack::start("taken-away");
    let certificate = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/certificates/rsa-auth.der");
    std::fs::copy(certificate, stack.path("auth.der")).unwrap();
    for command in 1..=8 {
        for moment in ["before", "after"] {
            let text = format!(
                "[files]\n\"000A\" = \"auth.der\"\n\
                 \"0006\" = \"hex:4A504B494150494343544F4B454E32202020202020202020202020202020202020\"\n\
                 \"0008\" = \"hex:8F8F00\"\n\
                 common_record = \"hex:011C30303030303030303030303030303030393230313230333230343130\"\n\
                 [pins]\nauthentication = \"1234\"\nsignature = \"ABC123\"\n\
                 [options]\nlose_tag = \"{moment}({command})\"\n"
            );
            let path = stack.path("card.toml");
            std::fs::write(&path, text).unwrap();
            let served = stack.serve(path.to_str().unwrap());
            let run = stack.read(&["--reader", SLOTS[0]], "");
            let context = format!("{moment} command {command}: {run:?}");
            let object = run.json();
            assert_eq!(object["cost"]["commands"], command, "{context}");
            let date_was_read = command > 6;
            assert_eq!(run.exit, i32::from(!date_was_read), "{context}");
            let state = if date_was_read { "read" } else { "lost" };
            assert_eq!(object["authentication"]["state"], state, "{context}");
            assert_eq!(object["card"]["state"], if command > 2 { "read" } else { "lost" }, "{context}");
            assert_eq!(object["pins"]["signature"]["state"], "unknown", "{context}");
            assert_eq!(served.log().len(), command, "nothing was sent afterwards: {context}");
            drop(served);
            // After a failed command pcscd says at once that there is no card, but looks only every 400 ms: a card that
            // is put in before that is never noticed.
            std::thread::sleep(std::time::Duration::from_secs(1));
        }
    }
}

#[test]
fn the_self_check_tells_reader_and_card_apart() {
    let stack = Stack::start("self-check");
    let check = || stack.kigen(&["check", "--json"], "");
    let none = check();
    assert_eq!((none.exit, none.json()["checks"][0]["id"].as_str()), (1, Some("card")), "{none:?}");
    let _served = stack.serve("renewal-open");
    let run = check();
    assert_eq!(run.exit, 0, "{run:?}");
    let object = run.json();
    assert!(object["checks"][0]["text"].as_str().unwrap().contains(SLOTS[0]), "{object}");
    assert!(object["checks"].as_array().unwrap().iter().all(|line| line["level"] == "pass"), "{object}");
    assert_eq!((&object["commands"], &object["demo"]), (&10.into(), &true.into()));
}
