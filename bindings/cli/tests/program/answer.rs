use serde_json::{Value, json};

use crate::kigen::{Run, kigen};

fn read(name: &str, options: &str) -> Run {
    kigen(&format!("read --demo {name} --demo-day 2026-11-21 --json {options}"))
}

#[test]
fn the_open_card_is_told_to_the_day() {
    let run = read("renewal-open", "--today 2026-11-21");
    assert_eq!((run.exit, run.error.as_str()), (0, ""));
    let mut object = run.json();
    assert!(object["cost"]["radio_ms"].take().as_u64().is_some_and(|time| (30..80).contains(&time)));
    let nothing = json!({
        "state": "needs-pin", "status_word": null, "valid_from": null, "expires_on": null, "not_after": null,
        "status": null, "renewal_opens_on": null, "renewal_closes_on": null, "insurance_grace_ends_on": null,
        "days_left": null, "issuer": "not-checked"
    });
    assert_eq!(
        object,
        json!({
            "today": "2026-11-21", "origin": "demo", "demo": true, "verdict": "open", "flags": ["signature-unknown"],
            "headline": "verdict-open",
            "next_action": "next-renew",
            "token": "my-number-card",
            "card": {"state": "read", "expires_on": "2031-12-15", "issued_by": {"code": "09201", "name": "宇都宮市"}},
            "authentication": {
                "state": "read", "status_word": null, "valid_from": object["authentication"]["valid_from"],
                "expires_on": "2026-12-15", "not_after": "2026-12-15T23:59:59+09:00", "status": "renewal-open",
                "renewal_opens_on": "2026-09-16", "renewal_closes_on": "2026-12-15",
                "insurance_grace_ends_on": "2027-03-31", "days_left": 24, "issuer": "not-checked"
            },
            "signature": nothing,
            "pins": {
                "authentication": {"state": "ready", "tries_left": 3},
                "signature": {"state": "ready", "tries_left": 5}
            },
            "cost": {"commands": 8, "bytes_sent": 58, "bytes_received": 289, "radio_ms": null},
            "not_checked": ["revocation", "issuer", "chip", "signature-date"]
        })
    );
}

#[test]
fn each_demo_card_ends_with_the_right_code_and_states() {
    for (name, exit, authentication, signature, pins, token) in [
        ("renewal-open", 0, "read", "needs-pin", "ready ready", "my-number-card"),
        ("p384", 0, "read", "needs-pin", "ready ready", "my-number-card"),
        ("card-bound-later", 0, "read", "absent", "ready", "my-number-card"),
        ("password-locked", 0, "read", "needs-pin", "ready locked", "my-number-card"),
        ("both-locked", 0, "read", "needs-pin", "locked locked", "my-number-card"),
        ("no-certificates", 1, "absent", "absent", "", "my-number-card"),
        ("android-phone", 1, "needs-pin", "needs-pin", "ready ready", "android-phone"),
        ("juki-card", 1, "not-asked", "not-asked", "unknown unknown", "juki-card"),
        ("other-card", 1, "not-asked", "not-asked", "unknown unknown", "other"),
    ] {
        let run = read(name, "--today 2026-11-21");
        assert_eq!(run.exit, exit, "{name}: {run:?}");
        let object = run.json();
        assert_eq!(object["authentication"]["state"], authentication, "{name}");
        assert_eq!(object["signature"]["state"], signature, "{name}");
        assert_eq!(object["token"], token, "{name}");
        let state = |pin: &str| object["pins"][pin]["state"].as_str().unwrap().to_owned();
        let found = format!("{} {}", state("authentication"), state("signature"));
        assert!(found.starts_with(pins), "{name}: {found}");
    }
}

