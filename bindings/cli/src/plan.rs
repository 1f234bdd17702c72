use kigen_guide::text::Texts;
use kigen_guide::{Facts, assess};

use crate::arguments::PlanOptions;
use crate::output::json::{self, PlanObject};
use crate::output::people;
use crate::problem::Problem;
use crate::{Ending, console, today};

/// `kigen plan`: what follows from dates that a person typed.
pub(crate) fn plan(options: &PlanOptions, texts: &Texts) -> Result<Ending, Problem> {
    let facts = Facts::by_hand(options.expires, options.card_expires);
    let assessment = assess(&facts, &today(options.today)?);
    let text = if options.json {
        json::text(&PlanObject::new(&assessment))?
    } else {
        people::plan(&facts, &assessment, texts)
    };
    console::print(&text)?;
    Ok(Ending::Answered)
}
