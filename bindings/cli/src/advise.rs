use std::path::Path;

use kigen_guide::advice::{Advice, advise_checked};
use kigen_guide::rules::Rules;
use kigen_guide::situation::Situation;
use kigen_guide::text::{Arg, Texts};
use kigen_guide::{Facts, Today, calendar};

use crate::arguments::AdviseOptions;
use crate::output::guide;
use crate::output::json::{self, AdviseObject};
use crate::problem::Problem;
use crate::{Ending, ask, console, read, today};

/// `kigen advise`: a reading, or dates typed by hand, and what to do about it.
pub(crate) fn advise(options: &AdviseOptions, texts: &Texts) -> Result<Ending, Problem> {
    let today = today(options.read.today)?;
    let mut situation = options.situation.clone();
    let (facts, mark, ending) = if options.typed.is_empty() {
        let read = read::facts(&options.read, today, texts)?;
        (read.facts, read.mark, read.ending)
    } else {
        let dates = options.typed.to_typed(&situation).dates(today.date).map_err(Problem::Hand)?;
        let facts = dates.facts();
        situation.hand = Some(dates);
        (facts, None, Ending::Answered)
    };
    situation.check().map_err(Problem::Contradiction)?;
    let rules = Rules::builtin();
    if !options.read.json && ask::is_possible() {
        situation = ask::ask(&facts, situation, &today, rules, texts)?;
    }
    let advice = checked(&facts, &situation, &today, rules)?;
    if let Some(path) = &options.calendar {
        write_calendar(path, &facts, &situation, &today, rules, texts)?;
    }
    let text = if options.read.json {
        json::text(&AdviseObject::new(&advice, &facts, &situation, &today, rules, texts))?
    } else {
        guide::advice(mark.as_deref(), &advice, options.why, texts)
    };
    console::print(&text)?;
    Ok(ending)
}

fn checked(facts: &Facts, situation: &Situation, today: &Today, rules: &Rules) -> Result<Advice, Problem> {
    advise_checked(facts, situation, today, rules).map_err(Problem::Contradiction)
}

fn write_calendar(
    path: &Path,
    facts: &Facts,
    situation: &Situation,
    today: &Today,
    rules: &Rules,
    texts: &Texts,
) -> Result<(), Problem> {
    let reminders = calendar::reminders(facts, situation, today, rules);
    if reminders.is_empty() {
        console::say(&texts.with("cli-no-reminder", &[("path", Arg::Text(&path.display().to_string()))]));
        return Ok(());
    }
    Ok(std::fs::write(path, calendar::text(&reminders, today, texts))?)
}
