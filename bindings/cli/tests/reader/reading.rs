use kigen_simulator::demo;
use serde_json::Value;

use crate::DAY;
use crate::kigen::{Run, kigen_with};
use crate::stack::{SLOTS, Stack};

/// The object without what differs between a reader and a card read directly.
fn comparable(run: &Run) -> Value {
    let mut object = run.json();
    for (place, name) in [("", "demo"), ("/authentication", "issuer"), ("/cost", "radio_ms")] {
        object.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(name).expect(name);
    }
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
    assert_eq!(comparable(&through_reader), comparable(&directly), "{context}");
    let object = through_reader.json();
    assert_eq!((&object["demo"], &object["cost"]["radio_ms"]), (&Value::Bool(false), &Value::Null), "{context}");
    let was_checked = object["authentication"]["state"] == "read" && options.contains("--verify");
    let issuer = if was_checked { "unknown" } else { "not-checked" };
    assert_eq!(object["authentication"]["issuer"], issuer, "{context}");
    // No demo card's issuer is known: nothing that such a card says is to be relied on.
    let exit = if was_checked { 1 } else { directly.exit };
    assert_eq!(through_reader.exit, exit, "{context}: {through_reader:?}");
    assert_eq!(served.log().len() as u64, object["cost"]["commands"].as_u64().unwrap(), "{context}");
    assert_eq!(served.interrupt(), Some(0), "{context}");
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
    let certificates = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/certificates");
    for command in 1..=8 {
        for moment in ["before", "after"] {
            let text = format!(
                "[files]\n\"000A\" = \"{certificates}/rsa-auth.der\"\n\
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
    assert_eq!(object["commands"], 10);
}
