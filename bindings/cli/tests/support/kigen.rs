//! The program as a process: arguments and standard input in; exit code, standard output and error out.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) exit: i32,
    pub(crate) output: String,
    pub(crate) error: String,
}

impl Run {
    /// Standard output as one JSON object.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.output).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Runs `kigen` with these words, in English whatever the machine speaks.
pub(crate) fn kigen(arguments: &str) -> Run {
    kigen_with(arguments, "", &[])
}

/// Runs `kigen` with these words, this standard input and these environment variables.
pub(crate) fn kigen_with(arguments: &str, input: &str, environment: &[(&str, &str)]) -> Run {
    kigen_words(&arguments.split_whitespace().collect::<Vec<_>>(), input, environment)
}

/// The same for words that hold spaces.
pub(crate) fn kigen_words(arguments: &[&str], input: &str, environment: &[(&str, &str)]) -> Run {
    run(&mut Command::new(env!("CARGO_BIN_EXE_kigen")), arguments, input, environment)
}

/// The same in this folder.
#[allow(dead_code, reason = "the tests of a reader need no folder")]
pub(crate) fn kigen_in(folder: &Path, arguments: &[&str]) -> Run {
    run(Command::new(env!("CARGO_BIN_EXE_kigen")).current_dir(folder), arguments, "", &[])
}

fn run(program: &mut Command, arguments: &[&str], input: &str, environment: &[(&str, &str)]) -> Run {
    let mut process = program
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("CARGO")
        .env_remove("COLUMNS")
        .env("LANG", "C.UTF-8")
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that does not ask for a password may end before it is written.
    let _ = process.stdin.take().expect("piped").write_all(input.as_bytes());
    let output = process.wait_with_output().expect("the program ends");
    let run = Run {
        exit: output.status.code().expect("an exit code, not a signal"),
        output: String::from_utf8(output.stdout).expect("UTF-8"),
        error: String::from_utf8(output.stderr).expect("UTF-8"),
    };
    assert!(!run.error.contains("panicked"), "{run:?}");
    run
}
