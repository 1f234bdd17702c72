//! The help in lines of the terminal's width: clap breaks lines at spaces alone, and Japanese has none.

use kigen_guide::text::Texts;

use super::lines;
use crate::console;

/// Columns that a description needs beside its option; else it stands below.
const BESIDE: usize = 24;
/// Where it stands below.
const BELOW: &str = "          ";

/// Clap's help, one line for each option, with its lines broken.
pub(crate) fn wrapped(help: &str, texts: &Texts) -> String {
    help.lines().flat_map(|line| of_line(line, texts, console::width())).collect::<Vec<_>>().join("\n")
}

fn of_line(line: &str, texts: &Texts, width: usize) -> Vec<String> {
    use unicode_width::UnicodeWidthStr;
    if line.width() <= width {
        return vec![line.to_owned()];
    }
    let name = line.len() - line.trim_start().len();
    // Two spaces part an option from its description.
    let parts = line.get(name..).and_then(|rest| rest.split_once("  "));
    let Some((option, description)) = parts.filter(|_| name > 0) else {
        return lines::of(line, texts, width, "", "");
    };
    let description = description.trim_start();
    let column = line.strip_suffix(description).unwrap_or_default();
    if column.width() + BESIDE <= width {
        return lines::of(description, texts, width, column, &" ".repeat(column.width()));
    }
    let option = format!("{}{option}", " ".repeat(name));
    std::iter::once(option).chain(lines::of(description, texts, width, BELOW, BELOW)).collect()
}
