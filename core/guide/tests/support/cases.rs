//! A case from the dates on a card's face, and the lines of its block.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part of it; a date that cannot be ends the test")]

use chrono::NaiveDate;
use kigen_guide::rules::Rules;
use kigen_guide::say::{Brief, brief, guide};
use kigen_guide::situation::{Answers, Situation};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{BriefKind, Case, Facts, Today};

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The end of the certificates and of the card, typed by hand.
pub(crate) fn case(expires: &str, card: &str, answers: Answers, today: &str) -> Case<'static> {
    let facts = Facts::by_hand(day(expires), Some(day(card)));
    Case::of(&facts, &Situation::of(answers).unwrap(), &Today::given(day(today)), Rules::builtin())
}

/// The first line of a kind.
pub(crate) fn line(block: &Brief, kind: BriefKind) -> Option<&str> {
    block.lines.iter().find(|line| line.kind == kind).map(|line| line.text.as_str())
}

/// The same of a case, in Japanese; empty if there is none.
pub(crate) fn brief_line(case: &Case<'_>, kind: BriefKind) -> String {
    line(&brief(case, &guide(case), &Texts::new(Language::Japanese)), kind).unwrap_or_default().to_owned()
}
