use std::io;

use kigen_guide::situation::{Question, Reply};
use kigen_guide::text::{Arg, Texts};
use kigen_guide::{Municipality, municipalities_like, municipalities_named};

use super::{Place, Typed, heading, line, word};
use crate::console;

/// The most matches of one name to choose from.
const SHOWN: usize = 10;

/// The municipality by name, reading or code; an empty line keeps the one that issued the card. Of several that match,
/// a number chooses one.
pub(super) fn choose(
    place: Place,
    question: &Question,
    proposed: Option<Municipality>,
    texts: &Texts,
) -> io::Result<Typed<Reply>> {
    let name = |found: &Municipality| found.full_name(texts.language());
    let mut lines = vec![heading(place, question, texts), texts.text("question-municipality-type")];
    lines.push(match &proposed {
        Some(found) => texts.with("question-municipality-proposed", &[("name", Arg::Text(&name(found)))]),
        None => texts.text("question-municipality-open"),
    });
    let mut several: Vec<Municipality> = Vec::new();
    loop {
        let Some(query) = line(&lines, texts)? else { return Ok(Typed::End) };
        if let Some(command) = word::command(&query, &texts.text("question-skip")) {
            return Ok(command);
        }
        let number = query.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        if let Some(one) = number.and_then(|at| several.get(at)) {
            return Ok(Typed::Chosen(Reply::Municipality(one.code.to_owned())));
        }
        let found = municipalities_named(&query);
        if let [only] = found.as_slice() {
            return Ok(Typed::Chosen(Reply::Municipality(only.code.to_owned())));
        }
        let found = if found.is_empty() {
            console::say(&texts.with("question-municipality-none", &[("query", Arg::Text(&query))]));
            municipalities_like(&query)
        } else {
            found
        };
        match found.as_slice() {
            [] => {}
            _ => {
                let left = found.len().saturating_sub(SHOWN);
                several = found.into_iter().take(SHOWN).collect();
                lines = vec![texts.text("question-municipality-several")];
                lines.extend((1..).zip(&several).map(|(number, one): (usize, _)| format!("  {number} {}", name(one))));
                if left > 0 {
                    let left = i64::try_from(left).unwrap_or(i64::MAX);
                    lines.push(texts.with("question-municipality-more", &[("count", Arg::Number(left))]));
                }
            }
        }
    }
}
