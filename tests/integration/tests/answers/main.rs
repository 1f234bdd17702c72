//! Answers as a counter clerk would judge them: `tests/vectors/answers.toml`, written by hand from the documents, walked over cards,
//! persons, lives, cities and days.

#![allow(clippy::unwrap_used, reason = "a table that cannot be read ends the test")]

mod asked;
mod heard;
mod table;
mod task;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use asked::Asked;
use heard::Heard;
use table::Table;

/// How often a demand failed, and the first person for whom it did.
#[derive(Default)]
struct Found {
    failed: BTreeMap<(usize, usize), (usize, String)>,
    /// Rows that were about somebody.
    met: BTreeSet<usize>,
}

impl Found {
    fn of(table: &Table, people: &[Asked]) -> Self {
        let mut found = Self::default();
        for asked in people {
            let heard = Heard::of(asked);
            for (row_index, row) in table.rows.iter().enumerate().filter(|(_, row)| row.is_about(asked)) {
                found.met.insert(row_index);
                for (index, _) in row.demands.iter().enumerate().filter(|(_, demand)| !demand.holds(&heard)) {
                    let first = || (0, asked.to_string());
                    found.failed.entry((row_index, index)).or_insert_with(first).0 += 1;
                }
            }
        }
        found
    }

    fn add(&mut self, other: Self) {
        self.met.extend(other.met);
        for (at, (count, first)) in other.failed {
            self.failed.entry(at).or_insert((0, first)).0 += count;
        }
    }
}

#[test]
fn every_answer_says_what_its_task_and_person_need_and_nothing_of_anothers() {
    let table = Table::read();
    let people = walk::people();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let found = std::thread::scope(|scope| {
        let parts = people.chunks(people.len().div_ceil(threads));
        let parts: Vec<_> = parts.map(|part| scope.spawn(|| Found::of(&table, part))).collect();
        parts.into_iter().fold(Found::default(), |mut found, part| {
            found.add(part.join().unwrap());
            found
        })
    });
    let mut wrong = String::new();
    for (_, row) in table.rows.iter().enumerate().filter(|(index, _)| !found.met.contains(index)) {
        writeln!(wrong, "line {}: nobody of the walk is meant by «{}»", row.line, row.name()).unwrap();
    }
    let mut failed = BTreeSet::new();
    for ((row, demand), (count, first)) in &found.failed {
        let demand = &table.rows[*row].demands[*demand];
        failed.insert(demand.name.as_str());
        if !table.is_open(&demand.name) {
            writeln!(wrong, "{}\n    {}\n    {count} times, first: {first}", demand.name, demand.reason).unwrap();
        }
    }
    for open in table.open.iter().filter(|open| !failed.contains(open.as_str())) {
        writeln!(wrong, "open, but it holds or is no line of the table: {open}").unwrap();
    }
    assert!(wrong.is_empty(), "of {} people\n{wrong}", people.len());
}
