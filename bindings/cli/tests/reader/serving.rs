use crate::kigen::kigen;
use crate::stack::{SLOTS, Stack};

#[test]
fn counters_live_as_long_as_the_card_is_served_and_nothing_stays_verified() {
    let mut stack = Stack::start("counters");
    let served = stack.serve("renewal-open");
    let password = |stack: &Stack, line: &str| stack.read(&["--sign-password-stdin"], line).json();
    assert_eq!(password(&stack, "WRONG1\n")["pins"]["signature"]["tries_left"], 4);
    assert_eq!(password(&stack, "WRONG1\n")["pins"]["signature"]["tries_left"], 3);

    stack.restart();
    stack.wait_for_card(0);
    assert_eq!(
        stack.read(&[], "").json()["pins"]["signature"]["tries_left"],
        3,
        "pcscd was restarted, the card was not"
    );

    let right = password(&stack, "ABC123\n");
    assert_eq!((&right["signature"]["state"], &right["pins"]["signature"]["tries_left"]), (&"read".into(), &5.into()));
    let next = stack.read(&[], "").json();
    assert_eq!(
        (&next["signature"]["state"], &next["pins"]["signature"]["tries_left"]),
        (&"needs-pin".into(), &5.into())
    );
    assert_eq!(served.interrupt(), Some(0));
    stack.wait_for_no_card();
}

#[test]
fn the_last_try_goes_only_when_it_was_given_up() {
    let stack = Stack::start("last-try");
    let served = stack.serve("one-try-left");
    let kept = stack.read(&["--sign-password-stdin"], "WRONG1\n");
    assert_eq!((kept.exit, kept.json()["signature"]["state"].as_str()), (1, Some("last-try-refused")));
    let spent = stack.read(&["--sign-password-stdin", "--spend-last-try"], "WRONG1\n");
    assert_eq!((spent.exit, spent.json()["signature"]["state"].as_str()), (1, Some("pin-locked")));
    let locked = stack.read(&["--sign-password-stdin", "--spend-last-try"], "ABC123\n");
    assert_eq!((locked.exit, locked.json()["pins"]["signature"]["state"].as_str()), (1, Some("locked")));
    let verifies =
        served.log().iter().filter(|line| line["command"].as_str().unwrap().starts_with("0020009B06")).count();
    assert_eq!(verifies, 1);
}

#[test]
fn the_log_has_a_line_per_command_and_no_password() {
    let stack = Stack::start("log");
    let served = stack.serve("renewal-open");
    stack.read(&["--sign-password-stdin"], "ABC123\n");
    let log = served.log();
    assert_eq!(log.len(), 11);
    assert_eq!(log[2]["command"], "00A4040C0AD392F000260100000001");
    assert_eq!(
        log[7],
        serde_json::json!({"command": "0020009B", "command_bytes": 4, "response": "63C5", "response_bytes": 2})
    );
    assert_eq!(log[8]["command"], "0020009B06............");
    assert_eq!((&log[8]["command_bytes"], &log[8]["response"]), (&11.into(), &"9000".into()));
    assert_eq!(log[5]["response_bytes"], 210);
    assert!(!serde_json::to_string(&log).unwrap().contains("414243313233"));
}

#[test]
fn the_log_of_a_card_file_holds_no_data() {
    let stack = Stack::start("file-log");
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/card-files/example.toml");
    let served = stack.serve(example);
    let run = stack.read(&["--reader", SLOTS[0], "--trace"], "");
    assert_eq!(run.exit, 0, "{run:?}");
    for line in served.log() {
        assert_eq!(line["command"].as_str().unwrap().len(), 8, "the header alone: {line}");
        assert_eq!(line["response"].as_str().unwrap().len(), 4, "the status word alone: {line}");
    }
    assert!(run.error.lines().all(|line| line.len() < 24), "{}", run.error);
}

#[test]
fn a_served_card_waits_for_its_reader() {
    let mut stack = Stack::start("waits");
    let served = stack.serve("renewal-open");
    for _ in 0..2 {
        stack.restart();
        stack.wait_for_card(0);
        assert_eq!(stack.read(&[], "").exit, 0);
    }
    assert_eq!(served.interrupt(), Some(0));
}

#[test]
fn a_log_that_cannot_be_written_is_told_before_anything_is_served() {
    let run = kigen("demo serve renewal-open --port 1 --log /nonexistent/log.jsonl");
    assert_eq!((run.exit, run.output.as_str()), (2, ""), "{run:?}");
    assert!(run.error.contains("/nonexistent/log.jsonl could not be written (No such file"), "{run:?}");
}

/// A name in a folder of everybody may be somebody's link.
#[test]
fn a_log_goes_through_no_link_and_into_no_device() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("log-links");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let (mine, link, pipe) = (folder.join("mine"), folder.join("log.jsonl"), folder.join("pipe"));
    std::fs::write(&mine, "mine").unwrap();
    std::os::unix::fs::symlink("mine", &link).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [link.to_str().unwrap(), pipe.to_str().unwrap(), "/dev/stdout", "/dev/null"] {
        let run = kigen(&format!("demo serve renewal-open --port 1 --log {path}"));
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{run:?}");
        assert!(run.error.contains(&format!("{path} is a link, a device or a folder, not a file.")), "{run:?}");
    }
    assert_eq!(std::fs::read_to_string(mine).unwrap(), "mine");
}

#[test]
fn a_log_begins_anew_in_the_place_of_the_last_one() {
    let stack = Stack::start("log-anew");
    let log = stack.path("0.jsonl");
    std::fs::write(&log, "the last one\n").unwrap();
    let served = stack.serve("renewal-open");
    stack.read(&[], "");
    assert_eq!(served.log().len(), 8, "each line is an object");
    assert_eq!(
        std::fs::read_dir(log.parent().unwrap())
            .unwrap()
            .flatten()
            .filter(|entry| { entry.file_name().to_string_lossy().starts_with(".tmp") })
            .count(),
        0,
        "nothing is left beside it"
    );
}
