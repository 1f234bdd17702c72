//! What stands in `national/` alone: parameters with their dates, the source of each rule, the conflicts.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};

use super::{Entry, Note, Stated};

/// A parameter of renewal-rules.md §3.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its value: a number, or none where it only exists or not.
    #[serde(default)]
    pub number: Option<u32>,
    /// Unit of the number, or what exists.
    pub unit: String,
    /// In force from; unknown where only «seen» is recorded.
    pub from: Stated<NaiveDate>,
    /// Last day in force.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Planned: not a rule yet, never computed with.
    #[serde(default)]
    pub planned: bool,
}

impl Parameter {
    /// Whether it is in force on a day: not before its first day, not after its last, never while planned.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        !self.planned && self.from.known().is_none_or(|from| *from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// How the product may speak on a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Grade {
    /// National.
    #[serde(rename = "N")]
    National,
    /// Municipal.
    #[serde(rename = "M")]
    Municipal,
    /// Derived by arithmetic or logic.
    #[serde(rename = "D")]
    Derived,
    /// Open: no authoritative text found.
    #[serde(rename = "O")]
    Open,
    /// A decision of the product.
    #[serde(rename = "P")]
    Product,
}

/// A rule: its entry's id is the rule's (`R-WINDOW-1`), its entry's source the first source of the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSource {
    /// How the product may speak.
    pub grade: Grade,
}

/// A line of `rules.toml`: `R-WINDOW-1 = { source = "kawasaki", grade = "N" }`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleLine {
    source: String,
    grade: Grade,
    #[serde(default)]
    facts: Vec<String>,
}

/// The lines as entries, in the order of their ids.
pub(super) fn rule_lines<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Entry<RuleSource>>, D::Error> {
    let entry = |(id, line): (String, RuleLine)| Entry {
        rules: vec![id.clone()],
        id,
        facts: line.facts,
        source: line.source,
        also: Vec::new(),
        value: Stated::Known(RuleSource { grade: line.grade }),
    };
    Ok(BTreeMap::deserialize(deserializer)?.into_iter().map(entry).collect())
}

/// How a conflict is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settled {
    /// The citizen of a city gets that city's entry, everybody else the national one with what is uncertain.
    OfficeElseSafe,
    /// One answer for everybody: the documents say the same, or the older is wrong.
    SameForAll,
    /// Nothing of it is shown.
    Dropped,
}

/// A point on which the documents disagree or are out of date (R-CONFLICT).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// 1 to 22.
    pub number: u8,
    /// How it is settled.
    pub settled: Settled,
    /// Section of the data files in which the answer stands; none where the chip or the calendar answers.
    #[serde(default)]
    pub section: Option<String>,
    /// What is uncertain, for people whose office's figure is not known.
    #[serde(default)]
    pub uncertain: Option<Note>,
}
