use kigen_guide::Case;
use kigen_guide::hand::check_age;
use kigen_guide::rules::Rules;
use kigen_guide::say::{brief, guide};
use kigen_guide::situation::{Holder, Situation};
use kigen_guide::text::{Arg, Texts};

use crate::arguments::AdviseOptions;
use crate::output::guide::{self as output, Extent};
use crate::output::json::{self, AdviseObject};
use crate::problem::Problem;
use crate::{Ending, ask, calendar, console, output_file, read, today, without_effect};

/// `kigen advise`: a reading, or dates typed by hand, and what to do about it.
pub(crate) fn advise(options: &AdviseOptions, texts: &Texts) -> Result<Ending, Problem> {
    let today = today(options.read.today)?;
    if let Some(file) = &options.calendar {
        output_file::check(&file.path, file.replace)?;
    }
    check_age(options.typed.birthday, options.age, options.typed.under_age, today.date)?;
    let mut answers = options.answers.clone();
    answers.holder = options.child(today.date).or(answers.holder);
    let (facts, mark, ending) = if options.typed.is_empty() {
        let read = read::facts(&options.read, today, texts).map_err(Problem::or_by_hand)?;
        (read.facts, read.mark, read.ending)
    } else {
        let dates = options.typed.to_typed(&answers, options.age).dates(today.date).map_err(Problem::Hand)?;
        let facts = dates.facts();
        answers.hand = Some(dates);
        (facts, None, Ending::Answered)
    };
    let situation = Situation::of(answers).map_err(Problem::Contradiction)?;
    let mut case = Case::of(&facts, &situation, &today, Rules::builtin());
    let vain = without_effect::of(options, &case, today.date);
    if options.is_ward && case.situation().answers().holder == Some(Holder::Under15) {
        console::say(&texts.text("cli-child-counts"));
    }
    if !vain.is_empty() {
        console::say(&texts.with("cli-without-effect", &[("options", Arg::Text(&vain.join(" ")))]));
    }
    if !options.read.json && ask::is_possible() {
        case = ask::ask(case, texts)?;
    }
    if let Some(file) = &options.calendar {
        calendar::write(file, &case, texts)?;
    }
    let whole = guide(&case);
    let brief = brief(&case, &whole, texts);
    let guide = match options.extent {
        Extent::WithReasons => whole,
        Extent::Brief | Extent::Whole => whole.shown(&case, texts.language()),
    };
    let text = if options.read.json {
        json::text(&AdviseObject::new(&case, brief, &guide, texts))?
    } else {
        output::advice(mark.as_deref(), &brief, &guide, options.extent, texts)
    };
    console::print(&text)?;
    Ok(ending)
}
