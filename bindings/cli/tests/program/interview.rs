//! The questions on a terminal, driven through a pseudo terminal as a person would.

use std::process::Command;

use rexpect::process::wait::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

const WHERE: &str = "In which municipality do you live?";
const WHO: &str = "Who goes to the counter?";
const HOLDER: &str = "Which of these is the card's holder?";
const AUTHENTICATION: &str = "Do you know the authentication PIN (4 digits)?";
const SIGNATURE: &str = "Do you know the signature PIN (6 to 16 letters and digits)?";
const FORM: &str = "Do you have the 照会書兼回答書 (inquiry and reply form), filled in and sealed by the holder?";
const NOTICE: &str = "Do you have the 有効期限通知書 (expiry notice)?";
const STAY: &str = "Do you have a period of stay (在留期間)?";
const MOVED: &str = "Have you moved or changed your name since the certificate was made?";
const ABROAD: &str = "Do you live abroad?";

fn start(arguments: &str) -> PtySession {
    // Whoever runs the tests in the background has them ignore Ctrl-C, and the program with them.
    let mut command = Command::new("env");
    command.args(["--default-signal=INT", env!("CARGO_BIN_EXE_kigen")]);
    command.args(arguments.split_whitespace()).args(["--today", "2026-11-21"]);
    command.env_remove("LC_ALL").env_remove("CARGO").env_remove("COLUMNS").env("LANG", "C.UTF-8");
    spawn_command(command, Some(20_000)).unwrap()
}

/// What the terminal shows: rexpect gives each byte as a character of its own.
fn text(bytes: &str) -> String {
    let bytes: Vec<u8> = bytes.chars().map(|byte| u8::try_from(u32::from(byte)).unwrap()).collect();
    String::from_utf8(bytes).unwrap().replace('\r', "")
}

/// Reads up to the prompt, checks which question stands there, and types an answer.
fn answer(session: &mut PtySession, question: &str, typed: &str) -> String {
    let shown = text(&session.exp_string("\n> ").unwrap_or_else(|error| panic!("{question}: {error}")));
    assert!(shown.contains(question), "not «{question}» but {shown}");
    session.send_line(typed).unwrap();
    shown
}

/// Everything after the last question, its lines put together, and the exit code.
fn rest(mut session: PtySession) -> (String, i32) {
    let text = text(&session.exp_eof().unwrap());
    let ended = session.process().wait().unwrap();
    let WaitStatus::Exited(_, exit) = ended else { panic!("{ended:?}") };
    (text.split_whitespace().collect::<Vec<_>>().join(" "), exit)
}

/// Answers the questions, which must be these in this order.
fn interview(arguments: &str, answers: &[(&str, &str)]) -> (String, i32) {
    let mut session = start(arguments);
    for (question, typed) in answers {
        let shown = answer(&mut session, question, typed);
        // It is asked whether a PIN is known: the PIN itself never.
        assert!(!shown.contains("Enter") || shown.contains("With Enter alone"), "{shown}");
    }
    rest(session)
}

#[test]
fn a_holder_who_knows_everything_needs_the_card_and_an_identity_document_just_in_case() {
    let answers = [
        (WHERE, ""),
        (WHO, "1"),
        (HOLDER, "1"),
        (AUTHENTICATION, "1"),
        (SIGNATURE, "1"),
        (NOTICE, "2"),
        (MOVED, "2"),
        (ABROAD, "1"),
    ];
    let (text, exit) = interview("advise --all --demo renewal-open", &answers);
    assert_eq!(exit, 0);
    assert!(text.contains("- One visit to the counter is enough. - マイナンバーカード (My Number Card)."), "{text}");
    assert!(text.contains("本人確認書類 (identity document). Just in case:"), "{text}");
}

#[test]
fn a_proxy_without_the_form_hears_of_two_visits() {
    let mut session = start("advise --demo renewal-open --municipality 11208");
    answer(&mut session, WHO, "2");
    answer(&mut session, HOLDER, "1");
    answer(&mut session, "Does the holder remember the authentication PIN (4 digits)?", "1");
    answer(&mut session, "Does the holder remember the signature PIN (6 to 16 letters and digits)?", "1");
    answer(&mut session, FORM, "2");
    session.send_control('d').unwrap();
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    assert!(text.contains("You need two visits."), "{text}");
    assert!(text.find("You need two visits.") < text.find("First visit"), "{text}");
}

