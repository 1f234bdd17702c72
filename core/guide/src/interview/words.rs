//! Questions and answers in words, for every shell.

use super::{Answer, Question, QuestionKind};
use crate::facts::Facts;
use crate::municipality_name;
use crate::situation::{Situation, Who};
use crate::text::{Arg, Texts};

impl QuestionKind {
    /// The question.
    #[must_use]
    pub fn text(self, texts: &Texts) -> String {
        texts.text(&format!("question-{}", self.as_str()))
    }

    /// An answer to it.
    #[must_use]
    pub fn answer_text(self, answer: &Answer, texts: &Texts) -> String {
        match answer {
            Answer::Municipality(code) => {
                municipality_name(code).map_or_else(|| code.clone(), |found| found.full_name(texts.language()))
            }
            Answer::Pin(answer) => texts.text(&format!("question-answer-pin-{}", answer.as_str())),
            Answer::YesNo(_) => texts.text(&format!("question-answer-{}", answer.name())),
            Answer::Who(_) | Answer::Holder(_) | Answer::Stay(_) | Answer::Abroad(_) => {
                texts.text(&format!("question-answer-{}-{}", self.as_str(), answer.name()))
            }
        }
    }

    /// What the guide takes for granted while nothing was said; `None` where it says both cases.
    fn assumed(self, facts: &Facts, situation: &Situation) -> Option<Answer> {
        match self {
            Self::Municipality => Some(Answer::Municipality(facts.card.read()?.issued_by.clone()?)),
            Self::Who => Some(Answer::Who(situation.goes())).filter(|goes| *goes != Answer::Who(Who::Proxy)),
            Self::Holder
            | Self::AuthenticationPin
            | Self::SignaturePin
            | Self::Form
            | Self::Notice
            | Self::Stay
            | Self::Moved
            | Self::Abroad => None,
        }
    }
}

impl Question {
    /// A few words: what was said, what is taken for granted, or that both cases stand in the guide.
    #[must_use]
    pub fn chip(&self, facts: &Facts, situation: &Situation, texts: &Texts) -> String {
        let answer = self.given.clone().or_else(|| self.kind.assumed(facts, situation));
        let words =
            answer.map_or_else(|| texts.text("question-chip-open"), |answer| self.kind.answer_text(&answer, texts));
        let name = texts.text(&format!("question-chip-{}", self.kind.as_str()));
        texts.with("question-chip", &[("name", Arg::Text(&name)), ("answer", Arg::Text(&words))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::questions;
    use crate::rules::Rules;
    use crate::text::Language;
    use crate::verdict::Today;

    #[test]
    fn a_chip_says_what_was_said_or_is_taken_for_granted() {
        let day = |text: &str| text.parse().unwrap();
        let facts = Facts::by_hand(day("2026-12-15"), Some(day("2031-12-15")));
        let today = Today::given(day("2026-11-21"));
        let texts = Texts::new(Language::Japanese);
        let chip = |situation: &Situation, kind| {
            let found = questions(&facts, situation, &today, Rules::builtin());
            found.iter().find(|question| question.kind == kind).unwrap().chip(&facts, situation, &texts)
        };
        let open = Situation::default();
        assert_eq!(chip(&open, QuestionKind::Who), "行く人: 本人");
        assert_eq!(chip(&open, QuestionKind::Municipality), "お住まい: 選んでいません");
        let utsunomiya = Situation { municipality: Some("09201".to_owned()), ..Situation::default() };
        assert_eq!(chip(&utsunomiya, QuestionKind::Municipality), "お住まい: 栃木県 宇都宮市");
    }

    #[test]
    fn every_answer_is_found_by_its_name() {
        for kind in QuestionKind::ALL {
            for answer in kind.answers(Rules::builtin()) {
                assert_eq!(kind.answer_named(answer.name()), Some(answer), "{kind:?}");
            }
        }
        assert_eq!(QuestionKind::Who.answer_named("nobody"), None);
        assert_eq!(QuestionKind::Form.answer_named("perhaps"), None);
    }
}
