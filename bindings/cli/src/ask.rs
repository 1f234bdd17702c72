//! The interview on a terminal: the questions that still change the answer, one by one.

use std::io::{self, BufRead, IsTerminal, Write};

use kigen_guide::interview::{Answer, Question, QuestionKind, questions};
use kigen_guide::rules::Rules;
use kigen_guide::situation::Situation;
use kigen_guide::text::Texts;
use kigen_guide::{Facts, Today, municipality_name};

/// Whether somebody sits in front of the program.
pub(crate) fn is_possible() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Asks what was not said yet. An empty line leaves a question open; the municipality is proposed, not asked.
///
/// # Errors
/// When the terminal cannot be read or written.
pub(crate) fn ask(
    facts: &Facts,
    mut situation: Situation,
    today: &Today,
    rules: &Rules,
    texts: &Texts,
) -> io::Result<Situation> {
    let mut asked = Vec::new();
    loop {
        let open = questions(facts, &situation, today, rules).into_iter().find(|question| {
            question.given.is_none() && question.kind != QuestionKind::Municipality && !asked.contains(&question.kind)
        });
        let Some(question) = open else { return Ok(situation) };
        asked.push(question.kind);
        if let Some(answer) = choose(&question, texts)? {
            situation = question.kind.answered(&situation, &answer);
        }
    }
}

fn choose(question: &Question, texts: &Texts) -> io::Result<Option<Answer>> {
    let mut output = io::stderr().lock();
    writeln!(output, "{}", text(question.kind, texts))?;
    for (number, answer) in (1..).zip(&question.answers) {
        writeln!(output, "  {number} {}", words(question.kind, answer, texts))?;
    }
    writeln!(output, "  - {}", texts.text("question-skip"))?;
    write!(output, "> ")?;
    output.flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    let chosen = line.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    Ok(chosen.and_then(|at| question.answers.get(at)).cloned())
}

/// A question in words.
pub(crate) fn text(kind: QuestionKind, texts: &Texts) -> String {
    texts.text(&format!("question-{}", kind.as_str()))
}

/// An answer in words.
pub(crate) fn words(kind: QuestionKind, answer: &Answer, texts: &Texts) -> String {
    match answer {
        Answer::Municipality(code) => {
            municipality_name(code).map_or_else(|| code.clone(), |found| found.full_name(texts.language()))
        }
        Answer::Pin(answer) => texts.text(&format!("question-answer-pin-{}", answer.as_str())),
        Answer::YesNo(_) => texts.text(&format!("question-answer-{}", answer.name())),
        Answer::Who(_) | Answer::Holder(_) | Answer::Stay(_) | Answer::Abroad(_) => {
            texts.text(&format!("question-answer-{}-{}", kind.as_str(), answer.name()))
        }
    }
}
