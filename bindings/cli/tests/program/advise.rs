use crate::kigen::kigen;
use kigen_simulator::demo;

use crate::schema::assert_valid;

const ADVISE: &str = include_str!("../../schema/advise.schema.json");

#[test]
fn every_demo_card_gives_an_answer_that_fits_the_schema() {
    for name in demo::ALL.iter().map(|card| card.name) {
        for options in ["", "--who proxy --form no", "--municipality 14130 --language ja", "--language ja-plain"] {
            let run = kigen(&format!("advise --demo {name} --today 2026-11-21 --json {options}"));
            assert!(run.exit == 0 || run.exit == 1, "{run:?}");
            assert_valid(ADVISE, &run.json(), &format!("{name} {options}"));
        }
    }
}

#[test]
fn dates_of_the_cards_face_are_marked_as_typed() {
    let run = kigen("advise --expires 2026-12-15 --card-expires 2031-12-15 --today 2026-11-21 --json");
    assert_eq!(run.exit, 0, "{run:?}");
    let object = run.json();
    assert_valid(ADVISE, &object, "by hand");
    let text = object.to_string();
    assert!(text.contains("This is an estimate from the dates that were typed"), "{text}");
    assert!(!text.contains("\"basis\":\"chip\"") && !text.contains("\"basis\":\"calculation\""), "{text}");
}

/// On both sides: what is named can be left out, what is not named can not.
#[test]
fn an_option_is_named_as_without_effect_where_the_whole_answer_is_the_same_without_it() {
    let mut named = 0;
    for dates in [
        "--expires 2026-12-15 --card-expires 2026-12-15",
        "--expires 2026-12-15 --card-expires 2031-12-15",
        "--expires 2026-12-15 --card-expires 2026-12-15 --birthday 1980-03-04",
        "--card-expires 2026-12-15",
        "--demo renewal-open",
    ] {
        for option in
            ["--stay none", "--stay limited", "--stay pending", "--notice yes", "--form no", "--moved no", "--age 30"]
        {
            let whole = format!("advise {dates} --today 2026-11-21 --why");
            let (with, without) = (kigen(&format!("{whole} {option}")), kigen(&whole));
            if with.exit != 0 || without.exit != 0 {
                continue;
            }
            let flag = option.split(' ').next().unwrap();
            let lines = with.error.lines().filter(|line| line.contains("change nothing in this answer"));
            let is_named = lines.flat_map(|line| line.split(' ')).any(|word| word == flag);
            assert_eq!(is_named, with.output == without.output, "{dates} {option}: {}", with.error);
            named += usize::from(is_named);
        }
    }
    assert!(named > 5, "{named}");
}

#[test]
fn answers_that_exclude_each_other_are_refused_with_the_reason() {
    for (arguments, said) in [
        ("--who representative --age 40", "adult wards"),
        ("--who holder --form yes", "proxy"),
        ("--stay limited --abroad lives", "period of stay"),
        ("--municipality 99999", "99999"),
        ("--municipality 中央区", "01101"),
        ("--who nobody", "nobody"),
    ] {
        let run = kigen(&format!("advise --demo renewal-open --today 2026-11-21 {arguments}"));
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{arguments}: {run:?}");
        assert!(run.error.contains(said), "{arguments}: {run:?}");
    }
    for (arguments, said) in [
        ("--expires 2032-01-01 --card-expires 2031-12-15", "before its certificates"),
        ("--birthday 1990-06-14", "More dates"),
        ("--card-expires 2031-12-15 --birthday 1990-06-14 --stay none", "birthday"),
        ("--card-expires 2031-02-29", "no day"),
        ("--expires 2026-02-30 --card-expires 2031-12-15", "no day"),
        ("--made 2026-04-31 --birthday 1990-06-14", "no day"),
        ("--card-expires 2031-12-15 --birthday 1990-02-30", "no day"),
        ("--expires 2026-12-15 --made 2026-13-01", "2026-13-01"),
        ("--expires 2026-12-15 --demo renewal-open", "--demo"),
    ] {
        let run = kigen(&format!("advise --today 2026-11-21 {arguments}"));
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{arguments}: {run:?}");
        assert!(run.error.contains(said), "{arguments}: {run:?}");
    }
}

