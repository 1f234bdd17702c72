/// Why an option cannot be set: the table has no such name, or the option no such value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OptionError {
    /// No row of card-protocol.md §16 has this name.
    #[error("no option is called {name}")]
    UnknownName {
        /// The name that was given.
        name: String,
        /// Every name in the table.
        allowed: Vec<&'static str>,
    },
    /// The option does not have this value.
    #[error("option {name} cannot be {value}")]
    UnknownValue {
        /// The option.
        name: &'static str,
        /// The value that was given.
        value: String,
        /// The values of the option, the default first.
        allowed: &'static [&'static str],
    },
}
