//! The table of public holidays as a list of dates, so that no start reads them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use chrono::{Datelike, NaiveDate};

pub(crate) const TABLE: &str = "holidays.csv";

/// Writes `DAYS` of `src/rules/holidays.rs`; names the first line that is no day.
pub(crate) fn write(out: &Path, table: &str) -> Result<(), String> {
    let mut list = String::new();
    for (at, line) in table.lines().enumerate().skip(2) {
        let (day, name) = line.split_once(',').ok_or_else(|| format!("{TABLE}:{}: no comma", at + 1))?;
        let day: NaiveDate = day.parse().map_err(|error| format!("{TABLE}:{}: {day}: {error}", at + 1))?;
        let (year, month, day) = (day.year(), day.month(), day.day());
        writeln!(list, "(day({year}, {month}, {day}), {name:?}),").map_err(|error| error.to_string())?;
    }
    fs::write(out.join("holidays.rs"), format!("&[\n{list}]\n")).map_err(|error| error.to_string())
}
