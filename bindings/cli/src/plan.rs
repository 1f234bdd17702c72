use kigen_guide::Case;
use kigen_guide::hand::Typed;
use kigen_guide::rules::Rules;
use kigen_guide::situation::Situation;
use kigen_guide::text::Texts;

use crate::arguments::PlanOptions;
use crate::output::json::{self, PlanObject};
use crate::output::people;
use crate::problem::Problem;
use crate::{Ending, console, invocation, today};

/// `kigen plan`: conclusions from dates that a person typed.
pub(crate) fn plan(options: &PlanOptions, texts: &Texts) -> Result<Ending, Problem> {
    let today = today(options.today)?;
    let typed = Typed { expires_on: Some(options.expires), card_expires_on: options.card_expires, ..Typed::default() };
    let facts = typed.dates(today.date).map_err(Problem::Hand)?.facts();
    let case = Case::of(&facts, &Situation::default(), &today, Rules::builtin());
    let text =
        if options.json { json::text(&PlanObject::new(&case))? } else { people::plan(&case, &dates(options), texts) };
    console::print(&text)?;
    Ok(Ending::Answered)
}

/// The same dates as options of `kigen advise`.
fn dates(options: &PlanOptions) -> String {
    let days = [("card-expires", options.card_expires), ("today", options.today)];
    format!("--expires {}{}", options.expires, days.map(|(option, day)| invocation::day(option, day)).concat())
}
