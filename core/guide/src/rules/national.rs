//! The contents of `national/` only: parameters with their dates, the source of each rule, the conflicts.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use super::{Entry, Note, Stated};

/// A parameter of renewal-rules.md §3.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its value: a number, or `None` if it only exists or not.
    #[serde(default)]
    pub number: Option<u32>,
    /// Unit of the number, or the thing that exists.
    pub unit: String,
    /// In force from; unknown if only «seen» is recorded.
    pub from: Stated<NaiveDate>,
    /// Last day in force.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Planned: not a rule yet, never used in calculations.
    #[serde(default)]
    pub planned: bool,
}

impl Parameter {
    /// Whether it is in force on a day: not before its first day, not after its last, never if planned.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        !self.planned && self.from.known().is_none_or(|from| *from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// How firmly the product may state a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
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

/// A rule: its entry's id is the rule's (`R-WINDOW-1`), its entry's source the rule's first source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSource {
    /// How firmly the product may state it.
    pub grade: Grade,
}

/// A line of `rules.toml`: `R-WINDOW-1 = { source = "kawasaki", grade = "N" }`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleLine {
    source: String,
    grade: Grade,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    facts: Vec<String>,
}

/// The lines as entries, in the order of their ids; packed they are entries already.
pub(super) fn rule_lines<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Entry<RuleSource>>, D::Error> {
    if !deserializer.is_human_readable() {
        return Vec::deserialize(deserializer);
    }
    let entry = |(id, line): (String, RuleLine)| Entry {
        rules: vec![id.clone()],
        id,
        facts: line.facts,
        source: line.source,
        also: line.also,
        value: Stated::Known(RuleSource { grade: line.grade }),
    };
    Ok(BTreeMap::deserialize(deserializer)?.into_iter().map(entry).collect())
}

/// How a conflict is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settled {
    /// A city's citizens get that city's entry, everybody else the national one with what is uncertain.
    OfficeElseSafe,
    /// One answer for everybody: the documents agree, or the older is wrong.
    SameForAll,
    /// None of it is shown.
    Dropped,
}

/// A point on which the documents disagree or are outdated (R-CONFLICT).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// 1 to 22.
    pub number: u8,
    /// How it is settled.
    pub settled: Settled,
    /// Section of the data files that holds the answer; `None` if the chip or the calendar answers.
    #[serde(default)]
    pub section: Option<String>,
    /// What is uncertain, for people whose office's figure is unknown.
    #[serde(default)]
    pub uncertain: Option<Note>,
}