#[test]
fn a_parent_is_not_asked_for_a_certificate_that_the_card_does_not_have() {
    let mut session = start("advise --all --demo card-bound-later --municipality 09201");
    let shown = answer(&mut session, WHO, "3");
    assert!(!shown.contains(WHERE), "the municipality was given: {shown}");
    let shown = answer(&mut session, HOLDER, "1");
    assert!(
        shown.contains("1 Under 15") && !shown.contains("15 or older"),
        "an adult needs no representative: {shown}"
    );
    let shown = answer(&mut session, "Does the holder remember the authentication PIN (4 digits)?", "1");
    assert!(!shown.contains("signature PIN"), "{shown}");
    let shown = answer(&mut session, NOTICE, "");
    assert!(!shown.contains("signature PIN"), "{shown}");
    session.send_control('d').unwrap();
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    assert!(!text.contains(MOVED), "no signature certificate ends with a move: {text}");
    assert!(text.contains("For a child under 15"), "{text}");
}

#[test]
fn what_the_card_says_is_not_asked() {
    let mut session = start("advise --all --demo both-locked --municipality 13112 --who holder --age 40");
    let shown = answer(&mut session, NOTICE, "");
    assert!(!shown.contains(AUTHENTICATION) && !shown.contains(SIGNATURE), "both counters stand at 0: {shown}");
    // Card and certificates end on one birthday, five years apart: no period of stay does that.
    let shown = answer(&mut session, MOVED, "2");
    assert!(!shown.contains(STAY), "{shown}");
    session.send_control('d').unwrap();
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    assert!(text.contains("is locked"), "{text}");
    let (text, exit) = interview("advise --demo android-phone", &[]);
    assert_eq!(exit, 1);
    assert!(!text.contains(" > "), "nothing is asked of a phone: {text}");
}

#[test]
fn what_is_no_answer_is_asked_again() {
    let mut session = start("advise --demo renewal-open");
    answer(&mut session, WHERE, "nowhere");
    let shown = answer(&mut session, "No municipality is called \"nowhere\".", "中央区");
    assert!(shown.contains("With Enter alone"), "{shown}");
    // Those that match stand below the prompt, and a number chooses one.
    let shown = answer(&mut session, "Which of these?", "川崎");
    assert!(!shown.contains("With Enter alone"), "{shown}");
    assert!(shown.contains("  1 Chūō-ku, Sapporo, Hokkaidō") && shown.contains("more."), "{shown}");
    let shown = answer(&mut session, "Which of these?", "2");
    assert!(shown.contains("  2 Kawasaki, Kanagawa"), "{shown}");
    for wrong in ["5", "-1", "nobody", "1 2"] {
        answer(&mut session, WHO, wrong);
    }
    // Digits as a Japanese input method types them, and spaces around.
    let shown = answer(&mut session, WHO, " 1 ");
    assert!(shown.contains("Type a number from 1 to 3, or the words of an answer; 0 if you do not know."), "{shown}");
    answer(&mut session, HOLDER, "0");
    answer(&mut session, AUTHENTICATION, "1");
    session.send_control('d').unwrap();
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    assert!(text.contains("川崎市マイナンバーコールセンター"), "the answer is 川崎市's: {text}");
}

#[test]
fn each_question_has_its_place_and_one_can_go_back() {
    let mut session = start("advise --demo renewal-open --municipality 11208");
    let shown = answer(&mut session, WHO, "back");
    let how = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(how.contains("b goes back to the question before, q ends the questions"), "{shown}");
    assert!(shown.contains("Question 1 of "), "{shown}");
    let shown = answer(&mut session, WHO, "proxy");
    assert!(shown.contains("This is the first question."), "{shown}");
    let shown = answer(&mut session, HOLDER, "b");
    assert!(shown.contains("Question 2 of "), "{shown}");
    let shown = answer(&mut session, WHO, "holder");
    assert!(shown.contains("Question 1 of "), "{shown}");
    answer(&mut session, HOLDER, "15 or older");
    // The holder is asked, not a proxy any more.
    answer(&mut session, AUTHENTICATION, "yes");
    answer(&mut session, SIGNATURE, "q");
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    assert!(text.contains("(the holder goes)") && !text.contains("two visits"), "{text}");
}

#[test]
fn not_knowing_a_pin_is_having_forgotten_it_and_a_proxy_is_asked_what_the_holder_remembers() {
    let mut session = start("advise --demo renewal-open --municipality 11208 --who proxy --age 40");
    let shown = answer(&mut session, "Does the holder remember the authentication PIN (4 digits)?", "1");
    assert!(shown.contains("  0 I do not know (forgotten)"), "{shown}");
    answer(&mut session, "Does the holder remember the signature PIN (6 to 16 letters and digits)?", "0");
    session.send_line("q").unwrap();
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    assert!(text.contains("You need two visits."), "{text}");
}

#[test]
fn the_end_of_the_input_leaves_the_rest_open() {
    let mut session = start("advise --all --demo renewal-open");
    answer(&mut session, WHERE, "");
    session.send_control('d').unwrap();
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    assert!(text.contains("It is time to renew the certificates") && !text.contains(HOLDER), "{text}");
}

