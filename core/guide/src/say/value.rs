//! The values in a sentence: how they are made and put into words.

use chrono::NaiveDate;

use crate::municipality::municipality_name;
use crate::rules::Note;
use crate::text::{self, Arg, OwnedArg, Texts, begun, paper};

/// The values of a message, by the names of its variables.
pub(super) type Arguments = Vec<(&'static str, Value)>;

/// A value in a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count.
    Number(i64),
    /// A civil day in Japan.
    Date(NaiveDate),
    /// Official names, telephone numbers: the same in every language.
    Name(String),
    /// The name of an office or of its place; the office's own of those that the name stands for.
    Office(String, Option<String>),
    /// The official name of a paper, kept beside its translation.
    Paper(String),
    /// A municipality by its code, with its prefecture.
    Municipality(String),
    /// A message without arguments: papers, services, PINs.
    Words(String),
    /// A message with its own arguments.
    Phrase(&'static str, Vec<(&'static str, Value)>),
    /// A sentence of a data file, in every language.
    Note(Note),
    /// Several of them, joined as the language joins a list.
    List(Vec<Value>),
    /// Consecutive sentences; an empty list gives no text.
    Sentences(Vec<Value>),
}

pub(super) const fn date(value: NaiveDate) -> Value {
    Value::Date(value)
}

pub(super) const fn number(value: i64) -> Value {
    Value::Number(value)
}

pub(super) fn words(id: &str) -> Value {
    Value::Words(id.to_owned())
}

pub(super) fn name(text: &str) -> Value {
    Value::Name(text.to_owned())
}

pub(super) fn office(name: &str) -> Value {
    Value::Office(name.to_owned(), None)
}

pub(super) fn offices(list: &[String]) -> Value {
    Value::List(list.iter().map(|one| office(one)).collect())
}

pub(super) fn note(sentence: &Note) -> Value {
    Value::Note(sentence.clone())
}

/// A message with arguments.
pub(super) const fn phrase(id: &'static str, arguments: Arguments) -> Value {
    Value::Phrase(id, arguments)
}

/// Official names of papers.
pub(super) fn papers(list: &[String]) -> Value {
    Value::List(list.iter().map(|one| Value::Paper(one.clone())).collect())
}

/// Consecutive sentences; an empty list gives no text.
pub(super) fn sentences(list: impl IntoIterator<Item = Value>) -> Value {
    Value::Sentences(list.into_iter().collect())
}

/// A sentence that consists of a name.
pub(super) fn sentence(value: Value) -> Value {
    phrase("where-sentence", vec![("text", value)])
}

/// A telephone number as a sentence; shells turn it into a button.
pub(super) fn telephone(number: &str) -> Value {
    phrase("where-phone", vec![("phone", name(number))])
}

pub(super) fn message(id: &str, arguments: &[(&'static str, Value)], texts: &Texts, spoken: bool) -> String {
    let values: Vec<(&str, OwnedArg)> =
        arguments.iter().map(|(name, value)| (*name, value.render(texts, spoken))).collect();
    let arguments: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, value.arg())).collect();
    // Details that are empty leave two blanks.
    texts.with(id, &arguments).trim_end().replace("  ", " ")
}

impl Value {
    pub(super) fn collect_phones<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Self::Phrase(_, arguments) => {
                for (name, value) in arguments {
                    if let (&"phone", Self::Name(number)) = (name, value) {
                        found.push(number);
                    }
                    value.collect_phones(found);
                }
            }
            Self::List(values) | Self::Sentences(values) => {
                for value in values {
                    value.collect_phones(found);
                }
            }
            Self::Number(_)
            | Self::Date(_)
            | Self::Name(_)
            | Self::Office(..)
            | Self::Paper(_)
            | Self::Municipality(_)
            | Self::Words(_)
            | Self::Note(_) => {}
        }
    }

    fn render(&self, texts: &Texts, spoken: bool) -> OwnedArg {
        match self {
            Self::Number(number) => OwnedArg::Number(*number),
            Self::Date(date) if spoken => OwnedArg::Text(texts.spoken_date(*date)),
            Self::Date(date) => OwnedArg::Text(texts.date(*date)),
            Self::Name(name) => OwnedArg::Text(name.clone()),
            Self::Office(name, Some(own)) => OwnedArg::Text(text::own_office(name, own, texts.language())),
            Self::Office(name, None) => OwnedArg::Text(text::office(name, texts.language())),
            Self::Paper(name) => OwnedArg::Text(paper(name, texts.language())),
            Self::Municipality(code) => OwnedArg::Text(
                municipality_name(code).map_or_else(|| code.clone(), |found| found.full_name(texts.language())),
            ),
            Self::Words(id) => OwnedArg::Text(texts.text(id)),
            Self::Phrase(id, arguments) => OwnedArg::Text(message(id, arguments, texts, spoken)),
            Self::Note(note) => OwnedArg::Text(note.text(texts.language()).to_owned()),
            Self::List(values) => {
                OwnedArg::Text(rendered(values, texts, spoken).join(&texts.text("advice-list-joint")))
            }
            Self::Sentences(values) => {
                let parts = rendered(values, texts, spoken).into_iter().map(|part| begun(part, texts.language()));
                OwnedArg::Text(parts.collect::<Vec<_>>().join(&texts.text("advice-sentence-joint")))
            }
        }
    }
}

fn rendered(values: &[Value], texts: &Texts, spoken: bool) -> Vec<String> {
    values.iter().map(|value| value.render(texts, spoken).into_text()).collect()
}
