use crate::kigen::{kigen, kigen_with};

#[test]
fn alone_it_reads_a_clearly_marked_demo_card_and_says_how_to_use_a_reader() {
    let run = kigen("");
    assert_eq!(run.exit, 0, "{run:?}");
    assert!(run.output.starts_with("[DEMO] "), "{run:?}");
    assert!(run.output.contains("It is time to renew the certificates"), "{run:?}");
    assert!(run.output.contains("-- read") || run.output.contains("kigen read"), "{run:?}");
    assert_eq!(run.error, "");
}

#[test]
fn a_command_that_goes_on_is_called_as_this_one_was() {
    let feature = if cfg!(feature = "pcsc") { " --features pcsc" } else { "" };
    let read = "demo renewal-open";
    let run = kigen_with(&format!("read --{read}"), "", &[("CARGO", "cargo")]);
    assert!(run.output.ends_with(&format!("\n    cargo run{feature} -- advise --{read}\n")), "{run:?}");
    let answer = kigen("read --demo renewal-open --demo-day 2026-11-01 --today 2026-11-24").output;
    let again = "\n    kigen advise --demo renewal-open --demo-day 2026-11-01 --today 2026-11-24\n";
    assert!(answer.ends_with(again), "{answer}");
    assert!(!kigen("read --demo other-card").output.contains("kigen advise"));
}

#[test]
#[cfg(not(feature = "pcsc"))]
fn the_readme_shows_what_the_first_command_prints() {
    let cargo = |arguments| kigen_with(arguments, "", &[("CARGO", "cargo"), ("LANG", "ja_JP.UTF-8")]).output;
    let answer = cargo("read --demo renewal-open --today 2026-11-24");
    let advise = "    cargo run -- advise --demo renewal-open";
    let alone = cargo("");
    let (_, welcome) = alone.split_once(&format!("{advise}\n")).unwrap();
    assert!(answer.ends_with(&format!("{advise} --today 2026-11-24\n")), "{answer}");
    let readme = include_str!("../../../../README.md");
    let (_, shown) = readme.split_once("```\n【デモ】").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    assert_eq!(format!("【デモ】{shown}"), answer + welcome);
}

