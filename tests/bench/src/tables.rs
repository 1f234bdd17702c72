//! The tables of README.md, in Markdown.

use std::fmt::Write;

use crate::figures::{Figures, Line, Step, Traffic};
use crate::limit;
use crate::question::Question;

/// The marks around the tables in README.md.
pub const MARKS: (&str, &str) = ("<!-- figures: made by cargo run -p kigen-bench -- --record -->", "<!-- end -->");

/// Both tables.
#[must_use]
pub fn render(figures: &Figures) -> String {
    let mut text = format!(
        "Commands · bytes out · bytes in · time on the air. OpenSC {}.\n\n\
         | question | Kigen | physical limit | OpenSC, `card_drivers = jpki` | OpenSC as installed |\n\
         | --- | --- | --- | --- | --- |\n",
        figures.opensc_version
    );
    for line in &figures.questions {
        let row = |text: &mut String, cell: &str| text.push_str(&format!(" {cell} |"));
        text.push('|');
        row(&mut text, &line.question);
        row(&mut text, &traffic(&line.kigen));
        row(&mut text, &microseconds(limit_of(&line.kigen)));
        row(&mut text, &traffic(&line.opensc));
        row(&mut text, &traffic(&line.opensc_as_installed));
        text.push('\n');
    }
    text.push_str(
        "\n| step | instructions | allocations | bytes allocated | most held at once |\n\
         | --- | ---: | ---: | ---: | ---: |\n",
    );
    for step in &figures.steps {
        let Step { name, instructions, allocations, allocated_bytes, peak_bytes } = step;
        let peak = peak_bytes.map_or_else(|| "–".to_owned(), |bytes| bytes.to_string());
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| {name} | {instructions} | {allocations} | {allocated_bytes} | {peak} |");
    }
    text
}

/// The limit for this many exchanges and bytes, in bit times.
#[must_use]
pub const fn limit_of(traffic: &Traffic) -> u64 {
    limit::bit_times(traffic.commands, traffic.bytes_out + traffic.bytes_in)
}

fn traffic(traffic: &Traffic) -> String {
    let Traffic { commands, bytes_out, bytes_in, bit_times } = *traffic;
    if commands == 0 {
        return "not asked".to_owned();
    }
    format!("{commands} · {bytes_out} · {bytes_in} · {}", microseconds(bit_times))
}

fn microseconds(bit_times: u64) -> String {
    format!("{} µs", limit::microseconds(bit_times))
}

/// A line of figures whose OpenSC columns are still empty.
#[must_use]
pub fn line(question: Question, kigen: Traffic) -> Line {
    let question = question.as_str().to_owned();
    Line { question, kigen, opensc: Traffic::default(), opensc_as_installed: Traffic::default() }
}
