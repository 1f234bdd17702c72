//! What no line ends inside of, larger units before their parts.

use super::read::{Rest, any, digits, exactly, literal, maybe, one, one_of, run, up_to};
use crate::text::Language;
use crate::text::script::{is_han, is_hiragana, is_in_katakana};

/// Words that stay whole, of one language.
pub(super) type Kept = [Vec<char>];
/// Reads one unit.
pub(super) type Unit = for<'a> fn(Rest<'a>, &Kept) -> Option<Rest<'a>>;

/// The units of a language in the order in which they are looked for: what one has found is closed to the next, unless it
/// is longer than a line.
pub(super) fn of(language: Language) -> Vec<Unit> {
    match language {
        Language::Japanese => [DATES, COUNTS, WORDS, ENDINGS].concat(),
        Language::PlainJapanese => [DATES, COUNTS, PHRASES, WORDS, RUNS].concat(),
        Language::English => [ENGLISH, COUNTS, JAPANESE_NAMES, WORDS, RUNS].concat(),
    }
}

const DATES: &[Unit] = &[
    |rest, _| particle(day(maybe(rest, year))?),
    |rest, _| particle(day(rest)?),
    |rest, _| day(rest),
    |rest, _| month_and_day(rest),
];

/// «028-632-2265», «8:30〜17:15», «2〜3か月前», «数字4けた», «あと 24日».
const COUNTS: &[Unit] = &[
    |rest, _| telephone(rest).or_else(|| hours(rest)),
    |rest, _| count(rest),
    |rest, _| digits(literal(digits(rest)?, "〜")?),
];

/// Between the spaces of plain Japanese, with the bracket or the particle that belongs to it.
const PHRASES: &[Unit] =
    &[|rest, _| phrase(run(phrase(rest)?, 1, |letter| matches!(letter, ')' | '」'))?), |rest, _| phrase(rest)];

/// A word that stays whole and a word in katakana, with what belongs to it where that has room.
const WORDS: &[Unit] = &[
    |rest, kept| particle(run(kept_whole(rest, kept)?, 0, is_in_katakana)?),
    |rest, _| particle(run(rest, 1, is_in_katakana)?),
    |rest, kept| kept_whole(rest, kept),
    |rest, _| particle(run(rest, 1, is_in_katakana)?),
    |rest, _| run(rest, 2, is_in_katakana),
];

/// How sentences end.
const ENDINGS: &[Unit] = &[
    |rest, _| ending(rest, &["ないでください", "ください"]),
    |rest, _| {
        ending(
            rest,
            &[
                "ください",
                "ませんでした",
                "ありません",
                "いません",
                "ません",
                "あります",
                "なります",
                "できます",
                "でした",
                "ました",
                "ています",
                "ます",
                "です",
            ],
        )
    },
];

/// Letters of one script: what is left of a phrase or a name that is longer than a line.
const RUNS: &[Unit] =
    &[|rest, _| run(rest, 2, is_in_katakana).or_else(|| run(rest, 2, is_han)).or_else(|| run(rest, 2, is_hiragana))];

const ENGLISH: &[Unit] = &[
    |rest, _| {
        let weekday = exactly(2, one(rest, char::is_uppercase)?, char::is_lowercase)?;
        year_behind(month_behind(literal(weekday, ", ")?)?)
    },
    |rest, _| year_behind(month_behind(rest)?),
    |rest, _| {
        let hours = time(literal(time(rest)?, " to ")?)?;
        Some(maybe(hours, |rest| run(literal(rest, " ")?, 1, char::is_lowercase)))
    },
    |rest, _| month_behind(rest).or_else(|| era(rest)),
    |rest, _| {
        let number = literal(rest, "one").or_else(|| number(rest))?;
        run(literal(number, " ")?, 1, char::is_lowercase)
    },
];

/// The names of papers, buttons and places, which are Japanese in English sentences too.
const JAPANESE_NAMES: &[Unit] = &[
    |rest, _| {
        let name = run(maybe(rest, |rest| literal(rest, "「")), 2, |letter| {
            is_han(letter) || is_in_katakana(letter) || is_hiragana(letter)
        })?;
        Some(maybe(name, |rest| literal(rest, "」")))
    },
    |rest, _| run(rest, 2, is_in_katakana).or_else(|| run(rest, 2, is_han)),
];

