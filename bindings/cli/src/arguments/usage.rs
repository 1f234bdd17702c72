use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use kigen_guide::text::{Arg, Texts};

use crate::invocation;

/// What is wrong with a command line and what to do, in the person's language.
#[expect(clippy::wildcard_enum_match_arm, reason = "clap may add kinds at any time; the last sentence fits them all")]
pub(crate) fn sentence(error: &Error, texts: &Texts) -> String {
    let what = context(error, &[ContextKind::InvalidArg, ContextKind::InvalidSubcommand]);
    let value = context(error, &[ContextKind::InvalidValue]);
    let other = context(error, &[ContextKind::PriorArg]);
    let named = [("what", Arg::Text(&what))];
    let said = match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => texts.with("cli-usage-unknown", &named),
        ErrorKind::MissingRequiredArgument => texts.with("cli-usage-missing", &named),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            texts.text("cli-usage-no-command")
        }
        ErrorKind::InvalidValue if value.is_empty() => texts.with("cli-usage-no-value", &named),
        ErrorKind::InvalidValue => {
            texts.with("cli-usage-value", &[("what", Arg::Text(&what)), ("value", Arg::Text(&value))])
        }
        // Every value parser is ours and has already worded its error in the person's language.
        ErrorKind::ValueValidation => error.source().map_or_else(String::new, ToString::to_string),
        ErrorKind::ArgumentConflict if what == other || other.is_empty() => texts.with("cli-usage-twice", &named),
        ErrorKind::ArgumentConflict => {
            texts.with("cli-usage-conflict", &[("what", Arg::Text(&what)), ("other", Arg::Text(&other))])
        }
        _ => texts.text("cli-usage-other"),
    };
    let command = invocation::of("--help");
    format!("{said}\n{}", texts.with("cli-welcome-help", &[("command", Arg::Text(&command))]))
}

fn context(error: &Error, kinds: &[ContextKind]) -> String {
    let value = kinds.iter().find_map(|kind| error.get(*kind));
    match value {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}
