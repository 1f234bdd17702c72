use serde_json::{Value, json};

use crate::kigen::kigen;

fn plan(arguments: &str) -> Value {
    let run = kigen(&format!("plan --json {arguments}"));
    assert_eq!(run.exit, 0, "{run:?}");
    run.json()
}

#[test]
fn a_plan_is_told_to_the_day() {
    assert_eq!(
        plan("--expires 2026-12-15 --card-expires 2031-12-15 --today 2026-11-21"),
        json!({
            "today": "2026-11-21", "origin": "typed", "verdict": "open", "flags": ["by-hand"],
            "headline": "verdict-open",
            "next_action": "next-renew", "status": "renewal-open",
            "renewal_opens_on": "2026-09-16", "renewal_closes_on": "2026-12-15",
            "insurance_grace_ends_on": "2027-03-31", "days_left": 24, "renewed_today_expires_on": "2031-12-15"
        })
    );
    assert_eq!(plan("--expires 2026-12-15 --today 2026-11-21")["flags"], json!(["card-unknown", "by-hand"]));
}

#[test]
fn the_table_of_what_a_renewal_gives_holds() {
    for (today, expected) in [
        ("2026-01-20", "2030-06-14"),
        ("2027-03-14", "2031-06-14"),
        ("2027-03-15", "2032-06-14"),
        ("2027-06-14", "2032-06-14"),
        ("2027-06-15", "2032-06-14"),
        ("2028-01-20", "2032-06-14"),
        ("2029-07-01", "2032-06-14"),
    ] {
        let object = plan(&format!("--expires 2027-06-14 --card-expires 2032-06-14 --today {today}"));
        assert_eq!(object["renewed_today_expires_on"], expected, "{today}");
    }
    let uncapped = plan("--expires 2027-06-14 --today 2027-06-14");
    assert_eq!(uncapped["renewed_today_expires_on"], "2033-06-14");
}

#[test]
fn what_cannot_be_said_is_null() {
    let open_end = plan("--expires 2028-02-29 --today 2028-01-10");
    assert_eq!(open_end["renewed_today_expires_on"], Value::Null, "29 February 2033 does not exist");
    let card_ended = plan("--expires 2026-11-20 --card-expires 2026-11-20 --today 2026-11-21");
    assert_eq!(card_ended["renewed_today_expires_on"], Value::Null);
    assert_eq!(card_ended["insurance_grace_ends_on"], Value::Null);
    assert_eq!((&card_ended["verdict"], &card_ended["status"]), (&json!("card-expired"), &json!("expired")));
}

#[test]
fn what_advise_refuses_is_refused_with_the_same_words() {
    for dates in [
        "--expires 2030-06-14 --card-expires 2027-01-31",
        "--expires 2200-01-01",
        "--expires 2027-02-10 --card-expires 2099-01-01",
        "--expires 2015-12-31",
    ] {
        let [plan, advise] = ["plan", "advise"].map(|task| kigen(&format!("{task} {dates} --today 2026-11-21")));
        assert_eq!((plan.exit, plan.output.as_str()), (2, ""), "{plan:?}");
        assert_eq!(plan.error, advise.error);
    }
}

#[test]
fn every_answer_by_hand_says_that_it_rests_on_what_was_typed() {
    let run = kigen("plan --expires 2026-12-15 --today 2026-11-21 --language ja");
    assert!(run.output.contains("目安"), "{}", run.output);
}

#[test]
fn an_end_at_new_year_says_that_the_counters_are_closed_before_it() {
    let closed = "12月29日から1月3日までは、窓口は休み";
    for (expires, today, by, is_said) in [
        ("2026-12-31", "2026-12-20", "2026年12月28日(月)までに", true),
        ("2027-01-02", "2026-12-20", "2026年12月28日(月)までに", true),
        ("2026-12-31", "2026-12-30", "2027年1月4日(月)", true),
        ("2026-12-28", "2026-12-20", "2026年12月28日(月)までに", false),
        ("2027-01-05", "2026-12-20", "2027年1月5日(火)までに", true),
        ("2027-01-05", "2027-01-04", "2027年1月5日(火)までに", false),
    ] {
        let run = kigen(&format!("plan --expires {expires} --card-expires 2031-05-05 --today {today} --language ja"));
        assert!(run.output.contains(by), "{expires}: {run:?}");
        assert_eq!(run.output.contains(closed), is_said, "{expires}: {run:?}");
    }
}
