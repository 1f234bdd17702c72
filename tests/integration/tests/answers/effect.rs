//! Every answer of the interview changes something that somebody is told.

use kigen_guide::interview::every_answer;
use kigen_guide::rules::Rules;
use kigen_guide::say::guide;
use kigen_guide::situation::{Answers, QuestionKind, Situation};
use kigen_guide::{Case, Today};

use crate::asked::Asked;
use crate::walk;

/// Enough of the walk to meet everybody.
const STEP: usize = 29;

/// A forgotten and a locked PIN have one route (R-LOCK-1).
const IDLE: [&str; 1] = ["signature-pin: forgotten or locked"];

#[test]
fn every_answer_changes_what_somebody_is_told() {
    let people = walk::people();
    let mut idle = Vec::new();
    for kind in QuestionKind::ALL {
        let replies = every_answer(kind, Rules::builtin());
        for (index, one) in replies.iter().enumerate() {
            for other in &replies[index + 1..] {
                let changes = |asked: &Asked| {
                    let answer = |reply| said(asked, kind.answered(&asked.answers, reply));
                    let (one, other) = (answer(one), answer(other));
                    one.is_some() && other.is_some() && one != other
                };
                if !people.iter().step_by(STEP).any(changes) {
                    idle.push(format!("{}: {} or {}", kind.as_str(), one.name(), other.name()));
                }
            }
        }
    }
    assert_eq!(idle, IDLE, "what makes no difference to anybody");
}

fn said(asked: &Asked, answers: Answers) -> Option<kigen_guide::say::Guide> {
    let situation = Situation::of(answers).ok()?;
    Some(guide(&Case::of(&asked.facts, &situation, &Today::given(asked.today), Rules::builtin())))
}
