//! Answers as a counter clerk would judge them: `tests/vectors/answers.toml`, written by hand from the documents, walked over cards,
//! persons, lives, cities and days.

#![allow(clippy::unwrap_used, reason = "a table that cannot be read ends the test")]

mod asked;
mod effect;
mod heard;
mod objections;
mod table;
mod task;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::LazyLock;

use asked::Asked;
use heard::Heard;
use objections::OBJECTIONS;
use table::Table;

/// How often something failed, and the first person for whom it did.
#[derive(Default)]
struct Failed(BTreeMap<String, (usize, String)>);

impl Failed {
    fn note(&mut self, name: &str, asked: &Asked, said: &str) {
        let first = || (0, format!("{asked}{said}"));
        self.0.entry(name.to_owned()).or_insert_with(first).0 += 1;
    }
}

/// What a part of the walk came to.
#[derive(Default)]
struct Found {
    demands: Failed,
    objections: Failed,
    /// Rows that were about somebody.
    met: BTreeSet<usize>,
}

impl Found {
    fn of(table: &Table, people: &[Asked]) -> Self {
        let mut found = Self::default();
        for asked in people {
            let heard = Heard::of(asked);
            for (index, row) in table.rows.iter().enumerate().filter(|(_, row)| row.is_about(asked)) {
                found.met.insert(index);
                for demand in row.demands.iter().filter(|demand| !demand.holds(&heard)) {
                    found.demands.note(&demand.name, asked, "");
                }
            }
            for (name, is_wrong) in OBJECTIONS {
                if let Some(said) = is_wrong(asked, &heard) {
                    found.objections.note(name, asked, &format!("\n    said: {said}"));
                }
            }
        }
        found
    }

    fn add(&mut self, other: Self) {
        self.met.extend(other.met);
        for (sum, part) in [(&mut self.demands, other.demands), (&mut self.objections, other.objections)] {
            for (name, (count, first)) in part.0 {
                sum.0.entry(name).or_insert((0, first)).0 += count;
            }
        }
    }
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::read);

/// The walk, made once for all tests.
static FOUND: LazyLock<Found> = LazyLock::new(|| {
    let people = walk::people();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        let parts = people.chunks(people.len().div_ceil(threads));
        let parts: Vec<_> = parts.map(|part| scope.spawn(|| Found::of(&TABLE, part))).collect();
        parts.into_iter().fold(Found::default(), |mut found, part| {
            found.add(part.join().unwrap());
            found
        })
    })
});

/// What failed without being listed as open, and what is listed although it holds.
fn wrong(failed: &Failed, open: &[String], reason: impl Fn(&str) -> String) -> String {
    let mut wrong = String::new();
    for (name, (count, first)) in failed.0.iter().filter(|(name, _)| !open.contains(name)) {
        writeln!(wrong, "{name}\n    {}\n    {count} times, first: {first}", reason(name)).unwrap();
    }
    for name in open.iter().filter(|name| !failed.0.contains_key(*name)) {
        writeln!(wrong, "open, but it holds or is no line of the table: {name}").unwrap();
    }
    wrong
}

#[test]
fn every_answer_says_what_its_task_and_person_need_and_nothing_of_anothers() {
    let wrong = wrong(&FOUND.demands, &TABLE.open, |name| TABLE.reason(name));
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn no_clerk_objects_to_an_answer() {
    let wrong = wrong(&FOUND.objections, &TABLE.objected, |_| "a clerk would object".to_owned());
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_row_is_about_somebody() {
    let rows = TABLE.rows.iter().enumerate().filter(|(index, _)| !FOUND.met.contains(index));
    let unmet: Vec<String> = rows.map(|(_, row)| format!("line {}: {}", row.line, row.name())).collect();
    assert!(unmet.is_empty(), "nobody is meant by {unmet:#?}");
}
