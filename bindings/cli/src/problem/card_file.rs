use kigen_guide::text::{Arg, Texts};
use kigen_simulator::CardFileError;
use kigen_simulator::card_file::{Expected, Unusable};
use kigen_simulator::options::OptionError;

/// Where a card file is wrong, and what was expected there.
pub(super) fn sentence(path: &str, error: &CardFileError, texts: &Texts) -> String {
    at_line(path, error.line, &expected(&error.expected, texts), texts)
}

/// File, line, expected value.
pub(super) fn at_line(path: &str, line: usize, expected: &str, texts: &Texts) -> String {
    let line = i64::try_from(line).unwrap_or(i64::MAX);
    texts.with(
        "cli-card-file",
        &[("path", Arg::Text(path)), ("line", Arg::Number(line)), ("expected", Arg::Text(expected))],
    )
}

fn expected(expected: &Expected, texts: &Texts) -> String {
    match expected {
        Expected::Toml { detail } => texts.with("cli-card-file-toml", &[("detail", Arg::Text(detail))]),
        Expected::FileName { name } => texts.with("cli-card-file-name", &[("name", Arg::Text(name))]),
        Expected::TransparentFile { name } => texts.with("cli-card-file-transparent", &[("name", Arg::Text(name))]),
        Expected::OneEntry { name } => texts.with("cli-card-file-twice", &[("name", Arg::Text(name))]),
        Expected::Hex { name } => texts.with("cli-card-file-hex", &[("name", Arg::Text(name))]),
        Expected::UsableFile { path, why } => match why {
            Unusable::Elsewhere => texts.with("cli-card-file-elsewhere", &[("path", Arg::Text(path))]),
            Unusable::NoFile => texts.with("cli-card-file-no-file", &[("path", Arg::Text(path))]),
            Unusable::Unreadable { detail } => {
                texts.with("cli-card-file-unreadable", &[("path", Arg::Text(path)), ("detail", Arg::Text(detail))])
            }
        },
        Expected::FileSize { name, bytes } => {
            let bytes = i64::try_from(*bytes).unwrap_or(i64::MAX);
            texts.with("cli-card-file-size", &[("name", Arg::Text(name)), ("bytes", Arg::Number(bytes))])
        }
        Expected::AuthenticationPin => texts.text("cli-card-file-authentication-pin"),
        Expected::SignaturePin => texts.text("cli-card-file-signature-pin"),
        Expected::Tries { most, found } => {
            texts.with("cli-card-file-tries", &[("most", Arg::Number((*most).into())), ("found", Arg::Number(*found))])
        }
        Expected::PinForTries => texts.text("cli-card-file-pin-for-tries"),
        Expected::Option(OptionError::UnknownName { name, allowed }) => texts.with(
            "cli-card-file-option-name",
            &[("name", Arg::Text(name)), ("allowed", Arg::Text(&allowed.join(", ")))],
        ),
        Expected::Option(OptionError::UnknownValue { name, value, allowed }) => texts.with(
            "cli-card-file-option-value",
            &[("name", Arg::Text(name)), ("value", Arg::Text(value)), ("allowed", Arg::Text(&allowed.join(", ")))],
        ),
    }
}
