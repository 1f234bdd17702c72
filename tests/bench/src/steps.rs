//! Instructions and memory of the single steps: gungraun runs benches/instructions.rs, this file reads its JSON.

use std::env;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::Problem;
use crate::figures::Step;

/// Runs the benchmarks. Finds the runner through `GUNGRAUN_RUNNER` or the search path.
///
/// # Errors
/// [`Problem`] if cargo, the runner or valgrind fails.
pub fn count() -> Result<Vec<Step>, Problem> {
    let program = "cargo bench".to_owned();
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["bench", "--quiet", "--locked", "-p", "kigen-bench", "--bench", "instructions"]);
    command.args(["--", "--output-format=json"]).stdin(Stdio::null());
    let output = match command.output() {
        Ok(output) => output,
        Err(source) => return Err(Problem::Program { program, source }),
    };
    if !output.status.success() {
        return Err(Problem::Said { program, said: String::from_utf8_lossy(&output.stderr).into_owned() });
    }
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().filter(|line| line.starts_with('{')).map(|line| step(&serde_json::from_str(line)?)).collect()
}

/// One benchmark's summary, as gungraun 0.20 writes it.
fn step(summary: &Value) -> Result<Step, Problem> {
    let function = summary.get("function_name").and_then(Value::as_str).unwrap_or_default();
    let name =
        summary.get("id").and_then(Value::as_str).map_or_else(|| function.to_owned(), |id| format!("{function} {id}"));
    let metric = |metric: &str| {
        let place = format!("/data/total/metrics/{metric}/values/new");
        let mut profiles = summary.get("profiles").and_then(Value::as_array).into_iter().flatten();
        let value = profiles.find_map(|profile| profile.pointer(&place)?.as_u64());
        value.ok_or_else(|| Problem::Said { program: "gungraun".to_owned(), said: format!("no {metric} of {name}") })
    };
    Ok(Step {
        instructions: metric("Ir")?,
        allocations: metric("TotalBlocks")?,
        allocated_bytes: metric("TotalBytes")?,
        peak_bytes: Some(metric("AtTGmaxBytes")?).filter(|bytes| *bytes > 0),
        name: name.replace('_', " "),
    })
}