#[test]
fn the_issuer_is_checked_on_request_only() {
    let issuer = |options: &str| read("renewal-open", options).json()["authentication"]["issuer"].clone();
    assert_eq!(issuer(""), "not-checked");
    assert_eq!(issuer("--verify"), "demo");
    assert_eq!(issuer("--verify --extended"), "demo");
    let object = read("p384", "--verify").json();
    assert_eq!(object["authentication"]["issuer"], "demo");
    assert_eq!(object["signature"]["issuer"], "not-checked");
    assert_eq!(object["not_checked"], json!(["revocation", "chip", "signature-date"]));
}

#[test]
fn the_day_decides_and_is_never_compared_with_the_clock_when_it_was_given() {
    for (today, verdict, status, days_left) in [
        ("2022-01-01", "clock-doubtful", "not-yet-valid", Value::Null),
        ("2023-05-05", "not-yet", "valid", json!(1320)),
        ("2026-09-15", "not-yet", "valid", json!(91)),
        ("2026-09-16", "open", "renewal-open", json!(90)),
        ("2026-12-15", "open", "ends-today", json!(0)),
        ("2026-12-16", "expired-in-grace", "expired-in-grace", json!(-1)),
        ("2027-03-31", "expired-in-grace", "expired-in-grace", json!(-106)),
        ("2027-04-01", "expired", "expired", json!(-107)),
        ("2031-12-15", "expired", "expired", json!(-1826)),
        ("2031-12-16", "card-expired", "expired", json!(-1827)),
    ] {
        let object = read("renewal-open", &format!("--today {today}")).json();
        assert_eq!(object["verdict"], verdict, "{today}");
        assert_eq!(object["authentication"]["status"], status, "{today}");
        assert_eq!(object["authentication"]["days_left"], days_left, "{today}");
        assert_eq!(object["authentication"]["insurance_grace_ends_on"].is_null(), verdict == "card-expired", "{today}");
    }
}

#[test]
fn today_stands_in_its_place_on_the_rail() {
    let signs = |today: &str| {
        let run = kigen(&format!("read --demo renewal-open --demo-day 2026-11-21 --today {today}"));
        run.output.chars().filter(|letter| "○▶│┃┊≀".contains(*letter)).collect::<String>()
    };
    assert_eq!(signs("2026-01-01"), "▶≀○┃┊"); // eight months before the window
    assert_eq!(signs("2026-11-21"), "○┃▶┃┊");
    assert_eq!(signs("2026-12-15"), "○┃▶┊"); // the last day
    assert_eq!(signs("2029-01-01"), "○┃┊≀▶");
}

#[test]
fn dates_for_people_have_weekday_and_era() {
    let run = kigen("read --demo period-of-stay --demo-day 2026-11-21 --today 2026-11-21 --language ja");
    assert!(run.output.contains("2027年2月10日(水) 令和9年"), "{}", run.output);
    assert!(run.output.contains("在留期間"), "{}", run.output);
}

#[test]
fn what_was_not_read_or_checked_is_said() {
    let run = kigen("read --demo android-phone --language ja");
    assert!(run.output.contains("スマートフォン"), "{}", run.output);
    let run = kigen("read --demo other-card --language ja");
    assert!(run.output.contains("運転免許証"), "{}", run.output);
    let run = kigen("read --demo renewal-open --language ja");
    assert!(run.output.contains("確認していないこと") && run.output.contains("失効"), "{}", run.output);
}

#[test]
fn a_day_that_was_given_is_not_blamed_on_the_machine() {
    let run = kigen("read --demo renewal-open --demo-day 2026-11-21 --today 2022-01-01 --language ja");
    assert!(run.output.contains("指定した日付を確認してください"), "{}", run.output);
}

#[test]
fn a_far_window_is_told_in_months_and_the_rail_is_broken() {
    let run = kigen("read --demo not-yet --demo-day 2026-11-21 --today 2026-11-21 --language ja");
    assert!(run.output.contains("約1年9か月あとに手続きできます"), "{}", run.output);
    assert!(
        run.output.contains("▶  2026年11月21日  今日\n   ≀  約1年9か月\n   ○   2028年8月22日  更新の最初の日"),
        "{}",
        run.output
    );
}
