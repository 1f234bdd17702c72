use kigen_guide::text::{Arg, Texts};
use kigen_simulator::demo;

use crate::arguments::ServeOptions;
use crate::output::lines;
use crate::problem::Problem;
use crate::serve::{self, Served};
use crate::source::software_card;
use crate::{Ending, console, today};

/// `kigen demo list`: the demo cards and their PINs.
pub(crate) fn list(texts: &Texts) -> Result<Ending, Problem> {
    let width = demo::ALL.iter().map(|card| card.name.len()).max().unwrap_or(0);
    let further = " ".repeat(width + 2);
    for card in demo::ALL {
        let story = texts.text(&format!("demo-{}", card.name));
        let lines = lines::of(&story, texts, console::width(), &format!("{:width$}  ", card.name), &further);
        console::print(&lines.join("\n"))?;
    }
    let (authentication, signature) = demo::PINS;
    let pins = [("authentication", Arg::Text(authentication)), ("signature", Arg::Text(signature))];
    console::print(&lines::of(&texts.with("cli-demo-pins", &pins), texts, console::width(), "", "").join("\n"))?;
    Ok(Ending::Answered)
}

/// `kigen demo serve`: a demo card in the system's reader, until Ctrl-C.
pub(crate) fn serve(options: &ServeOptions, texts: &Texts) -> Result<Ending, Problem> {
    let software = software_card(&options.card, today(options.demo_day)?.date)?;
    let served = Served {
        name: &options.card,
        card: software.card,
        detail: software.detail,
        port: options.port,
        log: options.log.as_deref(),
    };
    serve::serve(served, texts)?;
    Ok(Ending::Answered)
}
