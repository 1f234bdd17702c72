//! What has grown since it was recorded.

use crate::figures::{Figures, Line, Step, Traffic};

/// How much a step may grow: what another machine's C library and processor may add.
const TOLERANCE_PERCENT: u64 = 3;

/// The step that grows with every sentence written, so it is shown and not held to what was recorded.
const GROWS_WITH_THE_TEXTS: &str = "sentences ";

/// Steps that grow with what the answer says, and by how much they may before somebody has to look and record them anew.
const GROW_WITH_THE_ANSWER: ([&str; 2], u64) = (["rules", "guide "], 25);

/// One sentence for each figure that is above the recorded one: commands and bytes at all, bit times too; instructions
/// and memory by more than 3 %, where what the answer says is counted by more than 25 %. What was not measured is not compared.
#[must_use]
pub fn grown(recorded: &Figures, measured: &Figures) -> Vec<String> {
    let mut grown = Vec::new();
    for line in &measured.questions {
        match recorded.questions.iter().find(|other| other.question == line.question) {
            Some(other) => grown_line(other, line, &mut grown),
            None => grown.push(format!("{}: not recorded", line.question)),
        }
    }
    for step in measured.steps.iter().filter(|step| !step.name.starts_with(GROWS_WITH_THE_TEXTS)) {
        match recorded.steps.iter().find(|other| other.name == step.name) {
            Some(other) => grown_step(other, step, &mut grown),
            None => grown.push(format!("{}: not recorded", step.name)),
        }
    }
    grown
}

/// Whether the same version of OpenSC was asked, and whether it took what is recorded.
#[must_use]
pub fn opensc(recorded: &Figures, measured: &Figures) -> (bool, bool) {
    let traffic = |figures: &Figures| -> Vec<(Traffic, Traffic)> {
        figures.questions.iter().map(|line| (line.opensc, line.opensc_as_installed)).collect()
    };
    (recorded.opensc_version == measured.opensc_version, traffic(recorded) == traffic(measured))
}

fn grown_line(recorded: &Line, measured: &Line, grown: &mut Vec<String>) {
    let figures = |traffic: &Traffic| {
        let Traffic { commands, bytes_out, bytes_in, bit_times } = *traffic;
        [("commands", commands), ("bytes out", bytes_out), ("bytes in", bytes_in), ("bit times", bit_times)]
    };
    for ((what, before), (_, now)) in figures(&recorded.kigen).into_iter().zip(figures(&measured.kigen)) {
        if now > before {
            grown.push(format!("{}: {now} {what}, {before} recorded", measured.question));
        }
    }
}

fn grown_step(recorded: &Step, measured: &Step, grown: &mut Vec<String>) {
    let peak = |step: &Step| step.peak_bytes.unwrap_or_default();
    let (content, more) = GROW_WITH_THE_ANSWER;
    let is_content = content.iter().any(|name| measured.name.starts_with(name));
    let tolerance = if is_content { more } else { TOLERANCE_PERCENT };
    for (what, before, now) in [
        ("instructions", recorded.instructions, measured.instructions),
        ("allocations", recorded.allocations, measured.allocations),
        ("bytes allocated", recorded.allocated_bytes, measured.allocated_bytes),
        ("bytes at once", peak(recorded), peak(measured)),
    ] {
        if now * 100 > before * (100 + tolerance) {
            grown.push(format!("{}: {now} {what}, {before} recorded", measured.name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Question;
    use crate::tables;

    fn figures(commands: u64, bytes_in: u64, instructions: u64) -> Figures {
        let traffic = Traffic { commands, bytes_out: 20, bytes_in, bit_times: 1000 };
        let step =
            Step { name: "decode".to_owned(), instructions, allocations: 1, allocated_bytes: 256, peak_bytes: None };
        let questions = vec![tables::line(Question::CardDate, traffic)];
        Figures { questions, steps: vec![step], ..Figures::default() }
    }

    fn named(name: &str, instructions: u64) -> Figures {
        let mut figures = figures(2, 34, instructions);
        figures.steps.iter_mut().for_each(|step| step.name = name.to_owned());
        figures
    }

    #[test]
    fn commands_and_bytes_may_not_grow_at_all_and_instructions_by_three_percent() {
        let mut recorded = figures(2, 34, 1000);
        recorded.steps.extend(named("guide holder", 1000).steps);
        for (measured, expected) in [
            (figures(2, 34, 1000), &[][..]),
            (figures(1, 33, 900), &[]),
            (figures(2, 34, 1030), &[]),
            (figures(2, 34, 1031), &["decode: 1031 instructions, 1000 recorded"]),
            (named("guide holder", 1250), &[]),
            (named("guide holder", 1251), &["guide holder: 1251 instructions, 1000 recorded"]),
            (figures(3, 34, 1000), &["the card's own date: 3 commands, 2 recorded"]),
            (figures(2, 35, 1000), &["the card's own date: 35 bytes in, 34 recorded"]),
        ] {
            assert_eq!(grown(&recorded, &measured), expected);
        }
    }

    #[test]
    fn what_was_never_recorded_is_named_and_what_was_not_measured_is_not() {
        let expected = ["the card's own date: not recorded", "decode: not recorded"];
        assert_eq!(grown(&Figures::default(), &figures(1, 1, 1)), expected);
        assert_eq!(grown(&figures(1, 1, 1), &Figures::default()), [""; 0]);
    }
}
