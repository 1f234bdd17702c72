//! The interview on a terminal: the questions that still change the answer, one by one.

use std::io::{self, BufRead, IsTerminal, Write};

use kigen_guide::interview::{Answer, Question, QuestionKind, questions};
use kigen_guide::rules::Rules;
use kigen_guide::situation::Situation;
use kigen_guide::text::Texts;
use kigen_guide::{Facts, Today};

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
    writeln!(output, "{}", question.kind.text(texts))?;
    for (number, answer) in (1..).zip(&question.answers) {
        writeln!(output, "  {number} {}", question.kind.answer_text(answer, texts))?;
    }
    writeln!(output, "  - {}", texts.text("question-skip"))?;
    write!(output, "> ")?;
    output.flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    let chosen = line.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    Ok(chosen.and_then(|at| question.answers.get(at)).cloned())
}
