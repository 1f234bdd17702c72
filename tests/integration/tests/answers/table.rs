//! `tests/vectors/answers.toml`.

use std::collections::BTreeMap;

use kigen_guide::say::StatementId;
use kigen_guide::situation::{Abroad, Stay};
use serde::Deserialize;
use toml::Spanned;

use crate::asked::{Asked, PERSONS, PINS};
use crate::heard::Heard;
use crate::task::Task;
use crate::walk::CITIES;

const TEXT: &str = include_str!("../../../vectors/answers.toml");

/// What is demanded, why, and who says so.
type Reasons = BTreeMap<Spanned<String>, [String; 2]>;

/// Names for which a row holds.
type Names = Vec<Spanned<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    row: Vec<RawRow>,
    /// Demands that do not hold yet, by the reason.
    #[serde(default)]
    open: BTreeMap<String, Vec<String>>,
    /// The same for what a clerk objects to.
    #[serde(default)]
    objected: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawRow {
    name: Spanned<String>,
    task: Names,
    person: Option<Names>,
    pins: Option<Names>,
    form: Option<bool>,
    moved: Option<bool>,
    stay: Option<Names>,
    abroad: Option<Names>,
    city: Option<Names>,
    left: Option<i64>,
    #[serde(default)]
    must: Reasons,
    #[serde(default)]
    never: Reasons,
    #[serde(default)]
    words: Reasons,
    #[serde(default)]
    no_words: Reasons,
}

/// One task and person.
pub(crate) struct Row {
    raw: RawRow,
    /// Where its name stands in the file.
    pub(crate) line: usize,
    pub(crate) demands: Vec<Demand>,
}

/// One line of a row.
pub(crate) struct Demand {
    kind: Kind,
    wanted: String,
    /// As it is named in a failure and among what is open.
    pub(crate) name: String,
    /// Why, and who says so.
    reason: String,
}

#[derive(Clone, Copy)]
enum Kind {
    Must,
    Never,
    Words,
    NoWords,
}

/// The whole table.
pub(crate) struct Table {
    pub(crate) rows: Vec<Row>,
    /// Demands that do not hold yet, by name.
    pub(crate) open: Vec<String>,
    /// Objections that are not met yet, by name.
    pub(crate) objected: Vec<String>,
}

impl Table {
    /// Panics with the line of what cannot be.
    pub(crate) fn read() -> Self {
        let file: File = toml::from_str(TEXT).unwrap();
        let mut wrong = Vec::new();
        let rows = file.row.into_iter().map(|raw| Row::of(raw, &mut wrong)).collect();
        assert!(wrong.is_empty(), "tests/vectors/answers.toml\n{}", wrong.join("\n"));
        let names = |by_reason: BTreeMap<String, Vec<String>>| by_reason.into_values().flatten().collect();
        Self { rows, open: names(file.open), objected: names(file.objected) }
    }

    /// Why a demand is made, and by whom.
    pub(crate) fn reason(&self, name: &str) -> String {
        let mut demands = self.rows.iter().flat_map(|row| &row.demands);
        demands.find(|demand| demand.name == name).map(|demand| demand.reason.clone()).unwrap_or_default()
    }
}

fn line_of(at: usize) -> usize {
    TEXT[..at].matches('\n').count() + 1
}

/// Whether a statement is meant: by its name, by its beginning and `*`, or as one of several between `|`.
fn is_meant(wanted: &str, id: &str) -> bool {
    wanted.split(" | ").any(|one| one.strip_suffix('*').map_or(one == id, |beginning| id.starts_with(beginning)))
}

impl Row {
    fn of(mut raw: RawRow, wrong: &mut Vec<String>) -> Self {
        type Known = fn(&str) -> bool;
        let narrows: [(&str, Option<&Names>, Known); 6] = [
            ("task", Some(&raw.task), |name| Task::ALL.iter().any(|known| known.as_str() == name)),
            ("person", raw.person.as_ref(), |name| PERSONS.contains(&name)),
            ("pins", raw.pins.as_ref(), |name| PINS.contains(&name)),
            ("stay", raw.stay.as_ref(), |name| Stay::from_name(name).is_some()),
            ("abroad", raw.abroad.as_ref(), |name| Abroad::from_name(name).is_some()),
            ("city", raw.city.as_ref(), |name| CITIES.contains(&name)),
        ];
        for (what, names, is_known) in narrows {
            for name in names.into_iter().flatten().filter(|name| !is_known(name.get_ref())) {
                wrong.push(format!("line {}: no {what} {}", line_of(name.span().start), name.get_ref()));
            }
        }
        let lists = [
            (Kind::Must, "must say", std::mem::take(&mut raw.must)),
            (Kind::Never, "must not say", std::mem::take(&mut raw.never)),
            (Kind::Words, "must say the words", std::mem::take(&mut raw.words)),
            (Kind::NoWords, "must not say the words", std::mem::take(&mut raw.no_words)),
        ];
        let mut demands = Vec::new();
        for (kind, verb, list) in lists {
            for (wanted, [why, who]) in list {
                let line = line_of(wanted.span().start);
                let wanted = wanted.into_inner();
                let is_id = matches!(kind, Kind::Must | Kind::Never);
                let is_known = |one: &str| StatementId::ALL.iter().any(|id| is_meant(one, id.as_str()));
                for one in wanted.split(" | ").filter(|one| is_id && !is_known(one)) {
                    wrong.push(format!("line {line}: no statement {one}"));
                }
                if why.is_empty() || who.is_empty() {
                    wrong.push(format!("line {line}: {wanted} without a reason or a source"));
                }
                let name = format!("{}: {verb} {wanted}", raw.name.get_ref());
                demands.push(Demand { kind, wanted, name, reason: format!("line {line}: {why} ({who})") });
            }
        }
        Self { line: line_of(raw.name.span().start), raw, demands }
    }

    pub(crate) fn name(&self) -> &str {
        self.raw.name.get_ref()
    }

    /// Whether the row is about this person on this day.
    pub(crate) fn is_about(&self, asked: &Asked) -> bool {
        let raw = &self.raw;
        let answers = &asked.answers;
        let one_of = |list: &Option<Names>, said: Option<&str>| {
            list.as_ref().is_none_or(|list| said.is_some_and(|said| list.iter().any(|one| one.get_ref() == said)))
        };
        let is = |wanted: Option<bool>, said: Option<bool>| wanted.is_none() || wanted == said;
        raw.task.iter().any(|task| task.get_ref() == asked.task().as_str())
            && one_of(&raw.person, Some(asked.person()))
            && one_of(&raw.pins, asked.pins())
            && one_of(&raw.stay, answers.stay.map(Stay::as_str))
            && one_of(&raw.abroad, answers.abroad.map(Abroad::as_str))
            && one_of(&raw.city, answers.municipality.as_deref())
            && is(raw.form, answers.form)
            && is(raw.moved, answers.moved)
            && raw.left.is_none_or(|most| asked.days_left().is_some_and(|left| left <= most))
    }
}

impl Demand {
    pub(crate) fn holds(&self, heard: &Heard) -> bool {
        let says = || heard.ids.iter().any(|id| is_meant(&self.wanted, id.as_str()));
        match self.kind {
            Kind::Must => says(),
            Kind::Never => !says(),
            Kind::Words => heard.words().contains(&self.wanted),
            Kind::NoWords => !heard.words().contains(&self.wanted),
        }
    }
}
