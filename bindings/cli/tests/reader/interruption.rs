//! A program that is told to end while a card is open, and one that waits for another's card. A second program holds a
//! connection all the time, as a browser does: what is left open is open to it.

use std::fs;
use std::path::Path;

use crate::stack::{Beside, SLOTS, Served, Stack};

/// VERIFY of the password, without its body: the log of a card file has none. Longer than the empty one, which asks for the
/// tries left.
const VERIFY: &str = "0020009B";
/// READ BINARY of the signature certificate by its short identifier.
const READ_SIGNATURE: &str = "00B0810010";

/// A card that takes its time over each command.
fn slow_card(stack: &Stack) -> Served {
    card_with_latency(stack, 300)
}

fn card_with_latency(stack: &Stack, milliseconds: u32) -> Served {
    let vectors = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/certificates"));
    for name in ["rsa-auth.der", "rsa-sign.der"] {
        fs::copy(vectors.join(name), stack.path(name)).unwrap();
    }
    let text = format!(
        "[files]\n\"000A\" = \"rsa-auth.der\"\n\"0001\" = \"rsa-sign.der\"\n\n\
         [pins]\nsignature = \"ABC123\"\n\n[options]\nlatency = \"{milliseconds}\"\n"
    );
    let file = stack.path("slow.toml");
    fs::write(&file, text).unwrap();
    stack.serve(file.to_str().unwrap())
}

fn verifies(served: &Served) -> usize {
    served.log().iter().filter(|line| line["command"] == VERIFY && line["command_bytes"] == 11).count()
}

/// A program that is connected from here on.
fn second_program(stack: &Stack) -> Beside {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reader/second_program.py");
    let mut program = stack.beside("python3", &[script, SLOTS[0]]);
    assert_eq!(program.line(), "connected");
    program
}

/// What the second program gets for the signature certificate, asking twice: the first may only tell of the reset.
fn read_by(second: &mut Beside) -> [String; 2] {
    [(); 2].map(|()| {
        second.type_in(&format!("{READ_SIGNATURE}\n"));
        second.line()
    })
}

#[test]
fn a_signal_during_a_password_reading_leaves_the_card_closed_to_a_second_program() {
    for (signal, exit) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let stack = Stack::start(&format!("signal-{signal}"));
        let served = slow_card(&stack);
        let mut second = second_program(&stack);
        let mut kigen = stack.beside(
            env!("CARGO_BIN_EXE_kigen"),
            &["read", "--sign-password-stdin", "--language", "en", "--reader", SLOTS[0]],
        );
        kigen.type_in("ABC123\n");
        stack.wait_until("the password is sent", || verifies(&served) == 1);
        kigen.signal(signal);
        let output = kigen.end();
        let said = "Interrupted. The card was closed. The PIN had been sent once. \
                    Read the card again to see the tries left.\n";
        assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(exit), said));
        // The common application, which this card has not, then the issuer domain.
        let log = served.log();
        let last = [2, 1].map(|back| &log[log.len() - back]);
        let told = last.map(|line| (line["command"].as_str().unwrap(), line["response"].as_str().unwrap()));
        assert_eq!(told, [("00A4040C", "6A82"), ("00A4040C", "9000")], "{signal}");
        // PC/SC first says that the card was reset; then it knows no JPKI application.
        assert_eq!(read_by(&mut second), ["80100068", "6A82"], "{signal}");
        assert_eq!(verifies(&served), 1);
    }
}

#[test]
fn a_signal_before_anything_was_sent_ends_the_program_at_once() {
    let stack = Stack::start("signal-before");
    let served = slow_card(&stack);
    let kigen = stack.beside(env!("CARGO_BIN_EXE_kigen"), &["read", "--language", "en", "--reader", SLOTS[0]]);
    stack.wait_until("the reading began", || !served.log().is_empty());
    kigen.signal("INT");
    let output = kigen.end();
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "Interrupted. The card was closed.\n");
    assert_eq!(verifies(&served), 0);
}

#[test]
fn a_card_that_another_program_holds_is_waited_for_and_the_person_hears_of_it() {
    let stack = Stack::start("held");
    let _served = slow_card(&stack);
    let mut second = second_program(&stack);
    second.type_in("begin\n");
    assert_eq!(second.line(), "held");
    let mut kigen = stack.beside(env!("CARGO_BIN_EXE_kigen"), &["read", "--language", "en", "--reader", SLOTS[0]]);
    assert_eq!(kigen.error_line(), "Another program is using the card. Waiting for it to finish.");
    second.type_in("end\n");
    assert_eq!(second.line(), "let go");
    let output = kigen.end();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "then it reads");
}

#[test]
fn a_card_that_takes_its_time_is_waited_for_and_that_is_said_once() {
    let stack = Stack::start("answer-slow");
    let _served = card_with_latency(&stack, 2_300);
    let kigen = stack.beside(env!("CARGO_BIN_EXE_kigen"), &["read", "--language", "en", "--reader", SLOTS[0]]);
    let output = kigen.end();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "Waiting for the card to answer. Please do not move it.\n");
    assert_eq!(output.status.code(), Some(0), "then it reads");
}

/// Both at once: each waits for a minute.
#[test]
fn after_a_minute_of_waiting_the_program_ends_and_says_for_what() {
    let (held, mute) = (Stack::start("held-too-long"), Stack::start("answer-too-slow"));
    let _held_card = slow_card(&held);
    let _mute_card = card_with_latency(&mute, 75_000);
    let mut second = second_program(&held);
    second.type_in("begin\n");
    assert_eq!(second.line(), "held");
    let read = ["read", "--language", "en", "--reader", SLOTS[0]];
    let programs = [&held, &mute].map(|stack| stack.beside(env!("CARGO_BIN_EXE_kigen"), &read));
    let [for_program, for_answer] = programs.map(|program| {
        let output = program.end();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
        String::from_utf8_lossy(&output.stderr).into_owned()
    });
    assert_eq!(
        for_program,
        "Another program is using the card. Waiting for it to finish.\n\
         Another program has held the card for a minute. Nothing was sent to the card. \
         Please close that program and try again.\n"
    );
    assert_eq!(
        for_answer,
        "Waiting for the card to answer. Please do not move it.\n\
         The card has not answered for a minute, so this program ends. Please take the card away and try again. \
         If a PIN was sent, look at the tries left first (kigen read).\n"
    );
}
