//! The interview on a terminal: the questions that still change the answer, one by one.

mod municipality;

use std::io::{self, BufRead, IsTerminal, Write};

use kigen_guide::interview::questions;
use kigen_guide::situation::{Question, QuestionKind, Reply, Situation};
use kigen_guide::text::{Arg, Texts};
use kigen_guide::{Case, municipality_name};

use crate::console;

/// Whether a person sits at the terminal.
pub(crate) fn is_possible() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// A person's input at a question.
enum Typed<T> {
    /// One of the answers.
    Chosen(T),
    /// An empty line, or the number of «I do not know».
    Open,
    /// The end of the input: no more will come.
    End,
}

/// Asks what is still unknown. An empty line leaves a question open, the end of the input (Ctrl-D) all the rest; other
/// input that is no answer is asked again.
///
/// # Errors
/// When the terminal cannot be read or written.
pub(crate) fn ask<'r>(mut case: Case<'r>, texts: &Texts) -> io::Result<Case<'r>> {
    let proposed = case.code().filter(|_| case.is_municipality_proposed()).and_then(municipality_name);
    let mut asked = Vec::new();
    loop {
        let open =
            questions(&case).into_iter().find(|question| question.given.is_none() && !asked.contains(&question.kind));
        let Some(question) = open else { return Ok(case) };
        asked.push(question.kind);
        let typed = if question.kind == QuestionKind::Municipality {
            municipality::choose(proposed, texts)?
        } else {
            choose(&question, texts)?
        };
        match typed {
            Typed::Chosen(reply) => {
                let answers = question.kind.answered(case.situation().answers(), &reply);
                // Only offers answers that contradict nothing.
                if let Ok(situation) = Situation::of(answers) {
                    case = Case::of(case.facts(), &situation, &case.today(), case.rules());
                }
            }
            Typed::Open => {}
            Typed::End => return Ok(case),
        }
    }
}

fn choose(question: &Question, texts: &Texts) -> io::Result<Typed<Reply>> {
    let skip = question.answers.len() + 1;
    loop {
        let mut lines = vec![question.kind.text(texts)];
        let answers = question.answers.iter().map(|answer| question.kind.answer_text(answer, texts));
        let choices = answers.chain(std::iter::once(texts.text("question-skip")));
        lines.extend((1..).zip(choices).map(|(number, words): (usize, String)| format!("  {number} {words}")));
        let Some(line) = line(&lines)? else { return Ok(Typed::End) };
        if line.is_empty() {
            return Ok(Typed::Open);
        }
        match line.parse::<usize>() {
            Ok(number) if number == skip => return Ok(Typed::Open),
            Ok(number) => {
                if let Some(answer) = number.checked_sub(1).and_then(|at| question.answers.get(at)) {
                    return Ok(Typed::Chosen(answer.clone()));
                }
            }
            Err(_) => {}
        }
        console::say(&texts.with("question-again", &[("last", Arg::Number(i64::try_from(skip).unwrap_or(i64::MAX)))]));
    }
}

/// Shows lines and reads one, trimmed and with full-width digits as ordinary ones; `None` at the end of the input.
fn line(lines: &[String]) -> io::Result<Option<String>> {
    let mut output = io::stderr().lock();
    for line in lines {
        writeln!(output, "{line}")?;
    }
    write!(output, "> ")?;
    output.flush()?;
    let mut line = String::new();
    if io::stdin().lock().read_line(&mut line)? == 0 {
        writeln!(output)?;
        return Ok(None);
    }
    Ok(Some(line.trim().chars().map(half_width).collect()))
}

/// Input methods type «1» as 「1」.
fn half_width(letter: char) -> char {
    match letter {
        '\u{FF10}'..='\u{FF19}' => char::from_u32(u32::from(letter) - 0xFF10 + u32::from('0')).unwrap_or(letter),
        other => other,
    }
}
