//! Kigen at a desk: reads a card in a reader, or a software card, and says when it ends and what that means.
//!
//! Only arguments, input and output are here: `kigen-card` knows what the card says, `kigen-guide` what it means and
//! every word of it.

mod advise;
mod arguments;
mod ask;
mod calendar;
mod check;
mod clock;
mod console;
mod demo;
mod interruption;
mod invocation;
mod language;
mod lists;
mod output;
mod output_file;
mod password;
mod plan;
mod problem;
mod read;
mod reader;
mod readers;
mod serve;
mod source;
mod trace;
mod without_effect;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use chrono::NaiveDate;
use kigen_guide::text::Texts;
use kigen_guide::{RELEASED_ON, Today};

use crate::arguments::Task;
use crate::problem::Problem;

/// The end of a run without usage errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// The question was answered: exit 0.
    Answered,
    /// Less than that; what there is was printed: exit 1.
    Partly,
}

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().collect();
    let language = language::choose(&arguments, |name| env::var(name).ok());
    let texts = Texts::new(language);
    let task = match arguments::parse(&arguments, language) {
        Ok(task) => task,
        Err(error) if error.use_stderr() => {
            console::say(&arguments::sentence(&error, &texts));
            return ExitCode::from(2);
        }
        Err(help) => {
            let help = output::help::wrapped(&help.render().to_string(), &texts);
            return ended(console::print(help.trim_end()).map(|()| Ending::Answered).map_err(Problem::from), &texts);
        }
    };
    ended(run(task, &texts), &texts)
}

fn ended(ending: Result<Ending, Problem>, texts: &Texts) -> ExitCode {
    match ending {
        Ok(Ending::Answered) => ExitCode::SUCCESS,
        Ok(Ending::Partly) => ExitCode::from(1),
        Err(problem) => {
            console::say(&problem.sentence(texts));
            ExitCode::from(problem.exit_code())
        }
    }
}

fn run(task: Task, texts: &Texts) -> Result<Ending, Problem> {
    match task {
        Task::Welcome => read::welcome(texts),
        Task::Read(options) => read::read(&options, texts),
        Task::Check(options) => check::check(&options, texts),
        Task::Readers => readers::list(texts),
        Task::DemoList => demo::list(texts),
        Task::DemoServe(options) => demo::serve(&options, texts),
        Task::Plan(options) => plan::plan(&options, texts),
        Task::Advise(options) => advise::advise(&options, texts),
        Task::Municipalities(query) => lists::municipalities(&query, texts),
        Task::Sources(code) => lists::sources(code.as_deref(), texts),
    }
}

/// The day for which a card is judged: the given one, or today in Japan.
fn today(given: Option<NaiveDate>) -> Result<Today, Problem> {
    match given {
        Some(date) => Ok(Today::given(date)),
        None => {
            let date = clock::today_in_japan().ok_or(Problem::NoClock)?;
            Ok(Today::from_clock(date, RELEASED_ON))
        }
    }
}
