//! Questions and answers in words, for every shell.

use crate::municipality::municipality_name;
use crate::situation::{Question, QuestionKind, Reply};
use crate::text::{Arg, Texts};

impl QuestionKind {
    /// The question.
    #[must_use]
    pub fn text(self, texts: &Texts) -> String {
        texts.text(&format!("question-{}", self.as_str()))
    }

    /// Its subject, in a word or two: «行く人».
    #[must_use]
    pub fn name_text(self, texts: &Texts) -> String {
        texts.text(&format!("question-chip-{}", self.as_str()))
    }

    /// An answer to it.
    #[must_use]
    pub fn answer_text(self, answer: &Reply, texts: &Texts) -> String {
        match answer {
            Reply::Municipality(code) => {
                municipality_name(code).map_or_else(|| code.clone(), |found| found.full_name(texts.language()))
            }
            Reply::Pin(answer) => texts.text(&format!("question-answer-pin-{}", answer.as_str())),
            Reply::YesNo(_) => texts.text(&format!("question-answer-{}", answer.name())),
            Reply::Who(_) | Reply::Holder(_) | Reply::Stay(_) | Reply::Abroad(_) => {
                texts.text(&format!("question-answer-{}-{}", self.as_str(), answer.name()))
            }
        }
    }
}

impl Question {
    /// The question, to whoever goes: a proxy cannot know the holder's PIN, but can ask.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> String {
        let asks_a_pin = matches!(self.kind, QuestionKind::AuthenticationPin | QuestionKind::SignaturePin);
        if asks_a_pin && self.is_about_another {
            return texts.text(&format!("question-{}-of-holder", self.kind.as_str()));
        }
        self.kind.text(texts)
    }

    /// What hangs on it: the day that a period of stay is about (R-FOREIGN-8), the second visit without the sealed form.
    #[must_use]
    pub fn about(&self, texts: &Texts) -> Option<String> {
        if self.kind == QuestionKind::Form {
            return Some(texts.text("question-about-form"));
        }
        self.day.map(|day| texts.with("question-about-the-end", &[("date", Arg::Date(day))]))
    }

    /// What was said, what is assumed, or that the guide covers both cases.
    #[must_use]
    pub fn value(&self, texts: &Texts) -> String {
        let answer = self.given.as_ref().or(self.assumed.as_ref());
        answer.map_or_else(|| texts.text("question-chip-open"), |answer| self.kind.answer_text(answer, texts))
    }

    /// A summary: what was said, what is assumed, or that the guide covers both cases.
    #[must_use]
    pub fn chip(&self, texts: &Texts) -> String {
        let (name, words) = (self.kind.name_text(texts), self.value(texts));
        texts.with("question-chip", &[("name", Arg::Text(&name)), ("answer", Arg::Text(&words))])
    }
}