fn year(rest: Rest<'_>) -> Option<Rest<'_>> {
    literal(digits(rest)?, "年")
}

fn month_and_day(rest: Rest<'_>) -> Option<Rest<'_>> {
    literal(digits(literal(digits(rest)?, "月")?)?, "日")
}

/// With its weekday.
fn day(rest: Rest<'_>) -> Option<Rest<'_>> {
    let weekday = |rest| literal(one_of(literal(rest, "(")?, "日月火水木金土")?, ")");
    Some(maybe(month_and_day(rest)?, weekday))
}

/// What belongs to the word before it, if anything does: «まで», «からです», «には».
#[allow(clippy::unnecessary_wraps, reason = "the last reader of a unit")]
fn particle(rest: Rest<'_>) -> Option<Rest<'_>> {
    let rest = maybe(rest, |rest| any(rest, &["まで", "から"]));
    let de = |rest| literal(rest, "で").filter(|rest| literal(rest, "き").is_none());
    let found =
        any(rest, &["です", "とは", "には", "にも"]).or_else(|| one_of(rest, "にはのをがも")).or_else(|| de(rest));
    Some(found.unwrap_or(rest))
}

fn telephone(rest: Rest<'_>) -> Option<Rest<'_>> {
    let part = |rest| digits(literal(rest, "-")?);
    let mut rest = part(digits(rest)?)?;
    while let Some(more) = part(rest) {
        rest = more;
    }
    Some(rest)
}

fn time(rest: Rest<'_>) -> Option<Rest<'_>> {
    digits(literal(digits(rest)?, ":")?)
}

fn hours(rest: Rest<'_>) -> Option<Rest<'_>> {
    let from = |rest| any(time(rest)?, &["〜", "から"]);
    let until = from(rest).and_then(time).or_else(|| time(rest))?;
    Some(maybe(until, |rest| any(rest, &["まで", "から"])))
}

fn count(rest: Rest<'_>) -> Option<Rest<'_>> {
    let rest = maybe(rest, |rest| any(rest, &["数字 ", "数字", "あと ", "あと"]));
    let rest = digits(maybe(rest, |rest| literal(digits(rest)?, "〜")))?;
    let unit = any(rest, &["か月", "けた", "文字", "時間"]).or_else(|| one_of(rest, "年月日回歳階時分枚円人つ"))?;
    Some(maybe(unit, |rest| any(rest, &["前", "後", "間", "目"])))
}

fn phrase(rest: Rest<'_>) -> Option<Rest<'_>> {
    run(rest, 1, |letter| !letter.is_ascii_whitespace() && !"、。「」()・:".contains(letter))
}

fn kept_whole<'a>(rest: Rest<'a>, kept: &Kept) -> Option<Rest<'a>> {
    // The first letter by itself: most words fail there, and a build without optimisation spent most of its time here.
    let first = rest.first();
    kept.iter().filter(|word| word.first() == first).find_map(|word| rest.strip_prefix(word.as_slice()))
}

fn ending<'a>(rest: Rest<'a>, endings: &[&str]) -> Option<Rest<'a>> {
    let ends = |rest: &Rest<'a>| rest.is_empty() || one_of(maybe(rest, |rest| literal(rest, "が")), "。、").is_some();
    endings.iter().filter_map(|ending| literal(rest, ending)).find(ends)
}

/// «18 December».
fn month_behind(rest: Rest<'_>) -> Option<Rest<'_>> {
    let day = up_to(rest, 2, |letter| letter.is_ascii_digit())?;
    run(one(literal(day, " ")?, char::is_uppercase)?, 2, char::is_lowercase)
}

fn year_behind(rest: Rest<'_>) -> Option<Rest<'_>> {
    exactly(4, literal(rest, " ")?, |letter| letter.is_ascii_digit())
}

/// «(Reiwa 8)».
fn era(rest: Rest<'_>) -> Option<Rest<'_>> {
    let name = run(one(literal(rest, "(")?, char::is_uppercase)?, 1, char::is_lowercase)?;
    literal(digits(literal(name, " ")?)?, ")")
}

/// «4», «8:30», «1,500»: it begins and ends with a digit.
fn number(rest: Rest<'_>) -> Option<Rest<'_>> {
    let behind = run(rest, 1, |letter| letter.is_ascii_digit() || ":.,".contains(letter))?;
    let read = rest.get(..rest.len() - behind.len())?;
    let ends = [read.first()?, read.last()?];
    ends.iter().all(|letter| letter.is_ascii_digit()).then_some(behind)
}
