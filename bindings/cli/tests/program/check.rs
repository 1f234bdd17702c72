use crate::kigen::kigen;

fn levels(card: &str) -> (i32, String) {
    let run = kigen(&format!("check --demo {card} --json"));
    let checks = run.json()["checks"].as_array().unwrap().clone();
    let word = |check: &serde_json::Value, field: &str| check[field].as_str().unwrap().to_owned();
    let words: Vec<String> =
        checks.iter().map(|check| format!("{}={}", word(check, "id"), word(check, "level"))).collect();
    (run.exit, words.join(" "))
}

#[test]
fn a_good_card_passes_in_ten_commands() {
    let all = "reader=pass card=pass kind=pass files=pass counters=pass extended=pass time=pass";
    assert_eq!(levels("renewal-open"), (0, all.to_owned()));
    let object = kigen("check --demo renewal-open --json").json();
    assert_eq!((&object["demo"], &object["commands"]), (&true.into(), &10.into()));
}

#[test]
fn each_finding_has_its_level_and_exit_code() {
    let all = "reader=pass card=pass kind=pass files=pass counters=pass extended=pass time=pass";
    let counters = all.replace("counters=pass", "counters=warn");
    for (card, exit, expected) in [
        ("password-locked", 0, counters.as_str()),
        ("one-try-left", 0, &counters),
        ("no-certificates", 0, "files=warn counters=pass time=pass"),
        ("android-phone", 1, "reader=pass card=pass kind=fail time=pass"),
        ("juki-card", 1, "reader=pass card=pass kind=fail time=pass"),
        ("other-card", 1, "reader=pass card=pass kind=fail time=pass"),
    ] {
        let (found, words) = levels(card);
        assert!(found == exit && words.contains(expected), "{card}: {found} {words}");
    }
}

#[test]
fn people_get_a_sign_and_a_sentence_each() {
    let run = kigen("check --demo password-locked --language ja");
    assert_eq!(run.exit, 0);
    assert!(run.output.contains("✓ マイナンバーカードです。"), "{}", run.output);
    assert!(
        run.output.contains("! ロックされている暗証番号があります。\n  お住まいの市区町村の窓口で"),
        "{}",
        run.output
    );
}

#[test]
#[cfg(not(feature = "pcsc"))]
fn without_readers_built_in_it_says_how_to_get_them() {
    let run = kigen("check");
    assert_eq!((run.exit, run.output.as_str()), (2, ""), "{run:?}");
    assert!(run.error.contains("cargo run --features pcsc"), "{run:?}");
}
