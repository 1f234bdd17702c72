/// Why an option cannot be set: its name is not in the table, or its value is none of the row's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OptionError {
    /// No row of card-protocol.md §16 has this name.
    #[error("no option is called {name}")]
    UnknownName {
        /// What was asked for.
        name: String,
        /// Every name there is.
        allowed: Vec<&'static str>,
    },
    /// The row does not have this value.
    #[error("option {name} cannot be {value}")]
    UnknownValue {
        /// The option.
        name: &'static str,
        /// What was asked for.
        value: String,
        /// What the option can be, the default first.
        allowed: &'static [&'static str],
    },
}
