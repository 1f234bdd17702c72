use kigen_guide::say::{CheckLine, ExchangeTimes};
use serde::Serialize;

/// `kigen check --json`: schema/check.schema.json.
#[derive(Debug, Serialize)]
pub(crate) struct CheckObject {
    demo: bool,
    checks: Vec<LineObject>,
    commands: u32,
    mean_ms: Option<u64>,
    slowest_ms: Option<u64>,
}

#[derive(Debug, Serialize)]
struct LineObject {
    id: &'static str,
    level: &'static str,
    text: String,
    advice: Option<String>,
}

impl CheckObject {
    pub(crate) fn new(lines: &[CheckLine], demo: bool, commands: u32, times: Option<ExchangeTimes>) -> Self {
        let checks = lines.iter().map(|line| LineObject {
            id: line.id.as_str(),
            level: line.level.as_str(),
            text: line.said.clone(),
            advice: line.advice.clone(),
        });
        Self {
            demo,
            checks: checks.collect(),
            commands,
            mean_ms: times.map(|times| times.mean_ms),
            slowest_ms: times.map(|times| times.slowest_ms),
        }
    }
}
