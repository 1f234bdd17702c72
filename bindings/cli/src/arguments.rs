//! The command line: its words come from the texts like all others, in a language that the command line itself may
//! set.

mod advise;
mod usage;
mod words;

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Arg, ArgMatches, Command};
use kigen_guide::text::{Language, Texts};

pub(crate) use advise::AdviseOptions;

/// The requested task.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// `kigen` without arguments: the default demo card, and how to use a reader.
    Welcome,
    Read(ReadOptions),
    Check(CheckOptions),
    Readers,
    DemoList,
    DemoServe(ServeOptions),
    Plan(PlanOptions),
    Advise(Box<AdviseOptions>),
    Municipalities(String),
    Sources(Option<String>),
}

/// `kigen read`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ReadOptions {
    pub(crate) demo: Option<String>,
    pub(crate) reader: Option<String>,
    pub(crate) demo_day: Option<NaiveDate>,
    pub(crate) today: Option<NaiveDate>,
    pub(crate) sign_password: bool,
    pub(crate) spend_last_try: bool,
    pub(crate) verify: bool,
    pub(crate) extended: bool,
    pub(crate) json: bool,
    pub(crate) trace: bool,
}

/// `kigen check`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct CheckOptions {
    pub(crate) demo: Option<String>,
    pub(crate) reader: Option<String>,
    pub(crate) json: bool,
}

/// `kigen demo serve`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    pub(crate) card: String,
    pub(crate) demo_day: Option<NaiveDate>,
    pub(crate) port: u16,
    pub(crate) log: Option<PathBuf>,
}

/// `kigen plan`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PlanOptions {
    pub(crate) expires: NaiveDate,
    pub(crate) card_expires: Option<NaiveDate>,
    pub(crate) today: Option<NaiveDate>,
    pub(crate) json: bool,
}

/// vpcd's own default port (vsmartcard).
const VPCD_PORT: &str = "35963";

pub(crate) use usage::sentence;
use words::Words;
pub(crate) use words::like;

/// Reads the command line; returns clap's own error if it is invalid, or for `--help` and `--version`.
pub(crate) fn parse(arguments: &[OsString], language: Language) -> Result<Task, clap::Error> {
    let mut matches = command(language).try_get_matches_from(help_as_option(arguments))?;
    let Some((name, mut options)) = matches.remove_subcommand() else { return Ok(Task::Welcome) };
    Ok(match name.as_str() {
        "read" => Task::Read(read_options(options)),
        "check" => Task::Check(CheckOptions {
            demo: options.remove_one("demo"),
            reader: options.remove_one("reader"),
            json: options.get_flag("json"),
        }),
        "advise" => Task::Advise(Box::new(advise::options(options))),
        "municipalities" => Task::Municipalities(options.remove_one("query").ok_or_else(no_such_task)?),
        "sources" => Task::Sources(options.remove_one("municipality")),
        "readers" => Task::Readers,
        "plan" => plan(options).ok_or_else(no_such_task)?,
        "demo" => match options.remove_subcommand() {
            Some((name, options)) if name == "serve" => serve(options).ok_or_else(no_such_task)?,
            Some(_) | None => Task::DemoList,
        },
        _ => return Err(no_such_task()),
    })
}

/// `kigen help read` as `kigen read --help`.
fn help_as_option(arguments: &[OsString]) -> Vec<OsString> {
    let mut words: Vec<OsString> = arguments.to_vec();
    let is_value = |at: usize| at > 0 && arguments.get(at - 1).is_some_and(|before| before == "--language");
    let is_word = |(at, word): &(usize, &OsString)| !word.to_string_lossy().starts_with('-') && !is_value(*at);
    let first = arguments.iter().enumerate().skip(1).find(is_word);
    if let Some((at, _)) = first.filter(|(_, word)| *word == "help") {
        words.remove(at);
        words.push("--help".into());
    }
    words
}

/// The options of a reading that the command supports.
fn read_options(mut options: ArgMatches) -> ReadOptions {
    let flag = |name: &str| options.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or_default();
    let (verify, extended, trace) = (flag("verify"), flag("extended"), flag("trace"));
    ReadOptions {
        demo: options.remove_one("demo"),
        reader: options.remove_one("reader"),
        demo_day: options.remove_one("demo-day"),
        today: options.remove_one("today"),
        sign_password: options.get_flag("sign-password-stdin"),
        spend_last_try: options.get_flag("spend-last-try"),
        verify,
        extended,
        json: options.get_flag("json"),
        trace,
    }
}

/// Never reached: clap rejects these cases first.
fn no_such_task() -> clap::Error {
    clap::Error::new(clap::error::ErrorKind::MissingSubcommand)
}

