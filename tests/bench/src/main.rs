//! Measures, prints the tables, and records or checks them.

use std::env;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use kigen_bench::figures::Figures;
use kigen_bench::kigen::ask;
use kigen_bench::opensc::{Setup, Stack};
use kigen_bench::question::Question;
use kigen_bench::{Problem, compare, readme, steps, tables};

const USAGE: &str = "cargo run -p kigen-bench [-- [--record | --check] [--without-opensc] [--without-steps]]
  (nothing)          measures and prints the tables
  --record           also writes them to figures.json and README.md
  --check            fails when something costs more than recorded
  --without-opensc   does not ask OpenSC (it needs root, pcscd, vpcd, opensc)
  --without-steps    does not count instructions (that needs valgrind and gungraun-runner 0.20.0)";

/// Ports of this measurement, distinct from those of the tests of `kigen`.
const PORTS: std::ops::Range<u16> = 39_001..39_199;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let known = ["--record", "--check", "--without-opensc", "--without-steps"];
    if words.iter().any(|word| !known.contains(&word.as_str())) {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    }
    match run(|word| words.iter().any(|other| other == word)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(is_asked: impl Fn(&str) -> bool) -> Result<(), Problem> {
    let recorded = if is_asked("--record") { Figures::default() } else { Figures::recorded()? };
    let mut measured = Figures::default();
    for question in Question::ALL {
        measured.questions.push(tables::line(question, ask(question)?));
    }
    if !is_asked("--without-opensc") {
        ask_opensc(&mut measured)?;
    }
    if !is_asked("--without-steps") {
        measured.steps = steps::count()?;
    }
    println!("{}", tables::render(&measured));
    if is_asked("--record") {
        measured.record()?;
        readme::record(&measured)?;
    }
    if is_asked("--check") {
        let grown = compare::grown(&recorded, &measured);
        if !grown.is_empty() {
            return Err(Problem::Failed(grown.join("\n")));
        }
        let (is_same_opensc, is_as_recorded) = compare::opensc(&recorded, &measured);
        if is_same_opensc && !is_as_recorded {
            return Err(Problem::Failed("OpenSC's figures are not those recorded: record them".to_owned()));
        }
    }
    Ok(())
}

fn ask_opensc(figures: &mut Figures) -> Result<(), Problem> {
    let (kigen, folder) = kigen_program()?;
    let stack = Stack::start(&folder, kigen, PORTS)?;
    figures.opensc_version = stack.version()?;
    for (line, question) in figures.questions.iter_mut().zip(Question::ALL) {
        line.opensc = stack.ask(question, Setup::Jpki)?;
        line.opensc_as_installed = stack.ask(question, Setup::AsInstalled)?;
    }
    Ok(())
}

/// Builds the program in the same target directory, and a folder for the stack.
fn kigen_program() -> Result<(PathBuf, PathBuf), Problem> {
    let program = "cargo build -p kigen".to_owned();
    let here = env::current_exe().map_err(|source| Problem::Program { program: program.clone(), source })?;
    let folder = here.parent().map(PathBuf::from).unwrap_or_default();
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["build", "--quiet", "--locked", "-p", "kigen"]);
    if folder.ends_with("release") {
        command.arg("--release");
    }
    match command.status() {
        Ok(status) if status.success() => Ok((folder.join("kigen"), folder.join("kigen-bench-stack"))),
        Ok(status) => Err(Problem::Said { program, said: status.to_string() }),
        Err(source) => Err(Problem::Program { program, source }),
    }
}
