use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use clap::builder::{Str, ValueParser};
use clap::{Arg, ArgAction, Command};
use kigen_guide::hand::typed_day;
use kigen_guide::text::{Arg as TextArg, Language, Texts};
use kigen_guide::{Municipality, municipalities_like, municipalities_named};

/// The words of the command line in one language.
pub(super) struct Words {
    pub(super) texts: Texts,
    pub(super) language: Language,
}

impl Words {
    pub(super) fn help(&self, name: &str) -> String {
        self.texts.text(&format!("cli-help-{name}"))
    }

    pub(super) fn option(&self, name: &'static str, value: impl Into<Str>) -> Arg {
        Arg::new(name).long(name).value_name(value.into()).help(self.help(name))
    }

    pub(super) fn flag(&self, name: &'static str) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.help(name))
    }

    /// One of these values, each also in Japanese: gives the English one.
    pub(super) fn one_of(&self, name: &'static str, values: &'static [(&str, &str)]) -> Arg {
        let language = self.language;
        let shown = shown(values);
        self.option(name, shown.clone()).value_parser(ValueParser::new(move |text: &str| {
            let found = values.iter().find(|(english, japanese)| [*english, *japanese].contains(&text));
            found.map(|(english, _)| (*english).to_owned()).ok_or_else(|| {
                let what = format!("--{name}");
                let arguments =
                    [("what", TextArg::Text(&what)), ("value", TextArg::Text(text)), ("values", TextArg::Text(&shown))];
                Texts::new(language).with("cli-usage-choice", &arguments)
            })
        }))
    }

    /// A name that is not empty.
    pub(super) fn name(&self, name: &'static str, shown: &'static str) -> Arg {
        let language = self.language;
        let parser = ValueParser::new(move |text: &str| {
            let is_empty = text.trim().is_empty();
            let message = || Texts::new(language).with("cli-usage-no-value", &[("what", TextArg::Text(shown))]);
            if is_empty { Err(message()) } else { Ok(text.to_owned()) }
        });
        Arg::new(name).value_name(shown).required(true).help(self.help(name)).value_parser(parser)
    }

    /// Parses a municipality, by code or name, into its code.
    pub(super) fn municipality(&self) -> Arg {
        let language = self.language;
        self.option("municipality", "CODE|NAME").value_parser(ValueParser::new(move |text: &str| {
            let found = municipalities_named(text);
            let texts = Texts::new(language);
            match found.as_slice() {
                [one] => Ok(one.code.to_owned()),
                [] => Err([texts.with("cli-no-such-municipality", &[("text", TextArg::Text(text))])]
                    .into_iter()
                    .chain(like(text, &texts))
                    .collect::<Vec<_>>()
                    .join("\n")),
                several => Err(texts.with(
                    "cli-several-municipalities",
                    &[("text", TextArg::Text(text)), ("names", TextArg::Text(&listed(several)))],
                )),
            }
        }))
    }

    pub(super) fn day(&self, name: &'static str) -> Arg {
        let language = self.language;
        self.option(name, "YYYY-MM-DD").allow_hyphen_values(true).value_parser(ValueParser::new(move |text: &str| {
            parse_day(text)
                .ok_or_else(|| Texts::new(language).with("cli-no-such-day", &[("text", TextArg::Text(text))]))
        }))
    }

    pub(super) fn number<T>(&self, name: &'static str, range: RangeInclusive<T>) -> Arg
    where
        T: FromStr + PartialOrd + Clone + Send + Sync + 'static,
    {
        let language = self.language;
        self.option(name, "N").allow_hyphen_values(true).value_parser(ValueParser::new(move |text: &str| {
            let what = format!("--{name}");
            let arguments = [("what", TextArg::Text(&what)), ("value", TextArg::Text(text))];
            let number = text.parse::<T>().ok().filter(|number| range.contains(number));
            number.ok_or_else(|| Texts::new(language).with("cli-usage-value", &arguments))
        }))
    }

    /// Gives a command and its subcommands their descriptions and headings.
    pub(super) fn describe(&self, command: Command, id: &str) -> Command {
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
            let heading = heading(argument.get_id().as_str(), argument.is_positional());
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

/// The group of an option in the help.
fn heading(name: &str, is_positional: bool) -> &'static str {
    if is_positional {
        return "cli-heading-arguments";
    }
    match name {
        "expires" | "card-expires" | "birthday" | "made" | "under-age" | "renewed" => "cli-heading-dates",
        "municipality" | "who" | "age" | "ward" | "authentication-pin" | "signature-pin" | "form" | "notice"
        | "moved" | "abroad" | "stay" => "cli-heading-answers",
        "demo" | "reader" | "demo-day" | "sign-password-stdin" | "spend-last-try" | "verify" | "extended" => {
            "cli-heading-card"
        }
        _ => "cli-heading-options",
    }
}

/// «holder|proxy», each once; with the Japanese word, where there is one for it alone.
fn shown(values: &[(&str, &str)]) -> String {
    let mut shown: Vec<String> = Vec::new();
    for (english, japanese) in values {
        match shown.iter_mut().find(|one| one.starts_with(english)) {
            Some(one) => one.push_str(&format!("={japanese}")),
            None => shown.push(format!("{english}={japanese}")),
        }
    }
    shown.join("|")
}

/// «Is it one of these?», for a name that nothing has.
pub(crate) fn like(query: &str, texts: &Texts) -> Option<String> {
    let found = municipalities_like(query);
    let names = [("names", TextArg::Text(&listed(&found)))];
    (!found.is_empty()).then(|| texts.with("cli-municipalities-like", &names))
}

fn listed(municipalities: &[Municipality]) -> String {
    let line = |found: &Municipality| format!("{} {}", found.code, found.full_name(Language::Japanese));
    municipalities.iter().take(10).map(line).collect::<Vec<_>>().join(", ")
}

/// A day in the form YYYY-MM-DD, digits only, or as people write it, with 年 or an era: it must exist in the calendar, in
/// the centuries in which cards exist.
fn parse_day(text: &str) -> Option<NaiveDate> {
    let shape = |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    let is_plain = text.len() == 10 && text.bytes().enumerate().all(shape);
    let day: NaiveDate = if is_plain { text.parse().ok()? } else { with_era(text)? };
    (1900..3000).contains(&day.year()).then_some(day)
}

/// «令和8年12月15日», «R8-12-15», «2026年12月15日»: not digits and hyphens of another shape, which could be a slip.
fn with_era(text: &str) -> Option<NaiveDate> {
    typed_day(text).filter(|_| !text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_punctuation()))
}