fn plan(mut options: ArgMatches) -> Option<Task> {
    Some(Task::Plan(PlanOptions {
        expires: options.remove_one("expires")?,
        card_expires: options.remove_one("card-expires"),
        today: options.remove_one("today"),
        json: options.get_flag("json"),
    }))
}

fn serve(mut options: ArgMatches) -> Option<Task> {
    Some(Task::DemoServe(ServeOptions {
        card: options.remove_one("card")?,
        demo_day: options.remove_one("demo-day"),
        port: options.remove_one("port")?,
        log: options.remove_one("log"),
    }))
}

fn command(language: Language) -> Command {
    let words = Words { texts: Texts::new(language), language };
    let command = Command::new("kigen")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(false)
        .disable_help_subcommand(true)
        .term_width(0) // its lines are broken later: output/help.rs
        .arg(
            words
                .option("language", Language::ALL.map(Language::tag).join("|"))
                .value_parser(Language::ALL.map(Language::tag))
                .hide_possible_values(true)
                .global(true),
        )
        .subcommand(
            reading(Command::new("read"), &words)
                .arg(words.flag("verify"))
                .arg(words.flag("extended"))
                .arg(words.flag("trace")),
        )
        .subcommand(
            Command::new("check")
                .arg(words.option("demo", "NAME|FILE").conflicts_with("reader"))
                .arg(words.option("reader", "NAME"))
                .arg(words.flag("json")),
        )
        .subcommand(advise::command(&words))
        .subcommand(Command::new("municipalities").arg(words.name("query", "QUERY")))
        .subcommand(
            Command::new("sources")
                .arg(words.municipality().long(None::<&str>).value_name("CODE|NAME").help(words.help("sources"))),
        )
        .subcommand(Command::new("readers"))
        .subcommand(
            Command::new("demo").subcommand_required(true).subcommand(Command::new("list")).subcommand(
                Command::new("serve")
                    .arg(Arg::new("card").value_name("NAME|FILE").required(true).help(words.help("card")))
                    .arg(words.day("demo-day"))
                    .arg(words.number::<u16>("port", 1..=u16::MAX).default_value(VPCD_PORT))
                    .arg(words.option("log", "FILE").value_parser(clap::value_parser!(PathBuf))),
            ),
        )
        .subcommand(
            Command::new("plan")
                .arg(words.day("expires").required(true))
                .arg(words.day("card-expires"))
                .arg(words.day("today"))
                .arg(words.flag("json")),
        );
    words.describe(command, "kigen")
}

/// The options of every command that reads a card.
fn reading(command: Command, words: &Words) -> Command {
    command
        .arg(words.option("demo", "NAME|FILE").conflicts_with("reader"))
        .arg(words.option("reader", "NAME"))
        .arg(words.day("demo-day"))
        .arg(words.day("today"))
        .arg(words.flag("sign-password-stdin"))
        .arg(words.flag("spend-last-try").requires("sign-password-stdin"))
        .arg(words.flag("json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(line: &str) -> Result<Task, clap::error::ErrorKind> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        parse(&arguments, Language::English).map_err(|error| error.kind())
    }

    #[test]
    fn the_definition_of_the_command_line_is_sound() {
        for language in Language::ALL {
            command(language).debug_assert();
        }
    }

    #[test]
    fn each_task_is_told_from_the_others() {
        assert_eq!(task("kigen"), Ok(Task::Welcome));
        assert_eq!(task("kigen --language en"), Ok(Task::Welcome));
        assert_eq!(task("kigen read --json"), Ok(Task::Read(ReadOptions { json: true, ..ReadOptions::default() })));
        assert_eq!(task("kigen demo list"), Ok(Task::DemoList));
        let expires = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
        let plan = PlanOptions { expires, card_expires: None, today: None, json: false };
        assert_eq!(task("kigen plan --expires 2028-02-29"), Ok(Task::Plan(plan)));
    }

    #[test]
    fn a_line_that_makes_no_sense_is_refused() {
        for line in [
            "kigen frobnicate",
            "kigen read --demo a --reader b",
            "kigen read --spend-last-try",
            "kigen read --today 2027-02-29",
            "kigen read --today 27-02-28",
            "kigen read --today 2027-2-28",
            "kigen read --today +027-02-28",
            "kigen read --today 1899-12-31",
            "kigen plan --expires 3000-01-01",
            "kigen demo",
            "kigen demo serve",
            "kigen demo serve renewal-open --port 70000",
            "kigen plan",
            "kigen --language fr",
        ] {
            assert!(task(line).is_err(), "{line}");
        }
    }
}