#[test]
fn a_name_that_no_municipality_has_is_asked_again_with_those_like_it() {
    let mut session = start("advise --demo renewal-open");
    answer(&mut session, WHERE, "大宮市");
    let shown = answer(&mut session, "No municipality is called \"大宮市\".", "2");
    assert!(shown.contains("1 Ōmiya-ku, Saitama, Saitama") && shown.contains("2 Hitachiōmiya, Ibaraki"), "{shown}");
    answer(&mut session, WHO, "q");
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    assert!(text.contains("Hitachiōmiya"), "{text}");
}

#[test]
fn a_line_that_is_no_utf8_is_asked_again() {
    use std::io::Write;
    let mut session = start("advise --demo renewal-open --municipality 11208");
    session.exp_string("\n> ").unwrap();
    session.writer.write_all(b"\x96\x7b\x90\x6c\n").unwrap(); // 本人 in Shift_JIS
    session.writer.flush().unwrap();
    let shown = session.exp_string("\n> ").unwrap();
    assert!(shown.contains("could not be read") && shown.contains(WHO), "{shown}");
    session.send_line("本人").unwrap();
    answer(&mut session, HOLDER, "q");
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    assert!(text.contains("(the holder goes)"), "{text}");
}

#[test]
fn the_first_line_keeps_to_the_width_of_the_terminal() {
    for language in ["en", "ja", "ja-plain"] {
        let mut session = start(&format!("advise --demo renewal-open --language {language}"));
        let shown = text(&session.exp_string("\n> ").unwrap());
        let (how, _) = shown.split_once(" 1").or_else(|| shown.split_once("1ばん")).unwrap_or((&shown, ""));
        let columns = |line: &str| line.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum::<usize>();
        assert!(how.lines().take(2).all(|line| columns(line) <= 78), "{shown}");
        session.send_control('d').unwrap();
    }
}

#[test]
fn ctrl_c_ends_it_without_an_answer() {
    let mut session = start("advise --demo renewal-open");
    answer(&mut session, WHERE, "");
    session.exp_string(WHO).unwrap();
    session.exp_string("\n> ").unwrap();
    session.send_control('c').unwrap();
    let text = session.exp_eof().unwrap();
    assert!(!text.contains("It is time to renew the certificates"), "{text}");
    let ended = session.process().wait().unwrap();
    assert!(matches!(ended, WaitStatus::Signaled(_, signal, _) if signal.as_str() == "SIGINT"), "{ended:?}");
}

#[test]
fn an_answer_that_contradicts_another_is_not_offered() {
    let mut session = start("advise --demo renewal-open --municipality 09201 --abroad lives --who holder --age 40");
    answer(&mut session, AUTHENTICATION, "1");
    answer(&mut session, SIGNATURE, "1");
    session.send_control('d').unwrap();
    let (text, exit) = rest(session);
    assert_eq!(exit, 0);
    // A period of stay and a card kept abroad exclude each other: nothing is left to choose.
    assert!(!text.contains("an extension has been applied for"), "{text}");
}

#[test]
fn with_json_nothing_is_asked() {
    let (text, exit) = interview("advise --demo renewal-open --json", &[]);
    assert_eq!(exit, 0);
    assert!(text.trim_start().starts_with('{') && !text.contains(" > "), "{text}");
}

/// What was shown from the start to the end, of a reading whose password is typed; then whether the terminal shows what is
/// typed again.
fn password_typed(typed: &str, control: Option<char>) -> (String, WaitStatus) {
    let mut session = start("read --demo renewal-open --sign-password-stdin --language en");
    let prompt = "Signature PIN (not shown as you type): ";
    let before = text(&session.exp_string(prompt).unwrap());
    session.send(typed).unwrap();
    session.flush().unwrap();
    match control {
        Some(control) => session.send_control(control).unwrap(),
        None => drop(session.send_line("").unwrap()),
    }
    let after = text(&session.exp_eof().unwrap());
    (before + &after, session.process.wait().unwrap())
}

#[test]
fn a_password_typed_at_a_terminal_is_asked_for_and_never_shown() {
    let (shown, end) = password_typed("ABC123", None);
    assert!(shown.contains("Signature certificate       Tue, 15 December 2026"), "{shown}");
    assert!(!shown.contains("ABC123"), "{shown}");
    assert!(matches!(end, WaitStatus::Exited(_, 0)), "{end:?}");
}

#[test]
fn ctrl_c_at_the_password_ends_the_program_and_sends_nothing() {
    let (shown, end) = password_typed("ABC", Some('c'));
    assert!(!shown.contains("ABC") && !shown.contains("certificate"), "{shown}");
    assert!(matches!(end, WaitStatus::Exited(_, 130)), "{end:?}");
}
