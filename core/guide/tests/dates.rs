//! Plays every row of tests/vectors/dates.csv through the public functions.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a wrong row ends the test")]

use chrono::{DateTime, NaiveDate, Utc};
use kigen_guide::calendar::{
    Birthday, insurance_grace_ends_on, last_day_in_japan, nth_birthday_after, renewed_on, window_opens_on,
};
use kigen_guide::rules::Rules;
use kigen_guide::situation::Situation;
use kigen_guide::{Case, Facts, Flag, Today, Verdict};

const TABLE: &str = include_str!("../../../tests/vectors/dates.csv");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text} is a day"))
}

fn optional_day(text: &str) -> Option<NaiveDate> {
    (!text.is_empty()).then(|| day(text))
}

fn birthday_after(from: &str, birthday: &str, n: &str) -> String {
    let (month, day_of_month) = birthday.split_once('-').unwrap();
    let birthday = Birthday::new(month.parse().unwrap(), day_of_month.parse().unwrap()).unwrap();
    let found = nth_birthday_after(birthday, day(from), n.parse().unwrap());
    match found.settled() {
        Some(settled) => settled.to_string(),
        None => format!("{} or {}", found.earliest, found.latest),
    }
}

fn verdict(today: &str, expires_on: &str, card_expires_on: &str) -> String {
    let (today, card_expires_on) = (day(today), optional_day(card_expires_on));
    let facts = Facts::by_hand(day(expires_on), card_expires_on);
    let found = Case::of(&facts, &Situation::default(), &Today::given(today), Rules::builtin());
    let times = found.authentication().unwrap();
    let days = match found.verdict() {
        Verdict::NotYet | Verdict::CardBoundLater => (times.renewal_opens_on - today).num_days(),
        Verdict::Open
        | Verdict::ExpiredInGrace
        | Verdict::Expired
        | Verdict::CardBoundOpen
        | Verdict::CardExpired
        | Verdict::NotThisCard
        | Verdict::NoCertificate
        | Verdict::Incomplete
        | Verdict::ClockDoubtful => times.days_left.unwrap(),
    };
    let mut words = vec![found.verdict().as_str().to_owned(), days.to_string()];
    words.extend(found.flags().iter().filter(|flag| **flag != Flag::ByHand).map(|flag| flag.as_str().to_owned()));
    words.join(" ")
}

#[test]
fn every_row_of_the_table_of_dates_comes_out_as_the_rules_say() {
    let mut rows = 0;
    for line in TABLE.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [rule, row, calculation, a, b, c, expected] = fields[..] else { panic!("seven fields: {line}") };
        let found = match calculation {
            "day-in-japan" => last_day_in_japan(a.parse::<DateTime<Utc>>().unwrap()).to_string(),
            "window-opens" => window_opens_on(day(a)).to_string(),
            "grace-ends" => insurance_grace_ends_on(day(a)).to_string(),
            "birthday-after" => birthday_after(a, b, c),
            "renewed-on" => renewed_on(day(a), day(b), optional_day(c))
                .map_or_else(|| "none".to_owned(), |renewed| renewed.to_string()),
            "verdict" => verdict(a, b, c),
            other => panic!("no calculation {other}"),
        };
        assert_eq!(found, expected, "{rule} {row}");
        rows += 1;
    }
    assert!(rows > 130, "only {rows} rows");
}
