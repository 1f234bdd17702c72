use kigen_guide::municipalities_ever_named;
use kigen_guide::rules::Rules;
use kigen_guide::text::Texts;

use crate::output::guide;
use crate::problem::Problem;
use crate::{Ending, console};

/// `kigen municipalities`: codes and names, by kanji, kana or code. Exit 1 when nothing was found.
pub(crate) fn municipalities(query: &str, texts: &Texts) -> Result<Ending, Problem> {
    let found = municipalities_ever_named(query);
    for municipality in &found {
        let name = municipality.full_name(texts.language());
        let behind =
            municipality.since_text(texts).map_or_else(|| municipality.homepage(), |since| format!("({since})"));
        console::print(&format!("{}  {name}  {behind}", municipality.code))?;
    }
    if found.is_empty() {
        console::say(&texts.text("situation-unknown-municipality"));
    }
    Ok(if found.is_empty() { Ending::Partly } else { Ending::Answered })
}

/// `kigen sources`: every source of the answers, with its age.
pub(crate) fn sources(texts: &Texts) -> Result<Ending, Problem> {
    console::print(&guide::sources(Rules::builtin(), texts))?;
    Ok(Ending::Answered)
}
