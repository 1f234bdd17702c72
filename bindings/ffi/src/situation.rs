use kigen_guide::situation::{self, Answers, QuestionKind, Reply, Situation};

use crate::error::KigenError;
use crate::reading::Reading;
use crate::vocabulary::Language;

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
    /// The day that it is about, in a sentence; `None` for most.
    pub about: Option<String>,
    /// Its subject, in a word or two.
    pub name: String,
    /// What is given or assumed now.
    pub value: String,
    /// Both: «subject: value».
    pub chip: String,
    /// The answers to choose from.
    pub answers: Vec<AnswerChoice>,
    /// The name of the answer given; `None` while the guide rests on an assumption.
    pub given: Option<String>,
    /// The name of the answer that is assumed while none was given; `None` where the guide covers all.
    pub assumed: Option<String>,
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AnswerChoice {
    /// Its name.
    pub name: String,
    /// Its words.
    pub text: String,
}

impl Question {
    /// A question in a language.
    pub(crate) fn new(question: &situation::Question, language: Language) -> Self {
        let texts = language.texts();
        let choice = |reply: &Reply| AnswerChoice {
            name: reply.name().to_owned(),
            text: question.kind.answer_text(reply, texts),
        };
        Self {
            kind: question.kind,
            text: question.text(texts),
            about: question.about(texts),
            name: question.kind.name_text(texts),
            value: question.value(texts),
            chip: question.chip(texts),
            answers: question.answers.iter().map(choice).collect(),
            given: question.given.as_ref().map(|reply| reply.name().to_owned()),
            assumed: question.assumed.as_ref().map(|reply| reply.name().to_owned()),
        }
    }
}

/// The situation of the answers given, where they can be true together.
pub(crate) fn situation(given: &[GivenAnswer], reading: &Reading) -> Result<Situation, KigenError> {
    let mut answers = Answers { hand: reading.hand.clone(), ..Answers::default() };
    for answer in given {
        let reply = answer.question.answer_named(&answer.answer).ok_or(KigenError::NoSuchAnswer)?;
        answers = answer.question.answered(&answers, &reply);
    }
    Ok(Situation::of(answers)?)
}