#[test]
fn an_assumption_is_explained_where_an_answer_rests_on_one() {
    for (arguments, said) in [
        ("--card-expires 2031-12-15 --birthday 1990-06-14", "Mon, 15 December 2031 is not on the birthday"),
        ("--demo renewal-open --who holder --age 11", "legal representative acts for children under 15"),
        ("--demo both-locked --authentication-pin known", "records that the PIN is locked"),
        ("--demo renewal-open --municipality 47201", "Some municipalities ask for others"),
    ] {
        let run = kigen(&format!("advise --all --today 2026-11-21 {arguments}"));
        let output = run.output.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(run.exit, 0, "{arguments}: {run:?}");
        assert!(output.contains(said), "{arguments}: {output}");
    }
}

#[test]
fn the_answer_begins_with_what_to_know_before_leaving_the_house() {
    let known = "--moved no --stay none --abroad no --signature-pin known --authentication-pin known";
    let run = kigen(&format!(
        "advise --expires 2026-12-18 --municipality 宇都宮市 --who holder {known} --today 2026-11-24 --language ja"
    ));
    let lines: Vec<&str> = run.output.lines().collect();
    assert_eq!(lines[0], "電子証明書の更新 — 宇都宮市にお住まいの方(ご本人が行く場合)");
    assert_eq!(lines[1], "  いつまでに  2026年12月18日(金)まで。あと24日です。");
    assert!(lines[2].starts_with("  どこへ      市役所1階 市民課(平日8:30〜19:00)"), "{run:?}");
    assert!(lines.iter().any(|line| line.starts_with("  電話 ") && line.ends_with(" 028-632-2265")), "{run:?}");
    assert!(run.output.contains("--all") && lines.len() <= 40, "{run:?}");
    assert!(!run.output.contains("コンビニ"), "what stops stands in the whole guide: {run:?}");
}

#[test]
fn all_shows_the_guide_behind_the_same_block() {
    let run = |options: &str| kigen(&format!("advise --demo renewal-open --today 2026-11-21 --language ja {options}"));
    let (short, whole) = (run("").output, run("--all").output);
    let block = short.split("\n\n").take(2).collect::<Vec<_>>().join("\n\n");
    assert!(whole.starts_with(&block), "{whole}");
    assert!(whole.contains("■ 有効期限が切れると") && !short.contains("■ 有効期限が切れると"), "{short}");
}

#[test]
fn why_numbers_its_notes_and_names_each_page_once_at_the_end() {
    let run = kigen("advise --demo renewal-open --today 2026-11-21 --municipality 川崎市 --why --language ja");
    let (guide, notes) = run.output.split_once("■ もとになったこと").expect("notes at the end");
    assert!(guide.contains(" [1]") && !guide.contains("市区町村の案内・"), "{guide}");
    let unbroken: String = notes.split_whitespace().collect(); // a line may end inside the title
    let page = "市区町村の案内・川崎市「マイナンバーカードの電子証明書の更新について」";
    assert_eq!(unbroken.matches(page).count(), 1, "{notes}");
    let numbers = (1..).take_while(|number| notes.contains(&format!("  [{number}] "))).count();
    assert!(numbers > 5 && guide.contains(&format!("[{numbers}]")) && !guide.contains(&format!("[{}]", numbers + 1)));
}

#[test]
fn the_tasks_that_give_dates_point_to_advise_with_the_same_dates() {
    let plan = kigen("plan --expires 2026-12-15 --card-expires 2031-12-15 --today 2026-11-21");
    assert!(
        plan.output.ends_with("    kigen advise --expires 2026-12-15 --card-expires 2031-12-15 --today 2026-11-21\n"),
        "{plan:?}"
    );
    let read = kigen("read --demo renewal-open --today 2026-11-21");
    assert!(read.output.ends_with("    kigen advise --demo renewal-open --today 2026-11-21\n"), "{read:?}");
}

