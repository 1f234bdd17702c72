//! The command line: its words come from the texts like all others, in the language that it itself may name.

mod advise;
mod usage;

use std::ffi::OsString;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use clap::builder::ValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use kigen_guide::text::{Arg as TextArg, Language, Texts};
use kigen_guide::{Municipality, municipalities_named};

pub(crate) use advise::AdviseOptions;

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// `kigen` alone: the default demo card, and how to use a reader.
    Welcome,
    Read(ReadOptions),
    Check(CheckOptions),
    Readers,
    DemoList,
    DemoServe(ServeOptions),
    Plan(PlanOptions),
    Advise(Box<AdviseOptions>),
    Municipalities(String),
    Sources,
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

/// Reads the command line; clap's own error for one that cannot be understood, or for `--help` and `--version`.
pub(crate) fn parse(arguments: &[OsString], language: Language) -> Result<Task, clap::Error> {
    let mut matches = command(language).try_get_matches_from(arguments)?;
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
        "sources" => Task::Sources,
        "readers" => Task::Readers,
        "plan" => plan(options).ok_or_else(no_such_task)?,
        "demo" => match options.remove_subcommand() {
            Some((name, options)) if name == "serve" => serve(options).ok_or_else(no_such_task)?,
            Some(_) | None => Task::DemoList,
        },
        _ => return Err(no_such_task()),
    })
}

/// The options of a reading, as far as the command has them.
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

/// For what clap has made impossible before.
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
        .arg(
            words
                .option("language", "ja|en|ja-plain")
                .value_parser(["ja", "en", "ja-plain"])
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
        .subcommand(
            Command::new("municipalities")
                .arg(Arg::new("query").value_name("QUERY").required(true).help(words.help("query"))),
        )
        .subcommand(Command::new("sources"))
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

/// The options of everything that reads a card.
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

/// The words of the command line in one language.
struct Words {
    texts: Texts,
    language: Language,
}

impl Words {
    fn help(&self, name: &str) -> String {
        self.texts.text(&format!("cli-help-{name}"))
    }

    fn option(&self, name: &'static str, value: &'static str) -> Arg {
        Arg::new(name).long(name).value_name(value).help(self.help(name))
    }

    fn flag(&self, name: &'static str) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.help(name))
    }

    /// A municipality by code or name; the code comes out.
    fn municipality(&self) -> Arg {
        let language = self.language;
        self.option("municipality", "CODE|NAME").value_parser(ValueParser::new(move |text: &str| {
            let found = municipalities_named(text);
            let texts = Texts::new(language);
            match found.as_slice() {
                [one] => Ok(one.code.to_owned()),
                [] => Err(texts.with("cli-no-such-municipality", &[("text", TextArg::Text(text))])),
                several => Err(texts.with(
                    "cli-several-municipalities",
                    &[("text", TextArg::Text(text)), ("names", TextArg::Text(&listed(several)))],
                )),
            }
        }))
    }

    fn day(&self, name: &'static str) -> Arg {
        let language = self.language;
        self.option(name, "YYYY-MM-DD").value_parser(ValueParser::new(move |text: &str| {
            parse_day(text)
                .ok_or_else(|| Texts::new(language).with("cli-no-such-day", &[("text", TextArg::Text(text))]))
        }))
    }

    fn number<T>(&self, name: &'static str, range: RangeInclusive<T>) -> Arg
    where
        T: FromStr + PartialOrd + Clone + Send + Sync + 'static,
    {
        let language = self.language;
        self.option(name, "N").value_parser(ValueParser::new(move |text: &str| {
            let what = format!("--{name}");
            let arguments = [("what", TextArg::Text(&what)), ("value", TextArg::Text(text))];
            let number = text.parse::<T>().ok().filter(|number| range.contains(number));
            number.ok_or_else(|| Texts::new(language).with("cli-usage-value", &arguments))
        }))
    }

    /// Gives a command and those below it their descriptions and headings.
    fn describe(&self, command: Command, id: &str) -> Command {
        let headings = |id: &str| self.texts.text(id);
        let template = format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            headings("cli-heading-usage")
        );
        let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
        let mut command = command
            .about(self.texts.text(&format!("cli-about-{id}")))
            .help_template(template)
            .subcommand_help_heading(headings("cli-heading-commands"))
            .next_help_heading(headings("cli-heading-options"))
            .disable_help_flag(true)
            .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(self.help("help")));
        command = command.mut_args(|argument| {
            let heading = if argument.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
            argument.help_heading(headings(heading))
        });
        if id == "kigen" {
            command = command.disable_version_flag(true).arg(
                Arg::new("version")
                    .long("version")
                    .short('V')
                    .action(ArgAction::Version)
                    .help(self.help("version"))
                    .help_heading(headings("cli-heading-options")),
            );
        }
        for name in names {
            command = command.mut_subcommand(&name, |below| self.describe(below, &name));
        }
        command
    }
}

fn listed(municipalities: &[Municipality]) -> String {
    let line = |found: &Municipality| format!("{} {}", found.code, found.full_name(Language::Japanese));
    municipalities.iter().take(10).map(line).collect::<Vec<_>>().join(", ")
}

/// A day in the form YYYY-MM-DD, digits only, that the calendar has, in the centuries in which cards live.
fn parse_day(text: &str) -> Option<NaiveDate> {
    let shape = |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    let day: NaiveDate = (text.len() == 10 && text.bytes().enumerate().all(shape)).then(|| text.parse().ok())??;
    (1900..3000).contains(&day.year()).then_some(day)
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