#[test]
fn the_language_is_the_option_then_the_environment() {
    let japanese = |run: &crate::kigen::Run| run.output.contains("更新の時期です");
    assert!(japanese(&kigen("read --demo renewal-open --language ja")));
    assert!(japanese(&kigen_with("read --demo renewal-open", "", &[("LANG", "ja_JP.UTF-8")])));
    assert!(japanese(&kigen_with("read --demo renewal-open", "", &[("LC_ALL", "ja_JP.UTF-8")])));
    assert!(!japanese(&kigen_with("read --demo renewal-open", "", &[("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")])));
    let messages = [("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "ja_JP.UTF-8")];
    assert!(japanese(&kigen_with("read --demo renewal-open", "", &messages)));
    assert!(!japanese(&kigen_with("read --demo renewal-open --language en", "", &[("LANG", "ja_JP.UTF-8")])));
}

#[test]
fn help_is_in_the_language_of_the_person() {
    for arguments in ["--help", "read --help", "demo --help", "demo serve --help", "plan --help", "readers --help"] {
        let english = kigen(arguments);
        let japanese = kigen(&format!("{arguments} --language ja"));
        assert_eq!((english.exit, japanese.exit), (0, 0), "{arguments}");
        assert!(english.output.contains("Usage:") && japanese.output.contains("使い方:"), "{arguments}");
        assert!(!english.output.contains('⟦') && !japanese.output.contains('⟦'), "{arguments}: {japanese:?}");
    }
}

#[test]
fn what_the_person_got_wrong_ends_with_2_and_says_what_to_do() {
    for (arguments, said) in [
        ("frobnicate", "frobnicate"),
        ("read --demo nobody", "renewal-open"),
        ("read --demo ./no-such.toml", "no-such.toml"),
        ("read --demo renewal-open --reader X", "--reader"),
        ("read --demo renewal-open --today 2027-02-29", "no day"),
        ("read --demo renewal-open --demo-day 20270228", "2027-02-10"),
        ("read --demo renewal-open --spend-last-try", "--sign-password-stdin"),
        ("plan --today 2026-11-21", "--expires"),
        ("demo serve", "NAME|FILE"),
        ("demo serve nobody", "renewal-open"),
    ] {
        let run = kigen(arguments);
        assert_eq!(run.exit, 2, "{arguments}: {run:?}");
        assert_eq!(run.output, "", "{arguments}");
        assert!(run.error.contains(said), "{arguments}: {run:?}");
    }
}

#[test]
fn what_the_person_got_wrong_is_explained_in_their_language() {
    for (arguments, said) in [
        ("frobnicate", "「frobnicate」は使えません"),
        ("read --bogus", "「--bogus」は使えません"),
        ("read --demo a --reader b", "一緒に使えません"),
        ("read --json --json", "1回だけ"),
        ("read --demo", "値が必要です"),
        ("read --today 2027-02-29", "「2027-02-29」という日は使えません"),
        ("plan", "が必要です"),
        ("demo", "コマンドが必要です"),
        ("demo serve x --port 70000", "「70000」は使えません"),
        ("read --demo renewal-open --demo-day 1999-12-31", "2000年1月1日(土)から2099年12月31日(木)まで"),
        ("read --demo ./", "ファイルではありません"),
    ] {
        let run = kigen(&format!("{arguments} --language ja"));
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{arguments}: {run:?}");
        assert!(run.error.contains(said), "{arguments}: {run:?}");
        assert!(!run.error.contains("error:") && !run.error.contains('⟦'), "{arguments}: {run:?}");
    }
}

#[test]
#[cfg(not(feature = "pcsc"))]
fn a_build_without_readers_says_how_to_get_them() {
    for arguments in ["read", "read --json", "read --reader X", "readers"] {
        let run = kigen(arguments);
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{arguments}");
        assert!(run.error.contains("cargo run --features pcsc"), "{arguments}: {run:?}");
    }
}

#[test]
fn the_list_of_demo_cards_has_their_names_stories_and_pins() {
    let run = kigen("demo list");
    assert_eq!(run.exit, 0);
    let begun = run.output.lines().filter(|line| !line.starts_with(' ')).count();
    assert_eq!(begun, 21, "twenty cards and their PINs: {}", run.output);
    assert!(run.output.contains("renewal-open") && run.output.contains("1234") && run.output.contains("ABC123"));
    assert!(!run.output.contains('⟦'), "{}", run.output);
}

#[test]
fn the_trace_of_a_demo_card_shows_everything_but_the_password() {
    let run = kigen_with("read --demo renewal-open --sign-password-stdin --trace --json", "ABC123\n", &[]);
    assert_eq!(run.exit, 0);
    assert!(run.error.contains("> 00A4040C0AD392F000260100000001\n< 9000\n"), "{}", run.error);
    assert!(run.error.contains("> 0020009B06............\n< 9000\n"), "{}", run.error);
    assert!(!run.error.contains("414243313233") && !run.error.contains("ABC123"), "{}", run.error);
    assert_eq!(run.error.lines().filter(|line| line.starts_with('>')).count(), 11);
    assert_eq!(run.json()["cost"]["commands"], 11);
}

#[test]
fn a_closed_pipe_is_no_reason_to_fall_over() {
    use std::process::{Command, Stdio};
    let mut process = Command::new(env!("CARGO_BIN_EXE_kigen"))
        .args(["demo", "list"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(process.stdout.take());
    let output = process.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn a_municipality_is_found_in_its_usual_spellings() {
    for (query, line) in [
        ("茅ケ崎", "14207  神奈川県 茅ヶ崎市  https://www.city.chigasaki.kanagawa.jp/"),
        ("龍ヶ崎", "08208  茨城県 龍ケ崎市  https://www.city.ryugasaki.ibaraki.jp/"),
        ("袖ヶ浦", "12229  千葉県 袖ケ浦市  https://www.city.sodegaura.lg.jp/"),
        ("金ヶ崎", "03381  岩手県 金ケ崎町  https://www.town.kanegasaki.iwate.jp/"),
        ("鶴ケ島", "11241  埼玉県 鶴ヶ島市  https://www.city.tsurugashima.lg.jp/"),
        ("塩釜", "04203  宮城県 塩竈市  https://www.city.shiogama.miyagi.jp/"),
        ("梼原", "39405  高知県 檮原町  https://www.town.yusuhara.lg.jp/"),
        ("ｳﾂﾉﾐﾔ", "09201  栃木県 宇都宮市  https://www.city.utsunomiya.lg.jp/"),
        ("浜松市中区", "22131  静岡県 浜松市 中区  (2024年1月1日(月)からは静岡県 浜松市 中央区)"),
        ("22132", "22132  静岡県 浜松市 東区  (2024年1月1日(月)からは静岡県 浜松市 中央区)"),
    ] {
        let run = kigen(&format!("municipalities {query} --language ja"));
        assert_eq!((run.exit, run.output.trim_end()), (0, line), "{query}");
    }
    let run = kigen("municipalities 存在しない市");
    assert_eq!((run.exit, run.output.as_str()), (1, ""));
}

#[test]
fn a_name_that_no_municipality_has_is_no_part_of_another() {
    for (query, like) in [("大宮市", "11103 埼玉県 さいたま市 大宮区"), ("清水市", "39209 高知県 土佐清水市")]
    {
        let run = kigen(&format!("advise --expires 2027-02-10 --municipality {query} --language ja"));
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{run:?}");
        assert!(run.error.contains("次の中にありますか") && run.error.contains(like), "{run:?}");
        let run = kigen(&format!("municipalities {query} --language ja"));
        assert_eq!((run.exit, run.output.as_str()), (1, ""), "{run:?}");
        assert!(run.error.contains("見つかりません") && run.error.contains(like), "{run:?}");
    }
    assert_eq!(kigen("municipalities 092019").exit, 1);
    let run = kigen("municipalities 栃木県河内郡上三川町 --language ja");
    assert!(run.output.starts_with("09301  栃木県 上三川町"), "{run:?}");
}

#[test]
fn a_card_of_a_ward_that_is_no_more_is_answered_for_the_ward_of_today() {
    let card = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/program/abolished-ward.toml");
    let run = kigen(&format!("read --demo {card} --today 2027-02-01 --language ja"));
    assert!(run.output.contains("静岡県 浜松市 東区\n"), "{}", run.output);
    assert!(run.output.contains("2024年1月1日(月)からは静岡県 浜松市 中央区"), "{}", run.output);
    let run = kigen(&format!("advise --all --demo {card} --today 2027-02-01 --language ja"));
    assert!(run.output.contains("静岡県 浜松市 中央区の案内"), "{}", run.output);
}

#[test]
fn an_option_takes_its_values_in_japanese_too() {
    let run =
        |words: &str| kigen(&format!("advise --expires 2026-12-15 --today 2026-11-21 --language ja --json {words}"));
    let english = "--who proxy --age 40 --moved no --abroad no --stay none --signature-pin forgotten --form yes";
    let japanese =
        "--who 代理人 --age 40 --moved いいえ --abroad いいえ --stay なし --signature-pin 分からない --form はい";
    let (english, japanese) = (run(english), run(japanese));
    assert_eq!((english.exit, &english.output), (0, &japanese.output), "{japanese:?}");
    let wrong = run("--who 友人");
    assert_eq!(wrong.exit, 2);
    assert!(wrong.error.contains("holder=本人|proxy=代理人|representative=法定代理人"), "{wrong:?}");
}

#[test]
fn a_ward_has_an_age() {
    let run = |words: &str| kigen(&format!("advise --expires 2026-12-15 --today 2026-11-21 --json {words}")).json();
    assert_eq!(run("--ward --age 80")["sections"], run("--ward")["sections"]);
    assert_eq!(run("--ward --age 10")["sections"], run("--age 10")["sections"]);
}

#[test]
fn the_help_groups_its_options() {
    let help = kigen("advise --help --language ja").output;
    let at = |words: &str| help.find(words).unwrap_or_else(|| panic!("{words}: {help}"));
    assert!(at("カードのおもて面に書かれた日付") < at("--expires"));
    assert!(at("窓口に行く人と事情") < at("--who"));
    assert!(at("カードの読み取り") < at("--demo "));
}

#[test]
fn what_cannot_be_is_refused_with_what_to_do() {
    for (words, said) in [
        ("--card-expires 2030-06-14 --under-age --age 70", "--under-age を外すか、年齢を確かめてください"),
        ("--card-expires 2030-06-14 --birthday 2027-06-14", "生年月日が今日よりあと"),
        ("--card-expires 2030-06-14 --birthday 1980-06-14 --age 70", "年齢と生年月日が合いません"),
        ("--expires 2027-06-14 --card-expires 2026-12-14", "電子証明書より前になっています"),
        ("--expires 2026-12-15 --card-expires 2041-12-15", "10年3か月より先にはなりません"),
        ("--expires 2036-12-15", "5年3か月より先にはなりません"),
        ("--made 2027-01-01 --birthday 1980-06-14", "2016年1月1日から今日まで"),
        ("--made 2022-09-05 --birthday 1980-06-14 --renewed yes", "電子証明書の有効期限を入力してください"),
        ("--expires 2026-12-15 --card-expires 2031-12-15 --birthday 1980-06-14", "誕生日か日付を確かめてください"),
        ("--birthday 2024-02-10 --made 2022-01-01", "生まれる前"),
        ("--expires 2015-12-31", "2016年1月1日から"),
        ("--card-expires 1900-01-01", "2016年1月1日から"),
        ("--expires 2027-02-10 --card-expires 2032-02-10 --age 10", "おもて面で、両方の日付を"),
        ("--card-expires 2036-02-10 --age 10", "その年齢の方のカードは"),
        ("--card-expires 2031-06-14 --made 2022-09-05 --birthday 1980-06-14", "別の日です"),
        ("--expires 2021-06-14 --made 2022-09-05", "別の日です"),
        ("--expires 2027-02-10 --birthday 1980-06-14 --stay none", "電子証明書の有効期限が誕生日ではありません"),
        ("--expires -2026-12-15", "「-2026-12-15」という日は使えません"),
        ("--expires 2026-12-15 --age -5", "「-5」は使えません"),
    ] {
        let run = kigen(&format!("advise {words} --today 2026-11-29 --language ja"));
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{words}: {run:?}");
        assert!(run.error.contains(said), "{words}: {run:?}");
    }
}

#[test]
fn an_option_that_changes_nothing_is_named_in_one_line() {
    let advise = |words: &str| kigen(&format!("advise {words} --today 2026-11-29 --language en"));
    let run = advise("--expires 2026-12-15 --card-expires 2031-12-15 --birthday 1980-12-15 --who holder --form no");
    assert_eq!(run.exit, 0);
    assert_eq!(run.error.lines().count(), 1, "{run:?}");
    let line = "These options change nothing in this answer: ";
    let named: Vec<&str> = run.error.trim_end().strip_prefix(line).expect(line).split(' ').collect();
    assert!(named.contains(&"--birthday") && named.contains(&"--form"), "{named:?}");
    assert!(!named.contains(&"--card-expires") && !named.contains(&"--expires"), "{named:?}");
    assert_eq!(advise("--expires 2026-12-15 --card-expires 2031-12-15").error, "");
}

#[test]
fn the_sources_of_one_city_stand_alone() {
    let all = kigen("sources --language ja").output;
    let city = kigen("sources 宇都宮市 --language ja");
    assert_eq!(city.exit, 0);
    assert!(city.output.contains("宇都宮市") && !city.output.contains("所沢市"), "{}", city.output);
    assert!(city.output.lines().all(|line| all.contains(line)) && city.output.len() < all.len());
    assert_eq!(kigen("sources 川崎市幸区").output, kigen("sources 川崎市").output, "a ward's are its city's");
    let none = kigen("sources 札幌市 --language ja");
    assert_eq!((none.exit, none.output.as_str()), (1, ""));
    assert!(none.error.contains("北海道 札幌市のページは、まだ読んでいません"), "{none:?}");
}

/// Columns of a terminal: two for a letter of Japanese.
fn columns(line: &str) -> usize {
    line.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum()
}

#[test]
fn help_and_lists_keep_to_the_width_of_the_terminal() {
    for language in ["en", "ja", "ja-plain"] {
        for (width, most) in [("", 78), ("200", 78), ("60", 60), ("0", 78)] {
            for task in ["--help", "advise --help", "read --help", "demo serve --help", "demo list"] {
                let run = kigen_with(&format!("{task} --language {language}"), "", &[("COLUMNS", width)]);
                assert_eq!(run.exit, 0, "{run:?}");
                let is_option = |line: &str| line.trim_start().starts_with("--") && !line.trim().contains("  ");
                let wide = run.output.lines().find(|line| columns(line) > most && !is_option(line));
                assert_eq!(wide, None, "{task} {language} {width}");
            }
        }
    }
}

#[test]
fn help_is_a_command_too() {
    for (word, option) in [
        ("help", "--help"),
        ("help advise", "advise --help"),
        ("help demo serve", "demo serve --help"),
        ("--language ja help read", "read --help --language ja"),
    ] {
        let (by_word, by_option) = (kigen(word), kigen(option));
        assert_eq!((by_word.exit, &by_word.output), (0, &by_option.output), "{word}");
    }
    assert_eq!(kigen("help frobnicate").exit, 2);
    assert_eq!(kigen("municipalities help").exit, 1, "a name like any other");
}

#[test]
#[cfg(target_os = "linux")]
fn what_could_not_be_written_is_a_failure_and_said() {
    use std::process::Command;
    for words in [
        "",
        "--help",
        "--version",
        "help advise",
        "read --demo renewal-open",
        "read --demo renewal-open --json",
        "read --demo other-card --json",
        "check --demo renewal-open",
        "check --demo renewal-open --json",
        "advise --expires 2027-02-10",
        "advise --demo renewal-open --json",
        "plan --expires 2027-02-10",
        "plan --expires 2027-02-10 --json",
        "municipalities 宇都宮",
        "sources",
        "demo list",
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut process = Command::new(env!("CARGO_BIN_EXE_kigen"));
        let process = process.args(words.split_whitespace()).args(["--language", "en"]);
        let run = process.stdout(full).output().unwrap();
        assert_eq!(run.status.code(), Some(2), "{words}");
        let error = String::from_utf8(run.stderr).unwrap();
        assert!(error.contains("Reading or writing failed (No space left on device"), "{words}: {error}");
    }
}

#[test]
fn an_empty_name_is_refused_alike() {
    for task in ["municipalities", "sources"] {
        let run = crate::kigen::kigen_words(&[task, ""], "", &[]);
        assert_eq!((run.exit, run.output.as_str()), (2, ""), "{run:?}");
    }
}

#[test]
fn what_was_typed_gives_a_terminal_no_orders() {
    for words in [
        &["\u{1b}[31mred"][..],
        &["read", "--demo", "\u{1b}]0;title\u{7}"],
        &["advise", "--expires", "2027-02-10", "--municipality", "\u{1b}[2J"],
        &["plan", "--expires", "\u{9b}31m"],
    ] {
        let run = crate::kigen::kigen_words(words, "", &[]);
        assert_eq!(run.exit, 2, "{run:?}");
        assert!(!run.error.contains(|letter: char| letter.is_control() && letter != '\n'), "{run:?}");
        assert!(run.error.contains("\\u{"), "{run:?}");
    }
}
