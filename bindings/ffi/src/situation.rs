use std::sync::Arc;

use kigen_guide::interview::{self, Answer, QuestionKind};
use kigen_guide::rules::Rules;
use kigen_guide::situation::Situation;

use crate::date::Today;
use crate::error::KigenError;
use crate::reading::Reading;
use crate::words::{Language, Words};

/// An answer that a person gave. All of them together are the situation; a question not in the list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash, uniffi::Record)]
pub struct GivenAnswer {
    /// To which question.
    pub question: QuestionKind,
    /// The name of one of its answers, or a municipality's code.
    pub answer: String,
}

/// A question whose answer still changes the guide: an assumption that is shown, and that a tap changes.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Question {
    /// What is asked.
    pub kind: QuestionKind,
    /// The question in words.
    pub text: String,
    /// The few words of its chip: what is given or assumed now.
    pub chip: String,
    /// The answers to choose from.
    pub answers: Vec<AnswerChoice>,
    /// The name of the answer given; `None` while the guide rests on an assumption.
    pub given: Option<String>,
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AnswerChoice {
    /// Its name.
    pub name: String,
    /// Its words.
    pub text: String,
}

/// The questions whose answers still change the guide, in order.
///
/// # Errors
/// [`KigenError`] for a date or an answer that cannot be, or answers that contradict each other.
#[uniffi::export]
pub fn questions(
    reading: Arc<Reading>,
    given: Vec<GivenAnswer>,
    today: Today,
    language: Language,
) -> Result<Vec<Question>, KigenError> {
    let (today, situation) = (today.try_into()?, situation(&given, &reading)?);
    let texts = language.texts();
    let found = interview::questions(&reading.facts, &situation, &today, Rules::builtin());
    let choice = |kind: QuestionKind, answer: &Answer| AnswerChoice {
        name: answer.name().to_owned(),
        text: kind.answer_text(answer, texts),
    };
    Ok(found
        .into_iter()
        .map(|question| Question {
            kind: question.kind,
            text: question.kind.text(texts),
            chip: question.chip(&reading.facts, &situation, texts),
            answers: question.answers.iter().map(|answer| choice(question.kind, answer)).collect(),
            given: question.given.as_ref().map(|answer| answer.name().to_owned()),
        })
        .collect())
}

/// The situation of the answers given, checked against each other.
pub(crate) fn situation(given: &[GivenAnswer], reading: &Reading) -> Result<Situation, KigenError> {
    let mut situation = Situation { hand: reading.hand.clone(), ..Situation::default() };
    for answer in given {
        let found = answer.question.answer_named(&answer.answer).ok_or(KigenError::NoSuchAnswer)?;
        situation = answer.question.answered(&situation, &found);
    }
    situation.check()?;
    Ok(situation)
}
