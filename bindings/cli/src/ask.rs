//! The interview on a terminal: the questions that still change the answer, one by one, with a way back and an end.

mod municipality;
mod word;

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
#[derive(Clone, Debug, PartialEq, Eq)]
enum Typed<T> {
    /// One of the answers.
    Chosen(T),
    /// An empty line, or «I do not know».
    Open,
    /// The question before this one.
    Back,
    /// The end of the input, or the wish for the answer now.
    End,
}

/// Where a question stands among those that are asked.
#[derive(Clone, Copy, Debug)]
struct Place {
    number: usize,
    all: usize,
}

/// Asks what is still unknown. An empty line leaves a question open, the end of the input (Ctrl-D) all the rest; other
/// input that is no answer is asked again.
///
/// # Errors
/// When the terminal cannot be read or written.
pub(crate) fn ask<'r>(mut case: Case<'r>, texts: &Texts) -> io::Result<Case<'r>> {
    let proposed = case.code().filter(|_| case.is_municipality_proposed()).and_then(municipality_name);
    // Each question asked, and the case before its answer.
    let mut asked: Vec<(QuestionKind, Case<'r>)> = Vec::new();
    loop {
        let is_asked = |kind| asked.iter().any(|(other, _)| *other == kind);
        let open: Vec<Question> = questions(&case)
            .into_iter()
            .filter(|question| question.given.is_none() && !is_asked(question.kind))
            .collect();
        let Some(question) = open.first() else { return Ok(case) };
        if asked.is_empty() {
            console::say_wrapped(&texts.text("question-how"), texts);
        }
        let place = Place { number: asked.len() + 1, all: asked.len() + open.len() };
        let typed = if question.kind == QuestionKind::Municipality {
            municipality::choose(place, question, proposed, texts)?
        } else {
            choose(place, question, texts)?
        };
        let before = case.clone();
        match typed {
            Typed::Chosen(reply) => {
                let answers = question.kind.answered(case.situation().answers(), &reply);
                // Only offers answers that contradict nothing.
                if let Ok(situation) = Situation::of(answers) {
                    case = Case::of(case.facts(), &situation, &case.today(), case.rules());
                }
                asked.push((question.kind, before));
            }
            Typed::Open => asked.push((question.kind, before)),
            Typed::Back => match asked.pop() {
                Some((_, earlier)) => case = earlier,
                None => console::say(&texts.text("question-first")),
            },
            Typed::End => return Ok(case),
        }
    }
}

/// The question with its place: «質問3/9».
fn heading(place: Place, question: &Question, texts: &Texts) -> String {
    let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let text = question.text(texts);
    let arguments = [("number", number(place.number)), ("all", number(place.all)), ("text", Arg::Text(&text))];
    texts.with("question-place", &arguments)
}

fn choose(place: Place, question: &Question, texts: &Texts) -> io::Result<Typed<Reply>> {
    let unknown = question.unknown();
    let skip = if unknown.is_some() { "question-skip-pin" } else { "question-skip" };
    let named: Vec<(&Reply, String)> =
        question.answers.iter().map(|answer| (answer, question.kind.answer_text(answer, texts))).collect();
    // The answer that not knowing means stands at 0.
    let numbered: Vec<&(&Reply, String)> =
        named.iter().filter(|(answer, _)| Some(*answer) != unknown.as_ref()).collect();
    loop {
        let mut lines = vec![heading(place, question, texts)];
        lines.extend((1..).zip(&numbered).map(|(number, (_, words)): (usize, _)| format!("  {number} {words}")));
        lines.push(format!("  0 {}", texts.text(skip)));
        let Some(line) = line(&lines, texts)? else { return Ok(Typed::End) };
        if let Some(command) = word::command(&line, &texts.text(skip)) {
            let is_unknown = matches!(command, Typed::Open) && !line.is_empty();
            return Ok(unknown.filter(|_| is_unknown).map_or(command, Typed::Chosen));
        }
        let at = line.parse::<usize>().ok();
        let answer = match at {
            Some(number) => number.checked_sub(1).and_then(|at| numbered.get(at)).map(|(answer, _)| *answer),
            None => word::answer(&line, &named),
        };
        if let Some(answer) = answer {
            return Ok(Typed::Chosen(answer.clone()));
        }
        let last = i64::try_from(numbered.len()).unwrap_or(i64::MAX);
        console::say(&texts.with("question-again", &[("last", Arg::Number(last))]));
    }
}

/// Shows lines and reads one, trimmed and with full-width letters and digits as ordinary ones; `None` at the end of the
/// input. What is no UTF-8 is asked again.
fn line(lines: &[String], texts: &Texts) -> io::Result<Option<String>> {
    loop {
        let mut output = io::stderr().lock();
        for line in lines {
            writeln!(output, "{}", console::harmless(line))?;
        }
        write!(output, "> ")?;
        output.flush()?;
        let mut line = Vec::new();
        if io::stdin().lock().read_until(b'\n', &mut line)? == 0 {
            writeln!(output)?;
            return Ok(None);
        }
        drop(output);
        match String::from_utf8(line) {
            Ok(line) => return Ok(Some(line.trim().chars().map(half_width).collect())),
            Err(_) => console::say_wrapped(&texts.text("question-not-utf8"), texts),
        }
    }
}

/// Input methods type «1» as 「1」.
fn half_width(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFF01 + u32::from('!')).unwrap_or(letter),
        other => other,
    }
}
