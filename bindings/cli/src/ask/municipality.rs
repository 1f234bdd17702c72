use std::io;

use kigen_guide::situation::{QuestionKind, Reply};
use kigen_guide::text::{Arg, Texts};
use kigen_guide::{Municipality, municipalities_named};

use super::{Typed, line};
use crate::console;

/// The most matches of one name to choose from.
const SHOWN: usize = 10;

/// The municipality by name, reading or code; an empty line keeps the one that issued the card.
pub(super) fn choose(proposed: Option<Municipality>, texts: &Texts) -> io::Result<Typed<Reply>> {
    let name = |found: &Municipality| found.full_name(texts.language());
    loop {
        let mut lines = vec![QuestionKind::Municipality.text(texts), texts.text("question-municipality-type")];
        lines.push(match &proposed {
            Some(found) => texts.with("question-municipality-proposed", &[("name", Arg::Text(&name(found)))]),
            None => texts.text("question-municipality-open"),
        });
        let Some(query) = line(&lines)? else { return Ok(Typed::End) };
        if query.is_empty() {
            return Ok(Typed::Open);
        }
        let found = municipalities_named(&query);
        match found.as_slice() {
            [only] => return Ok(Typed::Chosen(Reply::Municipality(only.code.to_owned()))),
            [] => console::say(&texts.with("question-municipality-none", &[("query", Arg::Text(&query))])),
            several => {
                console::say(&texts.text("question-municipality-several"));
                for one in several.iter().take(SHOWN) {
                    console::say(&format!("  {} {}", one.code, name(one)));
                }
            }
        }
    }
}
