use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

/// A table whose names and values keep their position in the text.
pub(super) type Table = BTreeMap<Spanned<String>, Spanned<String>>;

/// The tables of a card file, as TOML gives them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CardFile {
    #[serde(default)]
    pub(super) files: Table,
    #[serde(default)]
    pub(super) pins: Pins,
    #[serde(default)]
    pub(super) tries: Tries,
    #[serde(default)]
    pub(super) options: Table,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pins {
    pub(super) authentication: Option<Spanned<String>>,
    pub(super) signature: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tries {
    pub(super) authentication: Option<Spanned<i64>>,
    pub(super) signature: Option<Spanned<i64>>,
}
