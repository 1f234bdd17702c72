use kigen_guide::text::{Arg, Texts};

use crate::vocabulary::Language;

/// A value that stands in a label.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LabelArgument {
    /// The variable's name.
    pub name: String,
    /// Words or a number, as they stand.
    pub value: String,
}

/// A word or sentence of a screen, by its id (core/guide/text, screen.ftl). One that does not exist is «⟦id⟧», which the
/// shells' tests look for.
#[uniffi::export]
pub fn label(id: String, language: Language) -> String {
    language.texts().text(&id)
}

/// A label with values in it.
#[uniffi::export]
pub fn label_with(id: String, arguments: Vec<LabelArgument>, language: Language) -> String {
    let arguments: Vec<(&str, Arg<'_>)> = arguments
        .iter()
        .map(|argument| {
            let value = &argument.value;
            (argument.name.as_str(), value.parse().map_or(Arg::Text(value), Arg::Number))
        })
        .collect();
    language.texts().with(&id, &arguments)
}

/// The ids of all labels of screens: a shell's tests look for one that is not used anywhere.
#[uniffi::export]
pub fn label_ids() -> Vec<String> {
    Texts::ids_of("screen").into_iter().map(str::to_owned).collect()
}
