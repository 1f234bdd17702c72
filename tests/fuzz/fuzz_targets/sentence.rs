//! Any values in any sentence: every sentence of every language takes every value, shows it as it is, and shows no name of
//! an argument.

#![no_main]

use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveTime};
use kigen_guide::text::{Arg, Language, Texts};
use libfuzzer_sys::fuzz_target;

/// Files of sentences with many arguments.
const FILES: [(&str, &str); 6] = [
    ("brief", include_str!("../../../core/guide/text/ja/brief.ftl")),
    ("date", include_str!("../../../core/guide/text/ja/date.ftl")),
    ("days", include_str!("../../../core/guide/text/ja/days.ftl")),
    ("failure", include_str!("../../../core/guide/text/ja/failure.ftl")),
    ("next", include_str!("../../../core/guide/text/ja/next.ftl")),
    ("verdict", include_str!("../../../core/guide/text/ja/verdict.ftl")),
];

/// All but the names of the months, which are no sentence.
static IDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    FILES.iter().flat_map(|(file, _)| Texts::ids_of(file)).filter(|id| *id != "date-months").collect()
});

/// Every name of an argument in those files.
static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let names = FILES.iter().flat_map(|(_, text)| text.split('$').skip(1)).map(|rest| {
        rest.split(|letter: char| letter != '_' && !letter.is_ascii_alphanumeric()).next().unwrap_or_default()
    });
    let mut names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    names
});

fuzz_target!(|input: (u16, u8, i64, i32, u32, &str)| {
    let (id, kind, number, day, second, words) = input;
    let id = IDS[usize::from(id) % IDS.len()];
    let Some(date) = NaiveDate::from_num_days_from_ce_opt(day) else { return };
    let time = NaiveTime::from_num_seconds_from_midnight_opt(second % 86_400, 0).expect("a time of a day");
    let value = match kind % 9 {
        0 => Arg::Number(number),
        1 => Arg::Text(words),
        2 => Arg::Date(date),
        3 => Arg::DateWithEra(date),
        4 => Arg::Day(date),
        5 => Arg::SpokenDate(date),
        6 => Arg::ShortDate(date),
        7 => Arg::ShortDateWithYear(date),
        _ => Arg::DateAndTime(date, time),
    };
    let arguments: Vec<_> = NAMES.iter().map(|name| (*name, value)).collect();
    let language = Language::ALL[usize::from(kind / 9) % Language::ALL.len()];
    let texts = if kind & 0x80 == 0 { language.texts() } else { language.spoken() };
    let said = texts.with(id, &arguments);
    assert!(!said.is_empty() || matches!(value, Arg::Text(_)), "{id}");
    let own = said.replace(words, "");
    let is_words = matches!(value, Arg::Text(_)) && !words.is_empty();
    let shown = if is_words { own.as_str() } else { said.as_str() };
    let has_mark = |mark: &str| shown.contains(mark) && !words.contains(mark);
    assert!(!["⟦", "{", "}", "\u{2068}", "\u{2069}"].into_iter().any(has_mark), "{id}: {said}");
});
