use kigen_guide::rules::{Rules, Source};
use kigen_guide::text::{Arg, Texts};
use kigen_guide::{municipalities_ever_named, municipality_name};

use crate::arguments::like;
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
        if let Some(like) = like(query, texts) {
            console::say(&like);
        }
    }
    Ok(if found.is_empty() { Ending::Partly } else { Ending::Answered })
}

/// `kigen sources`: the pages of the answers, with their age; of one municipality, if named. Exit 1 if none of it was
/// read.
pub(crate) fn sources(code: Option<&str>, texts: &Texts) -> Result<Ending, Problem> {
    let rules = Rules::builtin();
    let sources: Vec<(&str, &Source)> = match code {
        None => rules.sources().collect(),
        Some(code) => rules.sources_of(code),
    };
    if let (Some(code), true) = (code, sources.is_empty()) {
        let name = municipality_name(code).map_or_else(String::new, |found| found.full_name(texts.language()));
        console::say(&texts.with("cli-no-sources", &[("name", Arg::Text(&name))]));
        return Ok(Ending::Partly);
    }
    console::print(&guide::sources(&sources, texts))?;
    Ok(Ending::Answered)
}