#[test]
fn the_block_in_json_is_that_of_the_text() {
    let run = kigen("advise --demo renewal-open --today 2026-11-21 --municipality 川崎市 --json --language ja");
    let brief = &run.json()["brief"];
    assert_eq!(brief["title"], "電子証明書の更新 — 川崎市にお住まいの方(ご本人が行く場合)");
    let ids: Vec<_> = brief["lines"].as_array().unwrap().iter().map(|line| line["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["first", "deadline", "place", "bring", "pins", "cost", "phone"]);
    let phone = &brief["lines"][6];
    assert_eq!(phone["text"], "川崎市マイナンバーコールセンター 0120-380-366");
    assert_eq!(phone["phones"], serde_json::json!(["0120-380-366"]));
}

#[test]
fn json_has_the_choice_of_plain_japanese_and_a_correction_of_a_page_only_with_why() {
    let statements = |options: &str| {
        let run =
            kigen(&format!("advise --demo renewal-open --today 2026-11-21 --municipality 所沢市 --json {options}"));
        let object = run.json();
        assert_valid(ADVISE, &object, options);
        let sections = object["sections"].as_array().unwrap().iter().map(|section| section["statements"].clone());
        sections.flat_map(|list| list.as_array().unwrap().clone()).collect::<Vec<_>>()
    };
    let text = |statement: &serde_json::Value| statement["text"].as_str().unwrap().replace(' ', "");
    let printed =
        kigen("advise --demo renewal-open --today 2026-11-21 --municipality 所沢市 --language ja-plain --all");
    let printed: String = printed.output.split_whitespace().collect();
    let plain = statements("--language ja-plain");
    assert!((3..=25).contains(&plain.len()), "{plain:#?}");
    // A reading stands behind the first use of a word; what has none is printed as it is.
    assert!(plain.iter().filter(|statement| printed.contains(&text(statement))).count() > 2, "{printed}\n{plain:#?}");
    assert!(statements("--language ja-plain --why").len() > 2 * plain.len());
    let is_correction =
        |statement: &serde_json::Value| ["why-outdated", "bring-outdated"].contains(&statement["id"].as_str().unwrap());
    for language in ["ja", "en", "ja-plain"] {
        let count =
            |why| statements(&format!("--language {language} {why}")).iter().filter(|one| is_correction(one)).count();
        assert_eq!((count(""), count("--why") > 0), (0, true), "{language}");
    }
}

#[test]
fn municipalities_are_found_by_kanji_kana_and_code() {
    for query in ["宇都宮市", "うつのみや", "09201"] {
        let run = kigen(&format!("municipalities {query} --language ja"));
        assert_eq!(run.exit, 0, "{run:?}");
        assert!(run.output.starts_with("09201  栃木県 宇都宮市"), "{run:?}");
    }
    assert_eq!(kigen("municipalities どこにもない").exit, 1);
}

#[test]
fn every_source_is_listed_with_its_age() {
    let run = kigen("sources");
    assert_eq!(run.exit, 0);
    // As old as it was when it was read: the page of 所沢市.
    let dates = "page dated Mon, 8 March 2021, read on Sat, 21 November 2026 (a page more than 5 years old)";
    assert!(run.output.split_whitespace().collect::<Vec<_>>().join(" ").contains(dates), "{run:?}");
}

/// A folder of its own for one test.
fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("kigen-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn calendar(path: &std::path::Path, more: &str) -> crate::kigen::Run {
    kigen(&format!("advise --demo renewal-open --today 2026-11-21 --calendar {} {more}", path.display()))
}

#[test]
fn reminders_are_written_to_a_file_which_is_marked_as_a_practice() {
    let folder = folder("reminders");
    let path = folder.join("kigen.ics");
    let run = calendar(&path, "");
    assert_eq!(run.exit, 0, "{run:?}");
    let file = std::fs::read_to_string(&path).expect("written");
    assert!(file.contains("DTSTART;VALUE=DATE:20261215") && file.contains("DTSTART;VALUE=DATE:20270331"), "{file}");
    assert_eq!(file.matches("SUMMARY:[DEMO] ").count(), file.matches("BEGIN:VEVENT").count(), "{file}");
    let left: Vec<_> = std::fs::read_dir(&folder).expect("listed").collect();
    assert_eq!(left.len(), 1, "nothing but the file itself: {left:?}");
    std::fs::remove_dir_all(folder).expect("removed");
}

#[test]
fn every_output_says_whether_its_dates_are_typed_or_a_demos() {
    let (typed, demo) = ("--expires 2026-12-15", "--demo renewal-open");
    let of = |words: &str| kigen(&format!("{words} --today 2026-11-21 --language en"));
    for (words, origin) in [
        (format!("advise {typed} --json"), "typed"),
        (format!("advise {demo} --json"), "demo"),
        (format!("plan {typed} --json"), "typed"),
        (format!("read {demo} --json"), "demo"),
        ("read --demo other-card --json".to_owned(), "demo"),
    ] {
        assert_eq!(of(&words).json()["origin"], origin, "{words}");
    }
    for (words, said) in [
        (format!("advise {typed}"), "the dates are as typed"),
        (format!("advise {demo}"), "[DEMO] Practice card \"renewal-open\""),
        (format!("plan {typed}"), "an estimate"),
        (format!("read {demo}"), "[DEMO] Practice card \"renewal-open\""),
    ] {
        let run = of(&words);
        let output = run.output.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        assert!(output.contains(&said.to_lowercase()), "{words} {run:?}");
    }
    let folder = folder("origin");
    let file = |name: &str, words: &str| {
        let path = folder.join(name);
        assert_eq!(of(&format!("advise {words} --calendar {}", path.display())).exit, 0, "{words}");
        std::fs::read_to_string(path).expect("written").replace("\r\n ", "")
    };
    let (typed, demo) = (file("typed.ics", typed), file("demo.ics", demo));
    let said = "This is an estimate from the dates that were typed.";
    assert_eq!(typed.matches(said).count(), typed.matches("BEGIN:VEVENT").count(), "{typed}");
    assert!(!typed.contains("DEMO") && !demo.contains(said), "{demo}");
    let uids = |file: &str| file.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>();
    assert!(!uids(&demo).is_empty() && uids(&demo).iter().all(|uid| !uids(&typed).contains(uid)), "{demo}");
    std::fs::remove_dir_all(folder).expect("removed");
}

#[test]
fn a_file_that_is_there_is_overwritten_with_force_alone() {
    let folder = folder("force");
    let path = folder.join("kigen.ics");
    std::fs::write(&path, "mine").expect("written");
    let run = calendar(&path, "");
    assert_eq!((run.exit, run.output.as_str()), (2, ""), "{run:?}");
    assert!(run.error.contains("kigen.ics exists already") && run.error.contains("--force"), "{run:?}");
    assert_eq!(std::fs::read_to_string(&path).expect("still there"), "mine");
    assert_eq!(calendar(&path, "--force").exit, 0);
    assert!(std::fs::read_to_string(&path).expect("overwritten").starts_with("BEGIN:VCALENDAR"));
    std::fs::remove_dir_all(folder).expect("removed");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let path = std::env::temp_dir().join("kigen-no-such-folder/kigen.ics");
    let run = calendar(&path, "");
    assert_eq!(run.exit, 2, "{run:?}");
    assert!(run.error.contains("kigen-no-such-folder/kigen.ics could not be written"), "{run:?}");
}

#[test]
#[cfg(unix)]
fn force_overwrites_a_file_alone_and_keeps_its_mode() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder("replace");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (file, link, fresh) = (folder.join("mine.ics"), folder.join("link.ics"), folder.join("new.ics"));
    std::fs::write(&file, "mine").unwrap();
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o640)).unwrap();
    symlink("mine.ics", &link).unwrap();
    assert_eq!(calendar(&link, "--force").exit, 2);
    assert!(link.is_symlink() && std::fs::read_to_string(&file).unwrap() == "mine", "a link is not followed");
    assert_eq!(calendar(&file, "--force").exit, 0);
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("BEGIN:VCALENDAR"));
    assert_eq!(mode(&file), 0o640);

    std::fs::write(folder.join("plain"), "").unwrap();
    assert_eq!(calendar(&fresh, "").exit, 0);
    assert_eq!(mode(&fresh), mode(&folder.join("plain")), "as the umask says");

    let (lost, nowhere) = (folder.join("lost.ics"), folder.join("nowhere"));
    symlink(&nowhere, &lost).unwrap();
    let socket = folder.join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let pipe = folder.join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let devices = ["/dev/stdout", "/dev/null"].map(std::path::PathBuf::from);
    for path in [&folder, &link, &lost, &socket, &pipe].into_iter().chain(&devices) {
        for force in ["", "--force"] {
            let run = calendar(path, force);
            assert_eq!((run.exit, run.output.as_str()), (2, ""), "{run:?}");
            let said = format!("{} is a link, a device or a folder, not a file.", path.display());
            assert!(run.error.contains(&said), "{run:?}");
        }
    }
    assert!(lost.is_symlink() && !nowhere.exists() && socket.exists());
    std::fs::remove_dir_all(folder).unwrap();
}

/// Without a break between the two sentences: Japanese has none.
#[test]
fn on_the_last_day_a_reservation_is_said_with_what_to_do() {
    for (municipality, said) in [
        ("14131", "今日のうちに更新してください。予約が必要です。今すぐ電話してください。期限のあとでも"),
        ("09201", "今日のうちに更新してください。開いている時間は、先に電話で確かめると確実です。期限のあとでも"),
    ] {
        let run = kigen(&format!(
            "advise --expires 2026-11-24 --card-expires 2031-11-24 --today 2026-11-24 --municipality {municipality} --language ja"
        ));
        let text: String = run.output.split_whitespace().collect();
        assert!(text.contains(said) && !run.output.contains("。 "), "{}", run.output);
    }
}
